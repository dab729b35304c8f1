import type { CrisisCase, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { StaffId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { needed, refuseHolder, type Deputy, type LeaveCause } from './staffing.ts';
import { dayOf, endOfDay, plusDays, startOfDay, type Instant, type PlainDate } from './time.ts';

export interface DeputyActs {
  appointDeputy: {
    readonly seat: Seat;
    readonly deputy: StaffId;
    readonly from: PlainDate;
    readonly until: PlainDate;
    readonly leaveCause: LeaveCause;
    /** The deputy who is away themselves; without it the holder is. */
    readonly of?: StaffId | undefined;
  };
  /** Of several in a seat the one who stands in now, or else the first to come, unless somebody is named. */
  endDeputy: {
    readonly seat: Seat;
    readonly deputy?: StaffId | undefined;
    readonly from?: PlainDate | undefined;
  };
}

/** What only a round sends: somebody leaves for good, and what they were to do for others goes to somebody else. */
export interface DeputyHouseActs {
  replaceDeputy: { readonly seat: Seat; readonly from: StaffId; readonly to: StaffId };
}

/** Which of several in a seat, since edition 7; without `startsAt` all of the seat, of which there was one. */
interface Which {
  readonly startsAt?: Instant;
  readonly of?: StaffId;
}

export type DeputyEvent =
  | {
      readonly type: 'deputyAppointed';
      readonly seat: Seat;
      readonly deputy: StaffId;
      readonly cause: LeaveCause;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly of?: StaffId;
    }
  | ({ readonly type: 'deputyStarted'; readonly seat: Seat; readonly deputy: StaffId } & Which)
  | ({ readonly type: 'deputyEnded'; readonly seat: Seat; readonly deputy: StaffId } & Which)
  /** Everything that `from` was to do in that seat for others. */
  | {
      readonly type: 'deputyReplaced';
      readonly seat: Seat;
      readonly from: StaffId;
      readonly to: StaffId;
    };

function appointDeputy(
  c: CrisisCase,
  appointing: DeputyActs['appointDeputy'],
  now: Circumstances,
): DeputyEvent[] | Refusal {
  const { seat, deputy, from, until, leaveCause: cause, of } = appointing;
  const refusal = refuseDays(appointing, dayOf(now.at)) ?? refuseStandIn(c, appointing, now);
  if (refusal) return refusal;
  // Nobody is at work for one absence twice, though the bell has not rung yet.
  const over = now.edition < severalSince ? [] : endedDeputies(c, now.at, now.edition);
  const [startsAt, endsAt] = [startOfDay(from), endOfDay(until)];
  const whose = of ? { of } : {};
  const appointed: DeputyEvent = {
    ...{ type: 'deputyAppointed', seat, deputy, cause },
    ...{ startsAt, endsAt, ...whose },
  };
  const which = whichOf({ startsAt, ...whose }, now.edition);
  const begun: DeputyEvent = { type: 'deputyStarted', seat, deputy, ...which };
  return [...over, appointed, ...(startsAt > now.at ? [] : [begun])];
}

function refuseDays({ from, until }: DeputyActs['appointDeputy'], today: PlainDate): Refusal | null {
  if (until < today) return { code: 'dayTooEarly', field: 'until', earliest: today };
  return until < from ? { code: 'dayTooEarly', field: 'until', earliest: from } : null;
}

/** Before this edition a seat had one deputy at a time, planned or at work, and a deputy none of their own. */
const severalSince = 7;

/** Why this person may not stand in on those days. */
function refuseStandIn(
  c: CrisisCase,
  { seat, deputy, from, until, of }: DeputyActs['appointDeputy'],
  now: Circumstances,
): Refusal | null {
  if (c.people[seat] === deputy || of === deputy) return { code: 'sameHolder', field: 'deputy' };
  const here = c.deputies.filter((one) => one.seat === seat);
  if (now.edition < severalSince)
    return here.length > 0 ? { code: 'deputyAlready', field: 'seat' } : refuseHolder(c, seat, deputy);
  // Who has gone home and whose end was only not told yet is in nobody's way.
  const then = here.filter(
    ({ startsAt, endsAt }) => endsAt > now.at && startsAt < endOfDay(until) && endsAt > startOfDay(from),
  );
  if (of !== undefined && !then.some(({ staffId }) => staffId === of))
    return { code: 'noDeputy', field: 'seat' };
  const same = then.find((one) => one.of === of);
  if (same) return { code: 'deputyOverlaps', field: 'from', ...daysOf(same) };
  // Whoever is away cannot stand in, and so nobody ever stands in for somebody who stands in for them.
  const away = then.find((one) => one.of === deputy);
  if (away) return { code: 'deputyAway', field: 'deputy', ...daysOf(away) };
  return refuseHolder(c, seat, deputy);
}

/** Its first and its last day. */
export const daysOf = ({
  startsAt,
  endsAt,
}: Pick<Deputy, 'startsAt' | 'endsAt'>): { readonly first: PlainDate; readonly last: PlainDate } => ({
  first: dayOf(startsAt),
  last: plusDays(dayOf(endsAt), -1),
});

function endDeputy(
  c: CrisisCase,
  { seat, deputy, from }: DeputyActs['endDeputy'],
  { edition }: Circumstances,
): DeputyEvent[] | Refusal {
  const meant = c.deputies.filter(
    (one) =>
      one.seat === seat &&
      (deputy === undefined || one.staffId === deputy) &&
      (from === undefined || dayOf(one.startsAt) === from),
  );
  const [first] = [...meant].sort(nearestLeaveFirst);
  return first ? [endOf(first, edition)] : { code: 'noDeputy', field: 'seat' };
}

/** Who is at work before who is to come, and those by their first day. */
export const nearestLeaveFirst = (a: Deputy, b: Deputy): number => {
  if (a.active !== b.active) return a.active ? -1 : 1;
  return a.startsAt === b.startsAt ? 0 : a.startsAt < b.startsAt ? -1 : 1;
};

function endOf({ seat, staffId: deputy, ...one }: Deputy, edition: number): DeputyEvent {
  return { type: 'deputyEnded', seat, deputy, ...whichOf(one, edition) };
}

const whichOf = ({ startsAt, of }: Pick<Deputy, 'startsAt' | 'of'>, edition: number): Which =>
  edition < severalSince ? {} : { startsAt, ...(of ? { of } : {}) };

/** What a deputy had to do goes to somebody who is there; who stood in for that deputy goes home. */
function replaceDeputy(
  c: CrisisCase,
  { seat, from, to }: DeputyHouseActs['replaceDeputy'],
): DeputyEvent[] | Refusal {
  const here = c.deputies.filter((one) => one.seat === seat);
  const going = here.filter(({ staffId }) => staffId === from);
  if (going.length === 0) return { code: 'noDeputy', field: 'seat' };
  if (from === to || c.people[seat] === to || going.some(({ of }) => of === to))
    return { code: 'sameHolder', field: 'to' };
  const away = here.find(({ of, startsAt, endsAt }) =>
    going.some((one) => of === to && startsAt < one.endsAt && endsAt > one.startsAt),
  );
  if (away) return { code: 'deputyAway', field: 'to', ...daysOf(away) };
  return refuseHolder(c, seat, to) ?? [{ type: 'deputyReplaced', seat, from, to }];
}

export const deputyDecisions = { appointDeputy, endDeputy, replaceDeputy };

/** Leaves that begin or end by that moment; since edition 7 ends before beginnings, for one may follow another. */
export function changedDeputies(c: CrisisCase, at: Instant, edition: number): DeputyEvent[] {
  if (edition >= severalSince) return [...endedDeputies(c, at, edition), ...startedDeputies(c, at, edition)];
  return c.deputies.flatMap((one): DeputyEvent[] => {
    if (one.endsAt <= at) return [endOf(one, edition)];
    const { seat, staffId: deputy } = one;
    return isToBegin(one, at) ? [{ type: 'deputyStarted', seat, deputy }] : [];
  });
}

const isToBegin = ({ active, startsAt }: Deputy, at: Instant): boolean => !active && startsAt <= at;

/** Whoever stood in for somebody who goes home goes with them, and is not told twice. */
function endedDeputies({ deputies }: CrisisCase, at: Instant, edition: number): DeputyEvent[] {
  let left = deputies;
  return deputies.flatMap((one) => {
    if (one.endsAt > at || !left.includes(one)) return [];
    left = needed(left.filter((other) => other !== one));
    return [endOf(one, edition)];
  });
}

function startedDeputies(c: CrisisCase, at: Instant, edition: number): DeputyEvent[] {
  const left = needed(c.deputies.filter(({ endsAt }) => endsAt > at));
  return left
    .filter((one) => isToBegin(one, at))
    .map(({ seat, staffId: deputy, ...one }) => ({
      ...{ type: 'deputyStarted', seat, deputy },
      ...whichOf(one, edition),
    }));
}

/** The moments at which somebody begins or ends to stand in. */
export const deputyMoments = ({ deputies }: CrisisCase): Instant[] =>
  deputies.map(({ startsAt, endsAt, active }) => (active ? endsAt : startsAt));

const isThat =
  ({ seat, startsAt, of }: Which & { readonly seat: Seat }) =>
  (one: Deputy): boolean =>
    one.seat === seat && (startsAt === undefined || (one.startsAt === startsAt && one.of === of));

export const deputyEvolutions = {
  deputyAppointed: (c: CrisisCase, event: DeputyEvent & { type: 'deputyAppointed' }): CrisisCase => {
    const { seat, deputy: staffId, startsAt, endsAt, of } = event;
    const whose = of ? { of } : {};
    return { ...c, deputies: [...c.deputies, { seat, staffId, startsAt, endsAt, active: false, ...whose }] };
  },
  deputyStarted: (c: CrisisCase, event: DeputyEvent & { type: 'deputyStarted' }): CrisisCase => {
    const isMeant = isThat(event);
    return { ...c, deputies: c.deputies.map((one) => (isMeant(one) ? { ...one, active: true } : one)) };
  },
  deputyEnded: (c: CrisisCase, event: DeputyEvent & { type: 'deputyEnded' }): CrisisCase => {
    const isMeant = isThat(event);
    return { ...c, deputies: needed(c.deputies.filter((one) => !isMeant(one))) };
  },
  deputyReplaced: (c: CrisisCase, event: DeputyEvent & { type: 'deputyReplaced' }): CrisisCase => {
    const { seat, from, to: staffId } = event;
    const left = c.deputies.filter((one) => one.seat !== seat || one.of !== from);
    const deputies = left.map((one) =>
      one.seat === seat && one.staffId === from ? { ...one, staffId } : one,
    );
    return { ...c, deputies: needed(deputies) };
  },
};
