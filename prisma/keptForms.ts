import type { Pool } from 'pg';
import type { Instant } from '../domain/time.ts';

/** A form that came too late, sealed; only the hash of the browser's key is kept. */
export interface KeptForm {
  readonly keyHash: string;
  readonly staffId: string;
  readonly sealed: Buffer;
  readonly expiresAt: Instant;
}

/** Keeps the last one of each person; an earlier one gives way. */
export async function keepSealed(
  pool: Pool,
  { keyHash, staffId, sealed, expiresAt }: KeptForm,
): Promise<void> {
  await pool.query(
    `INSERT INTO kept_form (key_hash, staff_id, sealed, expires_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (staff_id) DO UPDATE
       SET key_hash = excluded.key_hash, sealed = excluded.sealed, expires_at = excluded.expires_at`,
    [keyHash, staffId, sealed, expiresAt],
  );
}

/** What that person in that browser has kept here; null where it is somebody else's, or over. */
export async function findSealed(
  pool: Pool,
  { keyHash, staffId, now }: { readonly keyHash: string; readonly staffId: string; readonly now: Instant },
): Promise<Buffer | null> {
  const { rows } = await pool.query<{ sealed: Buffer }>(
    'SELECT sealed FROM kept_form WHERE key_hash = $1 AND staff_id = $2 AND expires_at > $3',
    [keyHash, staffId, now],
  );
  return rows[0]?.sealed ?? null;
}

/** What a person leaves behind goes with them. */
export async function dropKept(pool: Pool, staffId: string): Promise<void> {
  await pool.query('DELETE FROM kept_form WHERE staff_id = $1', [staffId]);
}

/** Removes what nobody came back for; returns how many. */
export async function sweepKept(pool: Pool, now: Instant): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM kept_form WHERE expires_at <= $1', [now]);
  return rowCount ?? 0;
}
