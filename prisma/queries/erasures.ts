import type { Pool } from 'pg';
import type { ErasureCause, ErasureReason } from '../../domain/erasure.ts';
import type { HouseholdId, StaffId } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { erasureColumns, type Erasure, type ErasureStatus } from '../erasures.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { literal } from './prefixes.ts';

/** An erasure with the numbers of the cases that it is about, those merged into it too, the oldest first. */
export interface ErasureRow extends Erasure {
  readonly caseNos: readonly string[];
}

const columns = `${erasureColumns}, ARRAY(
  SELECT c.case_no FROM crisis_case c
  WHERE c.household_id = x.household_id OR c.merged_into = x.household_id ORDER BY c.opened_at, c.case_id
) AS "caseNos"`;

export async function erasureById(pool: Pool, erasureId: string): Promise<ErasureRow | null> {
  const { rows } = await pool.query<ErasureRow>(`SELECT ${columns} FROM erasure x WHERE erasure_id = $1`, [
    erasureId,
  ]);
  return rows[0] ?? null;
}

/** The household of the case with that number, or null. */
export async function householdOfCaseNo(pool: Pool, caseNo: string): Promise<HouseholdId | null> {
  const { rows } = await pool.query<{ householdId: HouseholdId }>(
    'SELECT household_id AS "householdId" FROM crisis_case WHERE case_no = $1',
    [caseNo],
  );
  return rows[0]?.householdId ?? null;
}

export interface ErasuresAsked extends PageAsked {
  /** Prefixes of dong codes in which may be looked; with none nothing is found. */
  readonly places: readonly string[];
  readonly status?: ErasureStatus | undefined;
}

/** A page of erasures, the newest first. Throws a CursorError. */
export async function erasuresPage(
  pool: Pool,
  { places, status, cursor, limit }: ErasuresAsked,
): Promise<Page<ErasureRow>> {
  const [at, erasureId] = cursor === null ? [null, null] : afterOf(cursor);
  const { rows } = await pool.query<ErasureRow>(
    `SELECT ${columns} FROM erasure x
     WHERE dong LIKE ANY ($1) AND ($2::text IS NULL OR status = $2)
       AND ($3::timestamptz IS NULL OR (proposed_at, erasure_id) < ($3, $4))
     ORDER BY proposed_at DESC, erasure_id DESC LIMIT $5`,
    [places.map((place) => `${literal(place)}%`), status ?? null, at, erasureId, limit + 1],
  );
  return pageOf(rows, limit, (row) => [row.proposedAt, row.erasureId]);
}

function afterOf(cursor: string): [Instant, string] {
  const [at, erasureId = ''] = placeOf(cursor, 2);
  return [instantIn(at), erasureId];
}

/** 파기확인서. */
export interface Certificate {
  readonly erasureId: string;
  readonly householdIds: readonly HouseholdId[];
  readonly caseNos: readonly string[];
  readonly cause: ErasureCause;
  readonly reason: ErasureReason | null;
  /** The article in Korean. */
  readonly basis: string;
  /** The last day of keeping; null where somebody asked. */
  readonly dueOn: PlainDate | null;
  readonly proposedAt: Instant;
  /** Null for the house itself. */
  readonly proposedBy: StaffId | null;
  readonly erasedAt: Instant;
  readonly confirmedBy: StaffId;
  readonly papers: number;
  /** Entries by which the search found these people. */
  readonly tokens: number;
  /** SHA-256 over a line for each paper in the order of their ids: id, space, SHA-256 of what was sealed. */
  readonly papersHash: string;
}

/** The certificate of an erasure, or null where nothing was destroyed yet. */
export async function certificateOf(pool: Pool, erasureId: string): Promise<Certificate | null> {
  const { rows } = await pool.query<Certificate>(
    `SELECT erasure_id AS "erasureId", household_ids AS "householdIds", case_nos AS "caseNos",
       cause, reason, basis, due_on AS "dueOn", proposed_at AS "proposedAt", proposed_by AS "proposedBy", erased_at AS "erasedAt", confirmed_by AS "confirmedBy", papers, tokens, papers_hash AS "papersHash"
     FROM erasure_certificate WHERE erasure_id = $1`,
    [erasureId],
  );
  return rows[0] ?? null;
}
