import type { CommitteeKind, CommitteeSeat, ItemKind } from '../../domain/committee/kinds.ts';
import type { Item } from '../../domain/meeting/items.ts';
import type { ReviewEnding } from '../../domain/meeting/written.ts';
import type { Instant } from '../../domain/time.ts';
import type { InvitationLetter } from '../../prisma/queries/invitations.ts';
import type { MaskedMaterial } from '../maskedMaterial.ts';
import type { StaffView } from './clock.ts';
import type { MeetingHeadView } from './meetingHead.ts';
import type { Ballot, PreparedView } from './sittingItem.ts';

/** What a link tells before its code is known: which committee and until when, and nothing of any case. */
export interface ReviewDoorView {
  readonly kind: CommitteeKind;
  readonly placeName: string;
  readonly dueAt: Instant;
}

/** An item as a member votes on it in writing. */
export interface ReviewItemView extends Pick<Item, 'proposal'> {
  readonly prepared: PreparedView | null;
  readonly no: number;
  readonly kind: ItemKind;
  readonly mine: Ballot | null;
  /** Null where it is about no case, and once the review is over. */
  readonly material: MaskedMaterial | null;
  /** What is asked where it is about no case; null where nobody can read it any more. */
  readonly words: string | null;
}

/** 서면심의 of one member: everything from which they are not recused. */
export interface ReviewPageView extends ReviewDoorView {
  readonly name: string;
  readonly items: readonly ReviewItemView[];
  /** False once nothing can be changed any more. */
  readonly isOpen: boolean;
}

export const reviewLinkStates = ['none', 'sent', 'opened', 'locked'] as const;
/** How far the newest link of a member has come. */
export type ReviewLinkState = (typeof reviewLinkStates)[number];

export interface ReviewMemberView extends StaffView {
  readonly seat: CommitteeSeat;
  readonly asked: number;
  readonly given: number;
  /** When they had answered everything; null before. */
  readonly returnedAt: Instant | null;
  readonly link: ReviewLinkState;
  readonly letters: readonly Pick<InvitationLetter, 'at' | 'status' | 'sentAt'>[];
  /** Only where it was asked for: to be told by telephone. */
  readonly code: string | null;
  readonly mayRenew: boolean;
}

/** Who has answered in writing and who has not, for whoever keeps the meeting. */
export interface WrittenReviewView {
  readonly head: MeetingHeadView;
  /** Null before the calling. */
  readonly review: {
    readonly begunAt: Instant;
    readonly dueAt: Instant;
    /** When whoever has not answered is reminded, or was; null where nobody is. */
    readonly remindAt: Instant | null;
    readonly closed: { readonly why: ReviewEnding; readonly at: Instant } | null;
  } | null;
  readonly members: readonly ReviewMemberView[];
}

/** What minutes tell of it. */
export interface MinutedReviewView {
  readonly dueAt: Instant;
  readonly returns: readonly (StaffView & { readonly at: Instant })[];
  readonly missing: readonly StaffView[];
}
