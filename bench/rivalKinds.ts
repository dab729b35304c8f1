import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import type { TemporalSettings } from '../runtime/temporal.ts';
import { act } from '../workflows/messages.ts';
import { caseOf, until, type Field, type Kind } from './field.ts';
import type { Act } from './households.ts';
import type { Ran } from './rivalWorker.ts';

const taskQueue = 'bench-rivals';
/** Far above what an act takes; the house's own acts are sent again sooner, as the API does it. */
const deadlineMs = 60_000;

/** What the house is measured against; both carry the same act as the house does. */
export interface Rivals {
  /** One synchronous Update that records nothing. */
  readonly bare: Kind;
  /** A synchronous Update followed by an empty activity. */
  readonly empty: Kind;
  /** The process of their worker. */
  readonly pid: number;
  close(): Promise<void>;
}

interface Tools {
  readonly client: Client;
  readonly nextAct: () => Act;
  /** Workflow id → the last act after which its empty activity has run. */
  readonly ran: ReadonlyMap<string, number>;
}

/** Starts the rivals with a worker process of their own, and everything in the clear. */
export async function startRivals(
  { temporal: { address, namespace } }: TemporalSettings,
  nextAct: () => Act,
): Promise<Rivals> {
  const worker = fork(new URL('rivalWorker.ts', import.meta.url), [address, namespace, taskQueue], {
    execArgv: ['--import', 'tsx'],
  });
  await once(worker, 'message');
  const ran = new Map<string, number>();
  worker.on('message', ({ workflowId, upTo }: Ran) => ran.set(workflowId, upTo));
  const connection = await Connection.connect({ address });
  const tools: Tools = { client: new Client({ connection, namespace }), nextAct, ran };
  return {
    bare: { name: 'bare', open: (cases) => openField(tools, 'bare', cases) },
    empty: { name: 'empty', open: (cases) => openField(tools, 'empty', cases) },
    pid: worker.pid ?? 0,
    async close() {
      await connection.close();
      const gone = once(worker, 'exit');
      worker.disconnect();
      await gone;
    },
  };
}

async function openField(tools: Tools, type: 'bare' | 'empty', cases: number): Promise<Field> {
  const { client, nextAct, ran } = tools;
  const start = (): Promise<WorkflowHandle> =>
    client.workflow.start(type, { taskQueue, workflowId: `${type}/${randomUUID()}`, args: [] });
  const handles = await Promise.all(Array.from({ length: cases }, start));
  const answered = new Map<string, number>();
  const isBehind = ([id, version]: [string, number]): boolean => (ran.get(id) ?? 0) < version;
  return {
    async act(n) {
      const { envelope, updateId } = nextAct();
      const handle = caseOf(handles, n);
      const send = () => handle.executeUpdate(act, { args: [envelope], updateId });
      const { version } = await client.withDeadline(Date.now() + deadlineMs, send);
      answered.set(handle.workflowId, Math.max(version, answered.get(handle.workflowId) ?? 0));
    },
    async recorded() {
      if (type === 'empty') await until(() => ![...answered].some(isBehind), 1);
    },
    historyLength: async (n) => (await caseOf(handles, n).describe()).historyLength,
  };
}
