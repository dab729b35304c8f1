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

/**
 * Proposes the erasure of every household of one look whose keeping is over by then; `last` is where the next look goes
 * on, null at the end.
 */
export async function proposeDue(
  pool: Pool,
  look: RetentionLook,
): Promise<{ readonly proposed: number; readonly last: string | null }> {
  const households = await householdsAfter(pool, look);
  let proposed = 0;
  for (const { householdId } of households.filter(({ mayBeDue }) => mayBeDue)) {
    if (await proposeIfDue(pool, householdId, look)) proposed += 1;
  }
  const last = households.length < look.limit ? undefined : households.at(-1);
  return { proposed, last: last?.householdId ?? null };
}

async function proposeIfDue(pool: Pool, householdId: string, { at, book }: RetentionLook): Promise<boolean> {
  const kin = await kinOf(pool, householdId);
  // What was merged is proposed with the household in which it goes on.
  if (kin?.householdId !== householdId || !kin.allArchived) return false;
  const due = keptUntil(book, kin.lastDay);
  if (due.at > at) return false;
  const { kind } = await proposeErasure(pool, kin, { at, why: { cause: 'RETENTION', dueOn: due.day } });
  return kind === 'proposed';
}

interface Looked {
  readonly householdId: string;
  /** Nothing is open, their keeping began long enough ago, and nobody decides or has just decided about it. */
  readonly mayBeDue: boolean;
}

/** However many households there are, one statement looks at so many of them only. */
async function householdsAfter(pool: Pool, { at, book, after, limit }: RetentionLook): Promise<Looked[]> {
  const askAgain = startOfDay(plusMonths(dayOf(at), -askAgainMonths));
  const { rows } = await pool.query<Looked>(
    `WITH look AS MATERIALIZED (
       SELECT household_id FROM household WHERE household_id > $1 AND erased_at IS NULL
       ORDER BY household_id LIMIT $4
     )
     SELECT l.household_id AS "householdId",
       coalesce(bool_and(c.archived) AND max(${lastDayOfCase}) <= $3::date, false) AND NOT EXISTS (
         SELECT FROM erasure x WHERE x.household_id = l.household_id
           AND (x.status = 'proposed' OR (x.status = 'refused' AND x.cause = 'RETENTION' AND x.decided_at > $2))
       ) AS "mayBeDue"
     FROM look l LEFT JOIN crisis_case c USING (household_id)
     GROUP BY l.household_id ORDER BY l.household_id`,
    [after, askAgain, latestBeginning(book, at), limit],
  );
  return rows;
}
