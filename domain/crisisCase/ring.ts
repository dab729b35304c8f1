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
    ...clocks(current).flatMap((clock) => passed(current, clock, now)),
  ];
  return withDuties(household, rung, now);
}

function endedSupports(c: CrisisCase, at: Instant): CaseEvent[] {
  const supports = c.grants.flatMap((grant) => grant.supports);
  const over = supports.filter(({ ended, endsAt }) => !ended && endsAt <= at);
  return over.map(({ id }) => ({ type: 'supportEnded', supportId: id }));
}

function passed(c: CrisisCase, clock: Clock, { at }: Circumstances): CaseEvent[] {
  const { id: clockId, act, about, owner, due } = clock;
  const told = c.late[clockId];
  if (told === undefined) {
    if (due.at > at) return [];
    return [
      {
        type: 'dutyPassed',
        clockId,
        act,
        about,
        owner,
        dueAt: due.at,
        escalateAt: plusHours(at, due.graceHours),
      },
    ];
  }
  if (told === null || told > at) return [];
  return [{ type: 'dutyEscalated', clockId, act, about, owner, to: above(c, clock) }];
}

/** The head hears of a late officer; the supervisor of a late head or chair. */
function above({ people }: CrisisCase, { seat }: Clock): StaffId {
  const highest = seat === 'head' || seat === 'conferenceChair' || seat === 'committeeChair';
  return highest ? people.supervisor : people.head;
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
