import type { Pool } from 'pg';
import { isTelling } from './households.ts';
import type { TokenKind } from './tokens.ts';

/** A household that has something in common with another, and its newest case. */
export interface Alike {
  readonly householdId: string;
  readonly kinds: readonly TokenKind[];
  readonly caseId: string;
}

/**
 * Households whose people look like this one's, for a person to say whether they are the same. Left out are those that
 * somebody told apart, from either side, those that went on elsewhere, and those behind closed doors (K18).
 */
export async function findAlike(pool: Pool, householdId: string): Promise<Alike[]> {
  const { rows } = await pool.query<Alike>({
    name: 'alike',
    text: `SELECT f.household_id AS "householdId", f.kinds, c.case_id AS "caseId"
     FROM (
       SELECT o.household_id, array_agg(DISTINCT o.kind ORDER BY o.kind) AS kinds
       FROM search_token m JOIN search_token o USING (kind, token)
       WHERE m.household_id = $1 AND o.household_id <> $1 AND m.kind <> 'initials'
       GROUP BY o.household_id HAVING count(DISTINCT o.kind) > 1
     ) f JOIN LATERAL (
       SELECT * FROM crisis_case WHERE household_id = f.household_id ORDER BY opened_at DESC, case_id LIMIT 1
     ) c ON true
     WHERE c.merged_into IS NULL AND NOT c.restricted
       AND NOT EXISTS (
         SELECT FROM crisis_case told
         WHERE (told.household_id = $1 AND told.state -> 'notSame' ? f.household_id)
            OR (told.household_id = f.household_id AND told.state -> 'notSame' ? $1))
     ORDER BY c.opened_at DESC, f.household_id LIMIT 20`,
    values: [householdId],
  });
  return rows.filter(isTelling);
}
