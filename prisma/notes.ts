import type { Pool } from 'pg';
import type { Instant } from '../domain/time.ts';

/**
 * Destroys the keys and the sealed words of call notes whose keeping is over by then, and returns how many. What became
 * a report lives on in the report's own paper.
 */
export async function forgetNotes(pool: Pool, at: Instant): Promise<number> {
  const { rows } = await pool.query<{ forgotten: number }>(
    `WITH over AS (
       UPDATE household h SET wrapped_key = NULL, erased_at = $1
       FROM call_note n
       WHERE n.kept_until <= $1 AND h.household_id = n.household_id AND h.erased_at IS NULL
         -- One key sent for a note and for a draft names one household: what became a case is no longer the note's alone.
         AND NOT EXISTS (SELECT FROM crisis_case c WHERE c.household_id = h.household_id)
         AND NOT EXISTS (SELECT FROM draft d WHERE d.draft_id = h.household_id)
       RETURNING h.household_id
     ), emptied AS (
       UPDATE paper SET sealed = '' WHERE household_id IN (SELECT household_id FROM over)
     )
     SELECT count(*)::integer AS forgotten FROM over`,
    [at],
  );
  return rows[0]?.forgotten ?? 0;
}
