import type { Pool } from 'pg';

/** Somebody as a provider names them; the same subject of another issuer is somebody else. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** Who that is here, also somebody who is no longer active; null where nobody is. */
export async function staffOf(
  pool: Pool,
  { issuer, subject }: Identity,
): Promise<{ readonly staffId: string; readonly active: boolean } | null> {
  const { rows } = await pool.query<{ staffId: string; active: boolean }>(
    `SELECT s.staff_id AS "staffId", s.active FROM staff_identity i JOIN staff s USING (staff_id)
     WHERE i.issuer = $1 AND i.subject = $2`,
    [issuer, subject],
  );
  return rows[0] ?? null;
}
