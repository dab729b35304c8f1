import type { PlainDate } from '../../domain/time.ts';
import type { Instant } from '../../domain/time.ts';
import type { StaffView } from './clock.ts';
import type { RoundView } from './round.ts';

export type HolidayState = 'published' | 'proposed' | 'approved' | 'refused';

/** What the approval of a holiday would do to dates that are still to come, as far as cases were looked at. */
export interface HolidayEffect {
  readonly cases: number;
  readonly moved: number;
  /** Dates that would stand, since the new one has passed or the duty sleeps. */
  readonly kept: number;
  /** False where there are more open cases than are looked at for a preview. */
  readonly isAll: boolean;
}

export interface HolidayView {
  readonly day: PlainDate;
  readonly name: string;
  readonly law: string;
  readonly state: HolidayState;
  /** Null for those that were published with the year. */
  readonly proposedBy: StaffView | null;
  readonly proposedAt: Instant | null;
  readonly decidedBy: StaffView | null;
  readonly decidedAt: Instant | null;
  /** Only while it is proposed. */
  readonly effect: HolidayEffect | null;
  readonly may: { readonly approve: boolean; readonly refuse: boolean };
}

export interface HolidaysView {
  readonly year: number;
  readonly years: readonly number[];
  /** False where the year is one that nobody has published yet. */
  readonly isPublished: boolean;
  readonly days: readonly HolidayView[];
  readonly rounds: readonly RoundView[];
  readonly rulebook: number;
}
