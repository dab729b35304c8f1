import type { Pool } from 'pg';

/** `table.column` → its type, with ` null` where it may be missing. */
export type Columns = ReadonlyMap<string, string>;

const scalars: Readonly<Record<string, string>> = {
  String: 'text',
  Int: 'integer',
  BigInt: 'bigint',
  Boolean: 'boolean',
  Json: 'jsonb',
  Bytes: 'bytea',
};
const natives: Readonly<Record<string, string>> = { 'Timestamptz(3)': 'timestamptz(3)', Date: 'date' };

/** The columns that schema.prisma says there are; fields of another model's type are relations and none. */
export function columnsOfSchema(schema: string): Columns {
  const columns = new Map<string, string>();
  for (const [, model = '', body = ''] of schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)) {
    const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
    for (const line of body.split('\n')) {
      const [, field, type = '', more = ''] = /^ {2}(\w+)\s+(\w+)(\?|\[\])?(?=\s|$)/.exec(line) ?? [];
      if (field === undefined || !(type in { ...scalars, DateTime: 1 })) continue;
      const name = /@map\("(\w+)"\)/.exec(line)?.[1] ?? field;
      const native = /@db\.(\S+)/.exec(line)?.[1];
      const written = native ? natives[native] : scalars[type];
      const suffix = more === '?' ? ' null' : more;
      columns.set(`${table}.${name}`, `${written ?? `unknown ${type}`}${suffix}`);
    }
  }
  return columns;
}

/** The columns that the database has. */
export async function columnsOfDatabase(pool: Pool): Promise<Columns> {
  const { rows } = await pool.query<{ column: string; type: string }>(
    `SELECT table_name || '.' || column_name AS column,
       CASE data_type WHEN 'timestamp with time zone' THEN 'timestamptz(' || datetime_precision || ')'
         WHEN 'ARRAY' THEN substr(udt_name, 2) || '[]' ELSE data_type END
         || CASE is_nullable WHEN 'YES' THEN ' null' ELSE '' END AS type
     FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'`,
  );
  return new Map(rows.map(({ column, type }) => [column, type]));
}

/** One sentence for each column that the two do not have alike. */
export function drift(schema: Columns, database: Columns): string[] {
  const all = [...new Set([...schema.keys(), ...database.keys()])].sort();
  return all.flatMap((column) => {
    const [written, made] = [schema.get(column) ?? 'nothing', database.get(column) ?? 'nothing'];
    return written === made ? [] : [`${column} is ${made} in the database and ${written} in schema.prisma`];
  });
}
