import { startHouse, type House } from '../embedded/house.ts';
import { seedInvented } from '../embedded/invented.ts';
import { practicePassword, seatLogins } from '../embedded/people.ts';
import { createPool, createPrisma } from '../prisma/connect.ts';
import { appDatabaseUrl, type Config } from '../runtime/config.ts';
import { loadMasterKey } from '../runtime/masterKey.ts';
import { createClient, createConnection } from '../runtime/temporal.ts';
import { createHouseKind, createHttpKind, type HouseTools } from './houseKinds.ts';
import { createHouseholds, nobody, type Households } from './households.ts';
import { eventsPerAct } from './measure.ts';
import { readProcessorTimes, type ProcessorTimes } from './processorTime.ts';
import { heading, lineOf, processorLines, resultOf } from './result.ts';
import { startRivals } from './rivalKinds.ts';
import { playRound, type Kinds, type Round } from './round.ts';
import { benchDong, seated } from './seated.ts';

/** The first round warms up and does not count. */
const roundsThatCount = 7;

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
  const households = await inventHouseholds(config);
  const tools: HouseTools = { client: createClient(connection, config, masterKey), pool, households };
  const rivals = await startRivals(config, () => households.contact(nobody));
  try {
    const officer = { login: seatLogins(benchDong).officer, password: practicePassword };
    const http = await createHttpKind(tools, { pagesUrl: urls.pages, ...officer });
    const kinds = { house: createHouseKind(tools), bare: rivals.bare, empty: rivals.empty, http };
    const { postgres = 0, temporal = 0, worker = 0, api = 0 } = running.pids();
    const members = { client: process.pid, api, worker, rivals: rivals.pid, temporal, postgres };
    await play(kinds, () => readProcessorTimes(members));
  } finally {
    await rivals.close();
    await connection.close();
    await pool.end();
  }
}

async function play(kinds: Kinds, readTimes: () => ProcessorTimes): Promise<void> {
  say(heading);
  const rounds: Round[] = [];
  for (let number = 0; number <= roundsThatCount; number += 1) {
    const round = await playRound(kinds, number, readTimes);
    say(`${lineOf(round)}${number === 0 ? '  (warm-up)' : ''}`);
    if (number > 0) rounds.push(round);
  }
  say('CPU milliseconds an act:');
  for (const line of processorLines(rounds)) say(line);
  const events = await eventsPerAct(await kinds.house.open(1), 20);
  say(`RESULT ${JSON.stringify(resultOf(rounds, events))}`);
}

async function inventHouseholds(config: Config): Promise<Households> {
  const database = createPrisma(appDatabaseUrl(config));
  try {
    return createHouseholds(loadMasterKey(config.masterKeyFile), await seated(database));
  } finally {
    await database.$disconnect();
  }
}
