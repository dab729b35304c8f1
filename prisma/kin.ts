import type { Pool, PoolClient } from 'pg';
import type { DongCode, HouseholdId } from '../domain/ids.ts';
import type { PlainDate } from '../domain/time.ts';

/** A household together with those that were merged with it, in whichever direction: the same people. */
export interface Kin {
  /** The one in which they go on. */
  readonly householdId: HouseholdId;
  readonly householdIds: readonly HouseholdId[];
  readonly caseNos: readonly string[];
  /** Where its newest case is. */
  readonly dong: DongCode;
  /** False while any case of theirs is open. */
  readonly allArchived: boolean;
  /** The day on which the last of their cases was over: its closing, or its last event where it never had one. */
  readonly lastDay: PlainDate;
  readonly isErased: boolean;
}

/** The day on which a case `c` was over. */
export const lastDayOfCase = `coalesce(c.closed_on, (
  SELECT (e.at AT TIME ZONE 'Asia/Seoul')::date FROM event e WHERE e.chain = c.chain AND e.version = c.version))`;

/** Null where the household never had a case. */
export async function kinOf(db: Pool | PoolClient, householdId: string): Promise<Kin | null> {
  const { rows } = await db.query<Kin>(
    `WITH RECURSIVE kin (household_id) AS (
       SELECT $1::text COLLATE "C"
       UNION
       SELECT CASE c.household_id WHEN k.household_id THEN c.merged_into ELSE c.household_id END
       FROM kin k JOIN crisis_case c
         ON c.merged_into = k.household_id OR (c.household_id = k.household_id AND c.merged_into IS NOT NULL)
     ), ordered AS (
       SELECT c.*, ${lastDayOfCase} AS last_day,
         row_number() OVER (ORDER BY c.merged_into IS NULL DESC, c.opened_at DESC, c.case_id) AS place
       FROM crisis_case c JOIN kin USING (household_id)
     )
     SELECT
       max(household_id) FILTER (WHERE place = 1) AS "householdId",
       max(dong) FILTER (WHERE place = 1) AS dong,
       array_agg(DISTINCT household_id) AS "householdIds",
       array_agg(case_no ORDER BY opened_at, case_id) AS "caseNos",
       bool_and(archived) AS "allArchived",
       max(last_day) AS "lastDay",
       EXISTS (SELECT FROM household h JOIN kin USING (household_id) WHERE h.erased_at IS NOT NULL) AS "isErased"
     FROM ordered HAVING count(*) > 0`,
    [householdId],
  );
  return rows[0] ?? null;
}

/** Whether what is kept of the household is destroyed; waits for an erasure that is under way. */
export async function isErased(db: Pool | PoolClient, householdId: string): Promise<boolean> {
  const { rows } = await db.query<{ erased: boolean }>(
    'SELECT erased_at IS NOT NULL AS erased FROM household WHERE household_id = $1 FOR SHARE',
    [householdId],
  );
  return rows[0]?.erased ?? false;
}

/** After so many days an act that nobody answered is taken for lost, as its paper is swept then. */
const underWayDays = 7;

/**
 * Whether something of theirs is open or may open at any moment: a case, a word of another household on its way, or an
 * act that was sent and is not recorded yet, which its paper tells.
 */
export async function isAnythingOpen(db: PoolClient, householdIds: readonly string[]): Promise<boolean> {
  const { rows } = await db.query<{ open: boolean }>(
    `SELECT EXISTS (SELECT FROM crisis_case WHERE household_id = ANY($1) AND NOT archived)
       OR EXISTS (SELECT FROM message WHERE to_household = ANY($1) AND status IN ('waiting', 'sending'))
       OR EXISTS (
         SELECT FROM paper p JOIN act_key k ON k.actor = p.written_by AND k.body_hash = p.body_hash
         WHERE (p.household_id = ANY($1) OR p.kind = 'mergeHousehold')
           AND k.version IS NULL AND k.reserved_at > now() - interval '${String(underWayDays)} days')
       OR EXISTS (
         SELECT FROM sealed_file f JOIN act_key k ON k.actor = f.written_by AND k.body_hash = f.body_hash
         WHERE f.household_id = ANY($1)
           AND k.version IS NULL AND k.reserved_at > now() - interval '${String(underWayDays)} days') AS open`,
    [householdIds],
  );
  return rows[0]?.open ?? false;
}
