import type { Pool, PoolClient } from 'pg';
import { foldRecord, type ChainFold } from './fold.ts';
import { columns, names, rowsOf } from './recordSql.ts';
import { inTransaction } from './transaction.ts';

/**
 * Makes crisis_case, clock and entity anew from the events alone, all or nothing, and returns how many cases there are.
 * The pool must be the owner's; whoever records meanwhile waits. Throws where events cannot be folded.
 */
export async function rebuildTables(owner: Pool): Promise<{ chains: number; cases: number }> {
  return inTransaction(owner, async (client) => {
    await client.query('LOCK TABLE entity, crisis_case, clock IN EXCLUSIVE MODE');
    await client.query('DELETE FROM clock');
    await client.query('DELETE FROM crisis_case');
    await client.query('DELETE FROM entity');
    let [chains, cases] = [0, 0];
    for await (const folds of foldRecord(client)) {
      const sound = folds.map((fold) => {
        if ('folded' in fold) return fold;
        throw new Error(`The record of ${fold.workflowId}, chain ${fold.chain}, is broken: ${fold.broken}.`);
      });
      await insert(client, sound);
      chains += sound.length;
      cases += sound.reduce((sum, { folded }) => sum + folded.cases.length, 0);
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
    current_case_id: folded.currentCaseId,
    ended: folded.ended,
  }));
  await fill(client, 'entity', { list: entityColumns, rows: entities });
  await fill(client, 'crisis_case', {
    list: columns.crisisCase,
    rows: folds.flatMap(({ folded }) => folded.cases),
  });
  await fill(client, 'clock', { list: columns.clock, rows: folds.flatMap(({ folded }) => folded.clocks) });
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
