import type { Seen, Votes, WithPaper } from '../act.ts';
import type { OtherSupport, SupportKind } from '../rulebook.ts';
import type { TakeOverCause } from '../staffing.ts';
import type { PlainDate } from '../time.ts';
import type { FilesActs } from './files.ts';
import type { FieldCheckForm, MemberAnswers } from './fieldCheck.ts';
import type { MeansFigures } from './means.ts';
import type { DeferralStands, MemberConsentActs } from './memberConsent.ts';
import type { AmountReason, NotGivenReason } from './warnings/codes.ts';
import type { FieldFindings, KnownBefore, Overriding } from './warnings/warning.ts';

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

export const nationalities = ['KOREAN', 'FOREIGN'] as const;
export type Nationality = (typeof nationalities)[number];
/** Foreigners whom the Act helps (시행령 제1조의2). */
export const foreignerGrounds = [
  'MARRIED_TO_KOREAN',
  'RAISING_KOREAN',
  'REFUGEE',
  'DISASTER_VICTIM',
  'MINISTER_DEFINED',
] as const;
export type ForeignerGround = (typeof foreignerGrounds)[number];

export const adequacyOutcomes = ['ADEQUATE', 'INADEQUATE', 'FRAUD'] as const;
export type Adequacy = (typeof adequacyOutcomes)[number];

export const recipientBenefits = ['LIVELIHOOD_BENEFIT', 'MEDICAL_AID'] as const;
/** What makes the committee's review needless: the person became a recipient (제14조제2항). */
export type RecipientBenefit = (typeof recipientBenefits)[number];

export const otherwiseReasons = ['NEWER_NOTICE', 'SPECIAL_RULE', 'WRONG_DATA'] as const;
/** Why an officer finds otherwise than the figures say. */
export type OtherwiseReason = (typeof otherwiseReasons)[number];

export const paymentWays = ['OWN_ACCOUNT', 'PROTECTED_ACCOUNT', 'OTHER_ACCOUNT', 'CASH', 'IN_KIND'] as const;
/** 긴급지원수급계좌 is PROTECTED_ACCOUNT: nobody can seize what lies there (제9조의2, 제18조). */
export type PaymentWay = (typeof paymentWays)[number];
export const payeeProofs = ['FAMILY_CERTIFICATE', 'GUARDIANSHIP', 'MANDATE', 'PROVIDER_BILL'] as const;
/** By what the account of somebody else is the right one. */
export type PayeeProof = (typeof payeeProofs)[number];

export const extensionDeciders = ['AUTHORITY', 'COMMITTEE'] as const;
/** A: the authority alone; B: 긴급지원심의위원회 (제10조). */
export type ExtensionDecider = (typeof extensionDeciders)[number];

/** The only grounds on which no prior notice is given (행정절차법 제21조제4항, K5). */
export const noticeWaivers = [
  'WAIVED_BY_PERSON',
  'PUBLIC_SAFETY',
  'PROVEN_BY_JUDGMENT',
  'CLEARLY_NEEDLESS',
] as const;
export type NoticeWaiver = (typeof noticeWaivers)[number];
/** 송달 (행정절차법 제14조, K6). */
export const serviceWays = ['BY_HAND', 'REGISTERED_MAIL', 'ELECTRONIC', 'PUBLIC_NOTICE'] as const;
export type ServiceWay = (typeof serviceWays)[number];
/** 통지: what the office tells a household in writing, each with a service of its own (행정절차법 제14조, K6). */
export const servedNotices = ['DECISION', 'EXTENSION', 'PRIOR_NOTICE', 'RETURN_ORDER', 'DUNNING'] as const;
export type ServedNotice = (typeof servedNotices)[number];
/** Who may take a notice (행정절차법 제14조제2항). */
export const noticeTakers = ['PERSON', 'REPRESENTATIVE', 'COHABITANT', 'EMPLOYEE'] as const;
export type NoticeTaker = (typeof noticeTakers)[number];
/** On what a return rests: what the review found (제15조제1항, 제2항), or support over the standard (제15조제3항). */
export const noticeGrounds = ['REVIEW', 'EXCESS'] as const;
export type NoticeGround = (typeof noticeGrounds)[number];
/** What 제16조 lets somebody object to: the decision on the support (제8조제3항), the order of return (제15조제1항, 제2항). */
export const objectables = ['DECISION', 'RETURN_ORDER'] as const;
export type Objectable = (typeof objectables)[number];
/** What makes a period stand still until it is over (행정절차법 제16조). */
export const periodStops = ['FORCE_MAJEURE', 'NOT_AT_FAULT', 'ABROAD'] as const;
export type PeriodStop = (typeof periodStops)[number];
export const objectionOutcomes = ['UPHELD', 'PARTLY', 'DISMISSED'] as const;
export type ObjectionOutcome = (typeof objectionOutcomes)[number];

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
  /** Why it is not what the table proposes; absent where it is, or where it was decided before edition 5. */
  readonly amountReason?: AmountReason | null;
}

