import { WithStartWorkflowOperation, type Client } from '@temporalio/client';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { createTransport } from 'nodemailer';
import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { createActivities, type Tools } from '../../activities/index.ts';
import type { ActCommand } from '../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import type { Answer } from '../../domain/entity.ts';
import { asId, type CaseId, type HouseholdId, type PaperId, type StaffId } from '../../domain/ids.ts';
import { rulebookOn, type Rulebook } from '../../domain/rulebook.ts';
import { dayOf, instantFromMs } from '../../domain/time.ts';
import { startHouse } from '../../embedded/house.ts';
import { seed } from '../../embedded/seed.ts';
import { createPool } from '../../prisma/connect.ts';
import { guestKeysOf } from '../../prisma/guestLinks.ts';
import { paperKeysOf } from '../../prisma/householdKeys.ts';
import { appDatabaseUrl } from '../../runtime/config.ts';
import { loadMasterKey } from '../../runtime/masterKey.ts';
import { createNativeConnection } from '../../runtime/nativeConnection.ts';
import { createClient, createConnection, createDataConverter } from '../../runtime/temporal.ts';
import { workflowBundle } from '../../worker/bundle.ts';
import { startWorkers, type Workers } from '../../worker/workers.ts';
import { bundleOnce, type WorkflowBundle } from './bundles.ts';
import { askedAgain } from './rolling.ts';
import {
  act,
  householdWorkflowId,
  taskQueues,
  updateIdOf,
  usualLimits,
  workflowTypes,
  type Limits,
} from '../../workflows/messages.ts';

/** A household of a test: who sits where is read from the seeded seats. */
export interface Sent {
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
}

/** A real house whose worker runs in the test's own process, so that one of its tools can be broken at the door. */
export async function openHouseholdHouse(breakTools: (tools: Tools) => Tools = (tools) => tools) {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const house = await startHouse({ worker: 'none', api: 'none', durable: false, prepare: seed });
  const { config } = house;
  const masterKey = loadMasterKey(config.masterKeyFile);
  const pool = createPool(appDatabaseUrl(config));
  const connection = createConnection(config);
  const client = createClient(connection, config, masterKey);
  const native = await createNativeConnection(config);
  const mail = createTransport(config.smtpUrl);
  const told = { from: config.mailFrom, pagesUrl: config.publicUrl };
  const secrets = { papers: paperKeysOf(masterKey), guests: guestKeysOf(masterKey) };
  const tools: Tools = { pool, client, mail, ...told, secrets, limits: usualLimits };
  const runBuild = async (workflowBundle: WorkflowBundle): Promise<Workers> =>
    startWorkers({
      connection: native,
      namespace: config.temporal.namespace,
      dataConverter: createDataConverter(masterKey, config.temporal.namespace),
      activities: createActivities(breakTools(tools)),
      workflows: { workflowBundle },
    });
  let workers = await runBuild(await workflowBundle(config.root, config.cache));
  const stopWorkers = async (): Promise<void> => {
    workers.stop();
    await workers.finished;
  };
  return {
    house,
    pool,
    client,
    people: await seatsOf(pool, '4111353000'),
    send: createSend(client),
    /** Puts another build of the workflows in the place of the one that runs, as a deployment or a rollback does. */
    async deploy(workflowsPath: string) {
      const built = await bundleOnce(workflowsPath);
      await stopWorkers();
      workers = await runBuild(built);
    },
    async close() {
      await stopWorkers();
      mail.close();
      await native.close();
      await connection.close();
      await pool.end();
      await house.stop();
    },
  };
}

export type HouseholdHouse = Awaited<ReturnType<typeof openHouseholdHouse>>;

export async function seatsOf(pool: Pool, dong: string): Promise<ActCommand<'reportCrisis'>['people']> {
  const { rows } = await pool.query<{ seat: string; staff_id: string }>(
    'SELECT seat, staff_id FROM seat WHERE dong = $1',
    [dong],
  );
  return Object.fromEntries(
    rows.map(({ seat, staff_id }) => [seat, staff_id]),
  ) as ActCommand<'reportCrisis'>['people'];
}

export const newHousehold = (): Sent => {
  const householdId = asId<HouseholdId>(randomBytes(10).toString('hex'));
  return { householdId, caseId: asId<CaseId>(`${householdId}-${randomBytes(4).toString('hex')}`) };
};

export const paperId = (): PaperId => asId(randomBytes(12).toString('hex'));

/** A report of that household; its number is unique enough for a test. */
export function reportOf(
  { householdId, caseId }: Sent,
  people: ActCommand<'reportCrisis'>['people'],
): ActCommand<'reportCrisis'> {
  return {
    type: 'reportCrisis',
    caseId,
    householdId,
    caseNo: `2026-${randomBytes(4).toString('hex')}`,
    previousCaseId: null,
    dong: asId('4111353000'),
    people,
    reporterKind: 'NEIGHBOUR',
    crisisReasons: ['JOB_LOSS'],
    urgent: false,
    named: true,
    restricted: false,
    paperId: paperId(),
  };
}

export interface SendOptions {
  readonly by: StaffId;
  readonly limits?: Limits;
  readonly rulebook?: Rulebook;
  readonly key?: string;
  /** As the API of an older build stamps it; left out, the newest. */
  readonly edition?: number;
}

function createSend(client: Client) {
  return (
    command: ActCommand,
    { by, limits, rulebook, key = randomUUID(), edition = crisisCase.newestEdition }: SendOptions,
  ): Promise<Answer> => {
    const householdId = asId<HouseholdId>(command.caseId.slice(0, command.caseId.lastIndexOf('-')));
    const startOf = () =>
      new WithStartWorkflowOperation(workflowTypes.household, {
        workflowId: householdWorkflowId(householdId),
        taskQueue: taskQueues.entities,
        args: [{ schema: 1, ...(limits ? { limits } : {}) }],
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowTaskTimeout: '3 s',
      });
    const envelope = {
      command,
      by,
      role: 'DONG_OFFICER' as const,
      edition,
      rulebook: rulebook ?? todaysBook(),
    };
    return askedAgain(() =>
      client.workflow.executeUpdateWithStart(act, {
        startWorkflowOperation: startOf(),
        args: [envelope],
        updateId: updateIdOf(key, 'body'),
      }),
    );
  };
}

export const todaysBook = (): Rulebook => rulebookOn(dayOf(instantFromMs(Date.now())));
