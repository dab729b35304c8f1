import type { Pool } from 'pg';
import type { CrisisCase, Seat } from '../domain/crisisCase/state.ts';
import type { CaseId, DongCode, HouseholdId, StaffId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { RescheduleCause } from '../domain/reschedule.ts';
import type { Role } from '../domain/roles.ts';
import type { LeaveCause, ReassignCause } from '../domain/staffing.ts';
import type { PlainDate } from '../domain/time.ts';

/** What of a case a command is about: a seat, or a visit. */
export interface RoundRow {
  readonly caseId: CaseId;
  readonly about: string;
}

/** What goes round: the rules of the day, a person's leave, their duties for good; or to rows that somebody chose, another holder or another day. */
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
    }
  | {
      readonly kind: 'reassign';
      readonly rows: readonly RoundRow[];
      readonly to: StaffId;
      readonly reassignCause: ReassignCause;
    }
  | {
      readonly kind: 'reschedule';
      readonly rows: readonly RoundRow[];
      readonly to: PlainDate;
      readonly onDayOff: boolean;
      readonly rescheduleCause: RescheduleCause;
    };

/** A round over rows that somebody chose one by one. */
export type ChosenContent = Extract<CircularContent, { readonly rows: readonly RoundRow[] }>;

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
  /** What of the case was chosen and has not been answered; nothing where the command concerns the case by itself. */
  readonly abouts: readonly string[];
}

/**
 * False where one of that id is there already. What the door refuses of chosen rows is answered in the same statement,
 * so that a crash leaves no half of it.
 */
export async function beginCircular(
  pool: Pool,
  { circularId, by, role, content }: Circular,
  refused: readonly CircularAnswer[] = [],
): Promise<boolean> {
  const { kind, ...rest } = content;
  const { rows } = await pool.query<{ begun: boolean }>(
    `WITH begun AS (
       INSERT INTO circular (circular_id, kind, by_actor, role, content) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (circular_id) DO NOTHING RETURNING circular_id
     ), answered AS (
       INSERT INTO circular_answer (circular_id, case_id, about, status, code)
       SELECT circular_id, "caseId", about, status, code
       FROM begun, json_to_recordset($6::json) AS r("caseId" text, about text, status text, code text)
     )
     SELECT EXISTS (SELECT FROM begun) AS begun`,
    [circularId, kind, by, role, rest, JSON.stringify(refused)],
  );
  return rows[0]?.begun ?? false;
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
export async function nextReached(pool: Pool, circular: Circular, limit: number): Promise<Reached[]> {
  const { circularId, content } = circular;
  if ('rows' in content) return nextChosen(pool, { circularId, rows: content.rows, limit });
  const isRenewal = content.kind === 'renewal';
  const only = content.kind === 'handover' ? content.only : undefined;
  const concerned = isRenewal ? 'c.rulebook < $2' : only ? holdsThatSeat : holdsSeat;
  const { rows } = await pool.query<Reached>(
    `SELECT c.case_id AS "caseId", c.household_id AS "householdId", c.state, '{}'::text[] AS abouts
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

interface Chosen {
  readonly circularId: string;
  readonly rows: readonly RoundRow[];
  readonly limit: number;
}

/** A case that is over by now is asked all the same, and says so. */
async function nextChosen(pool: Pool, { circularId, rows: chosen, limit }: Chosen): Promise<Reached[]> {
  const { rows } = await pool.query<Reached>(
    `SELECT c.case_id AS "caseId", c.household_id AS "householdId", c.state, array_agg(r.about ORDER BY r.n) AS abouts
     FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS ("caseId" text, about text))
       WITH ORDINALITY AS r ("caseId", about, n) JOIN crisis_case c ON c.case_id = r."caseId"
     WHERE NOT EXISTS (
       SELECT FROM circular_answer a
       WHERE a.circular_id = $1 AND a.case_id = r."caseId" AND a.about = r.about
     )
     GROUP BY c.case_id ORDER BY c.case_id LIMIT $3`,
    [circularId, JSON.stringify(chosen), limit],
  );
  return rows;
}

export interface CircularAnswer extends RoundRow {
  readonly status: 'accepted' | 'refused';
  readonly code: string | null;
  /** The refusal with all that it tells; null where the door itself said no. */
  readonly refusal?: Refusal | null;
}

/** Keeps everything that a case answered, all at once; twice is as once. */
export async function keepAnswers(
  pool: Pool,
  circularId: string,
  answers: readonly CircularAnswer[],
): Promise<void> {
  await pool.query(
    `INSERT INTO circular_answer (circular_id, case_id, about, status, code, refusal)
     SELECT $1, "caseId", about, status, code, refusal
     FROM json_to_recordset($2::json)
       AS r("caseId" text, about text, status text, code text, refusal jsonb)
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
