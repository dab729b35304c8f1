import type { LookReason } from '../access.ts';
import type { Seen, WithPaper } from '../act.ts';
import type { ConferenceAgreed } from '../conferenceAgreed.ts';
import type { ConsentActs } from '../consent.ts';
import type { ShareBasis } from '../legalBasis.ts';
import type { CrisisReason, GrantActs } from '../emergencySupport/acts.ts';
import type { DangerAnswer } from '../danger.ts';
import type { EscalationActs } from '../escalation.ts';
import type { ExternalNumberActs } from '../externalNumber.ts';
import type { CaseId, DongCode, HouseholdId, NoteId } from '../ids.ts';
import type { LinkageActs } from '../linkage.ts';
import type { Absorbed, MembershipActs } from '../membership.ts';
import type { MeetingActionActs, MeetingActionHouseActs } from '../meetingAction.ts';
import type { PauseActs } from '../pause.ts';
import type { RescheduleActs } from '../reschedule.ts';
import type { SelectionActs } from '../selection.ts';
import type { RecoveryDecisionActs } from '../emergencySupport/recoveryDecision.ts';
import type { AdviceActs } from '../takingAdvice.ts';
import type { StaffingActs, TakeOverCause } from '../staffing.ts';
import type { DeputyActs, DeputyHouseActs } from '../standingIn.ts';
import type { PlainDate } from '../time.ts';
import type { TransferActs, TransferHouseActs } from '../transfer.ts';
import type { VisitActs } from '../visit.ts';
import type {
  AssessedArea,
  CaseClass,
  ClosingReason,
  ContactMode,
  ContactOutcome,
  CrisisLevel,
  EndCause,
  FollowUpOutcome,
  HealthFinding,
  NeedArea,
  NextStep,
  NoFollowUpReason,
  PlanOpinion,
  ReporterKind,
  ReturnReason,
  TellingWay,
  UnsignedReason,
} from './codes.ts';
import type { LateCause } from './lateness.ts';
import type { Delivered, SittingActs } from './sittings.ts';
import type { People } from './state.ts';

export * from './codes.ts';

/** Everything that a case begins with; every report carries it, for it may be the first. */
export interface Opening {
  readonly caseId: CaseId;
  readonly householdId: HouseholdId;
  readonly caseNo: string;
  readonly previousCaseId: CaseId | null;
  readonly dong: DongCode;
  readonly people: People;
}

/** Nobody there, or they want no help, or nobody knows where they are. */
export interface ContactActs {
  recordContact: WithPaper & { readonly mode: ContactMode; readonly outcome: ContactOutcome };
  requestLocation: WithPaper;
  recordLocation: WithPaper & { readonly received: boolean };
  tellLocation: { readonly way: TellingWay };
}

export interface CareActs {
  recordHealth: WithPaper & { readonly findings: readonly HealthFinding[] };
}

export interface ClosingActs {
  requestClosing: WithPaper &
    Seen & { readonly reason: ClosingReason; readonly noFollowUp: NoFollowUpReason | null };
  approveClosing: Seen & { readonly takeOver: TakeOverCause | null };
  returnClosing: WithPaper & Seen & { readonly returnReason: ReturnReason };
  recordFollowUp: WithPaper & { readonly outcome: FollowUpOutcome };
  /** The whole case ends: everything under way falls, each by name. `seen` is the extent; in older acts the part alone. */
  endCase: WithPaper & Seen & { readonly endCause: EndCause; readonly seenBy?: 'EXTENT' };
}

/** What the house sends of itself; nobody has a form for it. */
export interface HouseActs
  extends
    SittingActs,
    MeetingActionHouseActs,
    AdviceActs,
    RecoveryDecisionActs,
    DeputyHouseActs,
    TransferHouseActs {
  /** The rules of the day reach a case that is open (K10). */
  renewRulebook: object;
  /** Somebody opened a case behind closed doors that is not theirs to carry. */
  recordOpening: { readonly lookReason: LookReason };
  /** A merged household goes on here. */
  absorbHousehold: Omit<Opening, 'caseId'> &
    Absorbed & { readonly urgent: boolean; readonly paperId: WithPaper['paperId'] };
}

interface CaseActs {
  /** Opens a case, joins an open one, or begins the next episode; accepted in every state. */
  reportCrisis: WithPaper &
    Omit<Opening, 'caseId'> & {
      readonly reporterKind: ReporterKind;
      readonly crisisReasons: readonly CrisisReason[];
      readonly urgent: boolean;
      readonly named: boolean;
      /** Only those who hold a seat may look (K18). */
      readonly restricted: boolean;
      /** Households that somebody looked at before they reported, and that are others. */
      readonly notSame?: readonly HouseholdId[];
      /** Whether 112, 119 or 109 was called; absent where nobody is in danger, or where nobody answered. */
      readonly danger?: DangerAnswer;
      /** The call note of which the report was made. */
      readonly fromNote?: NoteId;
    };
  recordIntake: WithPaper & { readonly nextStep: NextStep; readonly told: TellingWay };
  register: object;
  recordAssessment: WithPaper & {
    readonly areas: readonly AssessedArea[];
    readonly crisisLevel: CrisisLevel;
  };
  recordConference: WithPaper & {
    readonly heldOn: PlainDate;
    readonly present: number;
    readonly experts: readonly string[];
    /** On what they may hear of this household; null where nobody from outside was there. */
    readonly basis: ShareBasis | null;
    readonly advises: CaseClass;
    /** What was agreed at the table; only a meeting tells it, and the front door takes it from nobody. */
    readonly agreed?: ConferenceAgreed;
  };
  classify: WithPaper & Seen & { readonly caseClass: CaseClass };
  plan: WithPaper &
    Seen & {
      readonly areas: readonly NeedArea[];
      readonly opinion: PlanOpinion;
      /** Null where the person signed. */
      readonly unsignedReason: UnsignedReason | null;
    };
  reviewService: WithPaper;
}

/**
 * Every act on a case and what it carries: codes, days, counts and paper ids, never a word about a person.
 * One act, one schema, one row in the permission table, one list of refusals.
 */
export interface Acts
  extends
    CaseActs,
    ContactActs,
    CareActs,
    GrantActs,
    SelectionActs,
    LinkageActs,
    MeetingActionActs,
    VisitActs,
    RescheduleActs,
    ConsentActs,
    ExternalNumberActs,
    EscalationActs,
    ClosingActs,
    TransferActs,
    MembershipActs,
    StaffingActs,
    DeputyActs,
    PauseActs,
    HouseActs {}
export type Act = keyof Acts;

/** Acts that open a case where none is. */
export type OpeningAct = 'reportCrisis' | 'absorbHousehold';

/**
 * One act as the workflow gets it; `caseId` names the episode (for a report: the episode it would open), `lateCause`
 * why it comes after its day, `sitting` the minutes that say so: only a meeting sets it, no body of a request can.
 */
export type ActCommand<A extends Act = Act> = {
  [K in A]: {
    readonly type: K;
    readonly caseId: CaseId;
    readonly lateCause?: LateCause;
  } & Delivered &
    Acts[K];
}[A];
/** `ring` is the clock's own word. */
export type CaseCommand = ActCommand | { readonly type: 'ring' };
