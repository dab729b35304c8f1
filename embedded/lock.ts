import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProcess } from './processTable.ts';
import { StartError } from './startError.ts';

/** Who lives in this DURE_HOME, and where their pages are. */
export type Holder = { pid: number; startedAt: string; pages: string };

export type Lock = {
  /** The one before ended without saying so: what it started may need a few seconds to end. */
  inherited: boolean;
  /** Says where the pages are once that is known. */
  tell(pages: string): void;
  release(): void;
};

const fileOf = (home: string) => join(home, 'dure.lock');

/** Who runs in that DURE_HOME now, or null. */
export function findHolder(home: string): Holder | null {
  const holder = readHolder(fileOf(home));
  return isAlive(holder) ? holder : null;
}

/** Takes the house for this process; a StartError says who has it. */
export function takeLock(home: string, pages: string): Lock {
  const file = fileOf(home);
  const mine = `${file}.${String(process.pid)}`;
  const me = { pid: process.pid, startedAt: findProcess(process.pid)?.startedAt ?? '', pages };
  writeFileSync(mine, JSON.stringify(me), { mode: 0o600 });
  try {
    const inherited = !tryLink(mine, file);
    if (inherited) takeOver(home, mine);
    return {
      inherited,
      tell(where) {
        writeFileSync(mine, JSON.stringify({ ...me, pages: where }), { mode: 0o600 });
        renameSync(mine, file);
      },
      release() {
        if (readHolder(file)?.pid === process.pid) rmSync(file);
      },
    };
  } finally {
    rmSync(mine, { force: true });
  }
}

function takeOver(home: string, mine: string): void {
  const file = fileOf(home);
  refuseIfHeld(readHolder(file));
  const aside = `${mine}.stale`;
  renameSync(file, aside);
  // Of two that find a stale lock at once, one may have moved the other's new one: put it back.
  const moved = readHolder(aside);
  if (isAlive(moved)) tryLink(aside, file);
  rmSync(aside);
  refuseIfHeld(moved);
  if (!tryLink(mine, file)) refuseIfHeld(readHolder(file));
}

function refuseIfHeld(holder: Holder | null): void {
  if (!isAlive(holder)) return;
  throw new StartError(
    `Dure already runs here (process ${String(holder.pid)}): its pages are at ${holder.pages}.`,
  );
}

function isAlive(holder: Holder | null): holder is Holder {
  return holder !== null && findProcess(holder.pid)?.startedAt === holder.startedAt;
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    // A lock that a full disk left empty is nobody's.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
