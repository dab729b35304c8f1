import type { Act } from '../../domain/crisisCase/acts.ts';
import { dayOf, plusDays, type Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';
import { dutiesPage, type DutyRow } from './duties.ts';
import { dayFrom, instantOf } from './instants.ts';
import type { Page, PageAsked } from './pages.ts';

/** What one person has to do, late first, then by due date. Throws a CursorError. */
export function worklist(
  db: PrismaClient,
  asked: PageAsked & { readonly ownerId: string; readonly now: Instant },
): Promise<Page<DutyRow>> {
  return dutiesPage(db, { ownerId: asked.ownerId }, asked);
}

/** `week` counts the seven days after today; `approvals` what waits for an approval, in any of the others. */
export type WorkCounts = Readonly<Record<'late' | 'today' | 'week' | 'later' | 'approvals', number>>;

const approvals: readonly Act[] = ['approveClosing', 'decideExtension', 'orderReturn'];

/** How much one person has to do, by when. */
export async function worklistCounts(
  db: PrismaClient,
  { ownerId, now }: { readonly ownerId: string; readonly now: Instant },
): Promise<WorkCounts> {
  const select = { dueAt: true, dueDay: true, act: true } as const;
  const counts = { late: 0, today: 0, week: 0, later: 0, approvals: 0 };
  const today = dayOf(now);
  for (const { dueAt, dueDay, act } of await db.clock.findMany({ where: { ownerId }, select })) {
    const day = dayFrom(dueDay);
    if (instantOf(dueAt) <= now) counts.late += 1;
    else if (day <= today) counts.today += 1;
    else if (day <= plusDays(today, 7)) counts.week += 1;
    else counts.later += 1;
    if (approvals.includes(act as Act)) counts.approvals += 1;
  }
  return counts;
}
