import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findHolder, takeLock } from '../../embedded/lock.ts';
import { findProcess } from '../../embedded/processTable.ts';

let home = '';
let file = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'dure-lock-'));
  file = join(home, 'dure.lock');
});

afterEach(() => {
  rmSync(home, { recursive: true });
});

const startedAt = (pid: number) => findProcess(pid)?.startedAt ?? '';
const heldBy = (pid: number, when: string) => {
  writeFileSync(file, JSON.stringify({ pid, startedAt: when, pages: 'http://127.0.0.1:7300' }));
};

describe('the lock of a house', () => {
  it('says who has it and where their pages are', () => {
    const lock = takeLock(home, 'http://127.0.0.1:0');
    expect(lock.inherited).toBe(false);
    lock.tell('http://127.0.0.1:7300');
    expect(findHolder(home)).toEqual({
      pid: process.pid,
      startedAt: startedAt(process.pid),
      pages: 'http://127.0.0.1:7300',
    });
    lock.release();
    expect(findHolder(home)).toBeNull();
    expect(existsSync(file)).toBe(false);
  });

  it('is refused to a second start in one sentence', () => {
    heldBy(process.ppid, startedAt(process.ppid));
    expect(() => takeLock(home, 'http://127.0.0.1:0')).toThrow(
      `Dure already runs here (process ${String(process.ppid)}): its pages are at http://127.0.0.1:7300.`,
    );
    expect(findHolder(home)?.pid).toBe(process.ppid);
  });

  it.each([
    [
      'a process that is gone',
      () => {
        heldBy(4_194_305, '1');
      },
    ],
    [
      'another process with the same number',
      () => {
        heldBy(process.ppid, 'another time');
      },
    ],
    [
      'nobody, as a full disk leaves it',
      () => {
        writeFileSync(file, '');
      },
    ],
  ])('is taken over from %s', (_who, hold) => {
    hold();
    const lock = takeLock(home, 'http://127.0.0.1:0');
    expect(lock.inherited).toBe(true);
    expect(findHolder(home)?.pid).toBe(process.pid);
    lock.release();
  });

  it('is not released by who does not have it', () => {
    const lock = takeLock(home, 'http://127.0.0.1:0');
    heldBy(process.ppid, startedAt(process.ppid));
    lock.release();
    expect(findHolder(home)?.pid).toBe(process.ppid);
  });
});
