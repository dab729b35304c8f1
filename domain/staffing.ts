import type { CrisisCase, People, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { StaffId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, endOfDay, startOfDay, type Instant, type PlainDate } from './time.ts';

export const reassignCauses = ['POSTED', 'LEFT', 'WORKLOAD', 'CONFLICT_OF_INTEREST', 'OTHER'] as const;
export type ReassignCause = (typeof reassignCauses)[number];
export const leaveCauses = ['LEAVE', 'SICK', 'TRAINING', 'TRIP', 'OTHER'] as const;
export type LeaveCause = (typeof leaveCauses)[number];
/** 대결 (K22): why somebody other than the holder decided. */
export const takeOverCauses = ['ON_LEAVE', 'SICK', 'VACANT', 'URGENT'] as const;
export type TakeOverCause = (typeof takeOverCauses)[number];

/** 대리: who does the duties of a seat while its holder is away. */
export interface Deputy {
  readonly seat: Seat;
  readonly staffId: StaffId;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly active: boolean;
}

export interface StaffingActs {
  /** Another holder for a seat, with every clock of it; the API has seen that they may do its acts. */
  reassignSeat: { readonly seat: Seat; readonly to: StaffId; readonly reassignCause: ReassignCause };
  appointDeputy: {
    readonly seat: Seat;
    readonly deputy: StaffId;
    readonly from: PlainDate;
    readonly until: PlainDate;
    readonly leaveCause: LeaveCause;
  };
  endDeputy: { readonly seat: Seat };
}

export type StaffingEvent =
  | {
      readonly type: 'seatReassigned';
      readonly seat: Seat;
      readonly from: StaffId;
      readonly to: StaffId;
      readonly cause: ReassignCause;
    }
  | {
      readonly type: 'deputyAppointed';
      readonly seat: Seat;
      readonly deputy: StaffId;
      readonly cause: LeaveCause;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
    }
  | { readonly type: 'deputyStarted'; readonly seat: Seat; readonly deputy: StaffId }
  | { readonly type: 'deputyEnded'; readonly seat: Seat; readonly deputy: StaffId };

/** Whoever does the seat's duties now: its deputy while there is one, else its holder. */
export function holderOf({ people, deputies }: CrisisCase, seat: Seat): StaffId {
  return deputies.find((one) => one.active && one.seat === seat)?.staffId ?? people[seat];
}

/** Everybody who holds the seat, or will for a while or after a move: none of them may approve what they prepared. */
export function everyHolder({ people, deputies, transfer }: CrisisCase, seat: Seat): readonly StaffId[] {
  const standIns = deputies.filter((one) => one.seat === seat).map(({ staffId }) => staffId);
  return [people[seat], ...standIns, ...(transfer ? [transfer.people[seat]] : [])];
}

/** Seats that no one person may hold together: who prepares, the first, does not approve (K7). */
const apart: readonly (readonly [Seat, Seat])[] = [
  ['officer', 'head'],
  ['emergencyOfficer', 'authority'],
];

/** The seats that whoever holds this one may not hold as well. */
export const apartFrom = (seat: Seat): readonly Seat[] =>
  apart.flatMap(([a, b]) => (a === seat ? [b] : b === seat ? [a] : []));

/** Whether these people hold together what must be apart. */
export const doSeatsClash = (people: People): boolean => apart.some(([a, b]) => people[a] === people[b]);

/** Why this person may not have that seat: it would leave something that nobody can approve. */
function refuseHolder(c: CrisisCase, seat: Seat, staffId: StaffId): Refusal | null {
  if (apartFrom(seat).some((other) => everyHolder(c, other).includes(staffId)))
    return { code: 'seatsClash', field: 'seat' };
  if (preparersFor(c, seat).includes(staffId)) return { code: 'approverPrepared' };
  return null;
}

/** Who prepared what now waits for the approval of that seat. */
function preparersFor(c: CrisisCase, seat: Seat): readonly StaffId[] {
  if (seat === 'head') return c.closing && c.stage === 'closeRequested' ? [c.closing.requestedBy] : [];
  const by = seat === 'authority' ? 'AUTHORITY' : seat === 'committeeChair' ? 'COMMITTEE' : null;
  if (by === null) return [];
  const extensions = c.extensions.filter((one) => one.status === 'asked' && one.by === by);
  const heard = c.grants.flatMap(({ recovery }) =>
    recovery?.status === 'heard' ? [recovery.preparedBy] : [],
  );
  return [...extensions.map(({ preparedBy }) => preparedBy), ...(by === 'AUTHORITY' ? heard : [])];
}

/** Why these people may not take the case over: one of them would approve what they prepared, or still have to here (K7). */
export function refusePeople(c: CrisisCase, people: People, field: 'toDong' | 'people'): Refusal | null {
  const isPreparing = apart.some(([preparer, approver]) =>
    everyHolder(c, preparer).includes(people[approver]),
  );
  if (doSeatsClash(people) || isPreparing) return { code: 'seatsClash', field };
  const hasPrepared = approving.some((seat) => preparersFor(c, seat).includes(people[seat]));
  return hasPrepared ? { code: 'approverPrepared' } : null;
}

const approving: readonly Seat[] = ['head', 'authority', 'committeeChair'];

/** Who goes on standing in when other people take the case over: for a seat whose holder stays. */
export const deputiesUnder = (c: CrisisCase, people: People): readonly Deputy[] =>
  c.deputies.filter(
    ({ seat, staffId }) =>
      people[seat] === c.people[seat] && !apartFrom(seat).some((other) => people[other] === staffId),
  );

function reassignSeat(
  c: CrisisCase,
  { seat, to, reassignCause: cause }: StaffingActs['reassignSeat'],
): StaffingEvent[] | Refusal {
  const from = c.people[seat];
  if (from === to) return { code: 'sameHolder', field: 'to' };
  return refuseHolder(c, seat, to) ?? [{ type: 'seatReassigned', seat, from, to, cause }];
}

function appointDeputy(
  c: CrisisCase,
  { seat, deputy, from, until, leaveCause: cause }: StaffingActs['appointDeputy'],
  now: Circumstances,
): StaffingEvent[] | Refusal {
  const today = dayOf(now.at);
  if (until < today) return { code: 'dayTooEarly', field: 'until', earliest: today };
  if (until < from) return { code: 'dayTooEarly', field: 'until', earliest: from };
  if (c.people[seat] === deputy) return { code: 'sameHolder', field: 'deputy' };
  if (c.deputies.some((one) => one.seat === seat)) return { code: 'deputyAlready', field: 'seat' };
  const refusal = refuseHolder(c, seat, deputy);
  if (refusal) return refusal;
  const [startsAt, endsAt] = [startOfDay(from), endOfDay(until)];
  const appointed: StaffingEvent = { type: 'deputyAppointed', seat, deputy, cause, startsAt, endsAt };
  return startsAt > now.at ? [appointed] : [appointed, { type: 'deputyStarted', seat, deputy }];
}

function endDeputy(c: CrisisCase, { seat }: StaffingActs['endDeputy']): StaffingEvent[] | Refusal {
  const deputy = c.deputies.find((one) => one.seat === seat);
  if (!deputy) return { code: 'noDeputy', field: 'seat' };
  return [{ type: 'deputyEnded', seat, deputy: deputy.staffId }];
}

export const staffingDecisions = { reassignSeat, appointDeputy, endDeputy };

/** Who else than the holder decides says why (대결, K22). */
export function refuseTakeOver(
  c: CrisisCase,
  seat: Seat,
  { by, takeOver }: { readonly by: Circumstances['by']; readonly takeOver: TakeOverCause | null },
): Refusal | null {
  if (by === holderOf(c, seat) || takeOver !== null) return null;
  return { code: 'takeOverCauseMissing', field: 'takeOver' };
}

/** Leaves that begin or end by that moment. */
export function changedDeputies({ deputies }: CrisisCase, at: Instant): StaffingEvent[] {
  return deputies.flatMap(({ seat, staffId: deputy, startsAt, endsAt, active }): StaffingEvent[] => {
    if (endsAt <= at) return [{ type: 'deputyEnded', seat, deputy }];
    return !active && startsAt <= at ? [{ type: 'deputyStarted', seat, deputy }] : [];
  });
}

/** The moments at which somebody begins or ends to stand in. */
export const deputyMoments = ({ deputies }: CrisisCase): Instant[] =>
  deputies.map(({ startsAt, endsAt, active }) => (active ? endsAt : startsAt));

const without = (c: CrisisCase, seat: Seat): readonly Deputy[] =>
  c.deputies.filter((one) => one.seat !== seat);

export const staffingEvolutions = {
  seatReassigned: (c: CrisisCase, event: StaffingEvent & { type: 'seatReassigned' }): CrisisCase => ({
    ...c,
    people: { ...c.people, [event.seat]: event.to },
    deputies: without(c, event.seat),
  }),
  deputyAppointed: (c: CrisisCase, event: StaffingEvent & { type: 'deputyAppointed' }): CrisisCase => {
    const { seat, deputy: staffId, startsAt, endsAt } = event;
    return { ...c, deputies: [...c.deputies, { seat, staffId, startsAt, endsAt, active: false }] };
  },
  deputyStarted: (c: CrisisCase, event: StaffingEvent & { type: 'deputyStarted' }): CrisisCase => ({
    ...c,
    deputies: c.deputies.map((one) => (one.seat === event.seat ? { ...one, active: true } : one)),
  }),
  deputyEnded: (c: CrisisCase, event: StaffingEvent & { type: 'deputyEnded' }): CrisisCase => ({
    ...c,
    deputies: without(c, event.seat),
  }),
};
