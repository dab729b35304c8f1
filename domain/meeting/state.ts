import type { Due } from '../clock.ts';
import type { Committee, Seated } from '../committee/kinds.ts';
import { isPreparing, type CommitteeRules } from '../committee/rules.ts';
import type { MeetingId, StaffId } from '../ids.ts';
import type { TakeOverCause } from '../staffing.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { Conflict } from './conflicts.ts';
import type { AttendanceWay, CancelCause, HeldTimes, MeetingWay, UrgentCause } from './acts.ts';
import type { InvitationState } from './invited.ts';
import type { Expert } from './experts.ts';
import { isResting, type Item, type Tally } from './items.ts';
import type { WrittenReview } from './written.ts';

export const meetingStatuses = ['planned', 'called', 'sitting', 'signed', 'cancelled', 'ended'] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

/** Somebody with a vote in this sitting. */
export interface SittingMember extends Seated {
  /** Null until they came. */
  readonly attends: AttendanceWay | null;
}

/** What is to be done about a meeting, each by one person. */
export const meetingDuties = [
  'notice',
  'sitting',
  'signing',
  'moving',
  'puttingAgain',
  'settling',
  'recusal',
  'answering',
  'awaiting',
] as const;
export type MeetingDuty = (typeof meetingDuties)[number];

/** What lists show of it: its duties, and the written vote that a member still owes. */
export type ListedDuty = MeetingDuty | 'voting';

/** In time; late, with the moment at which the one above is told; or told. */
export type MeetingLateness =
  { readonly is: 'late'; readonly escalateAt: Instant } | { readonly is: 'escalated' };

/** 회의: one sitting of a committee, from its day to its minutes; who sits on it and how it counts came with its plan. */
export interface Meeting extends HeldTimes, InvitationState {
  readonly meetingId: MeetingId;
  readonly committee: Committee;
  readonly rules: CommitteeRules;
  readonly status: MeetingStatus;
  readonly way: MeetingWay;
  readonly startsAt: Instant;
  readonly heldOn: PlainDate;
  /** The day that the cadence aims at, where the house planned it. */
  readonly aimedOn?: PlainDate;
  readonly secretary: StaffId;
  readonly members: readonly SittingMember[];
  readonly items: readonly Item[];
  readonly tallies: readonly Tally[];
  /** The numbers of the items as they follow one another; absent where they follow their numbers. */
  readonly order?: readonly number[];
  readonly noticeAt: Instant | null;
  readonly urgentCause: UrgentCause | null;
  readonly cancelCause: CancelCause | null;
  readonly signedBy: StaffId | null;
  readonly signedAt: Instant | null;
  readonly takeOver: TakeOverCause | null;
  readonly addenda: number;
  /** The open duties with their days. */
  readonly dues: Readonly<Partial<Record<MeetingDuty, Due>>>;
  readonly late: Readonly<Partial<Record<string, MeetingLateness>>>;
  /** Private interests that were heard of; absent until the first. */
  readonly conflicts?: readonly Conflict[];
  /** Since edition 2. */
  readonly tellsOutcome?: true;
  /** Until then it can still be added to and told of refusals; null while it is not over. */
  readonly endsAt: Instant | null;
  /** Outsiders who see one item each; absent where there never was one. */
  readonly experts?: readonly Expert[];
  /** 서면심의; absent before its calling, and where people sit together. */
  readonly review?: WrittenReview;
  /** Its day has become a holiday, of which its secretary was told. */
  readonly onHoliday?: true;
  /** The rulebook under which its days were counted. */
  readonly rulebook: number;
}

/** A workflow holds one meeting and ends with it. */
export interface MeetingHolder {
  readonly current: Meeting | null;
}

/** The place of a member in the list, or -1. */
export const placeOf = ({ members }: Meeting, staffId: string): number =>
  members.findIndex((member) => member.staffId === staffId);

/** What stands on the agenda and was neither decided nor taken away. */
export const isUndecided = (item: Item, { tallies }: Meeting): boolean =>
  isResting(item) ||
  (item.status === 'closed' && item.tally !== null && tallies[item.tally]?.result === 'NO_QUORUM');

/** What another sitting has to decide: all that is undecided here, and what was only prepared here (예비심사). */
export const isForAnother = (item: Item, m: Meeting): boolean =>
  isUndecided(item, m) || (item.status === 'closed' && isPreparing(m.rules));
