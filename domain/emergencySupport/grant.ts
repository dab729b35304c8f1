import type { Due } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant, PlainDate } from '../time.ts';
import type {
  Adequacy,
  DeferralReason,
  FirstHelp,
  GrantActs,
  GrantKind,
  Instalment,
  NoticeTaker,
  ObjectionOutcome,
  RecipientBenefit,
  ServedNotice,
  ServiceWay,
} from './acts.ts';
import type { FieldChecked, FieldCheckEvent } from './fieldCheck.ts';
import type { FilesEvent } from './files.ts';
import type { MemberConsentEvent } from './memberConsent.ts';
import type { NotGivenReason } from './warnings/codes.ts';
import type { Answering } from './warnings/warning.ts';
import type { KeptFindings } from './warnings/keeping.ts';
import type { GrantRules } from './grantRules.ts';
import type { RecoveryDecision } from './recoveryDecision.ts';

export interface Support extends FirstHelp {
  /** `<grantId>s<n>`. */
  readonly id: string;
  /** Last day of the period (K8); only its passing ends a support (K2), or the end of the whole case. */
  readonly to: PlainDate;
  readonly endsAt: Instant;
  readonly paidWon: number;
  readonly ended: boolean;
  /** True where an order or the end of the case took the rest; what was not paid by then is not owed. */
  readonly cut: boolean;
}
/** How far a stop and return has come (제15조): the person is heard, the authority orders, the notice arrives. */
export type RecoveryStatus =
  'heard' | 'ordered' | 'served' | 'returned' | 'cancelled' | 'arrears' | 'claimed';

/** How far an objection has come. */
export type ObjectionStatus = 'none' | 'received' | 'forwarded' | ObjectionOutcome;

/** One attempt to serve one notice (행정절차법 제14조). */
export interface Service {
  readonly notice: ServedNotice;
  /** With EXTENSION alone. */
  readonly extensionId?: string;
  /** From 1, for each notice of its own. */
  readonly attempt: number;
  readonly way: ServiceWay;
  readonly publishedOn: PlainDate | null;
  /** Null where it did not arrive. */
  readonly arrivedOn: PlainDate | null;
  readonly takenBy: NoticeTaker | null;
}

/** 사전통지: the day on which it was sent, that of its arrival, and the last one for an opinion (K5, K6). */
export interface Heard {
  readonly sentOn: PlainDate;
  readonly arrivedOn: PlainDate | null;
  readonly opinionUntil: PlainDate;
}

/** 분할납부 as agreed, the earliest first. */
export interface PlannedInstalment extends Instalment {
  /** What has come back in all once this one is paid. */
  readonly upToWon: number;
  readonly due: Due;
}

/** The notice of what was decided on the support, from its arrival on (제16조). */
export interface DecisionNotice {
  readonly servedOn: PlainDate | null;
  readonly objectionUntil: PlainDate | null;
  readonly objection: ObjectionStatus;
}

/** Before it arrived and before anybody objected. */
export const unserved: DecisionNotice = { servedOn: null, objectionUntil: null, objection: 'none' };

export interface Recovery {
  readonly status: RecoveryStatus;
  readonly preparedBy: StaffId;
  /** The first day on which the order may be given. */
  readonly orderFrom: PlainDate;
  readonly orderedOn: PlainDate | null;
  readonly amountWon: number;
  readonly returnedWon: number;
  readonly attempts: number;
  readonly servedOn: PlainDate | null;
  /** The last day for an objection; a late one is taken all the same (K3). */
  readonly objectionUntil: PlainDate | null;
  readonly objection: ObjectionStatus;
  /** Missing where the return rests on what the review found. */
  readonly ground?: 'EXCESS';
  /** 사전통지 that is served, since edition 4; missing where the person waived it or nobody asked for its arrival. */
  readonly heard?: Heard;
  /** How often it was 독촉, and when last. */
  readonly dunnings?: number;
  readonly dunnedOn?: PlainDate;
  /** How often 분할납부 was agreed, and the agreement that holds. */
  readonly plans?: number;
  readonly instalments?: readonly PlannedInstalment[];
}

const over: readonly RecoveryStatus[] = ['returned', 'cancelled', 'arrears', 'claimed'];

const isUnderWay = (objection: ObjectionStatus): boolean =>
  objection === 'received' || objection === 'forwarded';

const isRecoveryOpen = ({ status, objection }: Recovery): boolean =>
  !over.includes(status) || isUnderWay(objection);

/** Whether the days for an objection still run; after them it is late, and taken all the same (K3). */
export const isObjectionAwaited = ({ recovery, decisionNotice }: Grant, today: PlainDate): boolean =>
  [recovery, decisionNotice].some(
    (one) => one?.objection === 'none' && one.objectionUntil !== null && today <= one.objectionUntil,
  );

/** The part of the household in the grant that is not over: a notice on its way, or an objection that is looked at. */
const isHouseholdHeard = ({ decisionNotice, dues }: Grant): boolean =>
  dues.decisionService !== undefined ||
  (decisionNotice !== undefined && isUnderWay(decisionNotice.objection));

export type GrantStatus = 'requested' | 'checked' | 'notConfirmed' | 'declined' | 'withdrawn' | 'given';

