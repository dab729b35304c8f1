import type { WorkGroup, WorkItem, WorkView } from '../../api/views/worklist.ts';
import { dayWords } from '../../words/dates.ts';
import { frameWords, workNext, workWords } from '../../words/pages.ts';
import type { Said } from '../../words/language.ts';
import { workFilterWords } from '../../words/workPages.ts';
import { untouched, type Filled } from '../forms/filled.ts';
import { More } from '../parts/more.tsx';
import { Panel } from '../parts/panel.tsx';
import { Moment } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { Filters, isFiltered, workHref } from './work/filters.tsx';
import { Row } from './work/row.tsx';
import { Views } from './work/views.tsx';

interface WorkProps {
  readonly scene: Scene;
  readonly view: WorkView;
  /** A view that could not be kept, with what was typed. */
  readonly filled?: Filled;
}

const groups: readonly WorkGroup[] = ['late', 'today', 'week', 'later'];
const notes: Readonly<Record<WorkGroup, Said>> = {
  late: workWords.lateNote,
  today: workWords.todayNote,
  week: workWords.weekNote,
  later: workWords.laterNote,
};

/** 내 할 일: one row is one clock of mine, and its button leads to the form of its act. */
export const Work = ({ scene, view, filled = untouched }: WorkProps) => {
  const approvals = view.items.filter(({ isApproval }) => isApproval);
  const others = view.items.filter(({ isApproval }) => !isApproval);
  const first = approvals[0] ?? others[0];
  return (
    <>
      <Top scene={scene} view={view} />
      <div class="dr-stack">
        <Filters scene={scene} view={view} />
        <Views scene={scene} view={view} filled={filled} />
        <Counts scene={scene} view={view} />
        <Rows
          scene={scene}
          id="approvals"
          title={workWords.approvals}
          note={workWords.approvalsNote}
          items={approvals}
          first={first}
        />
        {groups.map((group) => (
          <Rows
            scene={scene}
            id={group}
            title={workWords[group]}
            note={notes[group]}
            items={others.filter((item) => item.group === group)}
            first={first}
          />
        ))}
        <More scene={scene} href={workHref(view.filters)} next={view.next} />
      </div>
    </>
  );
};

/** The page's answer in one sentence: what to do first, or what comes next. */
export function workTitle({ counts, items, filters }: WorkView): Said {
  if (counts.late > 0) return workWords.lateFirst(counts.late);
  if (counts.today > 0) return workWords.todayFirst(counts.today);
  if (counts.approvals > 0) return workWords.approvalsFirst(counts.approvals);
  if (counts.week > 0) return workWords.weekFirst(counts.week);
  if (counts.later > 0 || items.length > 0) return workWords.doneForToday;
  return isFiltered(filters) ? workFilterWords.noneMatches : workWords.nothing;
}

/** What comes next, for whoever is done or whose filter leaves nothing; what is late beyond a filter is said as such. */
function nextWords({ counts, items, filters, nextDay, today }: WorkView): Said | null {
  const isFree = counts.late === 0 && counts.today === 0;
  if (!isFree || nextDay === null || (isFiltered(filters) && items.length > 0)) return null;
  return nextDay < today ? workFilterWords.lateElsewhere : workNext(dayWords(nextDay));
}

const Top = ({ scene, view }: WorkProps) => {
  const { nextDay, filters } = view;
  const next = nextWords(view);
  return (
    <div class="dr-top">
      <div>
        <h1>{say(scene, workTitle(view))}</h1>
        <p>
          <Moment scene={scene} at={scene.now} />
          {next ? ` · ${say(scene, next)}` : ''}
          {isFiltered(filters) ? ` · ${say(scene, workFilterWords.on)}` : ''}
        </p>
        {nextDay === null ? <p>{say(scene, workWords.nothingMore)}</p> : null}
      </div>
      {scene.me?.may.report ? (
        <a class="dr-btn dr-btn--second" href="/open">
          {say(scene, frameWords.open)}
        </a>
      ) : null}
    </div>
  );
};

const Counts = ({ scene, view }: WorkProps) => {
  const { counts } = view;
  const figures = [...(counts.approvals > 0 ? (['approvals'] as const) : []), ...groups];
  return (
    <dl class="dr-counts">
      {figures.map((figure) => (
        <div>
          <dt>{say(scene, workWords[figure])}</dt>
          <dd class={figure === 'late' && counts.late > 0 ? 'dr-num dr-num--late' : 'dr-num'}>
            {hasRows(view, figure) ? <a href={`#${figure}`}>{counts[figure]}</a> : counts[figure]}
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** What waits for approval stands in a group of its own, so another group may count it and have no row here. */
function hasRows({ items }: WorkView, figure: WorkGroup | 'approvals'): boolean {
  return items.some(({ isApproval, group }) =>
    figure === 'approvals' ? isApproval : group === figure && !isApproval,
  );
}

interface RowsProps {
  readonly scene: Scene;
  readonly id: string;
  readonly title: Said;
  readonly note: Said;
  readonly items: readonly WorkItem[];
  readonly first: WorkItem | undefined;
}

const Rows = ({ scene, id, title, note, items, first }: RowsProps) =>
  items.length === 0 ? null : (
    <Panel id={id} title={`${say(scene, title)} ${String(items.length)}`} note={say(scene, note)}>
      <ul class="dr-work">
        {items.map((item) => (
          <Row scene={scene} item={item} isFirst={item === first} />
        ))}
      </ul>
    </Panel>
  );
