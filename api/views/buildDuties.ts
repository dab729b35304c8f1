import type { Rulebook } from '../../domain/rulebook.ts';
import { dayOf, daysBetween, plusDays, type Instant } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { OverdueCounts } from '../../prisma/queries/overdue.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import type { WorkCounts } from '../../prisma/queries/worklist.ts';
import { clockOfRow } from './clock.ts';
import type { OverdueView } from './overdue.ts';
import type { WorkGroup, WorkItem, WorkView } from './worklist.ts';

interface DutyParts<Counts> {
  readonly page: Page<DutyRow>;
  readonly counts: Counts;
  readonly book: Rulebook;
  readonly now: Instant;
}

export function buildWork({ page, counts, book, now }: DutyParts<WorkCounts>): WorkView {
  return {
    today: dayOf(now),
    counts,
    items: page.rows.map((row) => ({ ...rowView(row, { book, now }), group: groupOf(row, now) })),
    next: page.next,
  };
}

function groupOf({ dueDay, late }: DutyRow, now: Instant): WorkGroup {
  const today = dayOf(now);
  if (late) return 'late';
  if (dueDay <= today) return 'today';
  return dueDay <= plusDays(today, 7) ? 'week' : 'later';
}

export function buildOverdue({ page, counts, book, now }: DutyParts<OverdueCounts>): OverdueView {
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

function rowView(row: DutyRow, { book, now }: Around): Omit<WorkItem, 'group'> {
  const { caseId, caseNo, dong, stage, urgent } = row;
  const clock = clockOfRow(row, { book, today: dayOf(now) });
  return { caseId, caseNo, dong, stage, urgent, clock };
}
