import type { Due } from '../clock.ts';
import type { Committee, Seated } from '../committee/kinds.ts';
import type { CommitteeRules } from '../committee/rules.ts';
import type { MeetingId, PaperId, StaffId } from '../ids.ts';
import type { TakeOverCause } from '../staffing.ts';
import type { Instant, PlainDate } from '../time.ts';
import type {
  CancelCause,
  Hand,
  MeetingActs,
  MeetingWay,
  OfItem,
  RecusalGround,
  Settlement,
  UrgentCause,
  Vote,
  WithdrawCause,
} from './acts.ts';
import type { ActionGiven } from '../meetingAction.ts';
import type { ConflictEvent } from './conflicts.ts';
import type { MeetingPlace } from './invitingActs.ts';
import type { Inviting, InvitingEvent } from './invitingEvents.ts';
import type { ExpertEvent } from './experts.ts';
import type { NewItem, Tally } from './items.ts';
import type { Agreed } from './outcomeActs.ts';
import type { Prepared } from './preparing.ts';
import type { Referral, ReferralAnswer, ReferralSettlement } from './referring.ts';
import type { MeetingRulesRenewed } from './renewal.ts';
import type { MeetingDuty } from './state.ts';
import type { WrittenEvent } from './written.ts';

/** One count and the items that ended so. */
export interface Outcome {
  readonly tally: Tally;
  readonly items: readonly number[];
}