/** One 긴급지원 of a case, with all its kinds of support. */
export interface Grant extends FieldChecked, KeptFindings {
  readonly id: string;
  readonly status: GrantStatus;
  readonly requestedAt: Instant;
  readonly asked: readonly GrantKind[];
  readonly householdSize: number;
  readonly consentDeferred: DeferralReason | null;
  readonly supports: readonly Support[];
  readonly decidedBy: StaffId | null;
  readonly decidedOn: PlainDate | null;
  readonly meansWithin: boolean | null;
  readonly adequacy: Adequacy | null;
  /** Absent unless the committee left its review out (제14조제2항). */
  readonly adequacySkipped?: RecipientBenefit;
  /** The committee's word on stop and return; absent until it was given. */
  readonly recoveryDecision?: RecoveryDecision;
  readonly recovery: Recovery | null;
  readonly dues: Readonly<Partial<Record<GrantDuty, Due>>>;
  /** Every attempt to serve a notice since edition 4, the oldest first. */
  readonly services?: readonly Service[];
  readonly decisionNotice?: DecisionNotice;
  /** The rows that go on counting for this grant; absent where it was decided before edition 5. */
  readonly rules?: GrantRules;
  /** Human acts on this grant, for its ETag. */
  readonly acts: number;
}
export const grantDuties = [
  'fieldCheck',
  'decision',
  'payment',
  'headLook',
  'afterCheck',
  'adequacy',
  'priorNotice',
  'returnOrder',
  'noticeService',
  'objectionForward',
  'objectionDecision',
  'returnPayment',
  'decisionService',
  'priorService',
  'dunningService',
  'decisionObjectionForward',
  'decisionObjectionDecision',
  'memberConsent',
] as const;
export type GrantDuty = (typeof grantDuties)[number];

export type GrantEvent =
  | (Omit<GrantActs['requestGrant'], 'supports'> & {
      readonly type: 'grantRequested';
      readonly grantId: string;
      readonly requestedAt: Instant;
      readonly asked: readonly GrantKind[];
      readonly dues: { readonly fieldCheck: Due; readonly payment: Due };
    })
  | FieldCheckEvent
  | MemberConsentEvent
  | FilesEvent
  | (Answering & {
      readonly type: 'grantDecided';
      readonly grantId: string;
      readonly decidedBy: StaffId;
      readonly decidedOn: PlainDate;
      readonly supports: readonly Support[];
      readonly paperId: PaperId;
      readonly due: Due | null;
      /** The head's look at it (K7); since edition 4. */
      readonly headLook?: Due;
      readonly notGivenReason?: NotGivenReason;
      /** The rows it was decided under; since edition 5. */
      readonly rules?: GrantRules;
    })
  | (GrantActs['seeGrant'] & { readonly type: 'grantSeen' })
  | (GrantActs['recordPayment'] & { readonly type: 'supportPaid' })
  | (GrantActs['recordAfterCheck'] & { readonly type: 'afterCheckRecorded'; readonly due: Due })
  | (GrantActs['recordAdequacy'] & {
      readonly type: 'adequacyRecorded';
      /** The prior notice that has to follow where the support was got by deceit (제15조제1항). */
      readonly due: Due | null;
    })
  | (GrantActs['skipAdequacy'] & { readonly type: 'adequacySkipped' })
  | { readonly type: 'supportEnded'; readonly supportId: string }
  /** The rest of a support falls: an order stopped it, or the whole case ended. */
  | {
      readonly type: 'supportCut';
      readonly supportId: string;
      readonly to: PlainDate;
      readonly endsAt: Instant;
      readonly cause: 'STOPPED' | 'CASE_ENDED';
    }
  | { readonly type: 'grantWithdrawn'; readonly grantId: string };

/** The grant of that id, or that the case has none. */
export function grantById({ grants }: CrisisCase, grantId: string): Grant | Refusal {
  return grants.find(({ id }) => id === grantId) ?? { code: 'grantNotFound', field: 'grantId' };
}

/** The grant of a support; a grant's own id names itself. */
export const grantOf = (supportId: string): string => supportId.split('s')[0] ?? supportId;

/** The committee has found something, or had nothing to find any more (제14조). */
export const isReviewed = ({ adequacy, adequacySkipped }: Grant): boolean =>
  adequacy !== null || adequacySkipped !== undefined;

/** K15, K24: a grant holds its case open until it is answered, paid, over, reviewed, and what was wrong is returned. */
export function isGrantOpen(grant: Grant): boolean {
  if (isHouseholdHeard(grant)) return true;
  const { status, supports, recovery, dues } = grant;
  switch (status) {
    case 'requested':
    case 'checked':
      return true;
    case 'notConfirmed':
    case 'declined':
    case 'withdrawn':
      return false;
    case 'given': {
      const isHeard = dues.priorNotice === undefined;
      const isOver = dues.payment === undefined && supports.every(({ ended }) => ended);
      return !isReviewed(grant) || !isHeard || !isOver || (recovery !== null && isRecoveryOpen(recovery));
    }
  }
}

/** Whether the head has still to see what the duty officer gave alone (K7); it keeps a case open, and asks nobody to wait. */
export const isUnseen = ({ dues }: Grant): boolean => dues.headLook !== undefined;
