import type { WorkGroup, WorkItem, WorkView } from '../../api/views/worklist.ts';
import { actLabels, stageLabels } from '../../words/labels.ts';
import { dayWords } from '../../words/dates.ts';
import { frameWords, workNext, workWords } from '../../words/pages.ts';
import type { Said } from '../../words/language.ts';
import { dutyName, DueWhen, lawName, TimeLeft } from '../parts/clock.tsx';
import { More } from '../parts/more.tsx';
import { Panel } from '../parts/panel.tsx';
import { Day, Moment } from '../parts/when.tsx';
import { actHref } from '../links.ts';
import { say, type Scene } from '../scene.ts';

interface WorkProps {
  readonly scene: Scene;
  readonly view: WorkView;
}

const groups: readonly WorkGroup[] = ['late', 'today', 'week', 'later'];
const notes: Readonly<Record<WorkGroup, Said>> = {
  late: workWords.lateNote,
  today: workWords.todayNote,
  week: workWords.weekNote,
  later: workWords.laterNote,
};

/** 내 할 일: one row is one clock of mine, and its button leads to the form of its act. */
export const Work = ({ scene, view }: WorkProps) => {
  const approvals = view.items.filter(isApproval);
  const others = view.items.filter((item) => !isApproval(item));
  const first = approvals[0] ?? others[0];
  return (
    <>
      <Top scene={scene} view={view} />
      <div class="dr-stack">
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
        <More scene={scene} href="/work" next={view.next} />
      </div>
    </>
  );
};

const isApproval = ({ clock }: WorkItem): boolean => clock.act === 'approveClosing';

/** The page's answer in one sentence: what to do first, or what comes next. */
export function workTitle({ counts, items }: WorkView): Said {
  if (counts.late > 0) return workWords.lateFirst(counts.late);
  if (counts.today > 0) return workWords.todayFirst(counts.today);
  if (counts.approvals > 0) return workWords.approvalsFirst(counts.approvals);
  if (counts.week > 0) return workWords.weekFirst(counts.week);
  if (counts.later > 0 || items.length > 0) return workWords.doneForToday;
  return workWords.nothing;
}

const Top = ({ scene, view }: WorkProps) => {
  const { counts, items } = view;
  const isFree = counts.late === 0 && counts.today === 0;
  const [next] = items;
  return (
    <div class="dr-top">
      <div>
        <h1>{say(scene, workTitle(view))}</h1>
        <p>
          <Moment scene={scene} at={scene.now} />
          {isFree && next ? ` · ${say(scene, workNext(dayWords(next.clock.dueDay)))}` : ''}
        </p>
        {items.length === 0 ? <p>{say(scene, workWords.nothingMore)}</p> : null}
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
  return items.some((item) =>
    figure === 'approvals' ? isApproval(item) : item.group === figure && !isApproval(item),
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

const Row = ({
  scene,
  item,
  isFirst,
}: {
  readonly scene: Scene;
  readonly item: WorkItem;
  readonly isFirst: boolean;
}) => {
  const { clock, caseNo, caseId, dong, stage, urgent } = item;
  const act = say(scene, actLabels[clock.act]);
  return (
    <li class="dr-work__row">
      <span class="dr-work__left">
        <TimeLeft scene={scene} clock={clock} />
      </span>
      <span class="dr-work__kind">{say(scene, stageLabels[stage])}</span>
      <div class="dr-work__who">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>
          <span>{dong.name}</span>
          {urgent ? <span class="dr-badge dr-badge--over">{say(scene, frameWords.urgent)}</span> : null}
        </small>
      </div>
      <div class="dr-work__what">
        {dutyName(scene, clock)}
        <small>
          <Until scene={scene} clock={clock} /> · {lawName(scene, clock.rule)}
        </small>
      </div>
      <div class="dr-work__act">
        <a
          class={isFirst ? 'dr-btn dr-btn--small dr-btn--primary' : 'dr-btn dr-btn--small'}
          href={actHref(caseId, clock)}
          aria-label={`${act}: ${caseNo}`}
        >
          {act}
        </a>
      </div>
    </li>
  );
};

const Until = ({ scene, clock }: { readonly scene: Scene; readonly clock: WorkItem['clock'] }) => {
  const { opensOn } = clock;
  return (
    <>
      {scene.language === 'en' ? 'by ' : ''}
      <DueWhen scene={scene} clock={clock} />
      {scene.language === 'ko' ? '까지' : ''}
      {opensOn ? (
        <>
          {' · '}
          <Day scene={scene} day={opensOn} />
          {scene.language === 'ko' ? '부터' : ' (earliest)'}
        </>
      ) : null}
    </>
  );
};
