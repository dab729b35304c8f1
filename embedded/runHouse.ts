import { readConfig } from '../runtime/config.ts';
import type { Config } from '../runtime/config.ts';
import { watchAncestors } from './ancestors.ts';
import { generateIfStale } from './generate.ts';
import { startHouse } from './house.ts';
import type { House, HouseOptions } from './house.ts';
import { seedInvented } from './invented.ts';
import { takeLock } from './lock.ts';
import { checkDoor } from './practiceDoor.ts';
import { welcome } from './welcome.ts';
import { openHome } from './site.ts';
import { sentenceFor } from './startError.ts';

// What a start that was killed left behind ends within this time.
const leftBehindMs = 6_000;
const stopWithinMs = 4_800;

const say = (line: string) => process.stdout.write(`${line}\n`);

type Entries = NonNullable<HouseOptions['entries']>;

/**
 * Runs the house until somebody ends it, and ends this process: with 0, or with 1 and one sentence when the
 * house cannot start. `entries` are files to run instead of the rooms' own.
 */
export async function runHouse(entries: Entries = {}): Promise<void> {
  // Whoever read along may be gone, and the house must still end in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let home = '';
  try {
    const config = readConfig();
    home = config.home;
    checkDoor(config);
    await live(config, entries);
  } catch (error) {
    const whole = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${sentenceFor(error, home) ?? whole}\n`);
    process.exit(1);
  }
}

async function live(config: Config, entries: Entries): Promise<void> {
  const startedAt = Date.now();
  const lock = takeLock(openHome(config.home), config.publicUrl);
  process.once('exit', () => {
    lock.release();
  });
  const asked = untilAsked();
  const house = await Promise.race([begin(config, entries, lock.inherited), asked]);
  if (typeof house === 'string') {
    say(`Ending before the start was over: ${house}.`);
    // The watchdog ends what has begun.
    process.exit(1);
  }
  lock.tell(house.urls.pages);
  for (const line of welcome(house, Date.now() - startedAt)) say(line);
  say(`Ending: ${await asked}.`);
  // Whoever has not ended by then is ended by the watchdog.
  setTimeout(() => process.exit(1), stopWithinMs).unref();
  await house.stop();
  process.exit(0);
}

async function begin(config: Config, entries: Entries, inherited: boolean): Promise<House> {
  await generateIfStale(config.root, say);
  return startHouse({
    home: config.home,
    settings: config,
    entries,
    supervise: true,
    portsWithinMs: inherited ? leftBehindMs : 0,
    prepare: seedInvented,
    report: say,
  });
}

/** Resolves with the reason when this process is asked to end, or npm itself is gone. */
function untilAsked(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
    watchAncestors(() => {
      resolve('npm is gone');
    });
  });
}
