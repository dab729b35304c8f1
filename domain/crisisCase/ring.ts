import { dutyIn, lateFrom, type Clock, type Due } from '../clock.ts';
import { lapsedExtensions } from '../emergencySupport/extension.ts';
import type { Circumstances } from '../entity.ts';
import { consentEnds, endedConsents } from '../linkageConsent.ts';
import { changedDeputies, deputyMoments } from '../standingIn.ts';
import { plusHours, type Instant } from '../time.ts';
import { clocks } from './clocks.ts';
import { withDuties } from './duties.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { withSittings } from './givingUp.ts';
import type { CrisisCase, Household } from './state.ts';

type Rung = (c: CrisisCase, at: Instant, edition: number) => CaseEvent[];

/**
 * What has come due by now: deputies who begin or end, supports and consents whose last day is over, and duties whose
 * end is near, that have passed, or that are to be told to the one above (once each). Asked anew at every ring, so a bell that rings
 * for nothing makes no event. Deputies come first, so that whoever is late is whoever could have acted.
 */
export function ring(household: Household, now: Circumstances): CaseEvent[] {
  const rings: readonly Rung[] = [changedDeputies, endedSupports, endedConsents, endsNear, latenesses];
  const events: CaseEvent[] = [];
  let after = household;
  for (const rung of rings) {
    const more = after.current ? rung(after.current, now.at, now.edition) : [];
    events.push(...more);
    after = more.reduce(evolve, after);
  }
  return withSittings(household, { events: withDuties(household, events, now), by: null });
}

function endedSupports(c: CrisisCase, at: Instant): CaseEvent[] {
  const supports = c.grants.flatMap((grant) => grant.supports);
  const over = supports.filter(({ ended, endsAt }) => !ended && endsAt <= at).map(({ id }) => id);
  const lapsed = lapsedExtensions(c, over);
  return [...lapsed, ...over.map((id): CaseEvent => ({ type: 'supportEnded', supportId: id }))];
}

/** Ends that are near, told once, and not any more once they have passed; what one person owes of one sort at one moment is one letter. */
function endsNear(c: CrisisCase, at: Instant): CaseEvent[] {
  const near = clocks(c).filter(({ id, due }) => {
    const remindAt = reminderIn(c, id, due);
    return remindAt !== null && remindAt <= at && due.at > at;
  });
  const together = new Map<string, Clock[]>();
  for (const clock of near) {
    const key = [dutyIn(clock.id), clock.owner, clock.due.at].join(' ');
    together.set(key, [...(together.get(key) ?? []), clock]);
  }
  return [...together.values()].map((same) => neared(same));
}

function neared(same: readonly Clock[]): CaseEvent {
  const [{ id, act, about, owner, due }] = same as [Clock];
  const clockIds = same.map((clock) => clock.id);
  return { type: 'dutyNeared', clockIds, duty: dutyIn(id), act, about, owner, dueAt: due.at };
}

/** When the owner is to hear that the end is near; null where nobody is, was already, or it has passed. */
function reminderIn({ late, neared: told = [] }: CrisisCase, clockId: string, due: Due): Instant | null {
  if (due.remindAt === undefined || late[clockId] !== undefined || told.includes(clockId)) return null;
  return due.remindAt;
}

const latenesses: Rung = (c, at, edition) =>
  clocks(c).flatMap((clock) => lateness(c, clock, { at, edition }));

interface Ringing {
  readonly at: Instant;
  readonly edition: number;
}

function lateness(c: CrisisCase, clock: Clock, { at, edition }: Ringing): CaseEvent[] {
  const { id: clockId, act, about, owner, due, above: to } = clock;
  const told = c.late[clockId];
  if (told === null || (told === undefined && due.at > at)) return [];
  // Grace runs from the day of the duty, so that a house that was down tells nobody later than the rule says.
  const escalateAt = told ?? plusHours(lateFrom(due), due.graceHours);
  // Before edition 5 a letter knew the act alone, whichever duty it ends.
  const named = edition < 5 ? {} : { duty: dutyIn(clockId) };
  const passed: CaseEvent = {
    type: 'dutyPassed',
    clockId,
    ...named,
    act,
    about,
    owner,
    dueAt: due.at,
    escalateAt,
  };
  const escalated: CaseEvent = { type: 'dutyEscalated', clockId, ...named, act, about, owner, to };
  return [...(told === undefined ? [passed] : []), ...(escalateAt <= at ? [escalated] : [])];
}

/** The next moment at which `ring` would have something to say, or null. */
export function alarm({ current }: Household): Instant | null {
  if (!current) return null;
  const supports = current.grants.flatMap((grant) => grant.supports).filter(({ ended }) => !ended);
  const ends = supports.map(({ endsAt }) => endsAt);
  const dues = clocks(current).flatMap(({ id, due }) => {
    const told = current.late[id];
    if (told === undefined) return [reminderIn(current, id, due) ?? due.at];
    return told === null ? [] : [told];
  });
  return [...deputyMoments(current), ...consentEnds(current), ...ends, ...dues].reduce<Instant | null>(
    (first, next) => (first && first <= next ? first : next),
    null,
  );
}
