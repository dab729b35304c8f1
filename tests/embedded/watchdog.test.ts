import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findProcess, signalled } from '../../embedded/processTable.ts';
import { startWatchdog } from '../../embedded/watch.ts';

let folder = '';
let stubborn: number[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-watchdog-'));
});

afterEach(() => {
  for (const pid of stubborn) signalled(-pid, 'SIGKILL');
  stubborn = [];
  rmSync(folder, { recursive: true });
});

/** A process group that does not end when it is asked to. */
function startStubborn(): number {
  const { pid } = spawn('sh', ['-c', 'trap "" TERM; while :; do sleep 1; done'], {
    detached: true,
    stdio: 'ignore',
  });
  if (pid === undefined) throw new Error('There is no sh.');
  stubborn.push(pid);
  return pid;
}

async function until(happened: () => boolean): Promise<void> {
  for (let waited = 0; waited < 30_000 && !happened(); waited += 50) await pause(50);
}

describe('the watchdog', () => {
  it('ends whom it watches, however stubborn, and nobody else', async () => {
    const watchdog = startWatchdog(join(folder, 'log'));
    const [watched, forgotten] = [startStubborn(), startStubborn()];
    for (const pid of [watched, forgotten]) watchdog.watch(pid, 'SIGTERM');
    watchdog.forget(forgotten);
    await watchdog.close();
    await until(() => findProcess(watched) === null);
    expect(findProcess(watched)).toBeNull();
    expect(findProcess(forgotten)).not.toBeNull();
  });

  it('comes back with its list when it is killed itself', async () => {
    const watchdog = startWatchdog(join(folder, 'log'));
    const watched = startStubborn();
    watchdog.watch(watched, 'SIGTERM');
    const first = watchdog.pid() ?? 0;
    signalled(first, 'SIGKILL');
    await until(() => watchdog.pid() !== first);
    expect(watchdog.pid()).not.toBe(first);
    await watchdog.close();
    await until(() => findProcess(watched) === null);
    expect(findProcess(watched)).toBeNull();
  });
});
