import type { Rulebook } from '../../domain/rulebook.ts';
import { dayOf, daysBetween, endOfDay, plusDays, type Instant } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { Page } from '../../prisma/queries/pages.ts';
import { clockOfRow } from './clock.ts';
import type { OverdueItem, OverdueView } from './overdue.ts';
import { dongView, type Dongs } from './place.ts';
import { workGroups, type WorkGroup, type WorkItem, type WorkView } from './worklist.ts';

export interface DutyParts {
  /** The rows to show. */
  readonly page: Page<DutyRow>;
  /** All of them, for the figures. */
  readonly all: readonly DutyRow[];
  readonly dongs: Dongs;
  readonly book: Rulebook;
  readonly now: Instant;
}

export function buildWork({ page, all, dongs, book, now }: DutyParts): WorkView {
  const groups = all.map((row) => groupOf(row, now));
  const counted = workGroups.map((group) => [group, groups.filter((one) => one === group).length] as const);
  const approvals = all.filter(({ act }) => act === 'approveClosing').length;
  return {
    today: dayOf(now),
    counts: { ...(Object.fromEntries(counted) as Record<WorkGroup, number>), approvals },
    items: page.rows.map((row): WorkItem => ({ ...rowView(row, dongs, book), group: groupOf(row, now) })),
    next: page.next,
  };
}

function groupOf({ dueAt }: DutyRow, now: Instant): WorkGroup {
  const today = dayOf(now);
  if (dueAt <= now) return 'late';
  if (dueAt <= endOfDay(today)) return 'today';
  return dueAt <= endOfDay(plusDays(today, 7)) ? 'week' : 'later';
}

export function buildOverdue({ page, all, dongs, book, now }: DutyParts): OverdueView {
  const today = dayOf(now);
  const items = page.rows.map((row): OverdueItem => ({
    ...rowView(row, dongs, book),
    daysLate: daysLate(row, now),
  }));
  return {
    today,
    counts: {
      all: all.length,
      overSevenDays: all.filter((row) => daysLate(row, now) > 7).length,
      escalated: all.filter(({ lateness }) => lateness === 'escalated').length,
    },
    byDong: tally(all, ({ dong }) => dong).map(([row, count]) => ({
      dong: dongView(row.dong, dongs),
      count,
    })),
    byOwner: tally(all, ({ ownerId }) => ownerId).map(([{ ownerId, ownerName }, count]) => ({
      owner: { staffId: ownerId, name: ownerName ?? ownerId },
      count,
    })),
    byAct: tally(all, ({ act }) => act).map(([{ act }, count]) => ({ act, count })),
    items,
    next: page.next,
  };
}

const daysLate = ({ dueDay }: DutyRow, now: Instant): number => Math.max(0, daysBetween(dueDay, dayOf(now)));

function rowView(row: DutyRow, dongs: Dongs, book: Rulebook): Omit<WorkItem, 'group'> {
  const { caseId, caseNo, stage, urgent } = row;
  return { caseId, caseNo, stage, urgent, dong: dongView(row.dong, dongs), clock: clockOfRow(row, book) };
}

/** How many rows of each kind, the most first, with one row of the kind to name it by. */
function tally(rows: readonly DutyRow[], kindOf: (row: DutyRow) => string): [DutyRow, number][] {
  const kinds = new Map<string, [DutyRow, number]>();
  for (const row of rows) kinds.set(kindOf(row), [row, (kinds.get(kindOf(row))?.[1] ?? 0) + 1]);
  return [...kinds.values()].sort(([, a], [, b]) => b - a);
}
