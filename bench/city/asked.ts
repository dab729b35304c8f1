import { parseArgs } from 'node:util';
import { parsePlainDate } from '../../domain/time.ts';
import { StartError } from '../../embedded/startError.ts';
import type { CityAsked } from './invent.ts';

/** What was asked for on the command line. */
export interface Asked extends CityAsked {
  readonly database: string;
  readonly replace: boolean;
  /** Whether every chain is folded anew afterwards and compared with the tables, as `record:check -- --tables-only` does. */
  readonly check: boolean;
  /** How many invent and write at the same time. */
  readonly processes: number;
}

/** The day on which the city is looked at where none is given; a day of the calendar, or no two runs were the same. */
const usualDay = '2026-11-26';
const mostCases = 1_000_000;

/** Reads the command line; a StartError says what is wrong with it. */
export function readAsked(args: readonly string[], processes: number): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      day: { type: 'string', default: usualDay },
      database: { type: 'string', default: 'dure_city' },
      processes: { type: 'string', default: String(processes) },
      replace: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const day = parsePlainDate(values.day);
  if (!day || day < '2026-01-01') throw new StartError('--day must be a day as in 2026-11-26, from 2026 on.');
  return {
    cases: numberIn('--cases', values.cases, mostCases),
    seed: numberIn('--seed', values.seed, 2 ** 31),
    processes: numberIn('--processes', values.processes, 64),
    ...{ day, database: values.database, replace: values.replace, check: values.check },
  };
}

function numberIn(name: string, text: string, most: number): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number >= 1 && number <= most) return number;
  throw new StartError(`${name} must be a whole number from 1 to ${String(most)}.`);
}
