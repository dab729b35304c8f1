import { median, rounded } from '../statistics.ts';

/** How long each way to the same rows took, in ms. */
export interface Times {
  readonly html: readonly number[];
  readonly reading: readonly number[];
  readonly byHand: readonly number[];
}

export interface SightResult {
  readonly p50Ms: number;
  readonly p95Ms: number;
  /** What the house's reading takes, with permission, access log and view, against the same rows by hand. */
  readonly readingMs: number;
  readonly byHandMs: number;
  readonly ratio: number;
  /** The whole page over HTTP, session and HTML included, against the same rows by hand. */
  readonly pageRatio: number;
}

export function resultOf({ html, reading, byHand }: Times): SightResult {
  return {
    p50Ms: rounded(median(html)),
    p95Ms: rounded(percentile(html, 95)),
    readingMs: rounded(median(reading)),
    byHandMs: rounded(median(byHand)),
    ratio: rounded(median(reading) / median(byHand)),
    pageRatio: rounded(median(html) / median(byHand)),
  };
}

/** The smallest value that so many in a hundred do not exceed. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.ceil((sorted.length * hundredth) / 100) - 1];
  if (value === undefined) throw new RangeError('Nothing has no percentile.');
  return value;
}

/** The ways to the same rows. */
type Ways = Readonly<Record<keyof Times, () => Promise<unknown>>>;

/**
 * So many looks in one way before the next has its turn: the doors and this process write down their looks in one chain,
 * and whoever comes after another has to ask where it ends.
 */
const looksInTurn = 10;

/** Each way in turn; the first turn of each warms up and does not count, nor does the first look of any. */
export async function timesOf(ways: Ways, rounds: number): Promise<Times> {
  const times = { html: [] as number[], reading: [] as number[], byHand: [] as number[] };
  for (let round = -looksInTurn; round < rounds; round += looksInTurn) {
    for (const way of ['html', 'reading', 'byHand'] as const) {
      await ways[way]();
      for (let n = 0; n < looksInTurn; n += 1) {
        const ms = await msOf(ways[way]);
        if (round >= 0) times[way].push(ms);
      }
    }
  }
  return times;
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
