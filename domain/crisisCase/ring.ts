import { lateFrom, type Clock } from '../clock.ts';
import { lapsedExtensions } from '../emergencySupport/extension.ts';
import type { Circumstances } from '../entity.ts';
import { consentEnds, endedConsents } from '../linkageConsent.ts';
import { changedDeputies, deputyMoments } from '../staffing.ts';
import { plusHours, type Instant } from '../time.ts';
import { clocks } from './clocks.ts';
import { withDuties } from './duties.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { CrisisCase, Household } from './state.ts';

type Rung = (c: CrisisCase, at: Instant) => CaseEvent[];

/**
 * What has come due by now: deputies who begin or end, supports and consents whose last day is over, and duties that
 * have passed (once each) or are to be told to the one above (once each). Asked anew at every ring, so a bell that rings
 * for nothing makes no event. Deputies come first, so that whoever is late is whoever could have acted.
 */
export function ring(household: Household, now: Circumstances): CaseEvent[] {
  const rings: readonly Rung[] = [changedDeputies, endedSupports, endedConsents, latenesses];
  const events: CaseEvent[] = [];
  let after = household;
  for (const rung of rings) {
    const more = after.current ? rung(after.current, now.at) : [];
    events.push(...more);
    after = more.reduce(evolve, after);
  }
  return withDuties(household, events, now);
}

function endedSupports(c: CrisisCase, at: Instant): CaseEvent[] {
  const supports = c.grants.flatMap((grant) => grant.supports);
  const over = supports.filter(({ ended, endsAt }) => !ended && endsAt <= at).map(({ id }) => id);
  const lapsed = lapsedExtensions(c, over);
  return [...lapsed, ...over.map((id): CaseEvent => ({ type: 'supportEnded', supportId: id }))];
}

const latenesses: Rung = (c, at) => clocks(c).flatMap((clock) => lateness(c, clock, at));

function lateness(c: CrisisCase, clock: Clock, at: Instant): CaseEvent[] {
  const { id: clockId, act, about, owner, due, above: to } = clock;
  const told = c.late[clockId];
  if (told === null || (told === undefined && due.at > at)) return [];
  // Grace runs from the day of the duty, so that a house that was down tells nobody later than the rule says.
  const escalateAt = told ?? plusHours(lateFrom(due), due.graceHours);
  const passed: CaseEvent = { type: 'dutyPassed', clockId, act, about, owner, dueAt: due.at, escalateAt };
  const escalated: CaseEvent = { type: 'dutyEscalated', clockId, act, about, owner, to };
  return [...(told === undefined ? [passed] : []), ...(escalateAt <= at ? [escalated] : [])];
}

/** The next moment at which `ring` would have something to say, or null. */
export function alarm({ current }: Household): Instant | null {
  if (!current) return null;
  const supports = current.grants.flatMap((grant) => grant.supports).filter(({ ended }) => !ended);
  const ends = supports.map(({ endsAt }) => endsAt);
  const dues = clocks(current).flatMap(({ id, due }) => {
    const told = current.late[id];
    if (told === undefined) return [due.at];
    return told === null ? [] : [told];
  });
  return [...deputyMoments(current), ...consentEnds(current), ...ends, ...dues].reduce<Instant | null>(
    (first, next) => (first && first <= next ? first : next),
    null,
  );
}
