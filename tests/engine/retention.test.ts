import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, type Connection } from '@temporalio/client';
import { Worker, type NativeConnection } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import type { Activities } from '../../activities/index.ts';
import { msOf, type Instant } from '../../domain/time.ts';
import { readConfig } from '../../runtime/config.ts';
import { createNativeConnection } from '../../runtime/nativeConnection.ts';
import { createConnection, skipEngineTime } from '../../runtime/temporal.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { startRetention } from '../../worker/retention.ts';
import { retentionWorkflowId, taskQueues } from '../../workflows/messages.ts';
import { installQuietRuntime } from './quietRuntime.ts';
import { startTimeSkippingServer, type TimeSkippingServer } from './timeSkippingServer.ts';

const dayMs = 86_400_000;
const weekMs = 7 * dayMs;

let server: TimeSkippingServer;
let connection: Connection;
let native: NativeConnection;
let client: Client;
let worker: Worker;
let running: Promise<void>;
/** When each round was, as the activity was told. */
const rounds: Instant[] = [];
let failures = 0;

beforeAll(async () => {
  installQuietRuntime();
  const { root, cache } = readConfig();
  const bundle = await workflowBundle(root, cache);
  server = await startTimeSkippingServer();
  const settings = { temporal: server, clock: 'engine' } as const;
  connection = createConnection(settings);
  native = await createNativeConnection(settings);
  client = new Client({ connection, namespace: server.namespace });
  const proposeErasures: Activities['proposeErasures'] = ({ at }) => {
    if (failures > 0) {
      failures -= 1;
      throw new Error('the record is away');
    }
    rounds.push(at);
    return Promise.resolve({ proposed: 0 });
  };
  worker = await Worker.create({
    connection: native,
    namespace: server.namespace,
    taskQueue: taskQueues.post,
    workflowBundle: bundle,
    activities: { proposeErasures },
  });
  running = worker.run();
}, 120_000);

afterAll(async () => {
  worker.shutdown();
  await running;
  await connection.close();
  await native.close();
  await server.stop();
});

const pass = (ms: number): Promise<void> => skipEngineTime(connection, ms);
const runId = async (): Promise<string> =>
  (await client.workflow.getHandle(retentionWorkflowId).describe()).runId;

/** Resolves when there were so many rounds and it sleeps again; the limit only ends a test that has already failed. */
async function roundsAre(count: number): Promise<void> {
  for (let tries = 0; rounds.length < count || !(await isAsleep()); tries += 1) {
    if (tries === 300) throw new Error(`${String(rounds.length)} rounds, not ${String(count)}`);
    await pause(20);
  }
  expect(rounds).toHaveLength(count);
}

/** Whether its timer is the last that happened: time that passes before that is lost for it. */
async function isAsleep(): Promise<boolean> {
  const { events = [] } = await client.workflow.getHandle(retentionWorkflowId).fetchHistory();
  return events?.at(-1)?.timerStartedEventAttributes != null;
}

describe('the retention of the house', () => {
  it('goes round at once, and is one however often the house starts', async () => {
    await Promise.all([startRetention(client), startRetention(client)]);
    await startRetention(client);
    await roundsAre(1);
  });

  it('sleeps for a week and wakes for the next round', async () => {
    await pass(6 * dayMs);
    expect(rounds).toHaveLength(1);
    await pass(2 * dayMs);
    await roundsAre(2);
    const [first, second] = rounds.map(msOf);
    expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(weekMs);
  });

  it('waits for a record that is away, and misses no round', async () => {
    failures = 3;
    await pass(weekMs);
    await pass(dayMs);
    await roundsAre(3);
    expect(failures).toBe(0);
  });

  it('goes on in a new run after a hundred rounds, with all of them a week apart', async () => {
    const first = await runId();
    while (rounds.length < 100) await nextRound();
    expect(await runId()).toBe(first);
    await nextRound();
    expect(await runId()).not.toBe(first);
    const times = rounds.map(msOf);
    const gaps = times.slice(1).map((ms, n) => ms - Number(times[n]));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(weekMs);
  });

  async function nextRound(): Promise<void> {
    const next = rounds.length + 1;
    await pass(weekMs);
    await roundsAre(next);
  }
});
