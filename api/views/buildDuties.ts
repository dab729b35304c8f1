import { approvalActs } from '../../domain/approvals.ts';
import { dayOf, plusDays, type Instant, type PlainDate } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import type { WorkChoices, WorkCounts, WorkRow } from '../../prisma/queries/worklist.ts';
import { clockOfNoteRow, clockOfRow, type BookIn } from './clock.ts';
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
  const { noteId, writtenAt, dong } = row;
  const clock = clockOfNoteRow(row, around);
  return { of: 'note', noteId, writtenAt, dong, clock, group, isApproval: false };
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
