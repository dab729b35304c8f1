import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CommitteeKind } from '../../domain/committee/kinds.ts';
import type { CaseId, MeetingId } from '../../domain/ids.ts';
import type { ListedDuty } from '../../domain/meeting/state.ts';
import type { AgeFilter, OverdueAge, Waits } from '../../domain/overdue.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { LetterStatus } from '../../prisma/queries/letters.ts';
import type { ClockView, StaffView } from './clock.ts';
import type { DongView } from './place.ts';

/** Whoever was told of a late duty above its owner, when, and how it stands with the letter. */
export interface ToldView {
  readonly to: StaffView;
  readonly at: Instant;
  readonly letter: LetterStatus | null;
}

/** One duty that has passed, in the places of the supervisor who asks. */
export interface OverdueItem {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly clock: ClockView;
  /** Whole days since the last day in time, from 0. */
  readonly daysLate: number;
  readonly waits: Waits;
  /** Null where its grace is not over. */
  readonly told: ToldView | null;
}

/** A late duty of a meeting: which committee, what, whose and for how long. */
export interface LateMeetingView {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly placeName: string;
  readonly startsAt: Instant;
  readonly duty: ListedDuty;
  readonly owner: StaffView;
  readonly dueDay: PlainDate;
  readonly daysLate: number;
  /** Whether the one above was told. */
  readonly isTold: boolean;
}

/** How many there are of one kind, and how many of them for more than seven days. */
export interface OverdueFigure {
  readonly count: number;
  readonly old: number;
}

/** What the list is narrowed to, by name; null where it is not. */
export interface OverdueFiltersView {
  readonly dong: DongView | null;
  readonly owner: StaffView | null;
  readonly act: Act | null;
  readonly age: AgeFilter | null;
  readonly waits: Waits | null;
  /** `any` is everything that somebody above was told of. */
  readonly told: StaffView | 'any' | null;
}

/** 지연 현황: where, whose and what is late, the longest first; every figure counts what the filters leave. */
export interface OverdueView {
  readonly today: PlainDate;
  readonly filters: OverdueFiltersView;
  readonly counts: {
    readonly all: number;
    readonly overSevenDays: number;
    /** Of which somebody above was told. */
    readonly escalated: number;
    readonly visits: number;
  } & Readonly<Record<Waits, number>>;
  readonly byDong: readonly (OverdueFigure & { readonly dong: DongView })[];
  readonly byOwner: readonly (OverdueFigure & { readonly owner: StaffView })[];
  readonly byAct: readonly (OverdueFigure & { readonly act: Act })[];
  /** Every age, those without a duty too, the youngest first. */
  readonly byAge: readonly { readonly age: OverdueAge; readonly count: number }[];
  /** Who was told of how much that is late still; `undelivered` counts letters that did not go out. */
  readonly byTold: readonly (OverdueFigure & { readonly to: StaffView; readonly undelivered: number })[];
  readonly items: readonly OverdueItem[];
  readonly next: string | null;
  /** Shown only where nothing narrows the list: they are of no case. */
  readonly meetings: readonly LateMeetingView[];
  /** What this person may do with the rows at all; each row is asked for again. */
  readonly may: { readonly reassign: boolean; readonly reschedule: boolean; readonly export: boolean };
}
