/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('Nothing has no median.');
  return (lower + upper) / 2;
}

/** How far the values lie apart, as a part of their median. */
export const spreadOf = (values: readonly number[]): number =>
  (Math.max(...values) - Math.min(...values)) / median(values);

/** To so many significant digits, as a figure of a benchmark is told. */
export const rounded = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** So many of each thing are measured, all in turn. */
const measured = 60;

/** Milliseconds of one thing done to each in turn, so that all meet the same machine. */
export async function inTurn<T>(things: readonly T[], does: (one: T) => Promise<void>): Promise<number[][]> {
  const times: number[][] = things.map(() => []);
  for (let n = 0; n < measured; n += 1) {
    for (const [which, one] of things.entries()) {
      const startedAt = performance.now();
      await does(one);
      times[which]?.push(performance.now() - startedAt);
    }
  }
  return times;
}
