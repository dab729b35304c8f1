import type { CrisisCase, People, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { StaffId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import type { Instant } from './time.ts';

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
  /** Whose absence it is where that is a deputy's own; the holder's where it is absent (edition 7). */
  readonly of?: StaffId;
}

export interface StaffingActs {
  /** Another holder for a seat, with every clock of it; the API has seen that they may do its acts. */
  reassignSeat: { readonly seat: Seat; readonly to: StaffId; readonly reassignCause: ReassignCause };
}

export interface StaffingEvent {
  readonly type: 'seatReassigned';
  readonly seat: Seat;
  readonly from: StaffId;
  readonly to: StaffId;
  readonly cause: ReassignCause;
}

/** Whoever does the seat's duties now: its holder, or whoever stands in, or whoever stands in for them (대리의 대리). */
export const holderOf = ({ people, deputies }: CrisisCase, seat: Seat): StaffId =>
  standInOf(
    deputies.filter((one) => one.active && one.seat === seat),
    null,
  ) ?? people[seat];

/** The end of the chain that begins with the holder (null) or with somebody who is away; each step leaves one out, so it ends. */
function standInOf(active: readonly Deputy[], away: StaffId | null): StaffId | null {
  const next = active.find(({ of = null }) => of === away);
  if (!next) return away;
  return standInOf(
    active.filter((one) => one !== next),
    next.staffId,
  );
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
export function refuseHolder(c: CrisisCase, seat: Seat, staffId: StaffId): Refusal | null {
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
  needed(
    c.deputies.filter(
      ({ seat, staffId }) =>
        people[seat] === c.people[seat] && !apartFrom(seat).some((other) => people[other] === staffId),
    ),
  );

/** Without those who stand in for somebody who does not stand in any more. */
export function needed(deputies: readonly Deputy[]): readonly Deputy[] {
  const kept = deputies.filter(
    ({ seat, of }) => of === undefined || deputies.some((one) => one.seat === seat && one.staffId === of),
  );
  return kept.length === deputies.length ? kept : needed(kept);
}

function reassignSeat(
  c: CrisisCase,
  { seat, to, reassignCause: cause }: StaffingActs['reassignSeat'],
): StaffingEvent[] | Refusal {
  const from = c.people[seat];
  if (from === to) return { code: 'sameHolder', field: 'to' };
  return refuseHolder(c, seat, to) ?? [{ type: 'seatReassigned', seat, from, to, cause }];
}

/** Who else than the holder decides says why (대결, K22). */
export function refuseTakeOver(
  c: CrisisCase,
  seat: Seat,
  { by, takeOver }: { readonly by: Circumstances['by']; readonly takeOver: TakeOverCause | null },
): Refusal | null {
  if (by === holderOf(c, seat) || takeOver !== null) return null;
  return { code: 'takeOverCauseMissing', field: 'takeOver' };
}

export const staffingDecisions = { reassignSeat };

export const staffingEvolutions = {
  seatReassigned: (c: CrisisCase, event: StaffingEvent): CrisisCase => ({
    ...c,
    people: { ...c.people, [event.seat]: event.to },
    deputies: c.deputies.filter(({ seat }) => seat !== event.seat),
  }),
};
