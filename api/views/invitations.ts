import type { CommitteeSeat, MemberCategory } from '../../domain/committee/kinds.ts';
import type { Quorum } from '../../domain/committee/counting.ts';
import type { UrgentCause } from '../../domain/meeting/acts.ts';
import type { AbsenceReason, InvitationAnswer, SpokenWith } from '../../domain/meeting/invitingActs.ts';
import type { Instant } from '../../domain/time.ts';
import type { InvitationLetter } from '../../prisma/queries/invitations.ts';
import type { StaffView } from './clock.ts';
import type { MeetingHeadView } from './meetingHead.ts';

/** How what is now true reached somebody: the post took it, the telephone, not yet, or not at all. */
export type Reach = 'MAIL' | 'TELEPHONE' | 'WAITING' | 'NOBODY';

export type SentView = Omit<InvitationLetter, 'staffId'>;

export interface AnswerView {
  readonly answer: InvitationAnswer;
  readonly absence: AbsenceReason | null;
  readonly at: Instant;
  /** Null where it is the member's own word. */
  readonly writtenBy: string | null;
}

export interface ToldView {
  readonly spokeWith: SpokenWith;
  readonly at: Instant;
  readonly by: string;
}

export interface InvitedView extends StaffView {
  readonly seat: CommitteeSeat;
  readonly category: MemberCategory;
  /** The office where they work, by name. */
  readonly office: string;
  readonly sent: readonly SentView[];
  readonly reach: Reach;
  readonly answer: AnswerView | null;
  readonly told: ToldView | null;
  /** They have not said whether they come; or, of a sitting that was called off, nothing told them so. */
  readonly isToBeCalled: boolean;
}

/** Somebody who was invited and has no seat any more. */
export interface GoneView extends StaffView {
  readonly sent: readonly SentView[];
}

/** 소집 통지 대장: who got what of a sitting, and who said what. */
export interface InvitationsView {
  readonly head: MeetingHeadView;
  readonly where: string | null;
  /** How to take part from elsewhere; null where nobody wrote it down. */
  readonly joining: string | null;
  readonly noticeAt: Instant | null;
  readonly urgentCause: UrgentCause | null;
  readonly members: readonly InvitedView[];
  readonly gone: readonly GoneView[];
  readonly forecast: Quorum;
  /** Numbers of the items that too few are expected for. */
  readonly short: readonly number[];
  /** It is called, and still to come. */
  readonly isOpen: boolean;
  /** Whoever nobody reached can still be told by telephone: of the day, or that it was called off. */
  readonly isTelling: boolean;
  /** It can be moved. */
  readonly isMovable: boolean;
}

/** The page on which a member answers. */
export interface InvitationView {
  readonly head: MeetingHeadView;
  readonly where: string | null;
  readonly joining: string | null;
  readonly mine: AnswerView | null;
  readonly isOpen: boolean;
}
