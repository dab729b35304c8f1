import type {
  Act,
  CaseClass,
  ClosingReason,
  CrisisLevel,
  NeedArea,
  NextStep,
} from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { Part, Seat } from '../../domain/crisisCase/state.ts';
import type { CaseId, HouseholdId } from '../../domain/ids.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { Visit } from '../../domain/visit.ts';
import type { AssessmentView } from './assessment.ts';
import type { CaseClockView, ClockView, StaffView } from './clock.ts';
import type { ConsentView } from './consent.ts';
import type { DueView } from './due.ts';
import type { ExtensionView, GrantView, OverGrantView } from './emergencySupport.ts';
import type { EscalationView } from './escalation.ts';
import type { OutsideLooksView } from './expert.ts';
import type { ExternalNumberView } from './externalNumber.ts';
import type { DangerView } from './danger.ts';
import type { LinkageView } from './linkage.ts';
import type { AlikeView, CaseLinkView, MergedView } from './membership.ts';
import type { DongView } from './place.ts';
import type { PlanView } from './plan.ts';
import type { ActionView } from './meetingAction.ts';
import type { ConferenceView } from './conference.ts';
import type { SelectionView } from './selection.ts';
import type { SittingNote } from '../../domain/crisisCase/sittings.ts';
import type { SeatCandidatesView, SeatView } from './staffing.ts';
import type { LettersView, TimelinePage } from './timeline.ts';
import type { TransferView } from './transfer.ts';

/** One case as the person who asks may see it. */
export interface CaseView {
  readonly caseId: CaseId;
  readonly householdId: HouseholdId;
  readonly caseNo: string;
  readonly previousCaseId: CaseId | null;
  /** The episode that came after this one; null where there is none, or none for this person to see. */
  readonly laterCase: CaseLinkView | null;
  readonly household: NameView;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  /** What the newest urgent reports said of 112, 119 and 109, the oldest of them first. */
  readonly dangers: readonly DangerView[];
  /** Only those who hold a seat may look (K18). */
  readonly restricted: boolean;
  /** False while nobody knows who it is. */
  readonly named: boolean;
  /** Since when nobody knows where the person is, and where the case goes back to; null while somebody does. */
  readonly missing: { readonly from: Stage; readonly since: Instant } | null;
  /** Where its questions stand on agendas, the nearest first. */
  readonly sittings: readonly SittingNote[];
  readonly openedAt: Instant;
  readonly closedOn: PlainDate | null;
  readonly caseClass: CaseClass | null;
  readonly crisisLevel: CrisisLevel | null;
  readonly nextStep: NextStep | null;
  readonly needs: readonly NeedArea[];
  readonly reports: number;
  readonly contacts: number;
  /** Visits in a row at which nobody was at home. */
  readonly absences: number;
  readonly planVersion: number;
  readonly people: Readonly<Record<Seat, SeatView>>;
  /** Who may take which seat; empty for whoever may not give any. */
  readonly candidates: readonly SeatCandidatesView[];
  /** The role under which this look was allowed. */
  readonly seenAs: Role;
  /** Nearest first: the first is the case's next step. */
  readonly clocks: readonly CaseClockView[];
  /** Those that live; in the picture of the whole all of them, in that of one grant this one. */
  readonly grants: readonly GrantView[];
  /** The newest of those that are over, the newest first; each has a page of its own. */
  readonly overGrants: readonly OverGrantView[];
  readonly extensions: readonly ExtensionView[];
  readonly selections: readonly SelectionView[];
  readonly actions: readonly ActionView[];
  readonly conferences: readonly ConferenceView[];
  readonly linkages: readonly LinkageView[];
  readonly consents: readonly ConsentView[];
  readonly escalations: readonly EscalationView[];
  /** Of the case and its grants, the oldest first, those that were corrected among them. */
  readonly externalNumbers: readonly ExternalNumberView[];
  /** The next visits to be made, the nearest first. */
  readonly visits: readonly VisitView[];
  readonly followUps: readonly FollowUpView[];
  /** The newest, the oldest of them first. */
  readonly assessments: readonly AssessmentView[];
  /** The newest versions, the oldest of them first. */
  readonly plans: readonly PlanView[];
  readonly left: Left;
  readonly transfer: TransferView | null;
  readonly closing: ClosingView | null;
  readonly merged: MergedView;
  /** Empty for whoever may neither merge nor tell apart. */
  readonly alike: readonly AlikeView[];
  /** What this person may do now, and what not yet and why; acts of other roles are in neither. */
  readonly allowed: readonly AllowedAct[];
  readonly notYet: readonly NotYet[];
  readonly etags: Readonly<Record<Part, string>>;
  /** Number of the last event that this picture holds. */
  readonly version: number;
  readonly timeline: TimelinePage;
  /** The newest letters that the case caused. */
  readonly letters: LettersView;
  /** Null where this person looks for the first time. */
  readonly news: NewsView | null;
  /** Who from outside read what of it; null in the picture of the whole and of one grant. */
  readonly outside: OutsideLooksView | null;
}

