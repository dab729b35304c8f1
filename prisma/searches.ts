import type { Pool } from 'pg';
import type { CaseId, StaffId } from '../domain/ids.ts';
import type { SearchKind } from '../domain/search.ts';
import type { Instant } from '../domain/time.ts';

/** What a search found, without what was searched for. */
export interface SearchResult {
  readonly searchId: string;
  /** Whoever searched, and nobody else. */
  readonly staffId: StaffId;
  readonly kinds: readonly SearchKind[];
  /** Keyed hash of what was searched for: the same key may not ask for something else. */
  readonly bodyHash: string;
  readonly caseIds: readonly CaseId[];
  readonly hasMore: boolean;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

/** Keeps what was found; the same search sent twice is kept once. */
export async function keepResult(pool: Pool, result: SearchResult): Promise<void> {
  const { searchId, staffId, kinds, bodyHash, caseIds, hasMore, at, expiresAt } = result;
  await pool.query(
    `INSERT INTO search_result (search_id, staff_id, kinds, body_hash, case_ids, has_more, at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (search_id) DO NOTHING`,
    [searchId, staffId, kinds, bodyHash, caseIds, hasMore, at, expiresAt],
  );
}

/** A result that is still kept, or null. */
export async function findResult(
  pool: Pool,
  { searchId, now }: { readonly searchId: string; readonly now: Instant },
): Promise<SearchResult | null> {
  const { rows } = await pool.query<SearchResult>({
    name: 'search-result',
    text: `SELECT search_id AS "searchId", staff_id AS "staffId", kinds, body_hash AS "bodyHash", case_ids AS "caseIds",
        has_more AS "hasMore", at, expires_at AS "expiresAt"
      FROM search_result WHERE search_id = $1 AND expires_at > $2`,
    values: [searchId, now],
  });
  return rows[0] ?? null;
}

/** How often somebody has searched since then. */
export async function countSearches(pool: Pool, staffId: StaffId, since: Instant): Promise<number> {
  const { rows } = await pool.query<{ n: number }>({
    name: 'searches-since',
    text: 'SELECT count(*)::integer AS n FROM search_result WHERE staff_id = $1 AND at > $2',
    values: [staffId, since],
  });
  return rows[0]?.n ?? 0;
}

/** Removes what has expired by now; returns how many. */
export async function sweepResults(pool: Pool, now: Instant): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM search_result WHERE expires_at <= $1', [now]);
  return rowCount ?? 0;
}
