import type { Rulebook } from '../../domain/rulebook.ts';
import { dayOf, plusDays, type Instant } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import type { WorkCounts } from '../../prisma/queries/worklist.ts';
import { clockOfRow } from './clock.ts';
import type { WorkGroup, WorkItem, WorkView } from './worklist.ts';

interface WorkParts {
  readonly page: Page<DutyRow>;
  readonly counts: WorkCounts;
  readonly book: Rulebook;
  readonly now: Instant;
}

export function buildWork({ page, counts, book, now }: WorkParts): WorkView {
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

type Around = Pick<WorkParts, 'book' | 'now'>;

function rowView(row: DutyRow, { book, now }: Around): Omit<WorkItem, 'group'> {
  const { caseId, caseNo, dong, stage, urgent } = row;
  const clock = clockOfRow(row, { book, today: dayOf(now) });
  return { caseId, caseNo, dong, stage, urgent, clock };
}
