import type { CaseRowView, CasesView } from '../../api/views/case.ts';
import { stages } from '../../domain/crisisCase/stages.ts';
import { dayOf } from '../../domain/time.ts';
import { stageLabels } from '../../words/labels.ts';
import { casesWords, clockWords, frameWords } from '../../words/pages.ts';
import { panelWords } from '../../words/panels.ts';
import { dutyName } from '../parts/clock.tsx';
import { More } from '../parts/more.tsx';
import { Day } from '../parts/when.tsx';
import { withFilters } from '../links.ts';
import { say, type Scene } from '../scene.ts';
import { TableHead } from '../parts/tableHead.tsx';

/** The filters of the list, as they stand in its address. */
export interface CaseFilters {
  readonly stage: string;
  readonly caseNo: string;
}

interface CasesProps {
  readonly scene: Scene;
  readonly view: CasesView;
  readonly filters: CaseFilters;
}

/** The cases that this person may open, without a name: that is shown only where one is opened. */
export const Cases = ({ scene, view, filters }: CasesProps) => (
  <>
    <div class="dr-top">
      <h1>{say(scene, casesWords.title)}</h1>
    </div>
    <div class="dr-stack">
      <Filters scene={scene} filters={filters} />
      {view.items.length === 0 ? (
        <p>{say(scene, casesWords.none)}</p>
      ) : (
        <div class="dr-panel">
          <table class="dr-table dr-stacked" role="table" aria-label={say(scene, casesWords.title)}>
            <TableHead scene={scene} columns={columns} />
            <tbody>
              {view.items.map((row) => (
                <Row scene={scene} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <More scene={scene} href={withFilters('/cases', { ...filters })} next={view.next} />
    </div>
  </>
);

const Filters = ({ scene, filters }: Pick<CasesProps, 'scene' | 'filters'>) => (
  <form class="dr-filter" action="/cases" method="get" aria-label={say(scene, frameWords.filter)}>
    <div>
      <label for="filter-number">{say(scene, casesWords.caseNo)}</label>
      <input class="dr-in-row" id="filter-number" name="caseNo" value={filters.caseNo} autoComplete="off" />
    </div>
    <div>
      <label for="filter-stage">{say(scene, casesWords.stage)}</label>
      <select class="dr-in-row" id="filter-stage" name="stage">
        <option value="">{say(scene, frameWords.all)}</option>
        {stages.map((stage) => (
          <option value={stage} selected={stage === filters.stage}>
            {say(scene, stageLabels[stage])}
          </option>
        ))}
      </select>
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
  </form>
);

const columns = [
  casesWords.number,
  casesWords.stage,
  casesWords.officer,
  casesWords.opened,
  casesWords.next,
  clockWords.due,
] as const;

const Row = ({ scene, row }: { readonly scene: Scene; readonly row: CaseRowView }) => {
  const { caseId, caseNo, dong, transferTo, urgent, restricted, stage, officer, openedAt, next } = row;
  const isLate = next !== null && next.dueAt <= scene.now;
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>
          {dong.name}
          {transferTo ? ` → ${transferTo.name}` : ''}
          {urgent ? ` · ${say(scene, frameWords.urgent)}` : ''}
          {restricted ? ` · ${say(scene, panelWords.restrictedBadge)}` : ''}
        </small>
      </th>
      <td data-th={say(scene, casesWords.stage)}>{say(scene, stageLabels[stage])}</td>
      <td data-th={say(scene, casesWords.officer)}>{officer.name}</td>
      <td data-th={say(scene, casesWords.opened)}>
        <Day scene={scene} day={dayOf(openedAt)} />
      </td>
      <td data-th={say(scene, casesWords.next)}>
        {next ? dutyName(scene, next) : say(scene, casesWords.over)}
      </td>
      <td data-th={say(scene, clockWords.due)}>
        {next ? <Day scene={scene} day={next.dueDay} /> : '–'}{' '}
        {isLate ? <span class="dr-badge dr-badge--over">{say(scene, casesWords.late)}</span> : null}
      </td>
    </tr>
  );
};
