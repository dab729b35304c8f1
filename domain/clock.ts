import type { Act } from './crisisCase/acts.ts';
import type { Seat } from './crisisCase/state.ts';
import type { StaffId } from './ids.ts';
import { dueUnder, type DeadlineCode } from './rulebook.ts';
import type { Circumstances } from './entity.ts';
import type { Instant, PlainDate } from './time.ts';

/** A deadline as it was counted on the day of the act, with the rule and the rulebook that it was counted under. */
export interface Due {
  readonly rule: DeadlineCode;
  readonly rulebook: number;
  /** From this moment the duty is late. */
  readonly at: Instant;
  /** The last day in time, in Korea. */
  readonly day: PlainDate;
  /** Hours after `at` until the head is told. */
  readonly graceHours: number;
  /** True where the calendar of that year was not published yet (K10). */
  readonly provisional: boolean;
}

/** An open duty: what, whose, due when, under which rule, and which act ends it. */
export interface Clock {
  /** Names this one running of the duty: a second attempt has another id, so lateness is told once each. */
  readonly id: string;
  readonly act: Act;
  /** Grant, support, linkage, visit or follow-up number that the act is about; null for the case itself. */
  readonly about: string | null;
  readonly seat: Seat;
  readonly owner: StaffId;
  readonly due: Due;
  /** The first day on which the act can be done, or null where there is no such day. */
  readonly opensOn: PlainDate | null;
  /** The clock whose act must come first, or null where the act can be done now. */
  readonly waitsFor: string | null;
}

/** Counts a deadline of the rulebook from the given moment. */
export function dueFrom(rule: DeadlineCode, from: Instant, now: Circumstances): Due {
  const { at, day, provisional } = dueUnder(now.rulebook, rule, from);
  const { graceHours } = now.rulebook.deadlines[rule];
  return { rule, rulebook: now.rulebook.version, at, day, graceHours, provisional };
}

export const dueNow = (rule: DeadlineCode, now: Circumstances): Due => dueFrom(rule, now.at, now);

/** The duty that falls due first; ties go to the smaller id, so that the order never wavers. */
export function nearestFirst(a: Clock, b: Clock): number {
  if (a.due.at !== b.due.at) return a.due.at < b.due.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
