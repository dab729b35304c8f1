import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import { names } from '../../prisma/recordSql.ts';
import { cityTables, columnsOf, type CityTable } from './tables.ts';

export interface Checksum {
  /** Sixteen hex digits over every row of the tables but what is sealed. */
  readonly sum: string;
  readonly rows: Readonly<Record<CityTable, number>>;
}

/** Random at every sealing, or made with the secret of the house. */
const sealed = ['wrapped_key', 'sealed', 'token'];

/**
 * What the database holds, in one line: every row's MD5 as a number, added up, so that the order of rows does not
 * matter. What is sealed is left out, but not whose it is and how much there is of it.
 */
export async function checksumOf(pool: Pool): Promise<Checksum> {
  const sums: string[] = [];
  const rows: Partial<Record<CityTable, number>> = {};
  for (const table of cityTables) {
    const shown = names(columnsOf(table))
      .split(', ')
      .filter((name) => !sealed.includes(name));
    const { rows: found } = await pool.query<{ count: number; sum: string }>(
      `SELECT count(*)::integer AS count, coalesce(sum(('x' || md5(ROW(${shown.join(', ')})::text))::bit(64)::bigint), 0)::text AS sum
       FROM ${table}`,
    );
    const [{ count, sum } = { count: 0, sum: '0' }] = found;
    sums.push(`${table} ${String(count)} ${sum}`);
    rows[table] = count;
  }
  const sum = createHash('sha256').update(sums.join('\n')).digest('hex').slice(0, 16);
  return { sum, rows: rows as Record<CityTable, number> };
}
