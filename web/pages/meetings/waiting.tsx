import type { WaitingView } from '../../../api/views/agenda.ts';
import type { WaitingListView } from '../../../api/waitingForCommittees.ts';
import {
  agendaWords,
  itemsTitle,
  putOn,
  waitingTitle,
  waitingWords as words,
} from '../../../words/agendaPages.ts';
import { committeeLabels } from '../../../words/committeeLabels.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { momentWords } from '../../../words/dates.ts';
import { dutyWords } from '../../../words/duties.ts';
import { meetingListWords } from '../../../words/meetingListPages.ts';
import { meetingDone } from '../../../words/meetingPages.ts';
import { frameWords } from '../../../words/pages.ts';
import { ChoiceOf } from '../../forms/choiceOf.tsx';
import { optionsOf } from '../../forms/field.ts';
import { FieldBox } from '../../forms/fieldBox.tsx';
import { untouched } from '../../forms/filled.ts';
import { isReturned, ReturnedSummary, type FoldedForm, type Returned } from '../../forms/folded.tsx';
import { Form } from '../../forms/form.tsx';
import { Crumb } from '../../parts/crumb.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';
import { waitingForm } from './agendaForms.ts';
import { backField } from './forms.tsx';
import type { Done } from './frame.tsx';

export interface WaitingProps {
  readonly scene: Scene;
  readonly view: WaitingListView;
  readonly done: Done | null;
  readonly returned: Returned | null;
}

/** 기다리는 안건: the soonest due first, each with one act to put it on a sitting. */
export const Waiting = ({ scene, view, done, returned }: WaitingProps) => {
  const forms = view.items.flatMap((wait, n) => puttingForm(scene, wait, n) ?? []);
  return (
    <>
      <Crumb
        scene={scene}
        steps={[{ href: '/meetings', text: say(scene, meetingListWords.menu) }]}
        here={say(scene, words.title)}
      />
      <div class="dr-top">
        <div>
          <h1>{say(scene, waitingTitle(view.items.length))}</h1>
          <p>{say(scene, words.lead)}</p>
        </div>
      </div>
      <div class="dr-stack">
        <ReturnedSummary scene={scene} forms={forms} returned={returned} />
        {done ? <Notice kind="good">{say(scene, meetingDone[done])}</Notice> : null}
        <Filter scene={scene} view={view} />
        {view.items.length === 0 ? (
          <p>{say(scene, words.none)}</p>
        ) : (
          <Table scene={scene} view={view} returned={returned} />
        )}
        <LeftOvers scene={scene} view={view} />
      </div>
    </>
  );
};

const Filter = ({ scene, view: { kind, kinds } }: Pick<WaitingProps, 'scene' | 'view'>) =>
  kinds.length < 2 && kind === null ? null : (
    <form
      class="dr-filter dr-noprint"
      action="/meetings/waiting"
      method="get"
      aria-label={say(scene, words.filter)}
    >
      <ChoiceOf
        scene={scene}
        name="kind"
        said={meetingListWords.kind}
        options={optionsOf(kinds, committeeLabels)}
        chosen={kind ?? undefined}
      />
      <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
    </form>
  );

/** The form with which it is put on the nearest sitting; none where it stands on one, or none takes it. */
function puttingForm(scene: Scene, wait: WaitingView, n: number): FoldedForm | null {
  const [nearest] = wait.targets;
  if (wait.standing || !nearest) return null;
  const { language } = scene;
  const form = waitingForm(wait, { language, id: `put-${String(n)}`, action: actionOf(nearest.meetingId) });
  return { ...form, fields: [...form.fields, backField(scene)] };
}

const actionOf = (meetingId: string): string => `/api/meetings/${meetingId}/addItems`;

const columns = [words.due, words.case, words.duty, words.standing, words.put] as const;

type TableProps = Pick<WaitingProps, 'scene' | 'view' | 'returned'>;

const Table = ({ scene, view, returned }: TableProps) => (
  <div class="dr-panel">
    <table class="dr-table dr-stacked" role="table" aria-label={say(scene, words.title)}>
      <TableHead scene={scene} columns={columns} />
      <tbody>
        {view.items.map((wait, n) => (
          <Row scene={scene} wait={wait} form={puttingForm(scene, wait, n)} returned={returned} />
        ))}
      </tbody>
    </table>
  </div>
);

interface RowProps {
  readonly scene: Scene;
  readonly wait: WaitingView;
  readonly form: FoldedForm | null;
  readonly returned: Returned | null;
}

