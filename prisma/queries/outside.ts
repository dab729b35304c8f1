import type { Pool } from 'pg';
import type { WatchedThing } from '../../domain/access.ts';
import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';

/** A look at a case by somebody who has no account here. */
export interface OutsideLook {
  readonly actor: string;
  readonly at: Instant;
  readonly what: WatchedThing;
}

/** The newest looks at a case from outside, and how many there are. */
export async function looksFromOutside(
  pool: Pool,
  caseId: CaseId,
  limit: number,
): Promise<{ readonly rows: readonly OutsideLook[]; readonly total: number }> {
  const { rows } = await pool.query<OutsideLook & { readonly total: number }>({
    name: 'looks-from-outside',
    text: `SELECT staff_id AS actor, at, what, count(*) OVER ()::integer AS total FROM access_log
      WHERE case_id = $1 AND role = 'OUTSIDE_EXPERT' AND result = 'allowed' ORDER BY at DESC, seq DESC LIMIT $2`,
    values: [caseId, limit],
  });
  return { rows, total: rows[0]?.total ?? 0 };
}

export interface Reads {
  readonly count: number;
  readonly lastAt: Instant;
}

/** How often each of these read something, and when last. */
export async function readsOf(pool: Pool, actors: readonly StaffId[]): Promise<ReadonlyMap<string, Reads>> {
  const { rows } = await pool.query<Reads & { readonly actor: string }>(
    `SELECT staff_id AS actor, count(*)::integer AS count, max(at) AS "lastAt" FROM access_log
     WHERE staff_id = ANY($1) AND result = 'allowed' GROUP BY staff_id`,
    [actors],
  );
  return new Map(rows.map(({ actor, ...reads }) => [actor, reads]));
}
