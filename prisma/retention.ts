import type { Pool } from 'pg';
import { askAgainMonths, keptUntil, latestBeginning } from '../domain/erasure.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import { dayOf, plusMonths, startOfDay, type Instant } from '../domain/time.ts';
import { proposeErasure } from './erasures.ts';
import { kinOf, lastDayOfCase } from './kin.ts';

/** One look at so many households, going on after that one. */
export interface RetentionLook {
  readonly at: Instant;
  readonly book: Rulebook;
  readonly after: string;
  readonly limit: number;
}

/** Proposes the erasure of every household whose keeping is over by then; `last` is where the next look goes on, null at the end. */
export async function proposeDue(
  pool: Pool,
  look: RetentionLook,
): Promise<{ readonly proposed: number; readonly last: string | null }> {
  const { at, book, limit } = look;
  const candidates = await candidatesAfter(pool, look);
  let proposed = 0;
  for (const householdId of candidates) {
    const kin = await kinOf(pool, householdId);
    // What was merged is proposed with the household in which it goes on.
    if (kin?.householdId !== householdId || !kin.allArchived) continue;
    const due = keptUntil(book, kin.lastDay);
    if (due.at > at) continue;
    const { kind } = await proposeErasure(pool, kin, { at, why: { cause: 'RETENTION', dueOn: due.day } });
    if (kind === 'proposed') proposed += 1;
  }
  return { proposed, last: candidates.length < limit ? null : (candidates.at(-1) ?? null) };
}

/** Households without an open case whose keeping began so long ago that it may be over, and that nobody decides about. */
async function candidatesAfter(pool: Pool, { at, book, after, limit }: RetentionLook): Promise<string[]> {
  const askAgain = startOfDay(plusMonths(dayOf(at), -askAgainMonths));
  const { rows } = await pool.query<{ household_id: string }>(
    `SELECT c.household_id FROM crisis_case c JOIN household h USING (household_id)
     WHERE h.erased_at IS NULL AND c.household_id > $1
       AND NOT EXISTS (
         SELECT FROM erasure x WHERE x.household_id = c.household_id
           AND (x.status = 'proposed' OR (x.status = 'refused' AND x.cause = 'RETENTION' AND x.decided_at > $2)))
     GROUP BY c.household_id
     HAVING bool_and(c.archived) AND max(${lastDayOfCase}) <= $3::date
     ORDER BY c.household_id LIMIT $4`,
    [after, askAgain, latestBeginning(book, at), limit],
  );
  return rows.map((row) => row.household_id);
}
