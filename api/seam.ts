import type { Request, Response, Router } from 'express';
import type { NoteAct } from '../domain/callNote/acts.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import type { CaseId, DongCode, PaperId } from '../domain/ids.ts';
import type { Person } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';
import type { Language } from '../words/language.ts';
import type { Month } from '../domain/accessReview.ts';
import type { CalendarWindows } from './calendarWindows.ts';
import type { ExpertForm } from './expertSeam.ts';
import type { ExpertWindows } from './expertWindows.ts';
import type { WrittenForm } from './writtenSeam.ts';
import type { WrittenWindows } from './writtenWindows.ts';
import type { GrantWindows } from './grantWindows.ts';
import type { InvitationWindows } from './invitationWindows.ts';
import type { MeetingForm } from './meetingSeam.ts';
import type { MeetingWindows } from './meetingWindows.ts';
import type { OutcomeWindows } from './outcomeWindows.ts';
import type { NoteWindows } from './noteWindows.ts';
import type { Contrast } from './screen.ts';
import type { AccessView, ReviewsView, ReviewView } from './views/access.ts';
import type { SettingsForm, SettingsWindows } from './settingsSeam.ts';
import type { AssessmentsView } from './views/assessment.ts';
import type { CasesView, CaseView } from './views/case.ts';
import type { OneStaffSessionsView, SessionsView, StaffSessionsView, WaysIn } from './views/door.ts';
import type { ReassignView, RescheduleView, RoundView } from './views/choice.ts';
import type { DraftView } from './views/draft.ts';
import type { DuplicateView, Me, OpenCaseView, ResourceView } from './views/me.ts';
import type { OpeningView } from './views/opening.ts';
import type { OverdueView } from './views/overdue.ts';
import type { AskedNotice } from './noticing.ts';
import type { NoticeView } from './views/notice.ts';
import type { DongView } from './views/place.ts';
import type { EndPreviewView } from './views/preview.ts';
import type { SheetView } from './views/sheet.ts';
import type { LettersView, PaperView, TimelinePage } from './views/timeline.ts';
import type { SearchFormView, SearchView } from './views/search.ts';
import type { GuestLook } from './guests.ts';
import type { SavedViewView } from './views/savedView.ts';
import type { WorkView } from './views/worklist.ts';

export type { Language } from '../words/language.ts';

/** Who is asking, found by the session before any page or route is met. */
export interface Visitor {
  readonly person: Person;
  readonly login: string;
  readonly name: string;
  readonly language: Language;
  /** The address the request came from, for the access log. */
  readonly place: string;
  /** Every form carries it in a hidden field `formToken`. */
  readonly formToken: string;
  readonly session: SessionTimes & { readonly sessionId: string };
}

/** By the wall clock: until when a session lasts without being used again, and when it ends in any case. */
export interface SessionTimes {
  readonly idleUntil: Instant;
  readonly endsAt: Instant;
  /** The same as seconds from now. */
  readonly idleLeftS: number;
  readonly endLeftS: number;
}

/** Query of a list, as it stands in the URL; unknown and malformed filters are refused with 400. */
export type Filters = Readonly<Record<string, unknown>>;

/**
 * Everything a page may show, permission checked and the look written to the access log. A look that is refused throws
 * an HttpProblem, which the API turns into a page by `renderProblem`.
 */
export interface Windows
  extends
    DoorWindows,
    NoteWindows,
    GrantWindows,
    MeetingWindows,
    InvitationWindows,
    ExpertWindows,
    WrittenWindows,
    OutcomeWindows,
    CalendarWindows {
  me(visitor: Visitor): Promise<Me>;
  /** With a draft opened, where one is asked for. */
  openCase(visitor: Visitor, draftId: string | null): Promise<OpenCaseView>;
  resources(visitor: Visitor): Promise<readonly ResourceView[]>;
  /** The dongs of the 시·군·구 in which that dong lies, by name. */
  dongsAround(visitor: Visitor, dong: DongCode): Promise<readonly DongView[]>;
  cases(visitor: Visitor, filters: Filters): Promise<CasesView>;
  /** What lives in a case, with the newest of what is over. */
  case(visitor: Visitor, caseId: CaseId): Promise<CaseView>;
  /** The same with all that is over. */
  whole(visitor: Visitor, caseId: CaseId): Promise<CaseView>;
  /** The case to be printed; `filters` has the `purpose`. */
  print(visitor: Visitor, caseId: CaseId, filters: Filters): Promise<CaseView>;
  /** A notice, receipt or record of service of a grant to be printed. */
  notice(visitor: Visitor, asked: AskedNotice): Promise<NoticeView>;
  /** What is told of a case before it opens to somebody who is asked why. */
  opening(visitor: Visitor, caseId: CaseId): Promise<OpeningView>;
  /** Every assessment with its paper opened, to be laid side by side. */
  assessments(visitor: Visitor, caseId: CaseId): Promise<AssessmentsView>;
  /** What the end of the whole case would let fall; `filters` has the `endCause`. */
  previewEnd(visitor: Visitor, caseId: CaseId, filters: Filters): Promise<EndPreviewView>;
  /** A case in the order of the forms into which it is copied. */
  sheet(visitor: Visitor, caseId: CaseId): Promise<SheetView>;
  timeline(visitor: Visitor, caseId: CaseId, filters: Filters): Promise<TimelinePage>;
  letters(visitor: Visitor, caseId: CaseId, filters: Filters): Promise<LettersView>;
  paper(visitor: Visitor, paperId: PaperId): Promise<PaperView>;
  worklist(visitor: Visitor, filters: Filters): Promise<WorkView>;
  savedViews(visitor: Visitor): Promise<readonly SavedViewView[]>;
  overdue(visitor: Visitor, filters: Filters): Promise<OverdueView>;
  /** What would move; `filters` has the chosen rows, and who is to have them once somebody is named. */
  reassign(visitor: Visitor, filters: Filters): Promise<ReassignView>;
  reschedule(visitor: Visitor, filters: Filters): Promise<RescheduleView>;
  /** What became of every row of a round. */
  round(visitor: Visitor, circularId: string): Promise<RoundView>;
  readonly settings: SettingsWindows;
  searchForm(visitor: Visitor): Promise<SearchFormView>;
  /** What an own search found; it is kept for a while. */
  search(visitor: Visitor, searchId: string): Promise<SearchView>;
  /** 접속기록 of one month of one city. */
  access(visitor: Visitor, filters: Filters): Promise<AccessView>;
  accessReviews(visitor: Visitor, filters: Filters): Promise<ReviewsView>;
  accessReview(visitor: Visitor, month: Month, filters: Filters): Promise<ReviewView>;
}

