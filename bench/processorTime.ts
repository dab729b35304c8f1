import { existsSync, readFileSync } from 'node:fs';
import { descendantsOf } from '../embedded/processTable.ts';

/** CPU milliseconds used so far, by the name of the process. */
export type ProcessorTimes = Readonly<Record<string, number>>;

/** Linux counts in hundredths of a second. */
const msPerTick = 10;

/** What each process and its living children have used; nothing at all where there is no /proc. */
export function readProcessorTimes(pids: Readonly<Record<string, number>>): ProcessorTimes {
  if (!existsSync('/proc/self/stat')) return {};
  // The bench's children are the other processes, which are counted by themselves.
  const family = (pid: number): number[] => (pid === process.pid ? [pid] : [pid, ...descendantsOf([pid])]);
  const used = Object.entries(pids).map(([name, pid]) => [name, total(family(pid).map(usedMs))]);
  return Object.fromEntries(used) as ProcessorTimes;
}

/** What each has used between two readings, for each of so many acts. */
export const usedBetween = (before: ProcessorTimes, after: ProcessorTimes, acts: number): ProcessorTimes =>
  Object.fromEntries(Object.entries(after).map(([name, ms]) => [name, (ms - (before[name] ?? 0)) / acts]));

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function usedMs(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * msPerTick;
  } catch (error) {
    // It ended between the listing and the reading.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw error;
  }
}
