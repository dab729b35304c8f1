import type { Acts } from '../crisisCase/acts.ts';
import type { Due } from '../clock.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { OtherSupport, SupportKind } from '../rulebook.ts';
import type { Instant, PlainDate } from '../time.ts';

/** 위기사유, 긴급복지지원법 제2조. */
export const crisisReasons = [
  'EARNER_LOSS',
  'SEVERE_ILLNESS',
  'NEGLECT_ABUSE',
  'FAMILY_VIOLENCE',
  'FIRE_DISASTER',
  'BUSINESS_CLOSURE',
  'JOB_LOSS',
  'LOCAL_ORDINANCE',
  'MINISTER_NOTICE',
] as const;
export type CrisisReason = (typeof crisisReasons)[number];

/** The only grounds on which the consent to financial information may follow the support (제8조의2, 영 제1조의3). */
export const deferralReasons = ['UNCONSCIOUS', 'WEAK_CAPACITY', 'CHILD', 'MINISTER_DEFINED'] as const;
export type DeferralReason = (typeof deferralReasons)[number];

/** What was asked for; `sub` tells the kinds of 그 밖의 지원 apart. */
export interface GrantKind {
  readonly kind: SupportKind;
  readonly sub: OtherSupport | null;
}
/** What is given first, before any check of means: units of the kind, won for each unit, from which day. */
export interface FirstHelp extends GrantKind {
  readonly units: number;
  readonly amountWon: number;
  readonly from: PlainDate;
}
export interface Support extends FirstHelp {
  /** `<grantId>s<n>`. */
  readonly id: string;
  /** Last day of the period (K8); only its passing ends a support (K2). */
  readonly to: PlainDate;
  readonly endsAt: Instant;
  readonly paidWon: number;
  readonly ended: boolean;
}
export type GrantStatus = 'requested' | 'checked' | 'notConfirmed' | 'declined' | 'given';
export type Adequacy = Acts['recordAdequacy']['outcome'];

/** One 긴급지원 of a case, with all its kinds of support. */
export interface Grant {
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
  readonly dues: Readonly<Partial<Record<GrantDuty, Due>>>;
  /** Human acts on this grant, for its ETag. */
  readonly acts: number;
}
export const grantDuties = ['fieldCheck', 'decision', 'payment', 'afterCheck', 'adequacy'] as const;
export type GrantDuty = (typeof grantDuties)[number];

export type GrantEvent =
  | {
      readonly type: 'grantRequested';
      readonly grantId: string;
      readonly requestedAt: Instant;
      readonly asked: readonly GrantKind[];
      readonly crisisReasons: readonly CrisisReason[];
      readonly householdSize: number;
      readonly paperId: PaperId;
      readonly dues: { readonly fieldCheck: Due; readonly payment: Due };
    }
  | {
      readonly type: 'fieldCheckRecorded';
      readonly grantId: string;
      readonly confirmed: boolean;
      readonly consentDeferred: DeferralReason | null;
      readonly paperId: PaperId;
      readonly due: Due | null;
    }
  | {
      readonly type: 'grantDecided';
      readonly grantId: string;
      readonly decidedBy: StaffId;
      readonly decidedOn: PlainDate;
      readonly supports: readonly Support[];
      readonly paperId: PaperId;
      readonly due: Due | null;
    }
  | {
      readonly type: 'supportPaid';
      readonly supportId: string;
      readonly amountWon: number;
      readonly paidOn: PlainDate;
    }
  | {
      readonly type: 'afterCheckRecorded';
      readonly grantId: string;
      readonly incomeWithin: boolean;
      readonly assetsWithin: boolean;
      readonly financialWithin: boolean;
      readonly paperId: PaperId;
      readonly due: Due;
    }
  | {
      readonly type: 'adequacyRecorded';
      readonly grantId: string;
      readonly outcome: Adequacy;
      readonly seated: number;
      readonly present: number;
      readonly inFavour: number;
      readonly paperId: PaperId;
    }
  | { readonly type: 'supportEnded'; readonly supportId: string };

export const grantOf = (supportId: string): string => supportId.slice(0, supportId.indexOf('s'));

/** K15, K24: a grant holds its case open until it is answered, paid, over and reviewed. */
export function isGrantOpen({ status, supports, adequacy, dues }: Grant): boolean {
  switch (status) {
    case 'requested':
    case 'checked':
      return true;
    case 'notConfirmed':
    case 'declined':
      return false;
    case 'given':
      return adequacy === null || dues.payment !== undefined || supports.some(({ ended }) => !ended);
  }
}
