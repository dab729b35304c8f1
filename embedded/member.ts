import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { descendantsOf, findProcess, signalled } from './processTable.ts';
import { StartError } from './startError.ts';
import type { Watchdog } from './watch.ts';

/** How one process of the house is started, known to be ready, and ended. */
export type MemberPlan = {
  name: string;
  command: string;
  args: readonly string[];
  cwd: string;
  env: Record<string, string | undefined>;
  user?: { uid: number; gid: number } | undefined;
  logFile: string;
  /** Asked again and again until it is true; `said`: the process itself announces it. */
  ready: 'said' | (() => Promise<boolean>);
  readyWithinMs: number;
  stopSignal: NodeJS.Signals;
  stopWithinMs: number;
};

/** What surrounds a process of the house. */
export type Surroundings = {
  watchdog: Watchdog;
  report: (line: string) => void;
  /** Whether a process that ends by itself is started again. */
  supervise: boolean;
};

/** One process of the house, in a process group of its own. */
export type Member = {
  name: string;
  /** Starts it and waits until it is ready; throws a StartError that says where its log is. */
  start(): Promise<void>;
  /** Asks it to end, and after its limit ends it with SIGKILL, its descendants included. */
  stop(): Promise<void>;
  /** Ends it and its descendants with SIGKILL at once, as a power cut would. */
  kill(): Promise<void>;
  pid(): number | undefined;
};

type Run = {
  pid: number;
  logFrom: number;
  said: boolean;
  ready: boolean;
  how?: string;
  gone: Promise<string>;
};

const longestBackOffMs = 30_000;
const biggestLogBytes = 10_000_000;
const killedWithinMs = 5_000;

/** A process of the house that has not been started yet. */
export function createMember(plan: MemberPlan, around: Surroundings): Member {
  let run: Run | undefined;
  let wanted = false;
  let failures = 0;
  const isWanted = () => wanted;

  async function start(): Promise<void> {
    wanted = true;
    const begun = await begin(plan);
    run = begun;
    around.watchdog.watch(begun.pid, plan.stopSignal);
    void begun.gone.then((how) => {
      around.watchdog.forget(begun.pid);
      if (wanted && begun.ready) void recover(how);
    });
    try {
      await untilReady(plan, begun);
      begun.ready = true;
    } catch (error) {
      await killAll(begun, [begun.pid, ...descendantsOf([begun.pid])]);
      throw error;
    }
  }

  // Without end on purpose: as long as the house is wanted, so is each of its processes.
  async function recover(how: string): Promise<void> {
    around.report(`${plan.name} ended by itself (${how}); its log is ${plan.logFile}.`);
    if (!around.supervise) return;
    const waitMs = Math.min(longestBackOffMs, 1_000 * 2 ** failures);
    failures += 1;
    await pause(waitMs);
    if (!isWanted()) return;
    try {
      await start();
      around.report(`${plan.name} runs again.`);
      setTimeout(() => (failures = 0), longestBackOffMs).unref();
    } catch (error) {
      // A stop of the house in between ends the waiting too, and is no failure.
      if (isWanted()) await recover(error instanceof Error ? error.message : String(error));
    }
  }

  async function end(politely: boolean): Promise<void> {
    wanted = false;
    if (!run || run.how !== undefined) return;
    const everybody = [run.pid, ...descendantsOf([run.pid])];
    if (politely) {
      signalled(run.pid, plan.stopSignal);
      await Promise.race([run.gone, pause(plan.stopWithinMs)]);
    }
    await killAll(run, everybody);
  }

  return {
    name: plan.name,
    start,
    stop: () => end(true),
    kill: () => end(false),
    pid: () => (run && run.how === undefined ? run.pid : undefined),
  };
}

async function begin(plan: MemberPlan): Promise<Run> {
  keepLogSmall(plan.logFile);
  const logFrom = existsSync(plan.logFile) ? statSync(plan.logFile).size : 0;
  const log = openSync(plan.logFile, 'a', 0o640);
  const child = spawn(plan.command, plan.args, {
    cwd: plan.cwd,
    env: plan.env,
    detached: true,
    stdio: plan.ready === 'said' ? ['ignore', log, log, 'ipc'] : ['ignore', log, log],
    ...plan.user,
  });
  closeSync(log);
  const failed = new Promise<Error>((resolve) => child.once('error', resolve));
  const { pid } = child;
  if (pid === undefined) throw new StartError(`${plan.name} cannot be started: ${(await failed).message}.`);
  const gone = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(signal ?? `exit code ${String(code)}`);
    });
  });
  const run: Run = { pid, logFrom, said: false, ready: false, gone };
  child.on('message', () => (run.said = true));
  void gone.then((how) => (run.how = how));
  return run;
}

async function untilReady(plan: MemberPlan, run: Run): Promise<void> {
  const until = Date.now() + plan.readyWithinMs;
  while (Date.now() < until) {
    if (run.how !== undefined) {
      throw new StartError(
        `${plan.name} did not start (${run.how})${lastWords(plan, run)}; see ${plan.logFile}.`,
      );
    }
    if (plan.ready === 'said' ? run.said : await plan.ready()) return;
    await Promise.race([run.gone, pause(50)]);
  }
  throw new StartError(
    `${plan.name} was not ready after ${String(plan.readyWithinMs / 1000)} s; see ${plan.logFile}.`,
  );
}

async function killAll(run: Run, everybody: number[]): Promise<void> {
  if (run.how === undefined) signalled(-run.pid, 'SIGKILL');
  for (const pid of everybody) if (pid !== run.pid) signalled(pid, 'SIGKILL');
  await run.gone;
  const until = Date.now() + killedWithinMs;
  while (everybody.some((pid) => findProcess(pid)) && Date.now() < until) await pause(10);
}

function lastWords(plan: MemberPlan, run: Run): string {
  const lines = readFileSync(plan.logFile).subarray(run.logFrom).toString().trim().split('\n');
  const last = lines.at(-1)?.slice(0, 300) ?? '';
  return last === '' ? '' : `: ${last}`;
}

function keepLogSmall(file: string): void {
  if (existsSync(file) && statSync(file).size > biggestLogBytes) renameSync(file, `${file}.1`);
}
