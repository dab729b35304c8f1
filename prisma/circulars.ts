import type { Pool } from 'pg';
import type { CrisisCase, Seat } from '../domain/crisisCase/state.ts';
import type { CaseId, DongCode, HouseholdId, StaffId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { RescheduleCause } from '../domain/reschedule.ts';
import type { Role } from '../domain/roles.ts';
import type { LeaveCause, ReassignCause } from '../domain/staffing.ts';
import { endOfDay, startOfDay, type PlainDate } from '../domain/time.ts';
import { postsOfTwo, standInsByLeave } from './posts.ts';

/** What of a case a command is about: a seat, or a visit. */
export interface RoundRow {
  readonly caseId: CaseId;
  readonly about: string;
}

/** What goes round: the rules of the day, a person's leave, their early return, their duties for good; or to rows that somebody chose, another holder or another day. */
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
      readonly kind: 'return';
      readonly staffId: StaffId;
      /** The leave that ends, and who stood in during it on which days. */
      readonly leave: string;
      readonly deputy: StaffId;
      readonly from: PlainDate;
      readonly until: PlainDate;
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

/** A round about one person and everything that falls to them. */
export type PersonsContent = Exclude<CircularContent, ChosenContent | { readonly kind: 'renewal' }>;

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
 * so that a crash leaves no half of it; a leave that ends early looks for no more cases from then on.
 */
export async function beginCircular(
  pool: Pool,
  { circularId, by, role, content }: Circular,
  refused: readonly CircularAnswer[] = [],
): Promise<boolean> {
  const { kind, ...rest } = content;
  const stopped = content.kind === 'return' ? content.leave : null;
  const { rows } = await pool.query<{ begun: boolean }>(
    `WITH begun AS (
       INSERT INTO circular (circular_id, kind, by_actor, role, content) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (circular_id) DO NOTHING RETURNING circular_id
     ), answered AS (
       INSERT INTO circular_answer (circular_id, case_id, about, status, code)
       SELECT circular_id, "caseId", about, status, code
       FROM begun, json_to_recordset($6::json) AS r("caseId" text, about text, status text, code text)
     ), stopped AS (
       UPDATE circular SET ended_at = coalesce(ended_at, now())
       WHERE circular_id = $7 AND EXISTS (SELECT FROM begun)
     )
     SELECT EXISTS (SELECT FROM begun) AS begun`,
    [circularId, kind, by, role, rest, JSON.stringify(refused), stopped],
  );
  return rows[0]?.begun ?? false;
}

/** A round that was begun; one that has ended reaches nobody any more. */
export interface BegunCircular extends Circular {
  readonly ended: boolean;
}

export async function circularById(pool: Pool, circularId: string): Promise<BegunCircular | null> {
  const { rows } = await pool.query<{
    kind: CircularContent['kind'];
    by: StaffId;
    role: Role;
    content: object;
    ended: boolean;
  }>(
    'SELECT kind, by_actor AS "by", role, content, ended_at IS NOT NULL AS ended FROM circular WHERE circular_id = $1',
    [circularId],
  );
  const [row] = rows;
  if (!row) return null;
  const content = { kind: row.kind, ...row.content } as CircularContent;
  return { circularId, by: row.by, role: row.role, content, ended: row.ended };
}

interface Asked {
  /** A leave reaches a receipt on its first day, for that waits for nobody. */
  readonly today: PlainDate;
  readonly limit: number;
}

/**
 * Open cases that it concerns and that have not answered it, some at a time: whose dates were counted by an older book,
 * or with something in them that is that person's, each of which answers by itself.
 */
export async function nextReached(pool: Pool, circular: Circular, asked: Asked): Promise<Reached[]> {
  const { circularId, content } = circular;
  const { limit } = asked;
  if ('rows' in content) return nextChosen(pool, { circularId, rows: content.rows, limit });
  if (content.kind === 'renewal') return nextRenewed(pool, { circularId, rulebook: content.rulebook, limit });
  const { staffId, from, where, values } = concerned(content, asked.today);
  const { rows } = await pool.query<Reached>(
    `SELECT c.case_id AS "caseId", c.household_id AS "householdId", c.state,
       array_agg(DISTINCT post.about ORDER BY post.about) AS abouts
     FROM crisis_case c CROSS JOIN LATERAL ${from} AS post
     WHERE NOT c.archived AND c.holders @> ARRAY[$2] AND ${where} AND NOT EXISTS (
       SELECT FROM circular_answer a
       WHERE a.circular_id = $1 AND a.case_id = c.case_id AND a.about = post.about
     )
     GROUP BY c.case_id ORDER BY c.case_id LIMIT $3`,
    [circularId, staffId, limit, ...values],
  );
  return rows;
}

interface Concerned {
  /** Who is to be found among the holders. */
  readonly staffId: StaffId;
  readonly from: string;
  readonly where: string;
  /** From $4 on. */
  readonly values: readonly unknown[];
}

/** What of a case each round about a person is for. */
function concerned(content: PersonsContent, today: PlainDate): Concerned {
  const { staffId } = content;
  switch (content.kind) {
    case 'leave': {
      const { from, until } = content;
      const standsInThen = 'post.starts_at < $5 AND post.ends_at > $4';
      const where = `(post.way = 'holder' OR ${standsInThen} OR (post.way = 'receiver' AND $6))`;
      const values = [startOfDay(from), endOfDay(until), from <= today];
      return { staffId, from: postsOfTwo, where, values };
    }
    case 'return': {
      const { deputy, from, until } = content;
      const values = [startOfDay(from), endOfDay(until), staffId];
      return { staffId: deputy, from: standInsByLeave, where: 'true', values };
    }
    case 'handover': {
      const { only } = content;
      // A dong's seat is what its cases have, and what cases on their way to it will have.
      const where = only ? "post.way <> 'deputy' AND post.dong = $4 AND post.seat = $5" : 'true';
      return { staffId, from: postsOfTwo, where, values: only ? [only.dong, only.seat] : [] };
    }
  }
}

interface Renewing {
  readonly circularId: string;
  readonly rulebook: number;
  readonly limit: number;
}

async function nextRenewed(pool: Pool, { circularId, rulebook, limit }: Renewing): Promise<Reached[]> {
  const { rows } = await pool.query<Reached>(
    `SELECT c.case_id AS "caseId", c.household_id AS "householdId", c.state, '{}'::text[] AS abouts
     FROM crisis_case c
     WHERE NOT c.archived AND c.rulebook < $2
       AND NOT EXISTS (SELECT FROM circular_answer a WHERE a.circular_id = $1 AND a.case_id = c.case_id)
     ORDER BY c.case_id LIMIT $3`,
    [circularId, rulebook, limit],
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
