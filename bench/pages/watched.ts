import type { Pool, QueryConfig } from 'pg';

/** One statement that somebody sent, and how long it took them. */
export interface Sent {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Every statement that goes over these pools while the work is done, the typed client's own among them. */
export async function statementsOf(pools: readonly Pool[], work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = [];
  const undo = pools.map((pool) => {
    const query = pool.query.bind(pool) as (...args: unknown[]) => unknown;
    pool.query = ((asked: string | QueryConfig, values?: unknown[]) => {
      const { text, values: given } = typeof asked === 'string' ? { text: asked, values } : asked;
      sent.push({ text, values: given ?? values ?? [] });
      return query(asked, values);
    }) as Pool['query'];
    return () => {
      pool.query = query as Pool['query'];
    };
  });
  try {
    await work();
  } finally {
    for (const one of undo) one();
  }
  return sent;
}

/** How PostgreSQL does that statement, done once more for it. */
export async function planOf(pool: Pool, { text, values }: Sent): Promise<string> {
  const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`EXPLAIN (ANALYZE, BUFFERS) ${text}`, [
    ...values,
  ]);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}
