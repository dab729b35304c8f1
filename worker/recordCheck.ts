import { parseArgs } from 'node:util';
import {
  isGrpcServiceError,
  ServiceError,
  WorkflowNotFoundError,
  type Client,
  type Connection,
} from '@temporalio/client';
import { checkRecord, type LiveSource } from '../prisma/check.ts';
import { createPool } from '../prisma/connect.ts';
import { sentenceOf } from '../prisma/pictures.ts';
import { appDatabaseUrl, readConfig } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { createClient, createConnection } from '../runtime/temporal.ts';
import { peek, workflowTypes } from '../workflows/messages.ts';

/** How long one question may take, in ms: an entity that sleeps must first be read again by a worker. */
const answerWithinMs = 15_000;
/** The search for rows that no event has to do with goes over whole tables, in ms. */
const longestStatementMs = 600_000;
/** gRPC's code for a call that the server does not have. */
const unimplemented = 12;

/** With `--tables-only` no workflow is asked: for a record that has none, as that of an invented city (`--database`). */
const { values } = parseArgs({
  options: { 'tables-only': { type: 'boolean', default: false }, database: { type: 'string' } },
});
const config = readConfig();
const url = new URL(appDatabaseUrl(config));
if (values.database !== undefined) url.pathname = `/${values.database}`;
const pool = createPool(url.href, { statementMs: longestStatementMs });
const connection = values['tables-only'] ? null : createConnection(config);
try {
  const { cases, notes, meetings, differences } = await checkRecord(pool, connection && liveOf(connection));
  for (const difference of differences) console.log(sentenceOf(difference));
  console.log(`RESULT ${JSON.stringify({ cases, notes, meetings, differences: differences.length })}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} finally {
  await connection?.close();
  await pool.end();
}

function liveOf(engine: Connection): LiveSource {
  return openEntities(createClient(engine, config, loadMasterKey(config.masterKeyFile)), engine);
}

/** The open entities, asked one by one; whoever listens to their answers is the worker. */
function openEntities(client: Client, engine: Connection): LiveSource {
  const asking = <T>(ask: () => Promise<T>): Promise<T> =>
    engine.withDeadline(Date.now() + answerWithinMs, ask);
  return {
    openIds: async () => {
      const kinds = [workflowTypes.household, workflowTypes.callNote, workflowTypes.meeting].map(
        (kind) => `'${kind}'`,
      );
      const query = `WorkflowType IN (${kinds.join(', ')}) AND ExecutionStatus = 'Running'`;
      const ids: string[] = [];
      try {
        for await (const { workflowId } of client.workflow.list({ query })) ids.push(workflowId);
        return ids;
      } catch (error) {
        // The time-skipping engine has no lists.
        if (isUnimplemented(error)) return null;
        throw error;
      }
    },
    peek: async (workflowId) => {
      try {
        return await asking(() => client.workflow.getHandle(workflowId).query(peek));
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return null;
        throw error;
      }
    },
  };
}

function isUnimplemented(error: unknown): boolean {
  const status = error instanceof ServiceError ? error.cause : error;
  return isGrpcServiceError(status) && (status.code as number) === unimplemented;
}