/** What can be seen of the door. */
export interface DoorWindows {
  waysIn(): Promise<WaysIn>;
  /** Where I am signed in. */
  mySessions(visitor: Visitor): Promise<SessionsView>;
  /** Staff whose sessions this person looks after: those who are signed in now, or with a `dong` all of it. */
  staffSessions(visitor: Visitor, filters: Filters): Promise<StaffSessionsView>;
  sessionsOfStaff(visitor: Visitor, staffId: string): Promise<OneStaffSessionsView>;
}

/** How a page is to look for this person at this screen, and what its style sheets and script are known by. */
export interface Screen {
  readonly nonce: string;
  /** `system` leaves it to what the person's own system asks for. */
  readonly contrast: Contrast | 'system';
  /** Whether single keys do something (WCAG 2.1.4). */
  readonly shortcuts: boolean;
}

/** What the pages are made of; api/main.ts hands it over, since pages import nothing from here but types. */
export interface PageDeps {
  readonly windows: Windows;
  /** Null for somebody who is not signed in. */
  visitorOf(res: Response): Visitor | null;
  /** What a browser has from a one-time link. */
  guestOf(req: Request, res: Response): GuestLook;
  languageOf(res: Response): Language;
  screenOf(req: Request, res: Response): Screen;
  /** A fresh idempotency key for one rendering of a form (hidden field `idempotencyKey`). */
  newKey(): string;
}

/** One wrong field and what to say at it; `field` is the name in the form (`note`, `help.0.units`). */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly sentence: string;
}

/** RFC 9457, in the language of the person who asked. */
export interface Problem {
  /** `/problems/<code>`; stable. */
  readonly type: string;
  /** The sentence to show. */
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly field?: string;
  readonly detail?: string;
  readonly errors?: readonly FieldProblem[];
  /** Acts that are possible in the case now. */
  readonly allowed?: readonly Act[];
  /** With `possibleDuplicate`: households that may be the one reported. */
  readonly candidates?: readonly DuplicateView[];
  /** With `draftStale`: the draft as somebody else saved it. */
  readonly theirs?: DraftView;
  readonly [extension: string]: unknown;
}

/** What is sent from 지연 현황. */
export type OverdueForm = 'reassignments' | 'reschedulings' | 'export';

/** A form that was refused, to be shown again with what was typed (never with passwords). */
export interface RefusedForm {
  /** `signIn`, `report`, `split`, `opening`, `search`, `savedView`, those of the access log, of the door and of the settings, or the act that was asked for. */
  readonly form:
    | Act
    | NoteAct
    | ('signIn' | 'report' | 'split' | 'opening' | 'search' | 'savedView' | 'accessReview' | 'accessAddendum')
    | ('changePassword' | 'endSessions' | 'renewFeed' | 'endFeed')
    | OverdueForm
    | SettingsForm
    | MeetingForm
    | ExpertForm
    | WrittenForm;
  readonly caseId: CaseId | null;
  /** Named parts of the address that the form was sent to. */
  readonly params?: Readonly<Record<string, string>>;
  readonly problem: Problem;
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly visitor: Visitor | null;
  /** What a browser has from a one-time link, as it is kept; and from where it comes. */
  readonly guest?: GuestLook;
  readonly language: Language;
  readonly screen: Screen;
}

/** A page that could not be shown. */
export interface RefusedPage {
  readonly problem: Problem;
  readonly visitor: Visitor | null;
  readonly language: Language;
  readonly screen: Screen;
}

/** What `createPages(deps)` in web/ gives back. */
export interface Pages {
  readonly router: Router;
  /** Whole documents as HTML. */
  renderForm(form: RefusedForm): Promise<string>;
  renderProblem(page: RefusedPage): Promise<string>;
}
