import type { Circumstances } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import { momentBeforeDay } from '../reminder.ts';
import { plusHours, type Instant, type PlainDate } from '../time.ts';
import type { AbsenceReason, InvitationAnswer, SpokenWith } from './invitingActs.ts';
import type { Invitation, Inviting } from './invitingEvents.ts';

/** What a member said, when, and who wrote it down: they themselves, or the secretary who heard it on the telephone. */
export interface MemberAnswer {
  readonly answer: InvitationAnswer;
  readonly absence: AbsenceReason | null;
  readonly at: Instant;
  readonly by: StaffId;
}

/** That a member was told by telephone of what is now true. */
export interface MemberTold {
  readonly spokeWith: SpokenWith;
  readonly at: Instant;
  readonly by: StaffId;
}

/**
 * What a sitting knows of its invitations. Every field may be missing: sittings that were planned under edition 1 know
 * nothing of them.
 */
export interface InvitationState {
  readonly where?: string;
  readonly joiningId?: PaperId;
  /** Number of the invitation that is out (SEQUENCE), from 0. */
  readonly sequence?: number;
  readonly answers?: Readonly<Record<StaffId, MemberAnswer>>;
  readonly told?: Readonly<Record<StaffId, MemberTold>>;
  /** Missing where nobody is reminded any more. */
  readonly remindAt?: Instant;
  /** The secretary knows that too few are expected; once for each day that was named. */
  readonly isQuorumTold?: true;
}

/** Nobody says how long a sitting will take, and a calendar needs an end (DESIGN). */
const hoursInCalendar = 2;
export const endInCalendar = (startsAt: Instant): Instant => plusHours(startsAt, hoursInCalendar);

interface Sitting {
  readonly startsAt: Instant;
  readonly heldOn: PlainDate;
}

/** The invitation to a sitting that is still to come; nobody is invited to one that has begun. */
export function invitationOf(
  sequence: number,
  { startsAt, heldOn }: Sitting,
  now: Circumstances,
): Invitation | null {
  if (startsAt <= now.at) return null;
  const before = now.rulebook.deadlines.SITTING.remindBefore;
  const remindAt = before === undefined ? null : momentBeforeDay(heldOn, before, now.rulebook.calendar);
  const isAhead = remindAt !== null && remindAt > now.at && remindAt < startsAt;
  return { sequence, ...(isAhead ? { remindAt } : {}) };
}

/** The same as a part of an event; under edition 1 events said nothing of it. */
export const inviting = (sequence: number, sitting: Sitting, now: Circumstances): Inviting =>
  now.edition < 2 ? {} : { invitation: invitationOf(sequence, sitting, now) };

/** Whether a member is to be counted on: whoever said no is not (K13). */
export const isExpected = ({ answers }: InvitationState, staffId: StaffId): boolean =>
  answers?.[staffId]?.answer !== 'NOT_COMING';
