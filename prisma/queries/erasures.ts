import type { Pool } from 'pg';
import type { HouseholdId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { erasureColumns, type Erasure, type ErasureStatus } from '../erasures.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { literal } from './prefixes.ts';

export async function erasureById(pool: Pool, erasureId: string): Promise<Erasure | null> {
  const { rows } = await pool.query<Erasure>(`SELECT ${erasureColumns} FROM erasure WHERE erasure_id = $1`, [
    erasureId,
  ]);
  return rows[0] ?? null;
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
): Promise<Page<Erasure>> {
  const [at, erasureId] = cursor === null ? [null, null] : afterOf(cursor);
  const { rows } = await pool.query<Erasure>(
    `SELECT ${erasureColumns} FROM erasure
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
  /** The article in Korean. */
  readonly basis: string;
  readonly erasedAt: Instant;
  readonly confirmedBy: StaffId;
  readonly papers: number;
  readonly tokens: number;
  readonly papersHash: string;
}

/** The certificate of an erasure, or null where nothing was destroyed yet. */
export async function certificateOf(pool: Pool, erasureId: string): Promise<Certificate | null> {
  const { rows } = await pool.query<Certificate>(
    `SELECT erasure_id AS "erasureId", household_ids AS "householdIds", case_nos AS "caseNos", basis,
       erased_at AS "erasedAt", confirmed_by AS "confirmedBy", papers, tokens, papers_hash AS "papersHash"
     FROM erasure_certificate WHERE erasure_id = $1`,
    [erasureId],
  );
  return rows[0] ?? null;
}
