import type { ReassignRow, ReassignView } from '../../api/views/choice.ts';
import { reassignCauses } from '../../domain/staffing.ts';
import { openWords } from '../../words/formPages.ts';
import { seatLabels } from '../../words/labels.ts';
import {
  choiceWords,
  movingTitle,
  reassignButton,
  staysCount,
  takerFacts,
} from '../../words/overduePages.ts';
import { reassignCauseLabels } from '../../words/staffingLabels.ts';
import { roundWords } from '../../words/overduePages.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import { one, optionsOf, type Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import { untouched, type Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { dutyName, DueWhen } from '../parts/clock.tsx';
import { named } from '../parts/joined.ts';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { say, type Scene } from '../scene.ts';
import { BodyRows, ChoiceFrame, RowNames } from './overdue/choiceFrame.tsx';

interface ReassignProps {
  readonly scene: Scene;
  readonly view: ReassignView;
  readonly filled: Filled;
}

const formId = 'reassign';

/** 담당 바꾸기: who is to have the chosen seats, then what would move and what would not, and only then the button. */
export const Reassign = (props: ReassignProps) => {
  const { scene, view, filled } = props;
  const { rows, gone, takers, to, reassignCause } = view;
  const isAsked = to !== null && reassignCause !== null;
  return (
    <ChoiceFrame scene={scene} title={choiceWords.reassignTitle} rows={rows.length} gone={gone}>
      <ErrorSummary scene={scene} formId={formId} filled={filled} fields={fieldsOf(view)} />
      {takers.length === 0 ? (
        <Notice kind="warn">{say(scene, choiceWords.noTaker)}</Notice>
      ) : (
        <Who {...props} />
      )}
      <Seats {...props} isAsked={isAsked} />
      {isAsked ? <Confirm {...props} /> : null}
    </ChoiceFrame>
  );
};

const rowName = ({ caseId, seat }: ReassignRow): string => `${caseId}~${seat}`;

function fieldsOf({ takers, rows, to, reassignCause }: ReassignView): readonly Field[] {
  const cause = one('reassignCause', choiceWords.cause, optionsOf(reassignCauses, reassignCauseLabels));
  return [
    {
      kind: 'select',
      name: 'to',
      said: choiceWords.taker,
      hint: choiceWords.takerHint,
      choose: openWords.choose,
      options: takers.map(({ staffId, name, fits, duties }) => {
        const facts = takerFacts(fits, rows.length, duties);
        return { value: staffId, said: { ko: `${name} (${facts.ko})`, en: `${name} (${facts.en})` } };
      }),
      ...(to ? { preset: to.staffId } : {}),
    },
    reassignCause ? { ...cause, preset: reassignCause } : cause,
  ];
}

/** Only a look: it asks what would happen, and changes nothing. */
const Who = ({ scene, view }: ReassignProps) => (
  <form class="dr-panel" action="/overdue/reassign" method="get">
    <div class="dr-panel__body">
      <RowNames names={view.rows.map(rowName)} />
      {fieldsOf(view).map((field) => (
        <FieldBox scene={scene} formId={formId} field={field} filled={untouched} />
      ))}
      <p class="dr-wide-btn">
        <button class={view.to ? 'dr-btn' : 'dr-btn dr-btn--primary'}>
          {say(scene, view.to ? choiceWords.lookAgain : choiceWords.look)}
        </button>
      </p>
    </div>
  </form>
);

const goingIn = ({ rows }: ReassignView): readonly ReassignRow[] =>
  rows.filter(({ refusal }) => refusal === null);

const Seats = ({ scene, view, isAsked }: ReassignProps & { readonly isAsked: boolean }) => {
  const going = goingIn(view);
  const clocks = going.flatMap(({ duties }) => duties).length;
  const title = isAsked ? movingTitle(going.length, clocks) : choiceWords.what;
  return (
    <Panel id="what" title={say(scene, title)} note={say(scene, choiceWords.kept)}>
      <table class="dr-table dr-stacked" role="table" aria-labelledby="what">
        <thead>
          <tr>
            {[roundWords.row, choiceWords.seat, choiceWords.holder, choiceWords.what].map((said) => (
              <th scope="col">{say(scene, said)}</th>
            ))}
            {isAsked ? <th scope="col">{say(scene, choiceWords.outcome)}</th> : null}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <SeatRow scene={scene} row={row} isAsked={isAsked} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
};

interface SeatRowProps {
  readonly scene: Scene;
  readonly row: ReassignRow;
  readonly isAsked: boolean;
}

const SeatRow = ({ scene, row, isAsked }: SeatRowProps) => {
  const { caseId, caseNo, dong, seat, from, duties, refusal } = row;
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>{dong.name}</small>
      </th>
      <td data-th={say(scene, choiceWords.seat)}>{say(scene, seatLabels[seat])}</td>
      <td data-th={say(scene, choiceWords.holder)}>{from.name}</td>
      <td data-th={say(scene, choiceWords.what)}>
        <ul>
          {duties.map((clock) => (
            <li>
              {dutyName(scene, clock)} · <DueWhen scene={scene} clock={clock} />
            </li>
          ))}
        </ul>
      </td>
      {isAsked ? (
        <td data-th={say(scene, choiceWords.outcome)}>
          {refusal ?? <span class="dr-badge dr-badge--good">{say(scene, choiceWords.moves)}</span>}
        </td>
      ) : null}
    </tr>
  );
};

/** Sends the rows that would go; who held each is sent along, so that a stale page moves nothing unseen. */
const Confirm = ({ scene, view, filled }: ReassignProps) => {
  const { rows, to, reassignCause } = view;
  const going = goingIn(view);
  const left = rows.length - going.length;
  if (!to || !reassignCause) return null;
  if (going.length === 0) return <Notice kind="warn">{say(scene, choiceWords.noneMoves)}</Notice>;
  return (
    <Form scene={scene} id={`${formId}-send`} action="/api/overdue/reassignments" filled={filled}>
      <BodyRows rows={going.map(({ caseId, seat, from }) => ({ caseId, seat, from: from.staffId }))} />
      <input type="hidden" name="to" value={to.staffId} />
      <input type="hidden" name="reassignCause" value={reassignCause} />
      <p>
        {say(scene, choiceWords.nothingYet)} {left > 0 ? say(scene, staysCount(left)) : ''}
      </p>
      <p class="dr-rowline dr-wide-btn">
        <button class="dr-btn dr-btn--primary">
          {say(scene, reassignButton(going.length, named(to.name)))}
        </button>
        <a class="dr-btn" href="/overdue">
          {say(scene, choiceWords.cancel)}
        </a>
      </p>
    </Form>
  );
};
