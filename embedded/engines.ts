import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentWith, readConfig } from '../runtime/config.ts';
import type { TemporalSettings } from '../runtime/temporal.ts';
import { findBinary, temporalCli, temporalTestServer } from './binaries.ts';
import { createMember } from './member.ts';
import { takePorts } from './ports.ts';
import { planTemporal, planTestServer } from './temporal.ts';
import type { TemporalOptions } from './temporal.ts';
import { startWatchdog } from './watch.ts';

export type EngineOptions = {
  /** 0, or left out, is any free one. */
  port?: number;
  /** Where the engine keeps its data; left out, they are gone when it ends. */
  file?: string;
  namespace?: string;
  report?: (line: string) => void;
};

/** A Temporal server alone, without the rest of a house. */
export type Engine = TemporalSettings & {
  pid(): number | undefined;
  kill(): Promise<void>;
  /** Starts it again on the same port, after a `kill`. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts Temporal's server with the settings that the house gives it, and without its pages. */
export function startTemporal(options: EngineOptions = {}): Promise<Engine> {
  return startEngine(options, false);
}

/** Starts Temporal's time-skipping test server. */
export function startTestServer(options: Omit<EngineOptions, 'file'> = {}): Promise<Engine> {
  return startEngine(options, true);
}

async function startEngine(options: EngineOptions, timeSkipping: boolean): Promise<Engine> {
  const { namespace = 'dure', report = () => undefined, port = 0, file } = options;
  const { path, cache, binaries, ports } = readConfig(environmentWith({}));
  const binary = timeSkipping
    ? await findBinary(temporalTestServer, { path, cache, report, named: binaries.testServer })
    : await findBinary(temporalCli, { path, cache, report, named: binaries.temporal });
  const wanted = { ...ports, temporal: port };
  const { temporal } = await takePorts(wanted, { host: '127.0.0.1', needed: ['temporal'], waitMs: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'dure-engine-'));
  const common: TemporalOptions = { binary, port: temporal, namespace, logFile: join(folder, 'log'), folder };
  const plan = timeSkipping ? planTestServer(common) : planTemporal({ ...common, file });
  const watchdog = startWatchdog(join(folder, 'watchdog.log'));
  const member = createMember(plan, { watchdog, report, supervise: false });
  await member.start();
  return {
    temporal: { address: `127.0.0.1:${String(temporal)}`, namespace },
    clock: timeSkipping ? 'engine' : 'wall',
    pid: () => member.pid(),
    kill: () => member.kill(),
    restart: () => member.start(),
    async stop() {
      await member.stop();
      await watchdog.close();
      rmSync(folder, { recursive: true });
    },
  };
}
