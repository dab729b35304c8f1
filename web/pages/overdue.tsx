import type { OverdueView } from '../../api/views/overdue.ts';
import { momentWords } from '../../words/dates.ts';
import type { Said } from '../../words/language.ts';
import { ageLabels, figureWords, printedBy, rowWords, waitsLabels } from '../../words/overduePages.ts';
import { asOf, overdueMost, overdueTitle, overdueWords } from '../../words/pages.ts';
import { lateMeetingsTitle } from '../../words/lateMeetings.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Filled } from '../forms/filled.ts';
import { withFilters } from '../links.ts';
import { joined, named } from '../parts/joined.ts';
import { More } from '../parts/more.tsx';
import { say, type Scene } from '../scene.ts';
import { narrowedTo, narrowingOf, type OverdueLook } from './overdue/address.ts';
import { Conditions } from './overdue/conditions.tsx';
import { Export, exportFields, exportFormId } from './overdue/export.tsx';
import { LateMeetings } from './overdue/meetings.tsx';
import { Figures } from './overdue/figures.tsx';
import { Rows } from './overdue/rows.tsx';
import { Told } from './overdue/told.tsx';

interface OverdueProps {
  readonly scene: Scene;
  readonly view: OverdueView;
  readonly look: OverdueLook;
  /** The form of the file, where it came back. */
  readonly filled: Filled;
}

/** 지연 현황: where, whose and what is late, and what can be done about many at once. */
export const Overdue = (props: OverdueProps) => {
  const { scene, view, look, filled } = props;
  const { by, limit } = look;
  const list = withFilters('/overdue', { ...narrowingOf(view.filters), by, limit });
  return (
    <>
      <PrintHead scene={scene} />
      <ErrorSummary scene={scene} formId={exportFormId} filled={filled} fields={exportFields} />
      <div class="dr-top">
        <div>
          <h1>{say(scene, titleOf(view))}</h1>
          <p>{say(scene, asOf(momentWords(scene.now)))}</p>
        </div>
      </div>
      <div class="dr-stack">
        <Conditions {...props} />
        <Counts {...props} />
        {view.counts.all === 0 && view.meetings.length === 0 ? <p>{say(scene, noneIn(view))}</p> : null}
        {view.counts.all === 0 ? null : <Figures {...props} />}
        {view.counts.all === 0 ? null : <Told {...props} />}
        {view.items.length === 0 ? null : <Rows {...props} />}
        <More scene={scene} href={list} next={view.next} />
        {view.next !== null && limit === null ? (
          <p class="dr-noprint">
            <a href={`${withFilters('/overdue', { ...narrowingOf(view.filters), by, limit: '100' })}#rows`}>
              {say(scene, rowWords.hundred)}
            </a>
          </p>
        ) : null}
        <LateMeetings scene={scene} view={view} />
        {view.may.export && view.counts.all > 0 ? <Export {...props} /> : null}
      </div>
    </>
  );
};

/** On paper: who printed it, and when it was true. */
const PrintHead = ({ scene }: { readonly scene: Scene }) => (
  <p class="dr-only-print">{say(scene, printedBy(scene.me?.name ?? '', momentWords(scene.now)))}</p>
);

const isNarrowed = ({ filters }: OverdueView): boolean => Object.keys(narrowingOf(filters)).length > 0;

const noneIn = (view: OverdueView): Said => (isNarrowed(view) ? figureWords.noneHere : overdueWords.noneMore);

function titleOf(view: OverdueView): Said {
  const { counts, byDong } = view;
  if (counts.all === 0)
    return view.meetings.length > 0 ? lateMeetingsTitle(view.meetings.length) : overdueWords.none;
  const title = overdueTitle(counts.all);
  const [most, second] = byDong;
  if (!most || !second || most.count === second.count) return title;
  return joined([title, overdueMost(named(most.dong.name))], ', ');
}

/** The numbers that are looked at first; each leads to its rows. */
const Counts = ({ scene, view, look }: OverdueProps) => {
  const { all, overSevenDays, escalated, visits, us, others, household } = view.counts;
  const figures: readonly (readonly [Said, number, Parameters<typeof narrowedTo>[1]])[] = [
    [overdueWords.all, all, {}],
    [ageLabels.over7, overSevenDays, { age: 'over7' }],
    [figureWords.visits, visits, { act: 'recordVisit' }],
    [overdueWords.escalated, escalated, { told: 'any' }],
    [waitsLabels.us, us, { waits: 'us' }],
    [waitsLabels.others, others, { waits: 'others' }],
    [waitsLabels.household, household, { waits: 'household' }],
  ];
  return (
    <dl class="dr-counts">
      {figures.map(([said, count, change], n) => (
        <div>
          <dt>{say(scene, said)}</dt>
          <dd class={n === 0 && count > 0 ? 'dr-num dr-num--late' : 'dr-num'}>
            {count > 0 ? <a href={narrowedTo({ view, look }, change)}>{count}</a> : 0}
          </dd>
        </div>
      ))}
    </dl>
  );
};
