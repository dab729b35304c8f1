import type {
  Act,
  CaseClass,
  ClosingReason,
  CrisisLevel,
  NeedArea,
  NextStep,
  Acts,
} from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { Grant, Support } from '../../domain/emergencySupport/grant.ts';
import type { CaseId, HouseholdId, ResourceId } from '../../domain/ids.ts';
import type { Linkage } from '../../domain/linkage.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { Visit } from '../../domain/visit.ts';
import type { ClockView, StaffView } from './clock.ts';
import type { DongView } from './place.ts';
import type { TimelinePage } from './timeline.ts';

/** One case as the person who asks may see it. */
export interface CaseView {
  readonly caseId: CaseId;
  readonly householdId: HouseholdId;
  readonly caseNo: string;
  readonly previousCaseId: CaseId | null;
  readonly household: NameView;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly openedAt: Instant;
  readonly closedOn: PlainDate | null;
  readonly caseClass: CaseClass | null;
  readonly crisisLevel: CrisisLevel | null;
  readonly nextStep: NextStep | null;
  readonly needs: readonly NeedArea[];
  readonly reports: number;
  readonly contacts: number;
  readonly planVersion: number;
  readonly people: Readonly<Record<Seat, StaffView>>;
  /** The role under which this look was allowed. */
  readonly seenAs: Role;
  /** Nearest first: the first is the case's next step. */
  readonly clocks: readonly ClockView[];
  readonly grants: readonly GrantView[];
  readonly linkages: readonly LinkageView[];
  /** Visits still to be made, the next one first. */
  readonly visits: readonly VisitView[];
  readonly followUps: readonly FollowUpView[];
  readonly closing: ClosingView | null;
  /** What this person may do now, and what not yet and why; acts of other roles are in neither. */
  readonly allowed: readonly AllowedAct[];
  readonly notYet: readonly NotYet[];
  readonly etags: Readonly<Record<'classification' | 'plan' | 'closing', string>>;
  /** Number of the last event that this picture holds. */
  readonly version: number;
  readonly timeline: TimelinePage;
}

/** The household's name: whole where the person may see names, else masked (한○윤); null where nobody knows it. */
export interface NameView {
  readonly name: string | null;
  readonly masked: boolean;
  /** How many others were named beside the first; null where that is not shown. */
  readonly others: number | null;
}

export interface AllowedAct {
  readonly act: Act;
  /** Ids the act can be about (grants, supports, linkages, the next visit), empty for the case itself. */
  readonly abouts: readonly string[];
  /** The If-Match to send where the act needs one; an act on grants has it at the grant. */
  readonly ifMatch: string | null;
}

export type NotYetReason = Refusal | { readonly code: 'nothingThere' };
export interface NotYet {
  readonly act: Act;
  readonly reason: NotYetReason;
  /** The reason as a sentence, in the language of the person who asks. */
  readonly sentence: string;
}

export interface SupportView extends Omit<Support, 'endsAt'> {
  readonly leftWon: number;
}
export interface GrantView extends Pick<
  Grant,
  | 'id'
  | 'status'
  | 'requestedAt'
  | 'asked'
  | 'householdSize'
  | 'consentDeferred'
  | 'decidedOn'
  | 'meansWithin'
> {
  readonly decidedBy: StaffView | null;
  readonly adequacy: Acts['recordAdequacy']['outcome'] | null;
  readonly supports: readonly SupportView[];
  /** `"grant-g1/5"`, to send as If-Match with a decision. */
  readonly etag: string;
}
export interface LinkageView extends Pick<
  Linkage,
  'id' | 'isPublic' | 'basis' | 'amountWon' | 'status' | 'reviews'
> {
  readonly resourceId: ResourceId;
  readonly resourceName: string;
}
export interface VisitView extends Pick<Visit, 'id' | 'visitor' | 'attempt'> {
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
}
export interface FollowUpView {
  readonly no: number;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
}
export interface ClosingView {
  readonly reason: ClosingReason;
  readonly requestedBy: StaffView;
}

/** A row of the list of cases; without a name, which only a look at the case itself shows. */
export interface CaseRowView {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly caseClass: CaseClass | null;
  readonly crisisLevel: CrisisLevel | null;
  readonly officer: StaffView;
  readonly openedAt: Instant;
  readonly closedOn: PlainDate | null;
  /** The nearest duty, or null once the case is over. */
  readonly next: Pick<ClockView, 'act' | 'about' | 'dueAt' | 'dueDay' | 'lateness'> | null;
}
export interface CasesView {
  readonly items: readonly CaseRowView[];
  /** Cursor of the next page, or null. */
  readonly next: string | null;
}
