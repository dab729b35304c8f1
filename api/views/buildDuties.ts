import { approvalActs } from '../../domain/approvals.ts';
import type { CommitteeKind } from '../../domain/committee/kinds.ts';
import { committeeRuleOn } from '../../domain/committee/rows.ts';
import { dayOf, plusDays, type Instant, type PlainDate } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import type { WorkChoices, WorkCounts, WorkRow } from '../../prisma/queries/worklist.ts';
import { clockOfPlainRow, clockOfRow, type BookIn, type DutyClockView } from './clock.ts';
import type { SavedViewView } from './savedView.ts';
import type { CaseWorkItem, WorkConditions, WorkGroup, WorkItem, WorkView } from './worklist.ts';

interface WorkParts {
  readonly page: Page<WorkRow>;
  readonly counts: WorkCounts;
  readonly filters: WorkConditions;
  readonly choices: WorkChoices;
  readonly views: readonly SavedViewView[];
  readonly bookIn: BookIn;
  readonly now: Instant;
}

export function buildWork({ page, counts, filters, choices, views, bookIn, now }: WorkParts): WorkView {
  const { acts, stages, dongs, nextDay } = choices;
  const today = dayOf(now);
  const around = { bookIn, today, weekEnd: plusDays(today, 7) };
  return {
    today,
    ...{ counts, filters, nextDay, views },
    choices: { acts, stages, dongs },
    items: page.rows.map((row) => workItem(row, around)),
    next: page.next,
  };
}

function workItem(row: WorkRow, around: Around): WorkItem {
  const group = groupOf(row, around);
  if (row.of === 'case') {
    return { of: 'case', ...rowView(row, around), group, isApproval: approvalActs.includes(row.act) };
  }
  const plain = { dong: row.dong, clock: clockOfPlainRow(row, around), group, isApproval: false };
  if (row.of === 'meeting') {
    const { meetingId, kind, startsAt, duty } = row;
    const clock = duty === 'notice' ? noticeClock(plain.clock, kind, dayOf(startsAt)) : plain.clock;
    return { of: 'meeting', meetingId, kind, startsAt, duty, ...plain, clock };
  }
  const { noteId, writtenAt } = row;
  return { of: 'note', noteId, writtenAt, ...plain };
}

/** The days of notice are each committee's own: D19 is the law of 협의체 and of no other. */
function noticeClock(clock: DutyClockView, kind: CommitteeKind, heldOn: PlainDate): DutyClockView {
  const { law, strength, verified } = committeeRuleOn(kind, heldOn).sources.noticeDays;
  return { ...clock, rule: { ...clock.rule, law, strength, verified } };
}

function groupOf(
  { dueDay, late }: Pick<DutyRow, 'dueDay' | 'late'>,
  { today, weekEnd }: Pick<Around, 'today' | 'weekEnd'>,
): WorkGroup {
  if (late) return 'late';
  if (dueDay <= today) return 'today';
  return dueDay <= weekEnd ? 'week' : 'later';
}

/** The same for every row of the list. */
interface Around {
  readonly bookIn: BookIn;
  readonly today: PlainDate;
  /** The last of the seven days after today. */
  readonly weekEnd: PlainDate;
}

function rowView(
  row: DutyRow,
  { bookIn, today }: Around,
): Pick<CaseWorkItem, 'caseId' | 'caseNo' | 'dong' | 'stage' | 'urgent' | 'clock'> {
  const { caseId, caseNo, dong, stage, urgent } = row;
  const clock = clockOfRow(row, { bookIn, today });
  return { caseId, caseNo, dong, stage, urgent, clock };
}
