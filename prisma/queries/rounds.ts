import type { Pool } from 'pg';
import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { ChosenContent, CircularContent } from '../circulars.ts';

/** The rules of the day, a leave, a return or a handover; rows that somebody chose have pages of their own. */
export type WholeContent = Exclude<CircularContent, ChosenContent>;

/** A round with how far it has come. */
export interface RoundRow {
  readonly circularId: string;
  readonly content: WholeContent;
  readonly by: StaffId;
  readonly begunAt: Instant;
  readonly endedAt: Instant | null;
  readonly accepted: number;
  readonly refused: number;
}

const select = `SELECT c.circular_id AS "circularId", jsonb_build_object('kind', c.kind) || c.content AS content,
    c.by_actor AS "by", c.begun_at AS "begunAt", c.ended_at AS "endedAt",
    count(a.*) FILTER (WHERE a.status = 'accepted')::integer AS accepted,
    count(a.*) FILTER (WHERE a.status = 'refused')::integer AS refused
  FROM circular c LEFT JOIN circular_answer a USING (circular_id)`;

export async function roundById(pool: Pool, circularId: string): Promise<RoundRow | null> {
  const { rows } = await pool.query<RoundRow>(
    `${select} WHERE c.circular_id = $1 AND c.kind IN ('renewal', 'leave', 'return', 'handover') GROUP BY c.circular_id`,
    [circularId],
  );
  return rows[0] ?? null;
}

/** Leaves and handovers of one person, the latest first. */
export async function roundsAbout(pool: Pool, staffId: StaffId): Promise<RoundRow[]> {
  const { rows } = await pool.query<RoundRow>(
    `${select} WHERE c.content ->> 'staffId' = $1 GROUP BY c.circular_id ORDER BY c.begun_at DESC LIMIT 20`,
    [staffId],
  );
  return rows;
}

/** The latest rounds that brought new rules. */
export async function renewals(pool: Pool): Promise<RoundRow[]> {
  const { rows } = await pool.query<RoundRow>(
    `${select} WHERE c.kind = 'renewal' GROUP BY c.circular_id ORDER BY c.begun_at DESC LIMIT 10`,
  );
  return rows;
}

/** A case that said no to a round, and about which of its seats. */
export interface RefusedRow {
  readonly caseId: CaseId;
  readonly caseNo: string;
  /** A seat, as in domain/crisisCase/leaving.ts. */
  readonly about: string | null;
  readonly code: string;
}

/** Refused answers with the numbers of their cases, for a person to see to. */
export async function refusedIn(pool: Pool, circularId: string): Promise<RefusedRow[]> {
  const { rows } = await pool.query<RefusedRow>(
    `SELECT a.case_id AS "caseId", c.case_no AS "caseNo", nullif(a.about, '') AS about, coalesce(a.code, '') AS code
     FROM circular_answer a JOIN crisis_case c USING (case_id)
     WHERE a.circular_id = $1 AND a.status = 'refused' ORDER BY c.case_no, a.about LIMIT 500`,
    [circularId],
  );
  return rows;
}
