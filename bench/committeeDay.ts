import { parseArgs } from 'node:util';
import pg from 'pg';
import type { PayloadCodec } from '@temporalio/common';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { createEngine } from '../api/engine.ts';
import { createKeys } from '../api/keys.ts';
import type { StaffId } from '../domain/ids.ts';
import { mostItems } from '../domain/meeting/agenda.ts';
import { startHouse, type House } from '../embedded/house.ts';
import { seedInvented } from '../embedded/invented.ts';
import { createPool, createPrisma } from '../prisma/connect.ts';
import { createCodec } from '../runtime/codec.ts';
import { appDatabaseUrl, ownerDatabaseUrl } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { createClient, createConnection } from '../runtime/temporal.ts';
import { countOnceRecorded, runsOf, stateBytes, type Counted } from './committeeDay/counted.ts';
import { askOften } from './committeeDay/waiting.ts';
import { until } from './field.ts';
import { planSitting, type Sitting } from './sitting.ts';
import { rounded } from './statistics.ts';
import { seated } from './seated.ts';

const { values: asked } = parseArgs({ options: { items: { type: 'string', default: '1635' } } });
/** As one day of a city's committee was: so many questions, members, and questions on which they do not agree. */
const items = Number(asked.items);
const [memberCount, exceptionCount] = [12, Math.min(40, Math.floor(items / 40))];
/** So many come on the agenda in one act, as the front door takes them. */
const itemsAtOnce = 200;
const most = { historyEvents: 10_000, stateKb: 512, actKb: 1_024 } as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** What the drill is done with. */
interface Tools {
  readonly house: House;
  readonly client: Client;
  readonly codec: PayloadCodec;
  readonly pool: Pool;
}

type Questions = Awaited<ReturnType<typeof askOften>>;

/** False where a decision was lost or came twice, or a limit was passed. */
async function drill(running: House): Promise<boolean> {
  const { config } = running;
  const masterKey = loadMasterKey(config.masterKeyFile);
  const connection = createConnection(config);
  const pool = createPool(appDatabaseUrl(config));
  const db = createPrisma(appDatabaseUrl(config));
  try {
    const client = createClient(connection, config, masterKey);
    const codec = createCodec(masterKey, config.temporal.namespace);
    const ground = { engine: createEngine(client), masterKey, ...(await seated(db)) };
    const questions = await askOften(ground, items);
    say(`${String(questions.length)} questions wait for the committee.`);
    const sql = 'SELECT staff_id AS id FROM staff ORDER BY staff_id LIMIT $1';
    const { rows } = await pool.query<{ id: StaffId }>(sql, [memberCount + 1]);
    const [secretary, ...members] = rows.map(({ id }) => id) as [StaffId, ...StaffId[]];
    const startedAt = performance.now();
    const sitting = await planSitting({ ...ground, keys: createKeys(masterKey), members, secretary });
    const tools = { house: running, client, codec, pool };
    const maxStateBytes = await sit(tools, sitting, questions);
    await dieAtTheSignature(tools, sitting);
    const isDelivered = async (): Promise<boolean> => (await openMessages(pool)) === 0;
    await until(isDelivered, 200, 15);
    const counted = await countOnceRecorded(pool, sitting);
    const seconds = (performance.now() - startedAt) / 1_000;
    const bytes = Math.max(maxStateBytes, await stateBytes(tools, sitting));
    return await tell(tools, sitting, { counted, seconds, maxStateKb: bytes / 1_024 });
  } finally {
    await db.$disconnect();
    await pool.end();
    await connection.close();
  }
}

const exceptions = Array.from({ length: exceptionCount }, (_, n) => n * 40 + 1);
const all = { items: 'ALL', except: [] } as const;

/** Everything up to the signature; tells how large the meeting was at its largest. */
async function sit(tools: Tools, sitting: Sitting, questions: Questions): Promise<number> {
  const { does, secretary, members } = sitting;
  for (let first = 0; first < questions.length; first += itemsAtOnce)
    await does(secretary, 'addItems', { added: questions.slice(first, first + itemsAtOnce) });
  await refuseTooMany(sitting, questions);
  await does(secretary, 'callMeeting', { urgentCause: 'PERIOD_ENDS' });
  const present = members.map((staffId) => ({ staffId, attends: 'ROOM' as const }));
  await does(secretary, 'recordAttendance', { present });
  await does(secretary, 'openItems', all);
  // Everybody at once: one act for all but the exceptions, and one or two for those.
  await Promise.all(members.map((member, n) => vote(sitting, member, n)));
  const opened = await stateBytes(tools, sitting);
  await does(secretary, 'closeItems', all);
  return Math.max(opened, await stateBytes(tools, sitting));
}

