import {
  Client,
  Connection,
  ServiceError,
  WithStartWorkflowOperation,
  type WorkflowHandle,
} from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Envelope, RecordBatch, TrayRow } from '../../../domain/entity.ts';
import { asId } from '../../../domain/ids.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { parsePlainDate } from '../../../domain/time.ts';
import { act, peek, taskQueues, updateIdOf, type Limits, type Peek } from '../../../workflows/messages.ts';
import { bundleOnce } from '../bundles.ts';
import { askedAgain } from '../rolling.ts';
import { startTemporalServer } from '../temporalServer.ts';
import type { TallyCommand, TallyEvent } from './tally.ts';

const day = parsePlainDate('2026-11-23');
if (!day) throw new Error('a day of this century');
const rulebook = rulebookOn(day);

/** A record in memory, at the room's door: it keeps the rule of the next version, and can be down. */
export function createMemoryRecord() {
  const rows: TrayRow<TallyEvent>[] = [];
  const doors = { down: false, writing: 0, mostWriting: 0, delayMs: 0, loseAnswers: 0 };
  async function record({ chain, from, rows: batch }: RecordBatch<TallyEvent>): Promise<number> {
    doors.writing += 1;
    doors.mostWriting = Math.max(doors.mostWriting, doors.writing);
    try {
      await pause(doors.delayMs);
      if (doors.down) throw new Error('the database is away');
      const known = rowsOf(chain).length;
      if (from > known) throw new Error(`a gap after ${String(known)}`);
      for (const row of batch.slice(known - from)) rows.push({ ...row, chain } as TrayRow<TallyEvent>);
      if (doors.loseAnswers > 0) {
        doors.loseAnswers -= 1;
        throw new Error('the answer was lost');
      }
      return batch.at(-1)?.version ?? from;
    } finally {
      doors.writing -= 1;
    }
  }
  const rowsOf = (chain: string): TrayRow<TallyEvent>[] =>
    rows.filter((row) => (row as TrayRow<TallyEvent> & { chain: string }).chain === chain);
  return { record, rowsOf, doors };
}

export type Build = 'firstBuild' | 'secondBuild';

const envelope = (command: TallyCommand, edition: number, book: number): Envelope<TallyCommand> => ({
  command,
  by: asId('s1'),
  role: 'DONG_OFFICER',
  edition,
  rulebook: { ...rulebook, version: book },
});

/** Sends an act as the API does: it starts the entity where there is none, and asks again while a run rolls. */
function createSend(client: Client) {
  let keys = 0;
  return function send(id: string, command: TallyCommand, how: How = {}): Promise<Answer> {
    keys += 1;
    const { key = `key${String(keys)}`, body = 'body', edition = 1, book = rulebook.version, limits } = how;
    const asked = {
      args: [envelope(command, edition, book)] as [Envelope<TallyCommand>],
      updateId: updateIdOf(key, body),
    };
    return askedAgain(() =>
      client.workflow.executeUpdateWithStart(act, { startWorkflowOperation: startOf(id, limits), ...asked }),
    );
  };
}

/** The shell around a tally, on a real server, with a worker that can be replaced by another build. */
export async function openTallyHouse() {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const server = await startTemporalServer();
  const memory = createMemoryRecord();
  const native = await NativeConnection.connect({ address: server.address });
  const connection = await Connection.connect({ address: server.address });
  const client = new Client({ connection, namespace: server.namespace });
  let stopWorker: () => Promise<void> = () => Promise.resolve();

  async function startWorker(build: Build): Promise<void> {
    const worker = await Worker.create({
      connection: native,
      namespace: server.namespace,
      taskQueue: taskQueues.entities,
      workflowBundle: await bundleOnce(new URL(`./${build}.ts`, import.meta.url).pathname),
      activities: { record: memory.record },
      stickyQueueScheduleToStartTimeout: '1 s',
    });
    const running = worker.run();
    stopWorker = async () => {
      worker.shutdown();
      await running;
    };
  }

  return {
    client,
    memory,
    send: createSend(client),
    startWorker,
    stopWorker: () => stopWorker(),
    handle: (id: string): WorkflowHandle => client.workflow.getHandle(id),
    look: (id: string): Promise<Peek> => client.workflow.getHandle(id).query(peek),
    /** The look, or null while the workflow's task fails and is tried again. */
    async lookIfWell(id: string): Promise<Peek | null> {
      try {
        return await client.workflow.getHandle(id).query(peek);
      } catch (error) {
        if (error instanceof ServiceError) return null;
        throw error;
      }
    },
    async close() {
      await stopWorker();
      await connection.close();
      await native.close();
      await server.stop();
    },
  };
}

interface How {
  readonly key?: string;
  readonly body?: string;
  readonly edition?: number;
  /** Version of the rulebook that the act brings along. */
  readonly book?: number;
  readonly limits?: Limits;
}

const startOf = (workflowId: string, limits: Limits | undefined) =>
  new WithStartWorkflowOperation('tallyEntity', {
    workflowId,
    taskQueue: taskQueues.entities,
    args: [{ schema: 1, ...(limits ? { limits } : {}) }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowTaskTimeout: '3 s',
  });

export type TallyHouse = Awaited<ReturnType<typeof openTallyHouse>>;

/** The refusal that an act met, or a failure that says it met none. */
export async function refusalOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    await answer;
  } catch (error) {
    const { cause } = error as Error;
    if (cause instanceof ApplicationFailure) return cause.details?.[0];
    throw error;
  }
  throw new Error('the act was not refused');
}

/** Asks until the answer is yes; the limit only ends a test that has already failed. */
export async function until(what: () => Promise<boolean> | boolean, seconds = 30): Promise<void> {
  const end = Date.now() + seconds * 1_000;
  while (Date.now() < end) {
    if (await what()) return;
    await pause(50);
  }
  throw new Error(`still not so after ${String(seconds)} s`);
}
