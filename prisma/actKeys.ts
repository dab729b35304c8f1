import type { Pool } from 'pg';

/** Who acts, under which key, and a hash of everything that was asked. */
export interface ActAsked {
  readonly actor: string;
  readonly key: string;
  readonly bodyHash: string;
  /** The case that the act is about, or would open. */
  readonly subject: string;
}

/**
 * reserved: the act may be sent; answered: it was accepted before, and this is its answer for good; pending: the same
 * act is under way; otherBody: the key was used for something else.
 */
export type Reservation =
  | { readonly kind: 'reserved' }
  | { readonly kind: 'answered'; readonly chain: string; readonly version: number; readonly subject: string }
  | { readonly kind: 'pending'; readonly subject: string }
  | { readonly kind: 'otherBody' };

interface KeyRow {
  readonly body_hash: string;
  readonly subject: string;
  readonly chain: string | null;
  readonly version: number | null;
}

/** After this many seconds without an answer whoever reserved a key is taken for dead. */
const reservedForSeconds = 60;

/** Reserves a key before its act is sent; of two that ask at the same moment one gets it. */
export async function reserveAct(pool: Pool, asked: ActAsked): Promise<Reservation> {
  // A key that is released between the two statements can be had at the second try.
  for (let tries = 0; tries < 2; tries += 1) {
    if (await insertKey(pool, asked)) return { kind: 'reserved' };
    const found = await findReservation(pool, asked);
    if (found) return found;
  }
  return { kind: 'pending', subject: asked.subject };
}

async function insertKey(pool: Pool, { actor, key, bodyHash, subject }: ActAsked): Promise<boolean> {
  const { rowCount } = await pool.query({
    name: 'reserve-act',
    text: `INSERT INTO act_key AS k (actor, key, body_hash, subject) VALUES ($1, $2, $3, $4)
      ON CONFLICT (actor, key) DO UPDATE SET reserved_at = now()
      WHERE k.version IS NULL AND k.body_hash = excluded.body_hash
        AND k.reserved_at < now() - interval '${String(reservedForSeconds)} s'`,
    values: [actor, key, bodyHash, subject],
  });
  return rowCount === 1;
}

async function findReservation(pool: Pool, { actor, key, bodyHash }: ActAsked): Promise<Reservation | null> {
  const { rows } = await pool.query<KeyRow>(
    'SELECT body_hash, subject, chain, version FROM act_key WHERE actor = $1 AND key = $2',
    [actor, key],
  );
  const [row] = rows;
  if (!row) return null;
  if (row.body_hash !== bodyHash) return { kind: 'otherBody' };
  if (row.chain === null || row.version === null) return { kind: 'pending', subject: row.subject };
  return { kind: 'answered', chain: row.chain, version: row.version, subject: row.subject };
}

/** Gives the key of a refused act back; one that has its answer stays. */
export async function releaseAct(
  pool: Pool,
  { actor, key, bodyHash }: Pick<ActAsked, 'actor' | 'key' | 'bodyHash'>,
): Promise<void> {
  await pool.query(
    'DELETE FROM act_key WHERE actor = $1 AND key = $2 AND body_hash = $3 AND version IS NULL',
    [actor, key, bodyHash],
  );
}
