import type { Pool } from 'pg';
import type { Instant } from '../domain/time.ts';

/** So many tries are free; each further one doubles the wait, from `firstWaitS` up to `longestWaitS`. */
export interface Slowing {
  readonly free: number;
  readonly firstWaitS: number;
  readonly longestWaitS: number;
  /** Tries further apart than this do not count together. */
  readonly forgottenAfterS: number;
}
interface Name {
  readonly kind: 'login' | 'place';
  readonly nameHash: string;
}

/** Seconds to wait after so many tries: the one formula of both statements below. */
const waitS = `CASE WHEN t.count < $4::integer THEN 0
  ELSE least($5::float8 * power(2, least(t.count - $4::integer, 30)), $6::float8) END`;
/** A free try waits for nobody, though one that came at the same moment wrote a later time than this one has. */
const isFree = `(t.count < $4::integer OR t.last_at + ${waitS} * interval '1 s' <= $3::timestamptz)`;

const valuesOf = ({ kind, nameHash }: Name, now: Instant, slowing: Slowing) => {
  const { free, firstWaitS, longestWaitS } = slowing;
  return [kind, nameHash, now, free, firstWaitS, longestWaitS];
};

/**
 * Counts a try before it is judged, so that many at once are as slow as one after the other; false where that name has
 * to wait, and then nothing is counted.
 */
export async function countTry(pool: Pool, name: Name, now: Instant, slowing: Slowing): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO sign_in_try AS t (kind, name_hash, count, last_at) VALUES ($1, $2, 1, $3)
     ON CONFLICT (kind, name_hash) DO UPDATE SET
       count = CASE WHEN t.last_at + $7::float8 * interval '1 s' <= $3 THEN 1 ELSE t.count + 1 END, last_at = $3
     WHERE ${isFree}`,
    [...valuesOf(name, now, slowing), slowing.forgottenAfterS],
  );
  return rowCount === 1;
}

/** Seconds until that name may be tried again; 0 where it may be now. */
export async function waitOf(pool: Pool, name: Name, now: Instant, slowing: Slowing): Promise<number> {
  const { rows } = await pool.query<{ left: number }>(
    `SELECT ceil(extract(epoch FROM t.last_at - $3::timestamptz) + ${waitS})::integer AS left
     FROM sign_in_try t WHERE t.kind = $1 AND t.name_hash = $2 AND NOT (${isFree})`,
    valuesOf(name, now, slowing),
  );
  return Math.max(0, rows[0]?.left ?? 0);
}

/** A try that came right: the login begins anew, the address gets its one try back. */
export async function forgiveTry(pool: Pool, login: string, place: string): Promise<void> {
  await pool.query(`DELETE FROM sign_in_try WHERE kind = 'login' AND name_hash = $1`, [login]);
  await pool.query(
    `UPDATE sign_in_try SET count = count - 1 WHERE kind = 'place' AND name_hash = $1 AND count > 0`,
    [place],
  );
}

/** Removes tries that count no more; returns how many. */
export async function sweepTries(pool: Pool, before: Instant): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM sign_in_try WHERE last_at <= $1', [before]);
  return rowCount ?? 0;
}
