import type { RoundRowView, RoundView } from '../../api/views/choice.ts';
import { seats } from '../../domain/crisisCase/state.ts';
import { aboutWords } from '../../words/casePages.ts';
import { dayWords, momentWords } from '../../words/dates.ts';
import { dutyWords } from '../../words/duties.ts';
import { seatLabels } from '../../words/labels.ts';
import { lateCauseLabels } from '../../words/latenessLabels.ts';
import type { Said } from '../../words/language.ts';
import { choiceWords, roundTitle, roundWords, sentBy, toWhom } from '../../words/overduePages.ts';
import { overdueWords } from '../../words/pages.ts';
import { reassignCauseLabels } from '../../words/staffingLabels.ts';
import { Crumb } from '../parts/crumb.tsx';
import { joined, named } from '../parts/joined.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { say, type Scene } from '../scene.ts';
import { TableHead } from '../parts/tableHead.tsx';

interface RoundProps {
  readonly scene: Scene;
  readonly view: RoundView;
}

/** What became of every chosen row, who did it and why; it keeps its address. */
export const Round = ({ scene, view }: RoundProps) => {
  const { rows, by, begunAt } = view;
  const done = rows.filter(({ status }) => status === 'accepted').length;
  const isWaiting = rows.some(({ status }) => status === 'waiting');
  return (
    <div class="dr-stack">
      <Crumb
        scene={scene}
        steps={[{ href: '/overdue', text: say(scene, overdueWords.title) }]}
        here={say(scene, roundWords.crumb)}
      />
      <div class="dr-top">
        <div>
          <h1>{say(scene, roundTitle(done, rows.length))}</h1>
          <p>{say(scene, sentBy(by.name, momentWords(begunAt), askedWords(view)))}</p>
        </div>
      </div>
      {isWaiting ? <Notice kind="info">{say(scene, roundWords.waitingNote)}</Notice> : null}
      <Results scene={scene} view={view} />
      <Onward scene={scene} view={view} isWaiting={isWaiting} />
    </div>
  );
};

function askedWords({ asked }: RoundView): Said {
  if (asked.kind === 'reassign') {
    return joined([
      choiceWords.reassignTitle,
      toWhom(named(asked.to.name)),
      reassignCauseLabels[asked.reassignCause],
    ]);
  }
  return joined([choiceWords.rescheduleTitle, dayWords(asked.to), lateCauseLabels[asked.rescheduleCause]]);
}

const Results = ({ scene, view }: RoundProps) => (
  <Panel id="results" title={say(scene, roundWords.result)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="results">
      <TableHead
        scene={scene}
        columns={[roundWords.row, roundWords.about, roundWords.result, roundWords.why]}
      />
      <tbody>
        {view.rows.map((row) => (
          <Result scene={scene} row={row} />
        ))}
      </tbody>
    </table>
  </Panel>
);

const badges = { accepted: 'dr-badge--good', refused: 'dr-badge--over', waiting: '' } as const;

const Result = ({ scene, row }: { readonly scene: Scene; readonly row: RoundRowView }) => {
  const { caseId, caseNo, dong, about, status, refusal } = row;
  return (
    <tr>
      <th scope="row">
        {caseNo === null ? (
          say(scene, roundWords.hidden)
        ) : (
          <a class="dr-nb" href={`/cases/${caseId}`}>
            {caseNo}
          </a>
        )}
        {dong ? <small>{dong.name}</small> : null}
      </th>
      <td data-th={say(scene, roundWords.about)}>{say(scene, aboutOf(about))}</td>
      <td data-th={say(scene, roundWords.result)}>
        <span class={`dr-badge ${badges[status]}`}>{say(scene, roundWords[status])}</span>
      </td>
      <td data-th={say(scene, roundWords.why)}>{refusal ?? '–'}</td>
    </tr>
  );
};

const seatOf = (about: string) => seats.find((seat) => seat === about);

function aboutOf(about: string): Said {
  const seat = seatOf(about);
  return seat ? seatLabels[seat] : joined([dutyWords.recordVisit, aboutWords(about)], ' ');
}

/** What was not done is chosen again, and shown again first; nothing is sent a second time unseen. */
const Onward = ({ scene, view, isWaiting }: RoundProps & { readonly isWaiting: boolean }) => {
  const left = view.rows.filter(({ status }) => status === 'refused');
  const path = view.asked.kind === 'reassign' ? '/overdue/reassign' : '/overdue/reschedule';
  const query = left.map(({ caseId, about }) => `row=${encodeURIComponent(`${caseId}~${about}`)}`).join('&');
  return (
    <p class="dr-rowline dr-noprint">
      {isWaiting ? <a href={scene.here}>{say(scene, roundWords.reload)}</a> : null}
      {left.length > 0 ? <a href={`${path}?${query}`}>{say(scene, roundWords.again)}</a> : null}
      <a href="/overdue">{say(scene, choiceWords.back)}</a>
    </p>
  );
};
