import type { Pool } from 'pg';
import type { Difference, Rows } from './pictures.ts';
import type { EntityName } from '../domain/entity.ts';
import type { GrantRow } from './grantRows.ts';
import type { ClockRow } from './readTables.ts';
import { ownTables } from './recordSql.ts';

const noEntity = { version: 0, currentId: null, ended: false };

/** What the tables say of some chains of any kind, read together, by chain. */
export async function readTables(
  pool: Pool,
  chains: readonly { readonly chain: string }[],
): Promise<(chain: string) => Rows> {
  const asked = [chains.map(({ chain }) => chain)];
  const [entities, subjects, clocks, grants, letters, messages, keys] = await Promise.all([
    pool.query<InChain & Rows['entity']>(
      'SELECT chain, version, current_case_id AS "currentId", ended FROM entity WHERE chain = ANY($1)',
      asked,
    ),
    ofEveryKind(async ({ table, key }) => {
      const own = `SELECT * FROM ${table} WHERE chain = ANY($1)`;
      const { rows } = await pool.query<InChain & Record<string, unknown>>(own, asked);
      return rows.map((row) => ({ chain: row.chain, id: String(row[key]), row }));
    }),
    ofEveryKind(async ({ table, key }) => {
      const own = `SELECT t.chain, k.* FROM clock k JOIN ${table} t ON t.${key} = k.case_id WHERE t.chain = ANY($1)`;
      return (await pool.query<InChain & ClockRow>(own, asked)).rows;
    }),
    pool.query<InChain & GrantRow>(
      'SELECT c.chain, g.* FROM open_grant g JOIN crisis_case c USING (case_id) WHERE c.chain = ANY($1)',
      asked,
    ),
    pool.query<InChain & Rows['letters'][number]>(
      `SELECT chain, id, case_id AS "caseId", coalesce(to_staff_id, to_resource_id) AS "to", template, facts
       FROM letter WHERE chain = ANY($1)`,
      asked,
    ),
    pool.query<InChain & Rows['messages'][number]>(
      `SELECT chain, id, case_id AS "caseId", to_household AS "to", command FROM message WHERE chain = ANY($1)`,
      asked,
    ),
    // The key's own answer may be another chain's: then it is not the one that this event was given.
    pool.query<InChain & Rows['keys'][number]>(
      `SELECT e.chain, e.subject AS "caseId", e.act_key AS key, k.version
       FROM event e JOIN act_key k ON k.actor = e.by_actor AND k.key = e.act_key AND k.chain = e.chain
       WHERE e.chain = ANY($1)`,
      asked,
    ),
  ]);
  const entityOf = new Map(entities.rows.map(({ chain, ...entity }) => [chain, entity]));
  const [subjectsOf, lettersOf] = [byChain(subjects), byChain(letters.rows)];
  const [clocksOf, grantsOf] = [byChain(clocks), byChain(grants.rows)];
  const [messagesOf, keysOf] = [byChain(messages.rows), byChain(keys.rows)];
  return (chain) => ({
    entity: entityOf.get(chain) ?? noEntity,
    subjects: subjectsOf(chain).map(withoutChain),
    clocks: clocksOf(chain).map(withoutChain),
    grants: grantsOf(chain).map(withoutChain),
    letters: lettersOf(chain).map(withoutChain),
    messages: messagesOf(chain).map(withoutChain),
    keys: keysOf(chain).map(withoutChain),
  });
}

interface InChain {
  readonly chain: string;
}

type OwnTable = (typeof ownTables)[EntityName];

/** The rows of all kinds, each read from the table of its own. */
async function ofEveryKind<Row>(read: (own: OwnTable) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  return (await Promise.all(Object.values(ownTables).map(read))).flat();
}

function byChain<Row extends InChain>(rows: readonly Row[]): (chain: string) => readonly Row[] {
  const grouped = new Map<string, Row[]>();
  for (const row of rows) {
    const known = grouped.get(row.chain);
    if (known) known.push(row);
    else grouped.set(row.chain, [row]);
  }
  return (chain) => grouped.get(chain) ?? [];
}

/** By which chain a row was found is no column of it. */
function withoutChain<Row extends InChain>(row: Row): Omit<Row, 'chain'> {
  const columns = Object.entries(row).filter(([name]) => name !== 'chain');
  return Object.fromEntries(columns) as unknown as Omit<Row, 'chain'>;
}

const owned = (write: (table: OwnTable) => string): string[] => Object.values(ownTables).map(write);

/** Rows of the tables that no event has to do with. */
export async function readOrphans(pool: Pool): Promise<Difference[]> {
  const { rows } = await pool.query<{ id: string; field: string }>(
    `${owned(
      ({ table, key }) => `SELECT ${key} AS id, '${table}' AS field FROM ${table} t
       WHERE NOT EXISTS (SELECT FROM event e WHERE e.chain = t.chain)`,
    ).join(' UNION ALL ')}
     UNION ALL SELECT case_id, 'clock.' || clock_id FROM clock k
       WHERE ${owned(({ table, key }) => `NOT EXISTS (SELECT FROM ${table} t WHERE t.${key} = k.case_id)`).join(' AND ')}
     UNION ALL SELECT case_id, 'openGrant.' || grant_id FROM open_grant g
       WHERE NOT EXISTS (SELECT FROM crisis_case c WHERE c.case_id = g.case_id)
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
