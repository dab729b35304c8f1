import type { Duty } from '../../../../domain/clock.ts';
import { everyDuty } from '../../../../domain/crisisCase/clocks.ts';
import type { CaseEvent } from '../../../../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../../../../domain/crisisCase/state.ts';
import type { Happening, PlayedHousehold } from '../../household.ts';
import type { Done } from './slips.ts';

/** One step of a life: how the household stood before it, what was done, and what came of it. */
export interface Moment {
  readonly house: PlayedHousehold;
  readonly before: Household;
  /** How much had happened before. */
  readonly told: number;
  readonly news: readonly Happening[];
  /** What of it happened to a case that was open. */
  readonly turns: readonly Turn[];
  readonly done: Done | null;
}

/** Throws where it is broken. */
export type Law = (moment: Moment) => void;

export function hold(isTrue: boolean, detail: () => unknown): void {
  if (!isTrue) throw new Error(JSON.stringify(detail()));
}

/** One event, between the case before it and after it. */
export interface Turn extends Happening {
  readonly was: CrisisCase;
  readonly is: CrisisCase;
}

/** The news between the cases before and after each of them. */
export function turnsOf(before: Household, news: readonly Happening[]): Turn[] {
  const turns: Turn[] = [];
  let was = before.current;
  for (const happening of news) {
    const is = happening.after.current;
    if (was && is && happening.event.type !== 'caseOpened') turns.push({ ...happening, was, is });
    was = is;
  }
  return turns;
}

type Told<T extends CaseEvent['type']> = Turn & { readonly event: Extract<CaseEvent, { type: T }> };

/** The turns of these types. */
export const turnsBy = <T extends CaseEvent['type']>({ turns }: Moment, ...types: readonly T[]): Told<T>[] =>
  turns.filter((turn): turn is Told<T> => (types as readonly string[]).includes(turn.event.type));

const known = new WeakMap<CrisisCase, ReadonlyMap<string, Duty>>();

/** Every duty of the case by its id, those included that become a clock only in their turn. */
export function dutiesOf(c: CrisisCase): ReadonlyMap<string, Duty> {
  const duties = known.get(c) ?? new Map(everyDuty(c).map((duty) => [duty.id, duty]));
  known.set(c, duties);
  return duties;
}
