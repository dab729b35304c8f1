/** Gives the time as epoch milliseconds. */
export type Clock = () => Promise<number>;

let clock: Clock = () => Promise.resolve(Date.now());

/** Now, in epoch milliseconds: the wall clock, or the engine's in a time-skipping house. */
export function nowMs(): Promise<number> {
  return clock();
}

/** Replaces the clock of this process. */
export function setClock(next: Clock): void {
  clock = next;
}
