import type { OverdueItem } from '../../../api/views/overdue.ts';
import { dayOf } from '../../../domain/time.ts';
import { dayWords } from '../../../words/dates.ts';
import { seatLabels, stageLabels } from '../../../words/labels.ts';
import { chooseRow, rowsOf, rowWords, toldOn, waitsLabels } from '../../../words/overduePages.ts';
import { clockWords, frameWords, overdueWords } from '../../../words/pages.ts';
import { withFilters } from '../../links.ts';
import { dutyName, DueWhen, Ground, TimeLeft } from '../../parts/clock.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { narrowingOf, type Placed } from './address.ts';

interface RowsProps extends Placed {
  readonly scene: Scene;
}

/** Rows that one act may take (the API takes no more); a longer page is for reading and printing. */
const mostChosen = 50;

/** What is late, each row with a box to choose it where something can be done with several. */
export const Rows = (props: RowsProps) => {
  const { scene, view } = props;
  const mayChoose = (view.may.reassign || view.may.reschedule) && view.items.length <= mostChosen;
  return (
    <Panel
      id="rows"
      title={say(scene, rowsOf(view.items.length, view.counts.all))}
      note={say(scene, overdueWords.rowsNote)}
    >
      {mayChoose ? (
        <form method="get" action={view.may.reassign ? reassignPath : reschedulePath} aria-labelledby="rows">
          <Table {...props} mayChoose />
          <Choosing {...props} />
        </form>
      ) : (
        <Table {...props} mayChoose={false} />
      )}
    </Panel>
  );
};

const reassignPath = '/overdue/reassign';
const reschedulePath = '/overdue/reschedule';

/** Choosing changes nothing: the next page shows first what would happen. */
const Choosing = ({ scene, view, look }: RowsProps) => {
  const { by, cursor, limit, picked } = look;
  const here = { ...narrowingOf(view.filters), by, cursor, limit };
  return (
    <div class="dr-save dr-wide-btn dr-noprint">
      <p class="dr-small dr-soft">{say(scene, rowWords.chosenNote)}</p>
      <a href={`${withFilters('/overdue', { ...here, pick: picked ? null : 'page' })}#rows`}>
        {say(scene, picked ? rowWords.noneOfPage : rowWords.wholePage)}
      </a>
      {view.may.reschedule ? (
        <button class="dr-btn" formAction={reschedulePath}>
          {say(scene, rowWords.reschedule)}
        </button>
      ) : null}
      {view.may.reassign ? (
        <button class="dr-btn dr-btn--primary" formAction={reassignPath}>
          {say(scene, rowWords.reassign)}
        </button>
      ) : null}
    </div>
  );
};

type TableProps = RowsProps & { readonly mayChoose: boolean };

const columns = [
  frameWords.cases,
  clockWords.duty,
  overdueWords.over,
  clockWords.due,
  clockWords.owner,
  rowWords.turn,
  clockWords.ground,
] as const;

const Table = ({ scene, view, look, mayChoose }: TableProps) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="rows">
    <thead>
      <tr>
        {mayChoose ? (
          <th scope="col" class="dr-noprint">
            <span class="dr-vh">{say(scene, rowWords.choose)}</span>
          </th>
        ) : null}
        {columns.map((said) => (
          <th scope="col">{say(scene, said)}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {view.items.map((item) => (
        <Row scene={scene} item={item} box={mayChoose ? { checked: look.picked } : null} />
      ))}
    </tbody>
  </table>
);

interface RowProps {
  readonly scene: Scene;
  readonly item: OverdueItem;
  readonly box: { readonly checked: boolean } | null;
}

const Row = ({ scene, item, box }: RowProps) => {
  const { caseId, caseNo, dong, stage, urgent, clock, waits, told } = item;
  return (
    <tr>
      {box ? (
        <td class="dr-pick dr-noprint">
          <input
            type="checkbox"
            name="row"
            value={`${caseId}~${clock.id}`}
            checked={box.checked}
            aria-label={say(scene, chooseRow(`${caseNo} ${dutyName(scene, clock)}`))}
          />
        </td>
      ) : null}
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>
          {dong.name} · {say(scene, stageLabels[stage])}
          {urgent ? ` · ${say(scene, frameWords.urgent)}` : ''}
        </small>
      </th>
      <td data-th={say(scene, clockWords.duty)}>{dutyName(scene, clock)}</td>
      <td data-th={say(scene, overdueWords.over)}>
        <TimeLeft scene={scene} clock={clock} />
        {told ? <small>{say(scene, toldOn(told.to.name, dayWords(dayOf(told.at))))}</small> : null}
      </td>
      <td data-th={say(scene, clockWords.due)}>
        <DueWhen scene={scene} clock={clock} />
      </td>
      <td data-th={say(scene, clockWords.owner)}>
        {clock.owner.name}
        <small>{say(scene, seatLabels[clock.seat])}</small>
      </td>
      <td data-th={say(scene, rowWords.turn)}>{say(scene, waitsLabels[waits])}</td>
      <td data-th={say(scene, clockWords.ground)}>
        <Ground scene={scene} clock={clock} />
      </td>
    </tr>
  );
};
