import {
  dayOf,
  dayOfMonth,
  daysBetween,
  endOfDay,
  getPlainDate,
  instantFromMs,
  monthOf,
  msOf,
  plusDays,
  plusHours,
  plusMonths,
  startOfDay,
  weekdayOf,
  yearOf,
  type Instant,
  type PlainDate,
} from './time.ts';

export const countingRules = [
  'ELAPSED_HOURS', // 민법 제156조: hours run at once.
  'CIVIL_DAYS', // 행정기본법 제6조제1항, 민법 제157·159·161조: a Saturday or holiday at the end moves it on.
  'CIVIL_MONTHS', // 민법 제160조, then 제161조.
  'PETITION_HOURS', // 민원처리법 제19조제1항: working hours, eight a day.
  'PETITION_DAYS', // 민원처리법 제19조제2항: working days, the first counted.
  'PETITION_MONTHS', // 민원처리법 제19조제3항: the first day counted, then 민법 제159~161조.
  'BACKWARD_DAYS', // "끝나기 3일 전까지": the last day not counted, backwards.
  'RESTRICT', // 행정기본법 제6조제2항: the first day counted, never moved; CIVIL_DAYS where that is better for the citizen.
  'PROMPT', // "지체 없이": no number, only an age.
  'WORKING_DAYS', // This house's own: the first day not counted.
  'CALENDAR_DAYS', // Guides whose days are of no stated kind: never moved, warn only.
] as const;

export type CountingRule = (typeof countingRules)[number];

/** PROMPT has no due date, so it cannot be asked for one: show `ageInDays` instead. */
export type DatedRule = Exclude<CountingRule, 'PROMPT'>;

/** Public holidays without Sundays; years after `publishedThrough` are not listed. */
export interface Calendar {
  /** Day to Korean name. */
  readonly holidays: Readonly<Record<string, string>>;
  /** The last year whose holidays are published. */
  readonly publishedThrough: number;
}

export interface DueDate {
  /** The moment from which the duty is late. */
  readonly at: Instant;
  /** The last day on which it is in time. */
  readonly day: PlainDate;
  /** Only with BACKWARD_DAYS: the day of the law; `day` is then the target, which never is a holiday. */
  readonly statutoryDay?: PlainDate;
  /** True where the count met a year whose holidays are not published: recount when they are. */
  readonly provisional: boolean;
}

/** First and last day, both counted. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/**
 * Counts in days of Korea. A happening at exactly 00:00 counts its own day (민법 제157조 단서), so give `noonOf`
 * where the hour is unknown. BACKWARD_DAYS counts from a moment on the end day, PETITION_HOURS in working hours.
 * Throws RangeError unless the amount is a whole number above 0.
 */
export function countDue(rule: DatedRule, amount: number, from: Instant, calendar: Calendar): DueDate {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`Not a length: ${String(amount)}`);
  const ownDay = dayOf(from);
  const firstFullDay = from === startOfDay(ownDay) ? ownDay : plusDays(ownDay, 1);
  switch (rule) {
    case 'ELAPSED_HOURS':
      return { ...untilMoment(plusHours(from, amount)), provisional: false };
    case 'CALENDAR_DAYS':
      return { ...untilDay(plusDays(firstFullDay, amount - 1)), provisional: false };
    case 'RESTRICT':
      return { ...untilDay(plusDays(ownDay, amount - 1)), provisional: false };
    case 'CIVIL_DAYS':
      return byCalendar(untilWorkingDay(plusDays(firstFullDay, amount - 1), calendar), calendar);
    case 'CIVIL_MONTHS':
      return byCalendar(untilWorkingDay(lastDayOfMonths(firstFullDay, amount), calendar), calendar);
    case 'PETITION_MONTHS':
      return byCalendar(untilWorkingDay(lastDayOfMonths(ownDay, amount), calendar), calendar);
    case 'PETITION_DAYS':
      return byCalendar(untilDay(nthWorkingDay(ownDay, amount, calendar)), calendar);
    case 'WORKING_DAYS':
      return byCalendar(untilDay(nthWorkingDay(firstFullDay, amount, calendar)), calendar);
    case 'PETITION_HOURS':
      return byCalendar(untilMoment(afterWorkingHours(from, amount, calendar)), calendar);
    case 'BACKWARD_DAYS': {
      const statutoryDay = plusDays(ownDay, -amount);
      const target = untilDay(onOrBeforeWorkingDay(statutoryDay, calendar));
      return { ...target, statutoryDay, provisional: isUnpublished(statutoryDay, calendar) };
    }
  }
}

/** Whole days since the happening's day: the age that a PROMPT duty ("지체 없이") shows; 0 on the day itself. */
export function ageInDays(from: Instant, now: Instant): number {
  return daysBetween(dayOf(from), dayOf(now));
}

