import type { RescheduleRow, RescheduleView } from '../../api/views/choice.ts';
import { rescheduleCauses } from '../../domain/reschedule.ts';
import type { PlainDate } from '../../domain/time.ts';
import { lateCauseLabels } from '../../words/latenessLabels.ts';
import {
  choiceWords,
  rescheduleButton,
  roundWords,
  staysCount,
  visitsTitle,
} from '../../words/overduePages.ts';
import { overdueWords } from '../../words/pages.ts';
import { rescheduleWords } from '../../words/rescheduleWords.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { one, optionsOf, yesOrNo, type Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { untouched, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { dutyName, DueWhen, TimeLeft } from '../parts/clock.tsx';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { Day } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { BodyRows, ChoiceFrame, RowNames } from './overdue/choiceFrame.tsx';
import { TableHead } from '../parts/tableHead.tsx';

interface RescheduleProps {
  readonly scene: Scene;
  readonly view: RescheduleView;
  readonly filled: Filled;
}

const formId = 'reschedule';

/** 방문 날짜 다시 잡기: another day for the chosen visits, first as it would be, and only then the button. */
export const Reschedule = (props: RescheduleProps) => {
  const { scene, view } = props;
  const filled = asked(props);
  return (
    <ChoiceFrame scene={scene} title={choiceWords.rescheduleTitle} rows={view.rows.length} gone={view.gone}>
      <ErrorSummary
        scene={scene}
        formId={formId}
        filled={filled}
        fields={fieldsOf(view)}
        heading={choiceWords.nothingYet}
      />
      <When {...props} filled={filled} />
      <Visits {...props} />
      {view.asked && !view.dayProblem ? <Confirm {...props} /> : null}
    </ChoiceFrame>
  );
};

/** A day that no visit can have stands at its box, as if the form had come back. */
function asked({ view: { asked: typed, dayProblem }, filled }: RescheduleProps): Filled {
  if (filled.problem || !typed || dayProblem === null) return filled;
  const { to, onDayOff, rescheduleCause } = typed;
  return {
    typed: { to: [to], onDayOff: [String(onDayOff)], rescheduleCause: [rescheduleCause] },
    problem: { type: '/problems/day', title: dayProblem, status: 422, code: 'day', field: 'to' },
  };
}

function fieldsOf({ asked: typed }: RescheduleView): readonly Field[] {
  const preset = (value: string | undefined) => (value === undefined ? {} : { preset: value });
  const { yes, no } = rescheduleWords;
  return [
    {
      kind: 'day',
      name: 'to',
      said: rescheduleWords.to,
      hint: rescheduleWords.toHint,
      ...preset(typed?.to),
    },
    {
      ...yesOrNo('onDayOff', rescheduleWords.onDayOff, { yes, no }),
      ...preset(String(typed?.onDayOff ?? false)),
    },
    {
      ...one('rescheduleCause', rescheduleWords.cause, optionsOf(rescheduleCauses, lateCauseLabels)),
      ...preset(typed?.rescheduleCause),
    },
  ];
}

const rowName = ({ caseId, visitId, clock }: RescheduleRow): string => `${caseId}~${clock?.id ?? visitId}`;

/** Only a look: it asks what would happen, and changes nothing. */
const When = ({ scene, view, filled }: RescheduleProps) => (
  <form class="dr-panel" action="/overdue/reschedule" method="get">
    <div class="dr-panel__body">
      <RowNames names={view.rows.map(rowName)} />
      {fieldsOf(view).map((field) => (
        <FieldBox scene={scene} formId={formId} field={field} filled={filled.problem ? filled : untouched} />
      ))}
      <p class="dr-wide-btn">
        <button class={view.asked ? 'dr-btn' : 'dr-btn dr-btn--primary'}>
          {say(scene, view.asked ? choiceWords.lookAgain : choiceWords.look)}
        </button>
      </p>
    </div>
  </form>
);

interface GoingRow extends RescheduleRow {
  readonly newDay: PlainDate;
}
const goingIn = ({ rows }: RescheduleView): readonly GoingRow[] =>
  rows.flatMap((row) => (row.newDay === null ? [] : [{ ...row, newDay: row.newDay }]));

const Visits = ({ scene, view }: RescheduleProps) => {
  const going = goingIn(view).length;
  const title = going > 0 ? visitsTitle(going) : choiceWords.rescheduleTitle;
  return (
    <Panel id="what" title={say(scene, title)} note={say(scene, choiceWords.stays)}>
      <table class="dr-table dr-stacked" role="table" aria-labelledby="what">
        <TableHead
          scene={scene}
          columns={[
            roundWords.row,
            roundWords.about,
            choiceWords.oldDay,
            overdueWords.over,
            choiceWords.newDay,
          ]}
        />
        <tbody>
          {view.rows.map((row) => (
            <VisitRow scene={scene} row={row} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
};

const VisitRow = ({ scene, row }: { readonly scene: Scene; readonly row: RescheduleRow }) => {
  const { caseId, caseNo, dong, clock, newDay, refusal } = row;
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>{dong.name}</small>
      </th>
      <td data-th={say(scene, roundWords.about)}>{clock ? dutyName(scene, clock) : '–'}</td>
      <td data-th={say(scene, choiceWords.oldDay)}>
        {clock ? <DueWhen scene={scene} clock={clock} /> : '–'}
      </td>
      <td data-th={say(scene, overdueWords.over)}>
        {clock ? <TimeLeft scene={scene} clock={clock} /> : '–'}
      </td>
      <td data-th={say(scene, choiceWords.newDay)}>
        {newDay === null ? (refusal ?? '–') : <Day scene={scene} day={newDay} />}
      </td>
    </tr>
  );
};

/** Sends the visits that would move; the day that stood there is sent along, so that a stale page moves nothing unseen. */
const Confirm = ({ scene, view, filled }: RescheduleProps) => {
  const going = goingIn(view);
  const left = view.rows.length - going.length;
  if (!view.asked) return null;
  if (going.length === 0) return <Notice kind="warn">{say(scene, choiceWords.noneMoves)}</Notice>;
  const { to, onDayOff, rescheduleCause } = view.asked;
  return (
    <Form scene={scene} id={`${formId}-send`} action="/api/overdue/reschedulings" filled={filled}>
      <BodyRows
        rows={going.map(({ caseId, visitId, clock }) => ({ caseId, visitId, was: clock?.dueDay ?? '' }))}
      />
      <input type="hidden" name="to" value={to} />
      <input type="hidden" name="onDayOff" value={String(onDayOff)} />
      <input type="hidden" name="rescheduleCause" value={rescheduleCause} />
      <p>
        {say(scene, choiceWords.nothingYet)} {left > 0 ? say(scene, staysCount(left)) : ''}
      </p>
      <p class="dr-rowline dr-wide-btn">
        <button class="dr-btn dr-btn--primary">{say(scene, rescheduleButton(going.length))}</button>
        <a class="dr-btn" href="/overdue">
          {say(scene, choiceWords.cancel)}
        </a>
      </p>
    </Form>
  );
};
