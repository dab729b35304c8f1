import type { Pool } from 'pg';
import { messageIdOf } from '../../activities/messageId.ts';
import { rowsOfLive } from '../../prisma/entityFolds.ts';
import { rowsOfBatch } from '../../prisma/record.ts';
import { columns, names, rowsOf } from '../../prisma/recordSql.ts';
import { inTransaction } from '../../prisma/transaction.ts';
import type { Lived } from './entityOf.ts';
import type { SealedHousehold } from './sealed.ts';

/** The tables that a city fills, with their columns; record and read tables as the house's own writer has them. */
const tables = {
  event: `chain text, ${columns.event}`,
  entity:
    'chain text, workflow_id text, name text, version integer, current_case_id text, ended boolean, updated_at timestamptz',
  crisis_case: columns.crisisCase,
  call_note: columns.callNote,
  clock: columns.clock,
  open_grant: columns.openGrant,
  letter: `chain text, ${columns.letter}, status text, attempts integer, updated_at timestamptz, sent_at timestamptz`,
  message: `chain text, ${columns.message}`,
  act_key: `chain text, ${columns.actKey}, reserved_at timestamptz`,
  household: 'household_id text, wrapped_key bytea, created_at timestamptz',
  paper:
    'paper_id text, household_id text, kind text, sealed bytea, body_hash text, written_by text, written_at timestamptz',
  search_token: 'household_id text, kind text, token bytea',
} as const;
export type CityTable = keyof typeof tables;
export type CityRows = Readonly<Record<CityTable, readonly object[]>>;

export const cityTables = Object.keys(tables) as CityTable[];
/** Its columns with their types. */
export const columnsOf = (table: CityTable): string => tables[table];

/** Every row that one case of the city comes to, made by the same code that makes those of the house. */
export function rowsOfCase({ batch, household }: Lived, sealed: SealedHousehold): CityRows {
  const { chain, workflowId, entity } = batch;
  const live = { state: household, version: batch.rows.length };
  const { subjects, clocks, grants, currentId, ended } = rowsOfLive(entity, chain, live);
  const { events, letters, messages, keys } = rowsOfBatch(batch, { messageIdOf });
  const at = batch.rows.at(-1)?.at;
  const times = new Map(batch.rows.map((row) => [row.version, row.at]));
  const timeOf = (row: object) => times.get((row as { readonly version: number }).version);
  const inChain = (row: object): object => ({ chain, ...row });
  return {
    event: events.map(inChain),
    entity: [
      {
        ...{ chain, workflow_id: workflowId, name: entity, version: batch.rows.length },
        ...{ current_case_id: currentId, ended, updated_at: at },
      },
    ],
    crisis_case: subjects.map(({ row }) => row),
    // Nobody of the city has only telephoned.
    call_note: [],
    clock: clocks,
    open_grant: grants,
    letter: letters.map((row) => ({
      ...{ chain, ...row, status: 'sent', attempts: 1 },
      ...{ updated_at: timeOf(row), sent_at: timeOf(row) },
    })),
    message: messages.map(inChain),
    act_key: keys.map((row) => ({ chain, ...row, reserved_at: timeOf(row) })),
    ...sealed,
  };
}

/** Writes the rows of many cases, all or nothing; one statement a table, since most of a row's price is its statement. */
export async function writeCases(pool: Pool, cases: readonly CityRows[]): Promise<void> {
  await inTransaction(pool, async (client) => {
    for (const table of cityTables) {
      const rows = cases.flatMap((one) => one[table]);
      if (rows.length === 0) continue;
      const list = tables[table];
      await client.query({
        name: `city-${table}`,
        text: `INSERT INTO ${table} (${names(list)}) SELECT ${names(list, 'r.')} FROM ${rowsOf(1, list)}`,
        values: [JSON.stringify(rows)],
      });
    }
  });
}
