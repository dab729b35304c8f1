import { countDue, onOrAfterWorkingDay, type Calendar, type DatedRule, type DueDate } from './calendar.ts';
import type { Act } from './crisisCase/acts.ts';
import type { Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { StaffId } from './ids.ts';
import { reminderOf } from './reminder.ts';
import { dueUnder, type DeadlineCode } from './rulebook.ts';
import {
  dayOf,
  daysBetween,
  endOfDay,
  plusDays,
  startOfDay,
  yearOf,
  type Instant,
  type PlainDate,
} from './time.ts';

/** How a date was counted, so that a calendar that changed can count it again (K10). */
export interface Basis {
  /** PLANNED is a day that somebody named, moved to the next working day; CHOSEN one that is meant though it is a day off. */
  readonly counting: DatedRule | 'PLANNED' | 'CHOSEN';
  /** Hours, days or months, as `counting` says; 0 for a day that somebody named. */
  readonly amount: number;
  readonly from: Instant;
}

/** A deadline as it was counted on the day of the act, with the rule and the rulebook that it was counted under. */
export interface Due {
  readonly rule: DeadlineCode;
  readonly rulebook: number;
  /** From this moment the duty is late. */
  readonly at: Instant;
  /** The last day in time, in Korea. */
  readonly day: PlainDate;
  /** The day of the law, where a working day before it is aimed at; only after it a reason is asked for (K2). */
  readonly statutoryDay?: PlainDate;
  /** Hours after `at` until the one above is told. */
  readonly graceHours: number;
  /** True where the calendar of that year was not published yet (K10). */
  readonly provisional: boolean;
  readonly basis: Basis;
  /** When its owner hears that the end is near; missing where nobody does. */
  readonly remindAt?: Instant;
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
  /** Who hears of it when it is late beyond its grace. */
  readonly above: StaffId;
}

/** The name of the duty that a clock is a running of. */
export const dutyIn = (clockId: string): string => clockId.split('/')[0] ?? clockId;

/** A duty as its noun knows it; whose it is and what is above, the case says. */
export type Duty = Pick<Clock, 'id' | 'act' | 'about' | 'seat' | 'due'> &
  Partial<Pick<Clock, 'opensOn' | 'waitsFor' | 'above' | 'owner'>> & {
    /** True where others of its kind come before it: it is no clock yet, and its date is kept right all the same. */
    readonly later?: boolean;
  };

/** Counts a deadline of the rulebook from the given moment. */
export function dueFrom(rule: DeadlineCode, from: Instant, now: Circumstances): Due {
  const { counting, amount } = now.rulebook.deadlines[rule];
  return dueAs(rule, dueUnder(now.rulebook, rule, from), { now, basis: { counting, amount, from } });
}

export const dueNow = (rule: DeadlineCode, now: Circumstances): Due => dueFrom(rule, now.at, now);

interface Counted {
  readonly now: Circumstances;
  readonly basis: Basis;
}

/** A date that was counted elsewhere, under that rule's name and grace. */
export function dueAs(rule: DeadlineCode, date: DueDate, { now, basis }: Counted): Due {
  const { graceHours } = now.rulebook.deadlines[rule];
  return withReminder({ rule, rulebook: now.rulebook.version, ...datesOf(date), graceHours, basis }, now);
}

const withReminder = (due: Omit<Due, 'remindAt'>, now: Circumstances): Due => ({
  ...due,
  ...reminderOf(due, now),
});

function datesOf({
  at,
  day,
  statutoryDay,
  provisional,
}: DueDate): Pick<Due, 'at' | 'day' | 'statutoryDay' | 'provisional'> {
  const isAimed = statutoryDay !== undefined && statutoryDay !== day;
  return { at, day, ...(isAimed ? { statutoryDay } : {}), provisional };
}

/** From this moment the duty is late by the law, and not only behind its aim. */
export const lateFrom = ({ at, statutoryDay }: Due): Instant =>
  statutoryDay === undefined ? at : endOfDay(statutoryDay);

/** A day that somebody named: it ends with that day, or with the next working day where it is a day off. */
export const dueOn = (rule: DeadlineCode, day: PlainDate, now: Circumstances): Due =>
  dueNamed(rule, { counting: 'PLANNED', amount: 0, from: startOfDay(day) }, now);

/** That very day, a day off or not. */
export const dueOnVery = (rule: DeadlineCode, day: PlainDate, now: Circumstances): Due =>
  dueNamed(rule, { counting: 'CHOSEN', amount: 0, from: startOfDay(day) }, now);

const dueNamed = (rule: DeadlineCode, basis: Basis, now: Circumstances): Due =>
  dueAs(rule, countBasis(basis, now.rulebook.calendar), { now, basis });

function countBasis({ counting, amount, from }: Basis, calendar: Calendar): DueDate {
  if (counting !== 'PLANNED' && counting !== 'CHOSEN') return countDue(counting, amount, from, calendar);
  const named = dayOf(from);
  const day = counting === 'CHOSEN' ? named : onOrAfterWorkingDay(named, calendar);
  return { at: endOfDay(day), day, provisional: yearOf(day) > calendar.publishedThrough };
}

/** The same deadline by another calendar; what it was counted from and how long it is stays as it was. */
export function recounted(due: Due, now: Circumstances): Due {
  const { rule, graceHours, basis } = due;
  const dates = datesOf(countBasis(basis, now.rulebook.calendar));
  return withReminder({ rule, rulebook: now.rulebook.version, ...dates, graceHours, basis }, now);
}

const withoutReminder = ({ remindAt: _, ...rest }: Due): Omit<Due, 'remindAt'> => rest;

/** A due date moved on by as many whole days as its duty slept; never onto a day off. */
export function shifted(due: Due, days: number, now: Circumstances): Due {
  if (days <= 0) return due;
  const day = onOrAfterWorkingDay(plusDays(due.day, days), now.rulebook.calendar);
  return withReminder(
    { ...withoutReminder(due), day, at: endOfDay(day), rulebook: now.rulebook.version },
    now,
  );
}

/** Whole days that a duty slept between the two moments. */
export const daysAsleep = (from: Instant, to: Instant): number =>
  Math.max(0, daysBetween(dayOf(from), dayOf(to)));

/** The duty that falls due first; ties go to the smaller id, so that the order never wavers. */
export function nearestFirst(a: Clock, b: Clock): number {
  if (a.due.at !== b.due.at) return a.due.at < b.due.at ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