/** What has happened to a meeting. An event type never changes its meaning; a new meaning is a new type. */
export type MeetingEvent =
  | InvitingEvent
  | ExpertEvent
  | WrittenEvent
  | (MeetingPlace & {
      readonly type: 'meetingPlanned';
      readonly meetingId: MeetingId;
      readonly committee: Committee;
      readonly rules: CommitteeRules;
      readonly seated: readonly Seated[];
      readonly way: MeetingWay;
      readonly startsAt: Instant;
      readonly heldOn: PlainDate;
      readonly aimedOn?: PlainDate;
      readonly notice: Due;
      readonly sitting: Due;
      readonly rulebook: number;
    })
  | (Inviting & {
      readonly type: 'rosterRenewed';
      readonly seated: readonly Seated[];
      /** Who was not there before. */
      readonly joined: readonly StaffId[];
      /** Who was there before and is not any more; missing under edition 1. */
      readonly left?: readonly StaffId[];
    })
  | (Inviting & {
      readonly type: 'meetingCalled';
      readonly urgentCause: UrgentCause | null;
      readonly noticeAt: Instant;
    })
  | ({
      readonly type: 'itemAdded';
      readonly from: MeetingId | null;
      /** Since edition 2 its case hears where it stands. */
      readonly told?: true;
    } & NewItem)
  | ({ readonly type: 'proposalChanged' } & MeetingActs['changeProposal'])
  /** The paper's id stands by itself as well: what no event refers to so is swept. */
  | ({ readonly type: 'itemAgreed'; readonly agreed: Agreed; readonly paperId: PaperId } & OfItem)
  | ({ readonly type: 'actionAdded'; readonly action: ActionGiven; readonly paperId: PaperId } & OfItem)
  | ({ readonly type: 'actionDropped'; readonly action: number } & OfItem)
  | ({
      readonly type: 'itemPutAgain';
      readonly to: MeetingId;
      readonly proposal: NewItem['proposal'];
    } & OfItem)
  | ConflictEvent
  | ({ readonly type: 'itemWithdrawn'; readonly cause: WithdrawCause } & OfItem)
  /** `due` is when its answer is owed; absent where nobody asked for one. */
  | ({ readonly type: 'itemReferred'; readonly to: MeetingId; readonly due?: Due } & OfItem)
  | ({ readonly type: 'referralsJoined'; readonly referrals: readonly Referral[] } & OfItem)
  /** What a sub-committee came to, on an item that stood here before. */
  | ({ readonly type: 'preparedJoined'; readonly prepared: Prepared } & OfItem)
  | ({
      readonly type: 'referralAnswered';
      readonly answer: ReferralAnswer;
      /** Null where it needs no other sitting. */
      readonly moving: Due | null;
    } & OfItem)
  | ({ readonly type: 'referralSettled'; readonly settlement: ReferralSettlement } & OfItem)
  | ({ readonly type: 'itemPlaced'; readonly place: number } & OfItem)
  | ({ readonly type: 'itemSplit'; readonly into: readonly NewItem[] } & OfItem)
  | ({ readonly type: 'memberRecused'; readonly member: StaffId; readonly ground: RecusalGround } & OfItem)
  | ({ readonly type: 'memberChallenged'; readonly member: StaffId } & OfItem)
  | ({
      readonly type: 'challengeDecided';
      readonly member: StaffId;
      readonly upheld: boolean;
      readonly hands: readonly Hand[];
    } & OfItem)
  | ({ readonly type: 'attendanceRecorded'; readonly signing: Due } & MeetingActs['recordAttendance'])
  | { readonly type: 'itemsOpened'; readonly items: readonly number[]; readonly secret?: true }
  | {
      readonly type: 'ballotsCast';
      readonly member: StaffId;
      readonly vote: Vote;
      readonly items: readonly number[];
      readonly paperId: PaperId | null;
    }
  /** Who has voted; how stands nowhere but in the paper, which is destroyed when it has been counted. */
  | {
      readonly type: 'secretBallotsCast';
      readonly member: StaffId;
      readonly items: readonly number[];
      readonly paperId: PaperId;
    }
  | ({ readonly type: 'handsRecorded'; readonly hands: readonly Hand[] } & OfItem)
  | { readonly type: 'itemsClosed'; readonly outcomes: readonly Outcome[] }
  | ({ readonly type: 'itemPostponed' } & OfItem)
  | ({ readonly type: 'discussionRecorded'; readonly paperId: PaperId } & OfItem)
  | { readonly type: 'itemsResolved'; readonly outcomes: readonly Outcome[] }
  | {
      readonly type: 'minutesSigned';
      readonly signedAt: Instant;
      readonly signedBy: StaffId;
      readonly takeOver: TakeOverCause | null;
      /** Null where nothing is left undecided. */
      readonly moving: Due | null;
      readonly endsAt: Instant;
      /** Since edition 2: the committee's own word on each count goes with it. */
      readonly tellsOutcome?: true;
      readonly puttingAgain?: Due;
    }
  | { readonly type: 'itemsMoved'; readonly to: MeetingId; readonly items: readonly number[] }
  | {
      readonly type: 'deliveryRefused';
      readonly items: readonly number[];
      readonly refused: string;
      readonly due: Due;
    }
  | ({ readonly type: 'refusalSettled'; readonly settlement: Settlement } & OfItem)
  | { readonly type: 'addendumAdded'; readonly paperId: PaperId }
  | (Inviting & {
      readonly type: 'meetingCancelled';
      readonly cause: CancelCause;
      readonly moving: Due | null;
      readonly endsAt: Instant;
    })
  | {
      readonly type: 'meetingDutyPassed';
      readonly duty: MeetingDuty;
      /** Where several of that duty run at once. */
      readonly clockId?: string;
      readonly owner: StaffId;
      readonly dueAt: Instant;
      readonly escalateAt: Instant;
    }
  | {
      readonly type: 'meetingDutyEscalated';
      readonly duty: MeetingDuty;
      readonly clockId?: string;
      readonly owner: StaffId;
      readonly to: StaffId;
    }
  | {
      /** Only of the editions before 4. */
      readonly type: 'meetingRecounted';
      readonly rulebook: number;
      /** What moved. */
      readonly dues: Readonly<Partial<Record<MeetingDuty, Due>>>;
      /** The sitting's own day has become a holiday. */
      readonly onHoliday?: true;
    }
  | MeetingRulesRenewed
  | { readonly type: 'meetingEnded' };

export type MeetingEventType = MeetingEvent['type'];
export type MeetingEventOf<T extends MeetingEventType> = Extract<MeetingEvent, { readonly type: T }>;
