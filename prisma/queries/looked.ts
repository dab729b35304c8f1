import type { Pool } from 'pg';
import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';

interface Whose {
  readonly staffId: StaffId;
  readonly caseId: CaseId;
}

/** Whether this person said since then why they look at that case. */
export async function hasSaidWhy(
  pool: Pool,
  { staffId, caseId, since }: Whose & { readonly since: Instant },
): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'said-why',
    text: `SELECT FROM access_log
      WHERE case_id = $1 AND staff_id = $2 AND at >= $3 AND what = 'opening' AND result = 'allowed' LIMIT 1`,
    values: [caseId, staffId, since],
  });
  return rowCount === 1;
}

/** When somebody had last looked, and how much of the case they had not seen then. */
export interface News {
  readonly since: Instant;
  readonly count: number;
}

/**
 * How many events of the case came after this person had last opened it, at the latest at `upTo`, but for what they did
 * themselves; null where they never had. Counted from the newest event back, since `at` never falls while `version` rises.
 */
export async function newsSince(
  pool: Pool,
  { staffId, caseId, upTo }: Whose & { readonly upTo: Instant },
): Promise<News | null> {
  const { rows } = await pool.query<News>({
    name: 'news',
    text: `SELECT l.at AS since, (
        SELECT count(*)::integer FROM event WHERE subject = $1 AND by_actor <> $2 AND version > coalesce((
          SELECT version FROM event WHERE subject = $1 AND at <= l.at ORDER BY version DESC LIMIT 1
        ), 0)
      ) AS count
      FROM access_log l
      WHERE l.case_id = $1 AND l.staff_id = $2 AND l.at <= $3 AND l.what = 'case' AND l.result = 'allowed'
      ORDER BY l.at DESC LIMIT 1`,
    values: [caseId, staffId, upTo],
  });
  return rows[0] ?? null;
}
