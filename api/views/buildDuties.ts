import { approvalActs } from '../../domain/approvals.ts';
import type { Rulebook } from '../../domain/rulebook.ts';
import { dayOf, daysBetween, plusDays, type Instant } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { OverdueCounts } from '../../prisma/queries/overdue.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import type { WorkChoices, WorkCounts, WorkRow } from '../../prisma/queries/worklist.ts';
import { clockOfNoteRow, clockOfRow } from './clock.ts';
import type { OverdueItem, OverdueView } from './overdue.ts';
import type { SavedViewView } from './savedView.ts';
import type { WorkConditions, WorkGroup, WorkItem, WorkView } from './worklist.ts';

interface DutyParts<Counts> {
  readonly counts: Counts;
  readonly book: Rulebook;
  readonly now: Instant;
}

interface WorkParts extends DutyParts<WorkCounts> {
  readonly page: Page<WorkRow>;
  readonly filters: WorkConditions;
  readonly choices: WorkChoices;
  readonly views: readonly SavedViewView[];
}

export function buildWork({ page, counts, filters, choices, views, book, now }: WorkParts): WorkView {
  const { acts, stages, dongs, nextDay } = choices;
  return {
    today: dayOf(now),
    ...{ counts, filters, nextDay, views },
    choices: { acts, stages, dongs },
    items: page.rows.map((row) => workItem(row, { book, now })),
    next: page.next,
  };
}

function workItem(row: WorkRow, around: Around): WorkItem {
  const group = groupOf(row, around.now);
  if (row.of === 'case') {
    return { of: 'case', ...rowView(row, around), group, isApproval: approvalActs.includes(row.act) };
  }
  const { noteId, writtenAt, dong } = row;
  const clock = clockOfNoteRow(row, around);
  return { of: 'note', noteId, writtenAt, dong, clock, group, isApproval: false };
}

function groupOf({ dueDay, late }: Pick<DutyRow, 'dueDay' | 'late'>, now: Instant): WorkGroup {
  const today = dayOf(now);
  if (late) return 'late';
  if (dueDay <= today) return 'today';
  return dueDay <= plusDays(today, 7) ? 'week' : 'later';
}

export function buildOverdue({
  page,
  counts,
  book,
  now,
}: DutyParts<OverdueCounts> & { readonly page: Page<DutyRow> }): OverdueView {
  const { all, overSevenDays, escalated, byDong, byOwner, byAct } = counts;
  const today = dayOf(now);
  return {
    today,
    counts: { all, overSevenDays, escalated },
    byDong,
    byOwner: byOwner.map(({ ownerId, ownerName, count }) => ({
      owner: { staffId: ownerId, name: ownerName ?? ownerId },
      count,
    })),
    byAct,
    items: page.rows.map((row) => ({
      ...rowView(row, { book, now }),
      daysLate: Math.max(0, daysBetween(row.dueDay, today)),
    })),
    next: page.next,
  };
}

type Around = Pick<DutyParts<unknown>, 'book' | 'now'>;

function rowView(row: DutyRow, { book, now }: Around): Omit<OverdueItem, 'daysLate'> {
  const { caseId, caseNo, dong, stage, urgent } = row;
  const clock = clockOfRow(row, { book, today: dayOf(now) });
  return { caseId, caseNo, dong, stage, urgent, clock };
}