/** Lists that grow with the life of a case: what lives, and of what is over the newest. */
export type CaseLists = Pick<
  CaseView,
  | 'overGrants'
  | 'selections'
  | 'actions'
  | 'conferences'
  | 'linkages'
  | 'consents'
  | 'escalations'
  | 'externalNumbers'
  | 'visits'
  | 'assessments'
  | 'plans'
  | 'dangers'
>;
/** How many of a list stand only in the picture of the whole; a list that is whole is not named. */
export type Left = Readonly<Partial<Record<keyof CaseLists, number>>>;

/** What others and the clock did in a case since this person last looked. */
export interface NewsView {
  readonly since: Instant;
  readonly count: number;
}

/** The household's name: whole where the person may see names, else masked (한○윤); null where nobody knows it. */
export interface NameView {
  readonly name: string | null;
  readonly masked: boolean;
  /** How many others were named beside the first; null where that is not shown. */
  readonly others: number | null;
  /** Whether everything that was written about the household was destroyed. */
  readonly erased: boolean;
}

export interface AllowedAct {
  readonly act: Act;
  /** Ids the act can be about (grants, supports, linkages, the next visit, clocks, seats), empty for the case itself. */
  readonly abouts: readonly string[];
  /** The If-Match to send where the act needs one; an act on grants has it at the grant. */
  readonly ifMatch: string | null;
  /** True where a duty that the act ends is late, so that it needs a `lateCause`. */
  readonly lateCauseNeeded: boolean;
  /** Those of `abouts` for which that is so; empty where the act is about the case itself. */
  readonly lateAbouts: readonly string[];
}

/** Why not: a rule's no, another stage (what that knows stands in `allowed` already), or nothing to do it to. */
export type NotYetReason =
  | Exclude<Refusal, { readonly code: 'actOutOfOrder' }>
  | { readonly code: 'actOutOfOrder'; readonly stage: Stage }
  | { readonly code: 'nothingThere' };
export interface NotYet {
  readonly act: Act;
  readonly reason: NotYetReason;
  /** The reason as a sentence, in the language of the person who asks. */
  readonly sentence: string;
}

export interface VisitView extends Pick<Visit, 'id' | 'visitor' | 'safety' | 'attempt'>, DueView {}
export interface FollowUpView extends DueView {
  readonly no: number;
}
export interface ClosingView {
  readonly reason: ClosingReason;
  readonly requestedBy: StaffView;
  /** Whether somebody looks in after it (사후관리). */
  readonly followUp: boolean;
}

/** A row of the list of cases; without a name, which only a look at the case itself shows. */
export interface CaseRowView {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  /** Where it goes while a transfer is open. */
  readonly transferTo: DongView | null;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly restricted: boolean;
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
