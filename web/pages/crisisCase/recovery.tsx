import type { RecoveryView } from '../../../api/views/emergencySupport.ts';
import { times } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import { panelWords } from '../../../words/panels.ts';
import { objectionLabels, recoveryStatusLabels } from '../../../words/recoveryLabels.ts';
import { Facts, type Fact } from '../../parts/facts.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface RecoveryProps {
  readonly scene: Scene;
  readonly recovery: RecoveryView;
}

/** 환수: how far it has come, from the prior notice to what was paid back. */
export const Recovery = ({ scene, recovery }: RecoveryProps) => (
  <>
    <h4>
      {say(scene, panelWords.recovery)}{' '}
      <span class={recovery.status === 'returned' ? 'dr-badge dr-badge--good' : 'dr-badge'}>
        {say(scene, recoveryStatusLabels[recovery.status])}
      </span>
    </h4>
    <Facts scene={scene} facts={factsOf(scene, recovery)} />
  </>
);

function factsOf(scene: Scene, recovery: RecoveryView): readonly (Fact | null)[] {
  const { status, preparedBy, orderFrom, amountWon, returnedWon, leftWon } = recovery;
  const isOrdered = status !== 'heard';
  return [
    [panelWords.preparedBy, preparedBy.name],
    isOrdered ? null : [panelWords.orderFrom, <Day scene={scene} day={orderFrom} />],
    isOrdered ? [panelWords.toReturn, say(scene, wonWords(amountWon))] : null,
    returnedWon > 0 ? [panelWords.returned, say(scene, wonWords(returnedWon))] : null,
    leftWon > 0 ? [panelWords.leftToReturn, say(scene, wonWords(leftWon))] : null,
    ...service(scene, recovery),
  ];
}

/** The order counts from the day on which it arrived, and so does the time for an objection. */
function service(scene: Scene, recovery: RecoveryView): readonly (Fact | null)[] {
  const { attempts, servedOn, objectionUntil, objection } = recovery;
  return [
    attempts > 0 ? [panelWords.serviceTried, say(scene, times(attempts))] : null,
    servedOn && [panelWords.servedOn, <Day scene={scene} day={servedOn} />],
    objectionUntil && [panelWords.objectionUntil, <Day scene={scene} day={objectionUntil} />],
    servedOn && [panelWords.objection, say(scene, objectionLabels[objection])],
  ];
}
