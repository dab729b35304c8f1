import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { DeadlineCode, Strength } from '../../domain/rulebook.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';

/** A member of staff as screens name one; staff names are no secret inside the house. */
export interface StaffView {
  readonly staffId: StaffId;
  readonly name: string;
}

export type Lateness = 'no' | 'late' | 'escalated';

/** The rule behind a due date, so that a guide's number never shows as law. */
export interface RuleView {
  readonly code: DeadlineCode;
  readonly law: string;
  readonly strength: Strength;
  readonly verified: boolean;
}

/** One open duty: what, whose, due when, under which rule. */
export interface ClockView {
  readonly id: string;
  readonly act: Act;
  /** Grant, support, linkage, visit or follow-up number that the act is about; null for the case itself. */
  readonly about: string | null;
  readonly seat: Seat;
  readonly owner: StaffView;
  /** From this moment the duty is late. */
  readonly dueAt: Instant;
  /** The last day in time, in Korea. */
  readonly dueDay: PlainDate;
  /** Hours for the 24- and 72-hour clocks, days for all others. */
  readonly counted: 'hours' | 'days';
  readonly rule: RuleView;
  /** True where the calendar of that year was not published yet. */
  readonly provisional: boolean;
  readonly opensOn: PlainDate | null;
  /** The clock whose act must come first, or null where the act can be done now. */
  readonly waitsFor: string | null;
  readonly lateness: Lateness;
}
