import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Ports } from '../runtime/config.ts';
import { StartError } from './startError.ts';

type Door = { what: string; variable: string };

const doors: Record<keyof Ports, Door> = {
  pages: { what: 'the pages', variable: 'DURE_PORT' },
  postgres: { what: 'PostgreSQL', variable: 'DURE_POSTGRES_PORT' },
  temporal: { what: 'Temporal', variable: 'DURE_TEMPORAL_PORT' },
  temporalUi: { what: "Temporal's pages", variable: 'DURE_TEMPORAL_UI_PORT' },
  smtp: { what: 'the mail catcher', variable: 'DURE_SMTP_PORT' },
  letters: { what: 'the letters', variable: 'DURE_LETTERS_PORT' },
  metrics: { what: 'the metrics', variable: 'DURE_METRICS_PORT' },
};

// Below the range from which the system takes ports for outgoing connections.
const [lowest, highest] = [15_000, 32_000];
const tries = 200;
const given = new Set<number>();

/** Every port as a number: 0 becomes a free one; a taken one is a StartError that names its variable. */
export async function takePorts(
  wanted: Ports,
  { host, needed, waitMs }: { host: string; needed: readonly (keyof Ports)[]; waitMs: number },
): Promise<Ports> {
  const taken = { ...wanted };
  for (const name of Object.keys(doors) as (keyof Ports)[]) {
    const on = name === 'pages' || name === 'metrics' ? host : '127.0.0.1';
    if (wanted[name] === 0) taken[name] = await freePort(on);
    else if (needed.includes(name)) await mustBeFree(name, { on, port: wanted[name], waitMs });
  }
  return taken;
}

async function freePort(on: string): Promise<number> {
  for (let tried = 0; tried < tries; tried += 1) {
    const port = randomInt(lowest, highest);
    if (given.has(port) || (await whyNot(on, port)) !== undefined) continue;
    given.add(port);
    return port;
  }
  throw new StartError(`No free port was found from ${String(lowest)} to ${String(highest)}.`);
}

async function mustBeFree(
  name: keyof Ports,
  { on, port, waitMs }: { on: string; port: number; waitMs: number },
): Promise<void> {
  const { what, variable } = doors[name];
  const until = Date.now() + waitMs;
  for (;;) {
    const code = await whyNot(on, port);
    if (code === undefined) return;
    if (code === 'EADDRINUSE' && Date.now() < until) {
      await pause(100);
      continue;
    }
    const problem =
      code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used on ${on} (${code})`;
    throw new StartError(`Port ${String(port)} for ${what} ${problem}: set ${variable} to another port.`);
  }
}

/** Why nobody can listen there now, as the system's code, or undefined. */
function whyNot(on: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      resolve(error.code ?? error.message);
    });
    server.listen({ host: on, port, exclusive: true }, () => {
      server.close(() => {
        resolve(undefined);
      });
    });
  });
}
