import type { Pool } from 'pg';
import type { Difference, Rows } from './pictures.ts';
import type { EntityName } from '../domain/entity.ts';
import type { ClockRow } from './readTables.ts';
import { ownTables } from './recordSql.ts';

const noEntity = { version: 0, currentId: null, ended: false };

/** What the tables say of a chain of that kind of entity. */
export async function readTables(
  pool: Pool,
  { entity: name, chain }: { readonly entity: EntityName; readonly chain: string },
): Promise<Rows> {
  const { table, key } = ownTables[name];
  const [entity, rows, clocks, letters, messages, keys] = await Promise.all([
    pool.query<Rows['entity']>(
      'SELECT version, current_case_id AS "currentId", ended FROM entity WHERE chain = $1',
      [chain],
    ),
    pool.query<Record<string, unknown>>(`SELECT * FROM ${table} WHERE chain = $1`, [chain]),
    pool.query<ClockRow>(
      `SELECT k.* FROM clock k JOIN ${table} t ON t.${key} = k.case_id WHERE t.chain = $1`,
      [chain],
    ),
    pool.query<Rows['letters'][number]>(
      `SELECT id, case_id AS "caseId", coalesce(to_staff_id, to_resource_id) AS "to", template, facts
       FROM letter WHERE chain = $1`,
      [chain],
    ),
    pool.query<Rows['messages'][number]>(
      `SELECT id, case_id AS "caseId", to_household AS "to", command FROM message WHERE chain = $1`,
      [chain],
    ),
    // The key's own answer may be another chain's: then it is not the one that this event was given.
    pool.query<Rows['keys'][number]>(
      `SELECT e.subject AS "caseId", e.act_key AS key, k.version
       FROM event e JOIN act_key k ON k.actor = e.by_actor AND k.key = e.act_key AND k.chain = e.chain
       WHERE e.chain = $1`,
      [chain],
    ),
  ]);
  return {
    entity: entity.rows[0] ?? noEntity,
    subjects: rows.rows.map((row) => ({ id: String(row[key]), row })),
    clocks: clocks.rows,
    letters: letters.rows,
    messages: messages.rows,
    keys: keys.rows,
  };
}

const owned = (write: (table: (typeof ownTables)[EntityName]) => string): string[] =>
  Object.values(ownTables).map(write);

/** Rows of the tables that no event has to do with. */
export async function readOrphans(pool: Pool): Promise<Difference[]> {
  const { rows } = await pool.query<{ id: string; field: string }>(
    `${owned(
      ({ table, key }) => `SELECT ${key} AS id, '${table}' AS field FROM ${table} t
       WHERE NOT EXISTS (SELECT FROM event e WHERE e.chain = t.chain)`,
    ).join(' UNION ALL ')}
     UNION ALL SELECT case_id, 'clock.' || clock_id FROM clock k
       WHERE ${owned(({ table, key }) => `NOT EXISTS (SELECT FROM ${table} t WHERE t.${key} = k.case_id)`).join(' AND ')}
     UNION ALL SELECT case_id, 'letter.' || id FROM letter l
       WHERE NOT EXISTS (SELECT FROM event e WHERE e.chain = l.chain AND e.version = l.version)
     UNION ALL SELECT case_id, 'message.' || id FROM message m
       WHERE NOT EXISTS (SELECT FROM event e WHERE e.chain = m.chain AND e.version = m.version)
     UNION ALL SELECT workflow_id, 'entity' FROM entity n
       WHERE NOT EXISTS (SELECT FROM event e WHERE e.chain = n.chain)
     ORDER BY 1, 2`,
  );
  return rows.map(({ id, field }) => ({ caseId: id, field, live: null, fold: '–', table: 'there' }));
}
