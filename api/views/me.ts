import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CaseId, HouseholdId, StaffId } from '../../domain/ids.ts';
import type { Role } from '../../domain/roles.ts';
import type { DraftRowView, DraftView } from './draft.ts';
import type { DongView } from './place.ts';

/** The person who is signed in, and which menus are theirs. */
export interface Me {
  readonly staffId: StaffId;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly { readonly role: Role; readonly place: string; readonly placeName: string }[];
  readonly may: {
    readonly report: boolean;
    readonly cases: boolean;
    readonly worklist: boolean;
    readonly overdue: boolean;
    readonly search: boolean;
    readonly accessLog: boolean;
    readonly sessions: boolean;
    readonly settings: boolean;
    readonly callNote: boolean;
    /** 긴급지원 현황, and what was paid. */
    readonly grants: boolean;
    readonly grantMoney: boolean;
    readonly meetings: boolean;
    readonly committees: boolean;
  };
}

/** What the form for a new case needs: the dongs for which this person may report, and what was begun. */
export interface OpenCaseView {
  readonly dongs: readonly DongView[];
  /** Whether this person may ask for emergency support with a report. */
  readonly maySupport: boolean;
  /** Hours that an urgent report sets going, the shortest of those dongs. */
  readonly urgentHours: Readonly<Record<'contact' | 'check' | 'decision' | 'payment', number>>;
  /** Reports that nobody has finished, of the person and of their team. */
  readonly drafts: readonly DraftRowView[];
  /** The one that was asked for; null where none was, or where it is over. */
  readonly draft: DraftView | null;
}

/** What a household may have in common with the one reported. */
export const likenesses = ['name', 'birth', 'phone'] as const;
export type Likeness = (typeof likenesses)[number];

/** A household that may be the one reported, as far as the person who asks may see it. */
export interface DuplicateView {
  readonly householdId: HouseholdId;
  readonly caseId: CaseId;
  readonly caseNo: string;
  /** Masked, as 한○윤; null where nobody knows the name. */
  readonly name: string | null;
  readonly dong: DongView;
  readonly stage: Stage;
  /** In what it is like the one reported. */
  readonly alike: readonly Likeness[];
}

/** A public or private helper that a case can be linked to. */
export interface ResourceView {
  readonly resourceId: string;
  readonly name: string;
  readonly isPublic: boolean;
}
