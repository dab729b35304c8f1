import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../runtime/config.ts';
import { findHolder } from './lock.ts';
import { placeOutside } from './postgresUser.ts';
import { sentenceFor, StartError } from './startError.ts';

// Deletes what the house made in this DURE_HOME, by name, and keeps the fetched binaries and whatever else is there.
const made = ['letters', 'logs', 'postgres', 'postgres.new', 'secrets', 'temporal', 'dure.lock'];

let home = '';
try {
  home = readConfig().home;
  for (const line of reset(home)) process.stdout.write(`${line}\n`);
} catch (error) {
  const sentence = sentenceFor(error, home);
  if (sentence === undefined) throw error;
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

function reset(from: string): string[] {
  const holder = findHolder(from);
  if (holder)
    throw new StartError(`Dure runs here (process ${String(holder.pid)}): end it before the reset.`);
  const doomed = [...made.map((name) => join(from, name)), placeOutside(from)].filter((path) =>
    existsSync(path),
  );
  for (const path of doomed) rmSync(path, { recursive: true, force: true });
  return doomed.length === 0
    ? [`There were no data in ${from}.`]
    : [`The data in ${from} are gone; the next start begins anew.`];
}
