import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinary, temporalTestServer } from '../../embedded/binaries.ts';
import { planTestServer } from '../../embedded/temporal.ts';
import { environmentWith, readConfig } from '../../runtime/config.ts';

export interface TimeSkippingServer {
  readonly address: string;
  readonly namespace: string;
  stop(): Promise<void>;
}

/** Temporal's test server for one test file: it has one clock for all workflows, and keeps nothing. */
export async function startTimeSkippingServer(): Promise<TimeSkippingServer> {
  const { binaries, path, cache } = readConfig();
  const report = (line: string): void => void process.stderr.write(`${line}\n`);
  const binary = await findBinary(temporalTestServer, { named: binaries.testServer, path, cache, report });
  const folder = await mkdtemp(join(tmpdir(), 'dure-test-server-'));
  const port = await freePort();
  const namespace = 'dure';
  const plan = planTestServer({ binary, port, namespace, logFile: join(folder, 'server.log'), folder });
  const child = spawn(plan.command, plan.args, {
    cwd: plan.cwd,
    env: environmentWith(plan.env),
    stdio: 'ignore',
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await ready(plan.ready);
  return {
    address: `127.0.0.1:${String(port)}`,
    namespace,
    async stop() {
      child.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function ready(asked: 'said' | (() => Promise<boolean>)): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (asked !== 'said' && (await asked())) return;
    await pause(100);
  }
  throw new Error('the test server did not answer in 30 s');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
