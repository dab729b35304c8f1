import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinary, temporalCli } from '../../embedded/binaries.ts';
import { planTemporal } from '../../embedded/temporal.ts';
import { environmentWith, readConfig } from '../../runtime/config.ts';

export interface TemporalServer {
  readonly address: string;
  readonly namespace: string;
  stop(): Promise<void>;
}

/** A real Temporal server of a test's own, with the house's settings and nothing on disk that stays. */
export async function startTemporalServer(): Promise<TemporalServer> {
  const config = readConfig();
  const report = (line: string): void => void process.stderr.write(`${line}\n`);
  const { cache, path } = config;
  const binary = await findBinary(temporalCli, { named: config.binaries.temporal, path, cache, report });
  const cwd = await mkdtemp(join(tmpdir(), 'dure-temporal-'));
  const port = await freePort();
  const logFile = join(cwd, 'temporal.log');
  const plan = planTemporal({ binary, port, namespace: 'dure', logFile, folder: cwd });
  const child = spawn(plan.command, plan.args, { cwd, env: environmentWith(plan.env), stdio: 'ignore' });
  await ready(plan.ready);
  return {
    address: `127.0.0.1:${String(port)}`,
    namespace: 'dure',
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      await rm(cwd, { recursive: true, force: true });
    },
  };
}

async function ready(asked: 'said' | (() => Promise<boolean>)): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (asked !== 'said' && (await asked())) return;
    await pause(100);
  }
  throw new Error('the Temporal server did not answer in 30 s');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
