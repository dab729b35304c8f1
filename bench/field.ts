import { setTimeout as pause } from 'node:timers/promises';

/** Fresh cases of one kind, on which acts are done; cases are numbered from 0. */
export interface Field {
  /** Does one act on the n-th case and resolves when it is answered. */
  act(n: number): Promise<void>;
  /** Resolves when everything that was answered is also recorded, as far as this kind keeps anything. */
  recorded(): Promise<void>;
  /** Events in the history of the n-th case. */
  historyLength(n: number): Promise<number>;
}

/** One kind of act that is measured beside the others. */
export interface Kind {
  readonly name: string;
  /** Opens so many cases, and resolves when what their opening caused is over. */
  open(cases: number): Promise<Field>;
}

/** The n-th of the cases; throws where there is none. */
export function caseOf<T>(cases: readonly T[], n: number): T {
  const one = cases[n];
  if (one === undefined) throw new RangeError(`There is no case ${String(n)} here.`);
  return one;
}

/** Asks again and again until the answer is yes; after so many minutes a run would tell nothing any more. */
export async function until(
  what: () => boolean | Promise<boolean>,
  everyMs: number,
  minutes = 1,
): Promise<void> {
  const end = Date.now() + minutes * 60_000;
  while (Date.now() < end) {
    if (await what()) return;
    await pause(everyMs);
  }
  throw new Error('The benchmark waited too long for something that did not happen.');
}
