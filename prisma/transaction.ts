import type { Pool, PoolClient } from 'pg';

/** Does all of it or nothing, on one connection; an error rolls back and is thrown on. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const done = await work(client);
    await client.query('COMMIT');
    broken = false;
    return done;
  } finally {
    // A connection that is closed rolls back by itself, whatever state it was left in.
    client.release(broken);
  }
}
