import type { CaseView } from '../../../api/views/case.ts';
import type { OverGrantView } from '../../../api/views/emergencySupport.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import { grantStatusLabels } from '../../../words/helpLabels.ts';
import { recoveryStatusLabels } from '../../../words/recoveryLabels.ts';
import { kindWords } from '../../../words/timeline.ts';
import { caseWords } from '../../../words/casePages.ts';
import { wholeWords } from '../../../words/wholePages.ts';
import { dayOf } from '../../../domain/time.ts';
import { LeftOver } from '../../parts/leftOver.tsx';
import { Day } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface OverGrantsProps {
  readonly scene: Scene;
  readonly view: CaseView;
}

/** Grants that are over, a line each that leads to the grant's own page. */
export const OverGrants = ({ scene, view }: OverGrantsProps) =>
  view.overGrants.length === 0 ? null : (
    <>
      <div class="dr-panel__body">
        <h3 id="over-grants">{say(scene, wholeWords.over)}</h3>
        <ul class="dr-people" aria-labelledby="over-grants">
          {view.overGrants.map((grant) => (
            <Line scene={scene} caseId={view.caseId} grant={grant} />
          ))}
        </ul>
      </div>
      <LeftOver scene={scene} view={view} list="overGrants" at="grants" name={say(scene, wholeWords.over)} />
    </>
  );

interface LineProps {
  readonly scene: Scene;
  readonly caseId: CaseView['caseId'];
  readonly grant: OverGrantView;
}

const Line = ({ scene, caseId, grant }: LineProps) => {
  const { id, kinds, period, paidWon, requestedAt } = grant;
  return (
    <li>
      <span>
        <a href={`/cases/${caseId}/grants/${id}/now`}>{say(scene, aboutWords(id))}</a>{' '}
        {kinds.map((kind) => say(scene, kindWords(kind))).join(', ')}
        <small>
          {period ? (
            <>
              <Day scene={scene} day={period.from} /> – <Day scene={scene} day={period.to} />
            </>
          ) : (
            <Day scene={scene} day={dayOf(requestedAt)} />
          )}
          {' · '}
          {paidWon === 0
            ? say(scene, wholeWords.nothingPaid)
            : `${say(scene, wonWords(paidWon))} ${say(scene, caseWords.paid)}`}
        </small>
      </span>
      <span class="dr-badge">{say(scene, endOf(grant))}</span>
    </li>
  );
};

/** What was given and paid back is told by the return. */
const endOf = ({ status, recovery }: OverGrantView) =>
  recovery
    ? recoveryStatusLabels[recovery]
    : status === 'given'
      ? caseWords.ended
      : grantStatusLabels[status];
