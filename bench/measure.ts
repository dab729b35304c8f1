import { setTimeout as pause } from 'node:timers/promises';
import type { Field } from './field.ts';
import { usedBetween, type ProcessorTimes } from './processorTime.ts';

/** How many acts are in flight, and for how long. */
export interface Load {
  readonly cases: number;
  /** Acts in flight on each case; the next so many go out when all of these are answered. */
  readonly atOnce: number;
  readonly waves: number;
}

/** What is left over of a measurement (a last task, a completion) is done within this time. */
const restMs = 400;

/** How fast it went, and what each act cost every process. */
export interface Pace {
  readonly perSecond: number;
  readonly processorMs: ProcessorTimes;
}

/** Puts the load on: the time runs until all acts are answered and everything is recorded. */
export async function measurePace(
  field: Field,
  { cases, atOnce, waves }: Load,
  readTimes: () => ProcessorTimes,
): Promise<Pace> {
  const acts = cases * atOnce * waves;
  const before = readTimes();
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: cases }, async (_, n) => {
      for (let wave = 0; wave < waves; wave += 1) {
        await Promise.all(Array.from({ length: atOnce }, () => field.act(n)));
      }
    }),
  );
  await field.recorded();
  const seconds = (performance.now() - startedAt) / 1_000;
  await pause(restMs);
  return { perSecond: acts / seconds, processorMs: usedBetween(before, readTimes(), acts) };
}

/** Milliseconds until an act is answered on a case where nothing else happens, one value each. */
export async function idleMs(field: Field, acts: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < acts; n += 1) {
    const startedAt = performance.now();
    await field.act(0);
    times.push(performance.now() - startedAt);
    await field.recorded();
    await pause(80);
  }
  return times;
}

/** Events in the history for each of so many acts, every one done when the last has come to rest. */
export async function eventsPerAct(field: Field, acts: number): Promise<number> {
  const before = await field.historyLength(0);
  await idleMs(field, acts);
  await pause(restMs);
  return ((await field.historyLength(0)) - before) / acts;
}
