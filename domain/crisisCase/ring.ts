import type { Clock } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import { plusHours, type Instant } from '../time.ts';
import { clocks } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import type { CrisisCase, Household } from './state.ts';
import { withDuties } from './duties.ts';

/**
 * What has come due by now: duties that have passed (once each), duties to be told to the one above (once each), and
 * supports whose last day is over. Asked anew at every ring, so a bell that rings for nothing makes no event.
 */
export function ring(household: Household, now: Circumstances): CaseEvent[] {
  const { current } = household;
  if (!current) return [];
  const rung = [
    ...endedSupports(current, now.at),
    ...clocks(current).flatMap((clock) => lateness(current, clock, now.at)),
  ];
  return withDuties(household, rung, now);
}

function endedSupports(c: CrisisCase, at: Instant): CaseEvent[] {
  const supports = c.grants.flatMap((grant) => grant.supports);
  const over = supports.filter(({ ended, endsAt }) => !ended && endsAt <= at);
  return over.map(({ id }) => ({ type: 'supportEnded', supportId: id }));
}

function lateness(c: CrisisCase, clock: Clock, at: Instant): CaseEvent[] {
  const { id: clockId, act, about, owner, due } = clock;
  const told = c.late[clockId];
  if (told === null || (told === undefined && due.at > at)) return [];
  // Grace runs from the due date, so that a house that was down tells nobody later than the rule says.
  const escalateAt = told ?? plusHours(due.at, due.graceHours);
  const passed: CaseEvent = { type: 'dutyPassed', clockId, act, about, owner, dueAt: due.at, escalateAt };
  const escalated: CaseEvent = { type: 'dutyEscalated', clockId, act, about, owner, to: above(c, clock) };
  return [...(told === undefined ? [passed] : []), ...(escalateAt <= at ? [escalated] : [])];
}

/** The head hears of a late officer; the supervisor of a late chair, and of a head, whatever seat the duty falls to. */
function above({ people }: CrisisCase, { seat, owner }: Clock): StaffId {
  const isHighest = owner === people.head || seat === 'conferenceChair' || seat === 'committeeChair';
  return isHighest ? people.supervisor : people.head;
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
  return [...ends, ...dues].reduce<Instant | null>(
    (first, next) => (first && first <= next ? first : next),
    null,
  );
}
