import type { Pool } from 'pg';
import type { CrisisCase, Seat } from '../domain/crisisCase/state.ts';
import type { CaseId, DongCode, HouseholdId, StaffId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import type { LeaveCause, ReassignCause } from '../domain/staffing.ts';
import type { PlainDate } from '../domain/time.ts';

/** What goes round: the rules of the day, a person's leave, or their duties for good. */
export type CircularContent =
  | { readonly kind: 'renewal'; readonly rulebook: number }
  | {
      readonly kind: 'leave';
      readonly staffId: StaffId;
      readonly deputy: StaffId;
      readonly from: PlainDate;
      readonly until: PlainDate;
      readonly leaveCause: LeaveCause;
    }
  | {
      readonly kind: 'handover';
      readonly staffId: StaffId;
      readonly to: StaffId;
      readonly reassignCause: ReassignCause;
      /** One seat of one dong's cases; all seats of all cases without it. */
      readonly only?: { readonly dong: DongCode; readonly seat: Seat };
    };

export interface Circular {
  readonly circularId: string;
  readonly by: StaffId;
  readonly role: Role;
  readonly content: CircularContent;
}

/** An open case that a circular has not reached yet. */
export interface Reached {
  readonly caseId: CaseId;
  readonly householdId: HouseholdId;
  readonly state: CrisisCase;
}

/** False where one of that id is there already. */
export async function beginCircular(
  pool: Pool,
  { circularId, by, role, content }: Circular,
): Promise<boolean> {
  const { kind, ...rest } = content;
  const { rowCount } = await pool.query(
    `INSERT INTO circular (circular_id, kind, by_actor, role, content) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (circular_id) DO NOTHING`,
    [circularId, kind, by, role, rest],
  );
  return rowCount === 1;
}

export async function circularById(pool: Pool, circularId: string): Promise<Circular | null> {
  const { rows } = await pool.query<{
    kind: CircularContent['kind'];
    by: StaffId;
    role: Role;
    content: object;
  }>('SELECT kind, by_actor AS "by", role, content FROM circular WHERE circular_id = $1', [circularId]);
  const [row] = rows;
  if (!row) return null;
  const content = { kind: row.kind, ...row.content } as CircularContent;
  return { circularId, by: row.by, role: row.role, content };
}

/** Standing in for somebody is no seat of one's own; the index of all holders finds the few cases to look at. */
const holdsSeat = `c.holders @> ARRAY[$2]
  AND EXISTS (SELECT FROM jsonb_each_text(c.state -> 'people') AS p WHERE p.value = $2)`;
const holdsThatSeat = `c.holders @> ARRAY[$2] AND c.dong = $4 AND c.state -> 'people' ->> $5 = $2`;

/**
 * Open cases that it concerns and that have not answered it, some at a time: whose dates were counted by an older book,
 * or in which that person holds a seat.
 */
export async function nextReached(
  pool: Pool,
  { circularId, content }: Circular,
  limit: number,
): Promise<Reached[]> {
  const isRenewal = content.kind === 'renewal';
  const only = content.kind === 'handover' ? content.only : undefined;
  const concerned = isRenewal ? 'c.rulebook < $2' : only ? holdsThatSeat : holdsSeat;
  const { rows } = await pool.query<Reached>(
    `SELECT c.case_id AS "caseId", c.household_id AS "householdId", c.state
     FROM crisis_case c
     WHERE NOT c.archived AND ${concerned}
       AND NOT EXISTS (SELECT FROM circular_answer a WHERE a.circular_id = $1 AND a.case_id = c.case_id)
     ORDER BY c.case_id LIMIT $3`,
    [
      circularId,
      isRenewal ? content.rulebook : content.staffId,
      limit,
      ...(only ? [only.dong, only.seat] : []),
    ],
  );
  return rows;
}

export interface CircularAnswer {
  readonly caseId: CaseId;
  /** The seat that the command was about, or nothing. */
  readonly about: string;
  readonly status: 'accepted' | 'refused';
  readonly code: string | null;
}

/** Keeps everything that a case answered, all at once; twice is as once. */
export async function keepAnswers(
  pool: Pool,
  circularId: string,
  answers: readonly CircularAnswer[],
): Promise<void> {
  await pool.query(
    `INSERT INTO circular_answer (circular_id, case_id, about, status, code)
     SELECT $1, "caseId", about, status, code
     FROM json_to_recordset($2::json) AS r("caseId" text, about text, status text, code text)
     ON CONFLICT DO NOTHING`,
    [circularId, JSON.stringify(answers)],
  );
}

export async function endCircular(pool: Pool, circularId: string): Promise<void> {
  await pool.query('UPDATE circular SET ended_at = coalesce(ended_at, now()) WHERE circular_id = $1', [
    circularId,
  ]);
}

export interface CircularProgress {
  readonly accepted: number;
  readonly refused: number;
  readonly ended: boolean;
}

export async function circularProgress(pool: Pool, circularId: string): Promise<CircularProgress | null> {
  const { rows } = await pool.query<CircularProgress>(
    `SELECT count(a.*) FILTER (WHERE a.status = 'accepted')::integer AS accepted,
       count(a.*) FILTER (WHERE a.status = 'refused')::integer AS refused, c.ended_at IS NOT NULL AS ended
     FROM circular c LEFT JOIN circular_answer a USING (circular_id)
     WHERE c.circular_id = $1 GROUP BY c.circular_id`,
    [circularId],
  );
  return rows[0] ?? null;
}

/** Refused answers, for a person to see to. */
export async function refusedAnswers(pool: Pool, circularId: string): Promise<CircularAnswer[]> {
  const { rows } = await pool.query<CircularAnswer>(
    `SELECT case_id AS "caseId", about, status, code FROM circular_answer
     WHERE circular_id = $1 AND status = 'refused' ORDER BY case_id, about LIMIT 500`,
    [circularId],
  );
  return rows;
}