const Row = ({ scene, wait, form, returned }: RowProps) => (
  <tr>
    <th scope="row">
      <Day scene={scene} day={wait.dueDay} />{' '}
      {wait.isLate ? <span class="dr-badge dr-badge--late">{say(scene, frameWords.late)}</span> : null}
    </th>
    <td data-th={say(scene, words.case)}>
      <span class="dr-nb">{wait.case.caseNo}</span>
      <small>{[wait.case.name, wait.case.dongName].filter(Boolean).join(' · ')}</small>
    </td>
    <td data-th={say(scene, words.duty)}>
      {say(scene, dutyWords[wait.act])}
      {wait.about ? <small>{say(scene, aboutWords(wait.about))}</small> : null}
      <small>{say(scene, committeeLabels[wait.committee])}</small>
    </td>
    <td data-th={say(scene, words.standing)}>
      <Standing scene={scene} wait={wait} />
    </td>
    <td data-th={say(scene, words.put)} class="dr-noprint">
      {form ? <Putting scene={scene} wait={wait} form={form} returned={returned} /> : null}
    </td>
  </tr>
);

const Standing = ({ scene, wait: { standing, targets, dueAt } }: Pick<RowProps, 'scene' | 'wait'>) => {
  if (!standing)
    return (
      <>
        <span class="dr-badge dr-badge--over">{say(scene, words.nowhere)}</span>
        {targets.length === 0 ? (
          <small>
            {say(scene, words.noSitting)} <a href="/meetings/new">{say(scene, meetingListWords.plan)}</a>
          </small>
        ) : null}
      </>
    );
  return (
    <>
      <a href={`/meetings/${standing.meetingId}/agenda`}>
        <Moment scene={scene} at={standing.startsAt} />
      </a>
      {standing.startsAt > dueAt ? (
        <small>
          <span class="dr-badge dr-badge--late">{say(scene, words.after)}</span>
        </small>
      ) : null}
    </>
  );
};

interface PuttingProps extends RowProps {
  readonly form: FoldedForm;
}

/** Each sitting that takes it is a button of its own, the nearest first. */
const Putting = ({ scene, wait, form, returned }: PuttingProps) => {
  const isBack = isReturned(form, returned);
  const filled = isBack && returned ? returned.filled : untouched;
  return (
    <details open={isBack}>
      <summary
        aria-label={`${say(scene, words.put)}: ${wait.case.caseNo} ${say(scene, dutyWords[wait.act])}`}
      >
        {say(scene, words.put)}
      </summary>
      <Form scene={scene} id={form.id} action={form.action} filled={filled}>
        {form.fields.map((field) => (
          <FieldBox scene={scene} formId={form.id} field={field} filled={filled} />
        ))}
        <div class="dr-rowline">
          {wait.targets.slice(0, mostButtons).map(({ meetingId, startsAt }, n) => (
            <button
              class={n === 0 ? 'dr-btn dr-btn--small dr-btn--primary' : 'dr-btn dr-btn--small'}
              formAction={actionOf(meetingId)}
            >
              {say(scene, putOn(momentWords(startsAt)))}
            </button>
          ))}
        </div>
      </Form>
    </details>
  );
};

/** Later sittings are chosen from their own agendas. */
const mostButtons = 3;

const LeftOvers = ({ scene, view: { leftOvers } }: Pick<WaitingProps, 'scene' | 'view'>) =>
  leftOvers.length === 0 ? null : (
    <Panel id="left" title={say(scene, words.leftOver)}>
      <table class="dr-table dr-stacked" role="table" aria-labelledby="left">
        <TableHead scene={scene} columns={[words.due, meetingListWords.kind, agendaWords.title, words.put]} />
        <tbody>
          {leftOvers.map(({ meetingId, kind, placeName, startsAt, items, dueDay, isLate }) => (
            <tr>
              <th scope="row">
                <Day scene={scene} day={dueDay} />{' '}
                {isLate ? <span class="dr-badge dr-badge--late">{say(scene, frameWords.late)}</span> : null}
              </th>
              <td data-th={say(scene, meetingListWords.kind)}>
                {say(scene, committeeLabels[kind])}
                <small>
                  {placeName} · <Moment scene={scene} at={startsAt} />
                </small>
              </td>
              <td data-th={say(scene, agendaWords.title)}>{say(scene, itemsTitle(items))}</td>
              <td data-th={say(scene, words.put)}>
                <a href={`/meetings/${meetingId}/agenda#moving`}>{say(scene, words.move)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