/** After holidays changed: the fresh date, or the old one where the fresh has passed, so that nobody becomes late by it. */
export function recount(old: DueDate, now: Instant, fresh: DueDate): { due: DueDate; kept: boolean } {
  const kept = fresh.at <= now;
  return { due: kept ? old : fresh, kept };
}

/** A grant's days: `from` counted, up to the day before the matching date (민법 제160조); holidays never move it. */
export function grantPeriod(from: PlainDate, amount: number, unit: 'month' | 'day'): Period {
  if (!Number.isSafeInteger(amount) || amount < 1) throw new RangeError(`Not a length: ${String(amount)}`);
  return { from, to: unit === 'month' ? lastDayOfMonths(from, amount) : plusDays(from, amount - 1) };
}

/** 긴급복지지원법 시행규칙 제2조의5: quarters begin in March, June, September and December; the last ends with February. */
export function educationQuarter(day: PlainDate): Period {
  const monthsIntoQuarter = monthOf(day) % 3;
  const from = plusMonths(getPlainDate(`${day.slice(0, 7)}-01`), -monthsIntoQuarter);
  return grantPeriod(from, 3, 'month');
}

/** Neither Saturday nor Sunday nor a public holiday (공휴일에 관한 법률). */
export function isWorkingDay(day: PlainDate, calendar: Calendar): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6 || calendar.holidays[day] !== undefined) return false;
  return !(isUnpublished(day, calendar) && fixedHolidays.has(day.slice(5)));
}

/** The day itself, or the next working day. */
export function onOrAfterWorkingDay(day: PlainDate, calendar: Calendar): PlainDate {
  return nearestWorkingDay(day, 1, calendar);
}

/** The day itself, or the working day before. */
export function onOrBeforeWorkingDay(day: PlainDate, calendar: Calendar): PlainDate {
  return nearestWorkingDay(day, -1, calendar);
}

/** MM-DD. What an unpublished year has for certain; 설날, 추석, 부처님오신날, elections and substitutes are missing. */
const fixedHolidays: ReadonlySet<string> = new Set(
  '01-01 03-01 05-01 05-05 06-06 07-17 08-15 10-03 10-09 12-25'.split(' '),
);

function isUnpublished(day: PlainDate, calendar: Calendar): boolean {
  return yearOf(day) > calendar.publishedThrough;
}

function nearestWorkingDay(day: PlainDate, step: 1 | -1, calendar: Calendar): PlainDate {
  // No run of holidays comes near 31 days, so a longer one is a broken list and must not hang a workflow.
  for (let moved = 0; moved <= 31; moved += 1) {
    const candidate = plusDays(day, moved * step);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`No working day within 31 days of ${day}: the holidays are wrong`);
}

/** Counts `first` itself where it is a working day. */
function nthWorkingDay(first: PlainDate, count: number, calendar: Calendar): PlainDate {
  let day = onOrAfterWorkingDay(first, calendar);
  for (let counted = 1; counted < count; counted += 1) day = onOrAfterWorkingDay(plusDays(day, 1), calendar);
  return day;
}

/** The day before the date that matches `first`, or the month's end where no date does (민법 제160조제2·3항). */
function lastDayOfMonths(first: PlainDate, months: number): PlainDate {
  const matching = plusMonths(first, months);
  return dayOfMonth(matching) === dayOfMonth(first) ? plusDays(matching, -1) : matching;
}

/** Hours in Korea: 09–18 with lunch 12–13, our own reading, for 민원처리법 only says eight hours a day. */
const officeHours = [
  [9, 12],
  [13, 18],
] as const;

/** Ends, because every working day takes eight hours from a finite number. */
function afterWorkingHours(from: Instant, hours: number, calendar: Calendar): Instant {
  let leftMs = hours * 3_600_000;
  for (let day = dayOf(from); ; day = plusDays(day, 1)) {
    day = onOrAfterWorkingDay(day, calendar);
    for (const [opens, closes] of officeHours) {
      const startMs = Math.max(msOf(from), msOf(plusHours(startOfDay(day), opens)));
      const roomMs = Math.max(0, msOf(plusHours(startOfDay(day), closes)) - startMs);
      if (leftMs <= roomMs) return instantFromMs(startMs + leftMs);
      leftMs -= roomMs;
    }
  }
}

type Until = Pick<DueDate, 'at' | 'day'>;

function untilDay(day: PlainDate): Until {
  return { at: endOfDay(day), day };
}

function untilWorkingDay(day: PlainDate, calendar: Calendar): Until {
  return untilDay(onOrAfterWorkingDay(day, calendar));
}

/** What ends at 00:00 was in time for the last time on the day before. */
function untilMoment(at: Instant): Until {
  return { at, day: dayOf(instantFromMs(msOf(at) - 1)) };
}

/** The last day is also the latest one whose holidays were asked for. */
function byCalendar(until: Until, calendar: Calendar): DueDate {
  return { ...until, provisional: isUnpublished(until.day, calendar) };
}
