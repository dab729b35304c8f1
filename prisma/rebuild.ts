import type { Pool, PoolClient } from 'pg';
import { entityNames } from '../domain/entity.ts';
import { foldRecord, type ChainFold } from './fold.ts';
import { columns, names, ownTables, rowsOf } from './recordSql.ts';
import { inTransaction } from './transaction.ts';

/**
 * Makes the tables of cases and notes, clock, open_grant and entity anew from the events alone, all or nothing, and returns how many
 * chains and cases there are.
 * The pool must be the owner's; whoever records meanwhile waits. Throws where events cannot be folded.
 */
export async function rebuildTables(owner: Pool): Promise<{ chains: number; cases: number }> {
  return inTransaction(owner, async (client) => {
    const tables = ['entity', ...Object.values(ownTables).map(({ table }) => table), 'clock', 'open_grant'];
    await client.query(`LOCK TABLE ${tables.join(', ')} IN EXCLUSIVE MODE`);
    for (const table of tables) await client.query(`DELETE FROM ${table}`);
    let [chains, cases] = [0, 0];
    for await (const folds of foldRecord(client)) {
      const sound = folds.map((fold) => {
        if ('folded' in fold) return fold;
        throw new Error(`The record of ${fold.workflowId}, chain ${fold.chain}, is broken: ${fold.broken}.`);
      });
      await insert(client, sound);
      chains += sound.length;
      const ofCases = sound.filter(({ entity }) => entity === 'crisisCase');
      cases += ofCases.reduce((sum, { folded }) => sum + folded.subjects.length, 0);
    }
    return { chains, cases };
  });
}

const entityColumns =
  'chain text, workflow_id text, name text, version integer, current_case_id text, ended boolean';

async function insert(client: PoolClient, folds: readonly ChainFold[]): Promise<void> {
  const entities = folds.map(({ chain, workflowId, entity, version, folded }) => ({
    chain,
    workflow_id: workflowId,
    name: entity,
    version,
    current_case_id: folded.currentId,
    ended: folded.ended,
  }));
  await fill(client, 'entity', { list: entityColumns, rows: entities });
  for (const name of entityNames) {
    const { table, list } = ownTables[name];
    const own = folds.filter(({ entity }) => entity === name);
    const rows = own.flatMap(({ folded }) => folded.subjects.map(({ row }) => row));
    await fill(client, table, { list, rows });
  }
  await fill(client, 'clock', { list: columns.clock, rows: folds.flatMap(({ folded }) => folded.clocks) });
  const grants = folds.flatMap(({ folded }) => folded.grants);
  await fill(client, 'open_grant', { list: columns.openGrant, rows: grants });
}

async function fill(
  client: PoolClient,
  table: string,
  { list, rows }: { readonly list: string; readonly rows: readonly object[] },
): Promise<void> {
  const into = names(list);
  await client.query(`INSERT INTO ${table} (${into}) SELECT ${into} FROM ${rowsOf(1, list)}`, [
    JSON.stringify(rows),
  ]);
}
