import { createEngine } from '../api/engine.ts';
import type { Client } from '@temporalio/client';
import { startHouse, type House } from '../embedded/house.ts';
import { seedInvented } from '../embedded/invented.ts';
import { createPool, createPrisma } from '../prisma/connect.ts';
import { appDatabaseUrl } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { createClient, createConnection } from '../runtime/temporal.ts';
import { householdWorkflowId, peek } from '../workflows/messages.ts';
import { until } from './field.ts';
import { historiesOf } from './histories.ts';
import { call, liveTwoYears, meet, openCase, type LivedCase } from './livedCase.ts';
import { pageTimes } from './lifePages.ts';
import { seated } from './seated.ts';
import { inTurn, median, rounded } from './statistics.ts';

const coldStarts = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const house = await startHouse({ prepare: seedInvented, report: say });
try {
  await measure(house);
} finally {
  await house.stop();
}

async function measure({ config, urls, ...running }: House): Promise<void> {
  const masterKey = loadMasterKey(config.masterKeyFile);
  const connection = createConnection(config);
  const pool = createPool(appDatabaseUrl(config));
  const db = createPrisma(appDatabaseUrl(config));
  try {
    const client = createClient(connection, config, masterKey);
    const ground = { engine: createEngine(client), masterKey, ...(await seated(db)) };
    const old = await openCase(ground);
    await liveTwoYears(old);
    const young = await openCase(ground);
    await meet(young);
    const isRecorded = async (): Promise<boolean> => {
      const { rows } = await pool.query('SELECT FROM crisis_case WHERE case_id = $1', [young.caseId]);
      return rows.length === 1;
    };
    await until(isRecorded, 20);
    const life = await lifeOf(client, old);
    const acts = await inTurn([young, old], call);
    const pages = await pageTimes({ config, urls }, ground);
    const coldMs = await coldTimes(running, old);
    say(
      `RESULT ${JSON.stringify({
        ...life,
        idleP50MsYoung: rounded(median(acts[0] ?? [])),
        idleP50MsOld: rounded(median(acts[1] ?? [])),
        ...pages,
        coldMs: rounded(median(coldMs)),
      })}`,
    );
  } finally {
    await db.$disconnect();
    await pool.end();
    await connection.close();
  }
}

/** Runs of the old case's chain, events of the longest, and the size of what it knows. */
async function lifeOf(client: Client, old: LivedCase): Promise<Record<string, number>> {
  const workflowId = householdWorkflowId(old.householdId);
  const lengths = (await historiesOf(client, workflowId)).map(({ length }) => length);
  const { state } = await client.workflow.getHandle(workflowId).query(peek);
  const events = lengths.reduce((sum, length) => sum + length, 0);
  return {
    acts: old.acts(),
    runs: lengths.length,
    maxEventsPerRun: Math.max(...lengths),
    eventsPerAct: rounded(events / old.acts()),
    maxStateKb: rounded(JSON.stringify(state).length / 1024),
  };
}

/** The first act after the worker was killed: a new one reads the whole run again. */
async function coldTimes(
  { kill, restart }: Omit<House, 'config' | 'urls'>,
  old: LivedCase,
): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < coldStarts; n += 1) {
    await kill('worker');
    await restart('worker');
    const startedAt = performance.now();
    await call(old);
    times.push(performance.now() - startedAt);
  }
  return times;
}
