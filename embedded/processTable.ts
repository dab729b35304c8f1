import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** One running process; `startedAt` tells it from a later one with the same pid. */
export type RunningProcess = { pid: number; parent: number; startedAt: string; command: string };

const hasProc = existsSync('/proc/self/stat');

/** The process with that pid, or null; one that has ended and waits for its parent counts as gone. */
export function findProcess(pid: number): RunningProcess | null {
  return hasProc ? fromProc(pid) : (listByPs(['-p', String(pid)])[0] ?? null);
}

/** Every process that descends from one of these, without them. */
export function descendantsOf(pids: readonly number[]): number[] {
  const all = listProcesses();
  const found = new Set(pids);
  // A child can stand before its parent in the list: go round until a round finds nobody new.
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found].filter((pid) => !pids.includes(pid));
}

/** Every running process. */
function listProcesses(): RunningProcess[] {
  if (!hasProc) return listByPs(['-A']);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map((pid) => fromProc(Number(pid))).filter((found) => found !== null);
}

/** Whether anybody of that process group still runs. */
export function groupRuns(pid: number): boolean {
  return signalled(-pid, 0);
}

/** Sends a signal to a process (or with a negative pid to its group); false when nobody is there. */
export function signalled(pid: number, signal: NodeJS.Signals | 0): boolean {
  // 0 is this process's own group and -1 is everybody: both are never meant.
  if (Math.abs(pid) <= 1) throw new RangeError(`No process has the number ${String(pid)} here.`);
  try {
    process.kill(pid, signal);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ESRCH') return false;
    if (code === 'EPERM') return true;
    throw error;
  }
}

function fromProc(pid: number): RunningProcess | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    // The name in parentheses may hold anything, so fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const command = readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8')
      .replaceAll('\0', ' ')
      .trim();
    return { pid, parent: Number(fields[1]), startedAt: fields[19] ?? '', command };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ESRCH') return null;
    throw error;
  }
}

function listByPs(selection: string[]): RunningProcess[] {
  const columns = ['-o', 'pid=,ppid=,stat=,lstart=,command='];
  let lines: string[];
  try {
    lines = execFileSync('ps', [...selection, ...columns], { encoding: 'utf8' }).split('\n');
  } catch (error) {
    // ps ends with 1 when it finds nobody.
    if ((error as { status?: number }).status === 1) return [];
    throw error;
  }
  const found = lines.map((line) =>
    /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\S+)\s+(.*)$/.exec(line),
  );
  return found.flatMap((match) => {
    if (!match || match[3]?.startsWith('Z')) return [];
    const [, pid, parent, , startedAt = '', command = ''] = match;
    return [{ pid: Number(pid), parent: Number(parent), startedAt, command }];
  });
}
