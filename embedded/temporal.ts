import { connect } from 'node:net';
import { createConnection } from '../runtime/temporal.ts';
import type { MemberPlan } from './member.ts';

export type TemporalOptions = {
  binary: string;
  port: number;
  namespace: string;
  logFile: string;
  /** A folder to be in: the CLI would read settings of its own from the user's. */
  folder: string;
  /** Without one there are no pages. */
  uiPort?: number | undefined;
  /** Where it keeps its data; without one they are gone when it ends. */
  file?: string | undefined;
};

const dynamic = {
  // By default the eleventh pending Update can abort the others: a committee of fifteen votes at once.
  'history.maxInFlightUpdates': '200',
  'frontend.enableServerVersionCheck': 'false',
  'matching.numTaskqueueReadPartitions': '1',
  'matching.numTaskqueueWritePartitions': '1',
};

/** How the CLI's development server is started; the settings of `dynamic` hold in tests and in the house alike. */
export function planTemporal(options: TemporalOptions): MemberPlan {
  const { binary, port, uiPort, file, namespace } = options;
  const settings = Object.entries(dynamic).flatMap(([key, value]) => [
    '--dynamic-config-value',
    `${key}=${value}`,
  ]);
  const pages =
    uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort), '--ui-disable-news-fetch'];
  // Both double the file's speed: a killed process loses nothing, a power cut perhaps the last moment.
  const pragmas = ['--sqlite-pragma', 'journal_mode=wal', '--sqlite-pragma', 'synchronous=1'];
  const storage = file === undefined ? [] : ['--db-filename', file, ...pragmas];
  const where = ['--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace];
  const log = ['--log-level', 'warn', '--log-format', 'json'];
  return {
    name: 'temporal',
    command: binary,
    args: ['server', 'start-dev', ...where, ...pages, ...storage, ...settings, ...log],
    ready: () => answers(port, namespace),
    ...limits(options),
  };
}

/** How the time-skipping test server is started: it keeps nothing and has no pages. */
export function planTestServer(options: Omit<TemporalOptions, 'uiPort' | 'file'>): MemberPlan {
  return {
    name: 'temporal',
    command: options.binary,
    args: [String(options.port)],
    ready: () => listens(options.port),
    ...limits(options),
  };
}

function limits({ logFile, folder }: TemporalOptions) {
  const where = { logFile, cwd: folder, env: { HOME: folder } };
  return { ...where, readyWithinMs: 60_000, stopSignal: 'SIGTERM' as const, stopWithinMs: 1_000 };
}

async function answers(port: number, namespace: string): Promise<boolean> {
  if (!(await listens(port))) return false;
  const temporal = { address: `127.0.0.1:${String(port)}`, namespace };
  const connection = createConnection({ temporal, clock: 'wall' });
  try {
    const ask = () => connection.workflowService.describeNamespace({ namespace });
    await connection.withDeadline(Date.now() + 1_000, ask);
    return true;
  } catch (error) {
    // While it starts it refuses in many ways; the limit on being ready ends the asking.
    if (error instanceof Error) return false;
    throw error;
  } finally {
    await connection.close();
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true));
    socket.once('error', answer(false));
  });
}
