import type { Pool } from 'pg';
import type { Instant } from '../domain/time.ts';
import { proofOf } from './accessChain.ts';

/** Looks that one call takes at most. */
const mostAtOnce = 10_000;

/**
 * Takes the oldest looks from before that moment away, and leaves what the chain goes on from. Returns how many; what
 * is younger than a year the database keeps whatever it is asked.
 */
export async function sweepAccessLog(
  pool: Pool,
  key: Buffer,
  { before, now }: { readonly before: Instant; readonly now: Instant },
): Promise<number> {
  const { rows } = await pool.query<{ seq: string; link: Buffer; lastAt: Instant }>(
    `WITH oldest AS (
       SELECT seq, link, at, bool_and(at < $1) OVER (ORDER BY seq) AS is_over, max(at) OVER (ORDER BY seq) AS last_at
       FROM (SELECT * FROM access_log WHERE seq IS NOT NULL ORDER BY seq LIMIT ${String(mostAtOnce)}) first
     )
     SELECT seq, link, last_at AS "lastAt" FROM oldest WHERE is_over ORDER BY seq DESC LIMIT 1`,
    [before],
  );
  const [last] = rows;
  if (!last) return 0;
  const sweep = { upto: Number(last.seq), link: last.link, lastAt: last.lastAt, sweptAt: now };
  const { rows: swept } = await pool.query<{ n: number }>('SELECT sweep_access_log($1, $2, $3, $4) AS n', [
    sweep.upto,
    sweep.link,
    now,
    proofOf(key, sweep),
  ]);
  return swept[0]?.n ?? 0;
}
