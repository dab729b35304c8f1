import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { rulebookOn } from '../domain/rulebook.ts';
import {
  dayOf,
  instantFromMs,
  msOf,
  plusDays,
  plusMinutes,
  startOfDay,
  weekdayOf,
  type PlainDate,
} from '../domain/time.ts';
import { createPool } from '../prisma/connect.ts';
import { appDatabaseUrl, environmentWith } from '../runtime/config.ts';
import { createConnection, engineNowMs } from '../runtime/temporal.ts';
import { play, type Played } from './demo/driver/play.ts';
import { startHouse, type House } from './house.ts';
import { practicePassword } from './people.ts';
import { seed } from './seed.ts';

const run = promisify(execFile);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run demo`: a throwaway house in which months pass in seconds and three stories live to their ends. */
async function demo(): Promise<void> {
  const startedAt = Date.now();
  const house = await startHouse({ timeSkipping: true, durable: false, prepare: seed, report: print });
  try {
    const played = await playIn(house);
    const { events, archived } = await counted(house);
    const differences = await differencesIn(house);
    const seconds = Math.round((Date.now() - startedAt) / 100) / 10;
    const { stories, letters, clocksPassed, refusals } = played;
    print(
      `RESULT ${JSON.stringify({ stories, archived, events, letters, clocksPassed, refusals, differences, seconds })}`,
    );
    if (archived !== stories || differences > 0) process.exitCode = 1;
  } finally {
    await house.stop();
  }
}

async function playIn(house: House): Promise<Played> {
  const connection = createConnection(house.config);
  const nowMs = (): Promise<number> => engineNowMs(connection);
  try {
    return await play({
      pagesUrl: house.urls.pages,
      lettersUrl: house.urls.letters ?? '',
      password: practicePassword,
      time: {
        nowMs,
        skipTo: async (ms) => {
          await house.skip(ms - (await nowMs()));
        },
      },
      fridayBeforeSeollal: fridayBeforeSeollal(dayOf(instantFromMs(await nowMs()))),
      print,
    });
  } finally {
    await connection.close();
  }
}

/** 18:40 in Korea on the last Friday before the next 설 in the calendar. */
function fridayBeforeSeollal(today: PlainDate): number {
  const { holidays } = rulebookOn(today).calendar;
  const seollal = Object.keys(holidays).find((day) => day > plusDays(today, 7) && holidays[day] === '설날');
  if (!seollal) throw new Error('the calendar has no 설날 that is still to come');
  const friday = 5;
  const back = (weekdayOf(seollal as PlainDate) - friday + 7) % 7 || 7;
  return msOf(plusMinutes(startOfDay(plusDays(seollal as PlainDate, -back)), 18 * 60 + 40));
}

async function counted(house: House): Promise<{ readonly events: number; readonly archived: number }> {
  const pool = createPool(appDatabaseUrl(house.config));
  try {
    const { rows } = await pool.query<{ events: number; archived: number }>(
      `SELECT (SELECT count(*)::integer FROM event) AS events,
         (SELECT count(*)::integer FROM crisis_case WHERE archived) AS archived`,
    );
    return rows[0] ?? { events: 0, archived: 0 };
  } finally {
    await pool.end();
  }
}

/** What `npm run record:check` says of this house. */
async function differencesIn({ config, environment }: House): Promise<number> {
  const command = ['--import', 'tsx', 'worker/recordCheck.ts'];
  const { stdout } = await run(process.execPath, command, {
    cwd: config.root,
    env: environmentWith(environment),
  });
  print(stdout.trimEnd());
  const [, result = '{}'] = /RESULT (.*)$/m.exec(stdout) ?? [];
  return (JSON.parse(result) as { differences: number }).differences;
}

await demo();
