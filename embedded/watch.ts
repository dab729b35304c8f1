import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** What the house tells its watchdog: a process group and how to end it, or null to forget it. */
export type WatchdogLine = { pid: number; signal: NodeJS.Signals | null };

export type Watchdog = {
  /** Ends that process group when the house is gone, first with this signal and then with SIGKILL. */
  watch(pid: number, signal: NodeJS.Signals): void;
  forget(pid: number): void;
  pid(): number | undefined;
  /** Lets the watchdog go; it then ends whoever it still watches. */
  close(): Promise<void>;
};

/** Starts the process that ends every child of this one within 5 s of this one's end, `kill -9` included. */
export function startWatchdog(logFile: string): Watchdog {
  const watched = new Map<number, NodeJS.Signals>();
  let closing = false;
  let child = begin();

  function begin(): ChildProcess {
    const log = openSync(logFile, 'a');
    const file = join(import.meta.dirname, 'watchdog.ts');
    const started = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: join(import.meta.dirname, '..'),
      detached: true,
      stdio: ['pipe', log, log],
    });
    closeSync(log);
    // A watchdog that died in between gets its list again; the broken pipe itself says nothing more.
    started.stdin?.on('error', () => undefined);
    for (const [pid, signal] of watched) started.stdin?.write(line(pid, signal));
    started.once('exit', () => {
      if (!closing) setTimeout(() => (child = closing ? child : begin()), 200).unref();
    });
    return started;
  }

  return {
    watch(pid, signal) {
      watched.set(pid, signal);
      child.stdin?.write(line(pid, signal));
    },
    forget(pid) {
      watched.delete(pid);
      child.stdin?.write(line(pid, null));
    },
    pid: () => child.pid,
    async close() {
      closing = true;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.stdin?.end();
      if (child.exitCode === null && child.signalCode === null) await gone;
    },
  };
}

function line(pid: number, signal: NodeJS.Signals | null): string {
  const said: WatchdogLine = { pid, signal };
  return `${JSON.stringify(said)}\n`;
}
