/** Chances that follow from a seed alone, so that the same seed makes the same city on every machine. */
export interface Chance {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from `least` to `most`, both among them. */
  between(least: number, most: number): number;
  pick<T>(list: readonly [T, ...(readonly T[])]): T;
  /** True so many times in a hundred. */
  inHundred(times: number): boolean;
}

/**
 * Mulberry32: one multiplication and a few shifts on 32 bits. Nothing here has to be secret, so ten lines that never
 * change do better than a package whose next version might draw other numbers.
 */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    next,
    between,
    pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    inHundred: (times) => next() * 100 < times,
  };
}
