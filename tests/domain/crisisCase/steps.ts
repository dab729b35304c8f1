import fc from 'fast-check';
import type { Clock } from '../../../domain/clock.ts';
import type { Act, Acts } from '../../../domain/crisisCase/acts.ts';
import type { Rulebook } from '../../../domain/rulebook.ts';
import { plusDays } from '../../../domain/time.ts';
import { seatOf, type PlayedHousehold } from '../household.ts';
import { allOfFirst, choices, doable, inputFor, pickFrom } from './lives/choices.ts';
import { preparerOf } from './lives/clockLaws.ts';
import { moreHolidays, plainHolidays } from './lives/rulebooks.ts';
import { goesRound } from './lives/rounds.ts';
import { thinkable } from './lives/unasked.ts';
import { slips, tried, triedLate, type Done } from './lives/slips.ts';

/** One thing that happens; numbers pick among what the state offers, so that every sequence can be played. */
export type Step =
  | { readonly kind: 'duty'; readonly pick: number; readonly variant: number }
  | { readonly kind: 'act'; readonly pick: number; readonly variant: number }
  | { readonly kind: 'slip'; readonly pick: number }
  /** The Cabinet names a day off, often one on which something falls due, or takes back those it named. */
  | { readonly kind: 'renew'; readonly pick: number; readonly isTakenBack: boolean }
  /** Somebody goes on leave, comes back or goes for good, in everything that is theirs. */
  | { readonly kind: 'round'; readonly pick: number; readonly variant: number }
  | { readonly kind: 'wait'; readonly hours: number }
  | { readonly kind: 'sleep'; readonly hours: number }
  | { readonly kind: 'ring' };

/** Plays one step; null for a step that is no act. */
export function playStep(house: PlayedHousehold, step: Step): Done | null {
  switch (step.kind) {
    case 'duty': {
      const open = doable(house);
      if (open.length === 0) return null;
      return doDuty(house, pickFrom(open, step.pick), step.variant);
    }
    case 'act': {
      const act = actOf(house, step.pick, step.variant);
      return triedLate(house, act, choices[act]?.(house, step.variant) as Partial<Acts[Act]>);
    }
    case 'slip':
      return pickFrom(slips, step.pick)(house);
    case 'renew':
      house.takesRulebook(step.isTakenBack ? plainHolidays(house.rulebook()) : dayOff(house, step.pick));
      return tried(house, 'renewRulebook');
    case 'round':
      goesRound(house, step.pick, step.variant);
      return null;
    case 'wait':
      house.wait({ hours: step.hours });
      return null;
    case 'sleep':
      house.sleep(step.hours);
      return null;
    case 'ring':
      house.ring();
      return null;
  }
}

/** As its owner would do it, or as somebody tries now and then who may not, with nothing else in the way. */
function doDuty(house: PlayedHousehold, clock: Clock, variant: number): Done {
  const { act, about, owner } = clock;
  const input = inputFor(house, clock, variant);
  const tries = (change: object, by = owner) => triedLate(house, act, { ...input, ...change }, { by });
  const c = house.current();
  const preparer = preparerOf(c, clock);
  // K7: whoever prepared it, with a word on why it is they; K22: whose it is not, without one.
  if (preparer && variant % 3 === 0) return tries({ takeOver: 'URGENT' }, preparer);
  if (preparer && variant % 3 === 1) return tries({ takeOver: null }, c.people.supervisor);
  // 제10조: all that a first grant may be, whatever is left under the cap.
  if (act === 'decideGrant' && variant % 3 === 0) return tries({ help: allOfFirst(house, about) });
  return tries({});
}

function dayOff(house: PlayedHousehold, pick: number): Rulebook {
  const days = house.clocks().map(({ due }) => due.day);
  const day = pickFrom([...days, plusDays(house.today(), 1 + (pick % 40))], pick);
  return moreHolidays(house.rulebook(), day);
}

const acts = Object.keys(seatOf) as Act[];

/** What somebody thinks of doing, or one time in three anything at all. */
function actOf(house: PlayedHousehold, pick: number, variant: number): Act {
  const ripe = thinkable(house, pick % 16 === 0);
  const isAny = variant % 3 === 0 || ripe.length === 0;
  return isAny ? pickFrom(acts, pick) : pickFrom(ripe, Math.floor(variant / 3));
}

/** Short spans more often than long ones. */
const spans: readonly number[] = [1, 5, 12, 24, 30, 48, 72, 24 * 5, 24 * 9, 24 * 16, 24 * 33, 24 * 95];

/** A number from 0 to 2^30 is one step; the least of them are those that do least, for a failed life is made short. */
function stepOf(n: number): Step {
  const [kind, rest] = [n % 32, Math.floor(n / 32)];
  const [pick, variant] = [rest % 1_024, Math.floor(rest / 1_024) % 32_768];
  const hours = pickFrom(spans, pick) + (variant % 7);
  if (kind === 0) return { kind: 'ring' };
  if (kind < 5) return { kind: 'wait', hours };
  if (kind < 6) return { kind: 'sleep', hours };
  if (kind < 7) return { kind: 'round', pick, variant };
  if (kind < 8) return { kind: 'renew', pick, isTakenBack: variant % 3 === 0 };
  if (kind < 13) return { kind: 'slip', pick };
  if (kind < 22) return { kind: 'act', pick, variant };
  return { kind: 'duty', pick, variant };
}

/** Lives of one household after its first report; unbiased, for a step has no number that is more itself than another. */
export const lives = fc
  .array(fc.noBias(fc.nat({ max: 2 ** 30 - 1 })), { minLength: 16, maxLength: 32, size: 'max' })
  .map((numbers) => numbers.map(stepOf));
