import type { Field, Kind } from './field.ts';
import { idleMs, measurePace, type Load, type Pace } from './measure.ts';
import type { ProcessorTimes } from './processorTime.ts';

export const kindNames = ['house', 'bare', 'empty', 'http'] as const;
export type KindName = (typeof kindNames)[number];
export type Kinds = Readonly<Record<KindName, Kind>>;

/** What one round measured: the pace under each load, and times on an idle case in ms. */
export interface Round {
  readonly oneEach: Readonly<Record<KindName, Pace>>;
  readonly fourEach: Readonly<Record<'house' | 'bare' | 'empty', Pace>>;
  readonly idle: Readonly<Record<'house' | 'bare', readonly number[]>>;
}

const cases = 30;
const loads = {
  oneEach: { cases, atOnce: 1, waves: 8 },
  fourEach: { cases, atOnce: 4, waves: 4 },
} as const satisfies Record<string, Load>;
/** Idle acts are done in turns of this many. */
const idleActs = 5;
const idleTurns = 3;

type Fields = Readonly<Record<KindName, Field>>;

/** Opens fresh cases of every kind, then measures them beside one another; each round begins with another kind. */
export async function playRound(
  kinds: Kinds,
  number: number,
  readTimes: () => ProcessorTimes,
): Promise<Round> {
  const fields = await openAll(kinds);
  const inTurn = <T extends KindName>(names: readonly T[]): T[] => rotated(names, number);
  async function paces<T extends KindName>(names: readonly T[], load: Load): Promise<Record<T, Pace>> {
    const measured: [T, Pace][] = [];
    for (const name of inTurn(names)) measured.push([name, await measurePace(fields[name], load, readTimes)]);
    return Object.fromEntries(measured) as Record<T, Pace>;
  }
  return {
    oneEach: await paces(kindNames, loads.oneEach),
    fourEach: await paces(['house', 'bare', 'empty'], loads.fourEach),
    idle: await idleTimes(fields, inTurn(['house', 'bare'])),
  };
}

async function openAll(kinds: Kinds): Promise<Fields> {
  const opened: [KindName, Field][] = [];
  for (const name of kindNames) opened.push([name, await kinds[name].open(cases)]);
  return Object.fromEntries(opened) as Fields;
}

async function idleTimes(fields: Fields, names: readonly ('house' | 'bare')[]): Promise<Round['idle']> {
  const times: Record<'house' | 'bare', number[]> = { house: [], bare: [] };
  for (let turn = 0; turn < idleTurns; turn += 1) {
    for (const name of names) times[name].push(...(await idleMs(fields[name], idleActs)));
  }
  return times;
}

function rotated<T>(list: readonly T[], by: number): T[] {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
