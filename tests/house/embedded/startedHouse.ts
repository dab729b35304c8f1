import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { descendantsOf, findProcess } from '../../../embedded/processTable.ts';
import { environmentWith, readConfig } from '../../../runtime/config.ts';

const { root, cache } = readConfig();

/** A start of the house as a person does it, by npm, with stand-ins for worker and API. */
export type StartedHouse = {
  home: string;
  npm: number;
  output: () => string;
  /** Resolves with what was printed once it contains that; rejects when the start ends before. */
  until: (words: string) => Promise<string>;
  ended: Promise<number | null>;
  /** Everybody below npm, the process of the house first. */
  processes: () => number[];
};

/** `own`: with the rooms' own worker and API. */
export type StartOptions = { home?: string; variables?: Record<string, string>; rooms?: 'standIns' | 'own' };

/** Starts a house in a folder of its own on free ports, in a process group of its own as a terminal would. */
export function startByNpm(options: StartOptions = {}): StartedHouse {
  const { home = newHome(), variables = {}, rooms = 'standIns' } = options;
  const command = `node --import tsx ${join(import.meta.dirname, 'standIns', 'start.ts')}`;
  const free = ['', '_POSTGRES', '_TEMPORAL', '_TEMPORAL_UI', '_SMTP', '_LETTERS', '_METRICS'];
  const child = spawn('npm', rooms === 'own' ? ['start'] : ['exec', '--offline', '--call', command], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environmentWith({
      ...Object.fromEntries(free.map((name) => [`DURE${name}_PORT`, '0'])),
      // The tests' homes are new; what was fetched and made for another is good for them.
      DURE_CACHE: cache,
      ...variables,
      DURE_HOME: home,
    }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let over = false;
  void ended.then(() => (over = true));
  return {
    home,
    npm: child.pid ?? 0,
    output: () => printed,
    async until(words) {
      while (!printed.includes(words)) {
        if (over) throw new Error(`The start ended before it said ${words}: ${printed}`);
        await pause(50);
      }
      return printed;
    },
    ended,
    processes: () => descendantsOf([child.pid ?? 0]).sort((one, two) => one - two),
  };
}

/** A folder for a house of its own. */
function newHome(): string {
  const made = mkdtempSync(join(tmpdir(), 'dure-home-'));
  // Open to walk through, so that PostgreSQL's user reaches its data when the tests run as root.
  chmodSync(made, 0o711);
  return made;
}

/** Resolves with those of them that are still there when nobody is left, or after ten seconds. */
export async function stillThere(pids: readonly number[]): Promise<string[]> {
  const left = () => pids.map((pid) => findProcess(pid)).filter((found) => found !== null);
  for (let waited = 0; waited < 10_000 && left().length > 0; waited += 100) await pause(100);
  return left().map(({ command }) => command);
}