interface OfGrant {
  readonly grantId: string;
}

/** 분할납부: so much by that day. */
export interface Instalment {
  readonly payOn: PlainDate;
  readonly amountWon: number;
}

export interface GrantActs extends MemberConsentActs, FilesActs {
  requestGrant: WithPaper &
    KnownBefore & {
      readonly supports: readonly GrantKind[];
      readonly crisisReasons: readonly CrisisReason[];
      readonly householdSize: number;
      readonly nationality: Nationality;
      readonly foreignerGround: ForeignerGround | null;
    };
  recordFieldCheck: WithPaper &
    OfGrant &
    FieldCheckForm &
    MemberAnswers &
    FieldFindings &
    Overriding & {
      readonly confirmed: boolean;
      /** Of the household as one, before edition 5; since then every member answers for themselves. */
      readonly consentDeferred?: DeferralReason | null;
    };
  decideGrant: WithPaper &
    Seen &
    OfGrant &
    Overriding & {
      readonly help: readonly FirstHelp[];
      /** Why a kind that was asked for is not given. */
      readonly notGivenReason?: NotGivenReason | null;
    };
  recordPayment: {
    readonly supportId: string;
    readonly amountWon: number;
    readonly paidOn: PlainDate;
    /** Absent where it was recorded before anybody was asked. */
    readonly payTo?: PaymentWay;
    readonly proof?: PayeeProof | null;
  };
  recordAfterCheck: WithPaper &
    OfGrant &
    DeferralStands & {
      readonly incomeWithin: boolean;
      readonly assetsWithin: boolean;
      readonly financialWithin: boolean;
      /** What the three findings rest on; absent where they were recorded before anybody counted. */
      readonly figures?: MeansFigures;
      readonly otherwise?: OtherwiseReason | null;
    };
  recordAdequacy: WithPaper & OfGrant & Votes & { readonly outcome: Adequacy };
  /** The committee leaves its review out, for the person became a recipient (제14조제2항). */
  skipAdequacy: WithPaper & OfGrant & { readonly recipientOf: RecipientBenefit };
  /** The head has seen what the duty officer gave alone (K7). */
  seeGrant: OfGrant;
  requestExtension: WithPaper & {
    readonly supportId: string;
    readonly decider: ExtensionDecider;
    readonly units: number;
  };
  /** `votes` are the committee's; null where the authority decides alone. */
  decideExtension: WithPaper & {
    readonly extensionId: string;
    readonly granted: boolean;
    readonly votes: Votes | null;
    readonly takeOver: TakeOverCause | null;
  };
  /** 사전통지: days for an opinion before the order, or the ground on which there is none. */
  giveNotice: WithPaper &
    OfGrant & {
      readonly opinionUntil: PlainDate | null;
      readonly waiver: NoticeWaiver | null;
      /** What the review found, where not said. */
      readonly ground?: NoticeGround;
    };
  orderReturn: WithPaper &
    Seen &
    OfGrant & {
      readonly amountWon: number;
      readonly stop: boolean;
      readonly takeOver: TakeOverCause | null;
    };
  /** One attempt to serve a notice, the order where not said; without an arrival it is tried again. */
  serveNotice: OfGrant & {
    readonly notice?: ServedNotice;
    /** With the decision on an extension alone; the oldest that has not arrived where not said. */
    readonly extensionId?: string | null;
    readonly serviceWay: ServiceWay;
    readonly arrivedOn: PlainDate | null;
    readonly takenBy?: NoticeTaker | null;
    /** 공고한 날, with 공시송달 alone. */
    readonly publishedOn?: PlainDate | null;
  };
  /** An objection to the order of return where not said; the three on the stop stand together or not at all. */
  recordObjection: WithPaper &
    OfGrant & {
      readonly receivedOn: PlainDate;
      readonly against?: Objectable;
      readonly periodStop?: PeriodStop | null;
      readonly stoppedFrom?: PlainDate | null;
      readonly stoppedUntil?: PlainDate | null;
    };
  forwardObjection: WithPaper & OfGrant & { readonly against?: Objectable };
  decideObjection: WithPaper &
    OfGrant & {
      readonly objectionOutcome: ObjectionOutcome;
      readonly amountWon: number;
      readonly against?: Objectable;
    };
  /** 독촉, once the day to pay has passed. */
  dunReturn: WithPaper & OfGrant;
  agreeInstalments: WithPaper & OfGrant & { readonly instalments: readonly Instalment[] };
  recordReturn: OfGrant & { readonly amountWon: number; readonly paidOn: PlainDate };
  /** What is not paid back goes to 체납처분 (제15조제4항); the case does not wait for it. */
  referArrears: WithPaper & OfGrant;
  /** What is not paid back of an excess is claimed before a court; 제15조제4항 does not cover it (K4). */
  claimExcess: WithPaper & OfGrant;
}
