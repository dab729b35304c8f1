import { Client } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine, type Outcome } from '../../api/engine.ts';
import type { Act, ActCommand, Acts } from '../../domain/crisisCase/acts.ts';
import { isCommittees } from '../../domain/meeting/questions.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import type { CrisisCase, Household } from '../../domain/crisisCase/state.ts';
import type { Answer } from '../../domain/entity.ts';
import { asId, type CaseId, type HouseholdId } from '../../domain/ids.ts';
import type { Rulebook } from '../../domain/rulebook.ts';
import { instantFromMs, msOf, type Instant } from '../../domain/time.ts';
import { readConfig } from '../../runtime/config.ts';
import { createNativeConnection } from '../../runtime/nativeConnection.ts';
import { createConnection, engineNowMs, skipEngineTime } from '../../runtime/temporal.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import {
  householdWorkflowId,
  peek,
  taskQueues,
  updateIdOf,
  usualLimits,
  type Peek,
} from '../../workflows/messages.ts';
import { actSamples } from '../domain/actSamples.ts';
import { withReasons } from '../domain/reasons.ts';
import { holderOf } from '../domain/seats.ts';
import { seatOf } from '../domain/household.ts';
import { createMemoryRecord, type MemoryRecord } from './memoryRecord.ts';
import { installQuietRuntime } from './quietRuntime.ts';
import { startTimeSkippingServer } from './timeSkippingServer.ts';

/** One household on the engine; acts take the samples of the domain's tests where nothing else is said. */
export interface EngineHousehold {
  readonly workflowId: string;
  /** Throws where the act is refused. */
  does<A extends Act>(act: A, change?: Partial<Acts[A]>): Promise<Answer>;
  tries<A extends Act>(act: A, change?: Partial<Acts[A]>): Promise<Outcome>;
  /** The present episode; throws before the first report. */
  current(): Promise<CrisisCase>;
  look(): Promise<Peek>;
  /** Resolves when nothing waits for the record. */
  recorded(): Promise<void>;
  /** Resolves when the workflow has ended by its own rules. */
  ended(): Promise<void>;
}

/** The real workflow and the API's own way to it, on an engine whose months pass in seconds, with a record in memory. */
export interface CaseHouse {
  readonly client: Client;
  readonly memory: MemoryRecord;
  now(): Promise<Instant>;
  /** Lets time pass until then; every alarm on the way rings at its hour. */
  until(at: Instant): Promise<void>;
  household(id: string, how: How): EngineHousehold;
  close(): Promise<void>;
}

interface How {
  readonly rulebook: Rulebook;
  readonly updatesPerRun?: number;
}

export async function openCaseHouse(): Promise<CaseHouse> {
  installQuietRuntime();
  const { root, cache } = readConfig();
  // Workflows that cannot be bundled must leave no server behind.
  const bundle = await workflowBundle(root, cache);
  const server = await startTimeSkippingServer();
  const settings = { temporal: server, clock: 'engine' } as const;
  const connection = createConnection(settings);
  const native = await createNativeConnection(settings);
  const memory = createMemoryRecord();
  const worker = await Worker.create({
    connection: native,
    namespace: server.namespace,
    taskQueue: taskQueues.entities,
    workflowBundle: bundle,
    activities: { record: memory.record },
  });
  const running = worker.run();
  const client = new Client({ connection, namespace: server.namespace });
  const now = async (): Promise<Instant> => instantFromMs(await engineNowMs(connection));
  return {
    client,
    memory,
    now,
    async until(at) {
      const ms = msOf(at) - msOf(await now());
      if (ms > 0) await skipEngineTime(connection, ms);
    },
    household: (id, how) => household({ client, now }, asId(id.padEnd(20, '0')), how),
    async close() {
      worker.shutdown();
      await running;
      await connection.close();
      await native.close();
      await server.stop();
    },
  };
}

type Ways = Pick<CaseHouse, 'client' | 'now'>;

function household({ client, now }: Ways, id: HouseholdId, how: How): EngineHousehold {
  const { rulebook, ...limits } = how;
  const engine = createEngine(client, { ...usualLimits, ...limits });
  const workflowId = householdWorkflowId(id);
  let acts = 0;
  let episodes = 0;

  const look = (): Promise<Peek> => client.workflow.getHandle(workflowId).query(peek);
  const state = async (): Promise<CrisisCase | null> => ((await look()).state as Household).current;

  async function current(): Promise<CrisisCase> {
    const found = await state();
    if (!found) throw new Error(`${id} was never reported`);
    return found;
  }

  async function tries<A extends Act>(act: A, change: Partial<Acts[A]> = {}): Promise<Outcome> {
    const isReport = act === 'reportCrisis';
    const c = acts > 0 ? await state() : null;
    if (isReport) episodes += 1;
    const next = asId<CaseId>(`${id}-${String(episodes).padStart(8, '0')}`);
    const at = await now();
    const usual = { ...actSamples[act](c, at), ...(isReport ? { householdId: id } : {}) };
    const input = withReasons(act, { input: usual, change }, { c, rulebook, now: at });
    const command = {
      type: act,
      caseId: isReport || !c ? next : c.caseId,
      ...input,
      ...(isCommittees(act) ? { sitting: { meetingId: `${id}-minutes1`, item: 1 } } : {}),
    } as unknown as ActCommand;
    const { staffId, roles } = holderOf(seatOf[act]);
    const role = roles[0]?.role ?? 'DONG_OFFICER';
    acts += 1;
    const carried = isReport ? { rulebook } : {};
    const envelope = { command, by: staffId, role, edition: crisisCase.newestEdition, ...carried };
    const updateId = updateIdOf(`${id}-${String(acts)}`, 'body');
    return isReport
      ? engine.report({ householdId: id, envelope, updateId })
      : engine.act({ householdId: id, envelope, updateId });
  }

  return {
    workflowId,
    tries,
    async does(act, change) {
      const outcome = await tries(act, change);
      if (outcome.kind === 'accepted') return outcome.answer;
      throw new Error(`${act}: ${JSON.stringify(outcome)}`);
    },
    current,
    look,
    recorded: () => until(async () => (await look()).waiting === 0),
    ended: () =>
      until(async () => (await client.workflow.getHandle(workflowId).describe()).status.name === 'COMPLETED'),
  };
}

/** Asks until the answer is yes; the limit only ends a test that has already failed. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await isSo()) return;
    await pause(100);
  }
  throw new Error('still not so after 30 s');
}
