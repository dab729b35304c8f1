import type { Due } from '../clock.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Instant, PlainDate } from '../time.ts';
import type { UrgentCause } from './acts.ts';
import type { AbsenceReason, InvitationAnswer, MoveCause, SpokenWith } from './invitingActs.ts';

/** How an invitation that goes out is numbered (SEQUENCE, RFC 5545), and when those who have it are reminded. */
export interface Invitation {
  readonly sequence: number;
  /** Missing where the sitting is too near for that. */
  readonly remindAt?: Instant;
}

/**
 * What an event of an invited sitting says beside itself, since edition 2: missing under edition 1, null where nobody is
 * invited, because the sitting has begun by then or was never called.
 */
export interface Inviting {
  readonly invitation?: Invitation | null;
}

export type InvitingEvent =
  | ({
      readonly type: 'meetingMoved';
      readonly from: Instant;
      readonly startsAt: Instant;
      readonly heldOn: PlainDate;
      readonly cause: MoveCause;
      readonly where: string | null;
      /** How to take part from elsewhere. */
      readonly paperId: PaperId | null;
      readonly urgentCause: UrgentCause | null;
      /** When notice of the new day was given; null for a sitting that nobody was called to yet. */
      readonly noticeAt: Instant | null;
      /** Null where the move itself was the notice. */
      readonly notice: Due | null;
      readonly sitting: Due;
    } & Required<Inviting>)
  | {
      readonly type: 'invitationAnswered';
      readonly member: StaffId;
      readonly answer: InvitationAnswer;
      readonly absence: AbsenceReason | null;
      readonly at: Instant;
    }
  | {
      readonly type: 'memberTold';
      readonly member: StaffId;
      readonly spokeWith: SpokenWith;
      /** Null where none was given. */
      readonly answer: InvitationAnswer | null;
      readonly absence: AbsenceReason | null;
      readonly by: StaffId;
      readonly at: Instant;
    }
  | { readonly type: 'invitationResent'; readonly member: StaffId; readonly invitation: Invitation }
  | {
      readonly type: 'membersReminded';
      readonly unanswered: readonly StaffId[];
      readonly coming: readonly StaffId[];
    }
  /** Of these items, or with none of the whole sitting, too few are expected (K13). */
  | { readonly type: 'quorumForecastLost'; readonly items: readonly number[] };
