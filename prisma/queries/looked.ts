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

/** When this person last opened the case, at the latest then; null where they never had. */
export async function lastLookAt(
  pool: Pool,
  { staffId, caseId, upTo }: Whose & { readonly upTo: Instant },
): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Instant }>({
    name: 'last-look',
    text: `SELECT at FROM access_log
      WHERE case_id = $1 AND staff_id = $2 AND at <= $3 AND what = 'case' AND result = 'allowed'
      ORDER BY at DESC LIMIT 1`,
    values: [caseId, staffId, upTo],
  });
  return rows[0]?.at ?? null;
}

/** How many events of the case came after that moment, but for what this person did themselves. */
export async function countNews(
  pool: Pool,
  { caseId, since, butBy }: { readonly caseId: CaseId; readonly since: Instant; readonly butBy: StaffId },
): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({
    name: 'count-news',
    text: 'SELECT count(*)::int AS count FROM event WHERE subject = $1 AND at > $2 AND by_actor <> $3',
    values: [caseId, since, butBy],
  });
  return rows[0]?.count ?? 0;
}
