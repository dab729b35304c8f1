import type { RecoveryView } from '../../../api/views/emergencySupport.ts';
import { times } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import { panelWords } from '../../../words/panels.ts';
import { noticeGroundLabels, recoveryStatusLabels } from '../../../words/recoveryLabels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Day } from '../../parts/when.tsx';
import { objectionWords } from './objectionWords.ts';
import { say, type Scene } from '../../scene.ts';

interface RecoveryProps {
  readonly scene: Scene;
  readonly recovery: RecoveryView;
  /** Whether an objection to the order came after its last day. */
  readonly isLate: boolean;
}

/** 환수: how far it has come, from the prior notice to what was paid back. */
export const Recovery = ({ scene, recovery, isLate }: RecoveryProps) => (
  <>
    <h4>
      {say(scene, panelWords.recovery)}{' '}
      <span class={recovery.status === 'returned' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
        {say(scene, recoveryStatusLabels[recovery.status])}
      </span>
    </h4>
    <Facts scene={scene} facts={[...factsOf(scene, recovery), ...service({ scene, recovery, isLate })]} />
    <Instalments scene={scene} recovery={recovery} />
  </>
);

function factsOf(scene: Scene, recovery: RecoveryView): readonly (Fact | null)[] {
  const { status, preparedBy, orderFrom, amountWon, returnedWon, leftWon } = recovery;
  const isOrdered = status !== 'heard';
  return [
    [panelWords.preparedBy, preparedBy.name],
    isOrdered || recovery.heard?.arrivedOn === null
      ? null
      : [panelWords.orderFrom, <Day scene={scene} day={orderFrom} />],
    isOrdered ? [panelWords.toReturn, say(scene, wonWords(amountWon))] : null,
    returnedWon > 0 ? [panelWords.returned, say(scene, wonWords(returnedWon))] : null,
    leftWon > 0 ? [panelWords.leftToReturn, say(scene, wonWords(leftWon))] : null,
  ];
}

/** 분할납부 as agreed, with what came in. */
const Instalments = ({ scene, recovery: { instalments } }: Omit<RecoveryProps, 'isLate'>) =>
  instalments.length === 0 ? null : (
    <>
      <h5>{say(scene, panelWords.instalments)}</h5>
      <ul class="dr-people">
        {instalments.map(({ payOn, amountWon, paid }) => (
          <li>
            <Day scene={scene} day={payOn} />
            <span>
              {[
                say(scene, wonWords(amountWon)),
                say(scene, paid ? panelWords.instalmentPaid : panelWords.instalmentOpen),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );

/** The order counts from the day on which it arrived, and so does the time for an objection. */
function service({ scene, recovery, isLate }: RecoveryProps): readonly (Fact | null)[] {
  const { attempts, servedOn, objectionUntil, objection, heard, ground, dunnings } = recovery;
  return [
    ground ? [panelWords.ground, say(scene, noticeGroundLabels[ground])] : null,
    heard
      ? [
          panelWords.noticeArrived,
          heard.arrivedOn ? <Day scene={scene} day={heard.arrivedOn} /> : say(scene, panelWords.notArrived),
        ]
      : null,
    heard?.arrivedOn ? [panelWords.opinionUntil, <Day scene={scene} day={heard.opinionUntil} />] : null,
    dunnings ? [panelWords.dunned, say(scene, times(dunnings))] : null,
    attempts > 0 ? [panelWords.serviceTried, say(scene, times(attempts))] : null,
    servedOn && [panelWords.servedOn, <Day scene={scene} day={servedOn} />],
    objectionUntil && [panelWords.objectionUntil, <Day scene={scene} day={objectionUntil} />],
    // One that comes before the order is known to have arrived is taken too.
    servedOn || objection !== 'none'
      ? [panelWords.objection, objectionWords(scene, objection, isLate)]
      : null,
  ];
}