/** Every other exception gets seven of twelve, the rest five. */
async function vote({ does }: Sitting, member: StaffId, n: number): Promise<void> {
  await does(member, 'castBallot', { items: 'ALL', except: exceptions, vote: 'yes', paperId: null });
  const [carried, lost] = [0, 1].map((odd) => exceptions.filter((_, place) => place % 2 === odd));
  const cast = (of: readonly number[] | undefined, isFor: boolean): Promise<void> =>
    does(member, 'castBallot', { items: of ?? [], except: [], vote: isFor ? 'yes' : 'no', paperId: null });
  await cast(carried, n < 7);
  await cast(lost, n < 5);
}

/** An agenda that would pass a megabyte is refused, whole. */
async function refuseTooMany({ tries, secretary }: Sitting, [first]: Questions): Promise<void> {
  if (!first) throw new Error('Nothing stands on the agenda.');
  const more = mostItems - items + 1;
  const added = Array.from({ length: more }, (_, n) => ({ ...first, about: `n${String(n + 10)}` }));
  const outcome = await tries(secretary, 'addItems', { added });
  if (outcome.kind !== 'refused' || outcome.refusal.code !== 'meetingFull')
    throw new Error(`An agenda of ${String(items + more)} items was not refused: ${outcome.kind}.`);
}

/** The chair signs while nothing can be recorded, and the worker is killed before one case has heard of it. */
async function dieAtTheSignature({ house, pool }: Tools, { does, members }: Sitting): Promise<void> {
  const [chair] = members as [StaffId, ...StaffId[]];
  const owner = new pg.Client({ connectionString: ownerDatabaseUrl(house.config) });
  await owner.connect();
  await owner.query('BEGIN');
  await owner.query('LOCK TABLE event IN SHARE ROW EXCLUSIVE MODE');
  await does(chair, 'signMinutes', { takeOver: null });
  await house.kill('worker');
  await owner.end();
  const { rows } = await pool.query("SELECT FROM event WHERE type = 'selectionDecided'");
  if (rows.length > 0) throw new Error('A case heard of the signature before the worker was killed.');
  await house.restart('worker');
  await until(async () => {
    const signed = await pool.query("SELECT FROM event WHERE type = 'minutesSigned'");
    return signed.rows.length > 0;
  }, 50);
}

/** Decisions on their way to a case. */
async function openMessages(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ open: number }>(
    `SELECT count(*)::integer AS open FROM message WHERE status IN ('waiting', 'sending')`,
  );
  return rows[0]?.open ?? 0;
}

/** What no case has taken, and why; nothing on a good day. */
async function tellUntaken(pool: Pool): Promise<void> {
  const sql = `SELECT command ->> 'type' AS type, status, answer, count(*)::integer AS times FROM message
    WHERE status <> 'accepted' GROUP BY 1, 2, 3`;
  for (const row of (await pool.query<object>(sql)).rows) say(`Not taken: ${JSON.stringify(row)}`);
}

interface Told {
  readonly counted: Counted;
  readonly seconds: number;
  readonly maxStateKb: number;
}

async function tell(
  { client, pool }: Tools,
  sitting: Sitting,
  { counted, seconds, maxStateKb }: Told,
): Promise<boolean> {
  const { decided, lost, doubled, wrong } = counted;
  await tellUntaken(pool);
  const { longestRun, largestActBytes } = await runsOf(client, sitting);
  const largestActKb = largestActBytes / 1_024;
  say(
    `The largest act is ${String(rounded(largestActKb))} KB; ${String(wrong)} answers differ from the count.`,
  );
  const result = { items, decided, lost, doubled, seconds: rounded(seconds), historyEvents: longestRun };
  say(`RESULT ${JSON.stringify({ ...result, maxStateKb: rounded(maxStateKb) })}`);
  const isWhole = decided === items && lost === 0 && doubled === 0 && wrong === 0;
  return (
    isWhole && longestRun < most.historyEvents && maxStateKb <= most.stateKb && largestActKb <= most.actKb
  );
}

const house = await startHouse({ prepare: seedInvented, report: say });
try {
  process.exitCode = (await drill(house)) ? 0 : 1;
} finally {
  await house.stop();
}
