import type { CommitteeKind, ItemKind, MemberCategory } from '../../domain/committee/kinds.ts';
import type { WatchedThing } from '../../domain/access.ts';
import type { AdvicePoint, Evaluation } from '../../domain/escalation.ts';
import type { CaseId, MeetingId } from '../../domain/ids.ts';
import type { ShareBasis } from '../../domain/legalBasis.ts';
import type { ExpertAttendance, ExpertEnding, ExpertState } from '../../domain/meeting/experts.ts';
import type { Instant } from '../../domain/time.ts';
import type { MaskedMaterial } from '../maskedMaterial.ts';
import type { MeetingHeadView } from './meetingHead.ts';

/** What a link tells before its code is known: which meeting and until when, and nothing of any case. */
export interface ExpertDoorView {
  readonly kind: CommitteeKind;
  readonly placeName: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export interface OpinionView {
  readonly evaluation: Evaluation;
  readonly points: readonly AdvicePoint[];
  /** Null where it was erased. */
  readonly note: string | null;
  readonly at: Instant;
}

/** 외부전문가의 쪽: one sitting, one item. */
export interface ExpertPageView extends ExpertDoorView {
  /** Null where it was erased. */
  readonly name: string | null;
  readonly job: string | null;
  readonly itemKind: ItemKind;
  readonly pledge: { readonly version: number; readonly at: Instant } | null;
  /** The wording that is asked for today. */
  readonly newestPledge: number;
  /** Null until the pledge is given. */
  readonly material: MaskedMaterial | null;
  readonly opinion: OpinionView | null;
  readonly attends: ExpertAttendance | null;
  /** False once the item is closed. */
  readonly isOpen: boolean;
}

/** An expert as the secretary sees them. */
export interface KeptExpertView {
  readonly expertId: string;
  readonly item: number;
  readonly itemKind: ItemKind;
  readonly category: MemberCategory;
  readonly basis: ShareBasis;
  readonly name: string | null;
  readonly job: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly state: ExpertState;
  readonly ended: ExpertEnding | null;
  readonly attends: ExpertAttendance | null;
  readonly opensAt: Instant;
  readonly endsAt: Instant;
  readonly linkAt: Instant | null;
  readonly admittedAt: Instant | null;
  /** Only where it was asked for: to be told by telephone. */
  readonly code: string | null;
  /** How often they read the material, and when last. */
  readonly reads: number;
  readonly readAt: Instant | null;
  readonly may: { readonly renew: boolean; readonly revoke: boolean };
}

export interface ExpertsView {
  readonly head: MeetingHeadView;
  readonly experts: readonly KeptExpertView[];
  /** Items to which somebody can be invited now. */
  readonly items: readonly { readonly no: number; readonly kind: ItemKind }[];
}

/** An opinion as whoever sits on the meeting reads it. */
export interface ExpertOpinionView extends OpinionView {
  readonly item: number;
  readonly name: string | null;
  readonly job: string | null;
  readonly category: MemberCategory;
}
export interface ExpertOpinionsView {
  readonly items: readonly ExpertOpinionView[];
}

/** Somebody from outside read something of a case. */
export interface OutsideLookView {
  readonly at: Instant;
  readonly what: WatchedThing;
  readonly name: string | null;
  readonly category: MemberCategory | null;
  readonly kind: CommitteeKind | null;
  readonly meetingId: MeetingId;
}
export interface OutsideLooksView {
  readonly caseId: CaseId;
  /** The newest first. */
  readonly items: readonly OutsideLookView[];
  /** How many there are in all. */
  readonly total: number;
}
