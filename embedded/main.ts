import { mkdirSync } from 'node:fs';
import { readConfig } from '../runtime/config.ts';
import type { Config } from '../runtime/config.ts';
import { watchAncestors } from './ancestors.ts';
import { generateIfStale } from './generate.ts';
import { startHouse } from './house.ts';
import type { House } from './house.ts';
import { loadAccounts, seedInvented } from './invented.ts';
import type { Account } from './invented.ts';
import { takeLock } from './lock.ts';
import { sentenceFor } from './startError.ts';

// What a start that was killed left behind ends within this time.
const leftBehindMs = 6_000;
const stopWithinMs = 4_800;

const say = (line: string) => process.stdout.write(`${line}\n`);

// Whoever read along may be gone, and the house must still end in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

let home = '';
try {
  const config = readConfig();
  home = config.home;
  await live(config);
} catch (error) {
  const sentence = sentenceFor(error, home);
  process.stderr.write(
    `${sentence ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
  );
  process.exit(1);
}

async function live(config: Config): Promise<void> {
  const startedAt = Date.now();
  mkdirSync(config.home, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const lock = takeLock(config.home, config.publicUrl);
  process.once('exit', () => {
    lock.release();
  });
  const asked = untilAsked();
  const house = await Promise.race([begin(config, lock.inherited), asked]);
  if (typeof house === 'string') {
    say(`Ending before the start was over: ${house}.`);
    // The watchdog ends what has begun.
    process.exit(1);
  }
  lock.tell(house.urls.pages);
  for (const line of welcome(house, await loadAccounts(), Date.now() - startedAt)) say(line);
  say(`Ending: ${await asked}.`);
  // Whoever has not ended by then is ended by the watchdog.
  setTimeout(() => process.exit(1), stopWithinMs).unref();
  await house.stop();
  process.exit(0);
}

async function begin(config: Config, inherited: boolean): Promise<House> {
  await generateIfStale(config.root, say);
  return startHouse({
    home: config.home,
    settings: config,
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

function welcome({ urls, config }: House, accounts: readonly Account[], tookMs: number): string[] {
  const places = [
    ['Pages', urls.pages],
    ['Letters', urls.letters],
    ['Temporal', urls.temporalUi],
    ['Data and logs', config.home],
  ].filter(([, where]) => where !== null);
  const people = accounts.map(({ login, password, name, role, place }) => [
    login,
    password,
    name,
    role,
    place,
  ]);
  return [
    '',
    `Dure stands after ${(tookMs / 1000).toFixed(1)} s.`,
    '',
    ...inColumns(places as string[][]),
    ...(people.length > 0 ? ['', 'Sign in as one of these invented people (name, password):', ''] : []),
    ...inColumns(people),
    '',
    'Ctrl-C ends it; the data stay.',
  ];
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ')}`.trimEnd(),
  );
}
