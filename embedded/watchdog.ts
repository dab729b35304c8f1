import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { descendantsOf, groupRuns, signalled } from './processTable.ts';
import type { WatchdogLine } from './watch.ts';

// Its own process: it outlives the house by a few seconds and leaves nobody behind.

const politeMs = 2_500;
const watched = new Map<number, NodeJS.Signals>();

// Whoever ends the house's processes one by one must not begin with this one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

// The pipe closes when the house ends, however it ends.
for await (const line of createInterface({ input: process.stdin })) {
  const { pid, signal } = JSON.parse(line) as WatchdogLine;
  if (signal === null) watched.delete(pid);
  else watched.set(pid, signal);
}
await endAll();

async function endAll(): Promise<void> {
  const groups = [...watched.keys()];
  const everybody = [...groups, ...descendantsOf(groups)];
  for (const [pid, signal] of watched) signalled(-pid, signal);
  for (let waited = 0; waited < politeMs && groups.some(groupRuns); waited += 100) await pause(100);
  for (const pid of groups) signalled(-pid, 'SIGKILL');
  for (const pid of everybody) signalled(pid, 'SIGKILL');
}
