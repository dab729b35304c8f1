import { setTimeout as pause } from 'node:timers/promises';
import type { Household } from './household.ts';
import type { SeenCase } from './seen.ts';

const patienceMs = 30_000;
const pauseMs = 200;

/** Looks again until the case is so; for what the house does by itself a moment later. */
export async function untilSeen(h: Household, isSo: (seen: SeenCase) => boolean): Promise<SeenCase> {
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += pauseMs) {
    const seen = await h.see();
    if (isSo(seen)) return seen;
    await pause(pauseMs);
  }
  throw new Error(`${h.name} waits in vain: ${JSON.stringify(await h.see())}`);
}
