import type { CrisisReason, DeferralReason, FirstHelp, GrantKind } from '../emergencySupport/grant.ts';
import type { CaseId, DongCode, HouseholdId, PaperId, ResourceId } from '../ids.ts';
import type { LinkageAnswer, LinkageBasis, LinkageOutcome } from '../linkage.ts';
import type { PlainDate } from '../time.ts';
import type { VisitMode, VisitOutcome, VisitorSeat } from '../visit.ts';
import type { People } from './state.ts';

/** How the office came to know (domain.md §1.2). */
export const reporterKinds = [
  'SELF',
  'RELATIVE',
  'RELATED_PERSON',
  'NEIGHBOUR',
  'DUTY_REPORTER',
  'TONGJANG',
  'HONORARY_OFFICER',
  'COUNCIL_MEMBER',
  'OFFICIAL_VISIT',
  'DATA_SYSTEM',
  'HOTLINE_129',
  'AGENCY_REFERRAL',
] as const;
export type ReporterKind = (typeof reporterKinds)[number];

export const contactOutcomes = ['REACHED', 'NO_ANSWER', 'ABSENT'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];
export const contactModes = ['PHONE', 'VISIT', 'OFFICE'] as const;
export type ContactMode = (typeof contactModes)[number];

export const nextSteps = ['REGISTER', 'SERVICE_LINK', 'INFO_ONLY'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The ten 욕구영역 (domain.md §3.3). */
export const needAreas = [
  'SAFETY',
  'HEALTH',
  'DAILY_LIVING',
  'FAMILY',
  'SOCIAL',
  'ECONOMY',
  'EDUCATION',
  'EMPLOYMENT',
  'LIVING_ENV',
  'LEGAL',
] as const;
export type NeedArea = (typeof needAreas)[number];
export const crisisLevels = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type CrisisLevel = (typeof crisisLevels)[number];

/** 대상자 구분 (domain.md §3.2). */
export const caseClasses = ['HIGH_DIFFICULTY', 'GENERAL', 'SERVICE_LINK', 'NOT_SELECTED'] as const;
export type CaseClass = (typeof caseClasses)[number];

/** 종결사유 (domain.md §3.4, to be verified against the yearly guide). */
export const closingReasons = [
  'GOALS_REACHED',
  'SERVICE_LINKED',
  'MOVED_AWAY',
  'DIED',
  'DECLINED',
  'LOST_CONTACT',
  'INSTITUTION',
  'OTHER_PROGRAMME',
  'INFORMED',
  'NOT_SELECTED',
  'OTHER',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

export const followUpOutcomes = ['STABLE', 'WATCH', 'NOT_REACHED'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

/** Number of the part that the person saw, from If-Match; another number now means somebody was faster. */
interface Seen {
  readonly seen: number;
}
/** The sealed narrative that belongs to the act. */
interface WithPaper {
  readonly paperId: PaperId;
}

/**
 * Every act on a case and what it carries: codes, days, counts and paper ids, never a word about a person.
 * One act, one schema, one row in the permission table, one list of refusals.
 */
export interface Acts {
  /** Opens a case, joins an open one, or begins the next episode; accepted in every state. */
  reportCrisis: WithPaper & {
    readonly householdId: HouseholdId;
    readonly caseNo: string;
    readonly previousCaseId: CaseId | null;
    readonly dong: DongCode;
    readonly people: People;
    readonly reporterKind: ReporterKind;
    readonly crisisReasons: readonly CrisisReason[];
    readonly urgent: boolean;
  };
  recordContact: WithPaper & { readonly mode: ContactMode; readonly outcome: ContactOutcome };
  recordIntake: WithPaper & { readonly nextStep: NextStep };
  register: object;
  recordAssessment: WithPaper & { readonly areas: readonly NeedArea[]; readonly crisisLevel: CrisisLevel };
  recordConference: WithPaper & {
    readonly heldOn: PlainDate;
    readonly present: number;
    readonly experts: readonly string[];
    readonly advises: CaseClass;
  };
  classify: WithPaper & Seen & { readonly caseClass: CaseClass };
  plan: WithPaper & Seen & { readonly areas: readonly NeedArea[]; readonly agreed: boolean };
  requestGrant: WithPaper & {
    readonly supports: readonly GrantKind[];
    readonly crisisReasons: readonly CrisisReason[];
    readonly householdSize: number;
  };
  recordFieldCheck: WithPaper & {
    readonly grantId: string;
    readonly confirmed: boolean;
    readonly consentDeferred: DeferralReason | null;
  };
  decideGrant: WithPaper & Seen & { readonly grantId: string; readonly help: readonly FirstHelp[] };
  recordPayment: { readonly supportId: string; readonly amountWon: number; readonly paidOn: PlainDate };
  recordAfterCheck: WithPaper & {
    readonly grantId: string;
    readonly incomeWithin: boolean;
    readonly assetsWithin: boolean;
    readonly financialWithin: boolean;
  };
  recordAdequacy: WithPaper & {
    readonly grantId: string;
    readonly outcome: 'ADEQUATE' | 'INADEQUATE';
    readonly seated: number;
    readonly present: number;
    readonly inFavour: number;
  };
  offerLinkage: WithPaper & {
    readonly resourceId: ResourceId;
    readonly isPublic: boolean;
    readonly basis: LinkageBasis;
    readonly amountWon: number | null;
  };
  answerLinkage: { readonly linkageId: string; readonly answer: LinkageAnswer };
  reviewLinkage: WithPaper & { readonly linkageId: string; readonly outcome: LinkageOutcome };
  planVisits: {
    readonly firstOn: PlainDate;
    readonly everyDays: number;
    readonly times: number;
    readonly visitor: VisitorSeat;
  };
  endVisits: WithPaper;
  recordVisit: WithPaper & {
    readonly visitId: string;
    readonly heldOn: PlainDate;
    readonly mode: VisitMode;
    readonly outcome: VisitOutcome;
  };
  reviewService: WithPaper;
  requestClosing: WithPaper & Seen & { readonly reason: ClosingReason };
  approveClosing: Seen;
  returnClosing: WithPaper & Seen;
  recordFollowUp: WithPaper & { readonly outcome: FollowUpOutcome };
}
export type Act = keyof Acts;

/** One act as the workflow gets it; `caseId` names the episode (for a report: the episode it would open). */
export type ActCommand<A extends Act = Act> = {
  [K in A]: { readonly type: K; readonly caseId: CaseId } & Acts[K];
}[A];
/** `ring` is the clock's own word. */
export type CaseCommand = ActCommand | { readonly type: 'ring' };
