import type { Round } from './round.ts';
import { median, rounded, spreadOf } from './statistics.ts';

type Value = (round: Round) => number;

const house: Value = ({ oneEach }) => oneEach.house.perSecond;
const bare: Value = ({ oneEach }) => oneEach.bare.perSecond;
const empty: Value = ({ oneEach }) => oneEach.empty.perSecond;
const http: Value = ({ oneEach }) => oneEach.http.perSecond;
const fourHouse: Value = ({ fourEach }) => fourEach.house.perSecond;
const fourBare: Value = ({ fourEach }) => fourEach.bare.perSecond;
const fourEmpty: Value = ({ fourEach }) => fourEach.empty.perSecond;
const idleHouse: Value = ({ idle }) => median(idle.house);
const idleBare: Value = ({ idle }) => median(idle.bare);

const columns: readonly (readonly [string, Value])[] = [
  ['house', house],
  ['bare', bare],
  ['empty', empty],
  ['http', http],
  ['4 house', fourHouse],
  ['4 bare', fourBare],
  ['4 empty', fourEmpty],
  ['idle ms', idleHouse],
  ['bare ms', idleBare],
];

/** The names of a round's columns: acts per second, then the median answer on an idle case. */
export const heading = columns.map(([name]) => name.padStart(8)).join('');

/** One round as a line under the heading. */
export const lineOf = (round: Round): string =>
  columns.map(([, value]) => value(round).toFixed(1).padStart(8)).join('');

/** CPU milliseconds that one act cost each process, median over the rounds, one line for each kind and load. */
export function processorLines(rounds: readonly Round[]): string[] {
  const loads = ['oneEach', 'fourEach'] as const;
  return loads.flatMap((load) =>
    Object.keys(rounds[0]?.[load] ?? {}).map((kind) => {
      const times = rounds.map((round) => round[load][kind as 'house'].processorMs);
      const used = Object.keys(times[0] ?? {}).map((process) => {
        const ms = median(times.map((one) => one[process] ?? 0));
        return `${process} ${ms.toFixed(1)}`;
      });
      return `${load} ${kind.padEnd(6)} ${used.join('  ')}`;
    }),
  );
}

/** The run's last line: medians over the rounds; a ratio is the median of each round's own. */
export function resultOf(rounds: readonly Round[], eventsPerAct: number): Readonly<Record<string, number>> {
  const over = (value: Value): number => rounded(median(rounds.map(value)));
  return {
    actsPerSecond: over(house),
    bareActsPerSecond: over(bare),
    emptyActsPerSecond: over(empty),
    ratio: over((round) => house(round) / bare(round)),
    ratioToEmpty: over((round) => house(round) / empty(round)),
    ratioFourAtOnce: over((round) => fourHouse(round) / fourBare(round)),
    httpActsPerSecond: over(http),
    idleP50Ms: rounded(median(rounds.flatMap(({ idle }) => idle.house))),
    bareIdleP50Ms: rounded(median(rounds.flatMap(({ idle }) => idle.bare))),
    eventsPerAct: rounded(eventsPerAct),
    spread: rounded(spreadOf(rounds.map(house))),
  };
}
