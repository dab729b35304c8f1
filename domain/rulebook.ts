import { countDue, type Calendar, type DueDate } from './calendar.ts';
import { addOnRows, type AddOnRule } from './rulebook/addOns.ts';
import { amountRows, medianRows, nameOfAmount } from './rulebook/amounts.ts';
import { withChange } from './rulebook/applying.ts';
import { inForce, type PlacedRule } from './rulebook/changes.ts';
import {
  deadlineCodes,
  deadlineRows,
  followUpMonths,
  longestPauseDays,
  opinionDays,
  type DeadlineCode,
  type DeadlineRule,
} from './rulebook/deadlines.ts';
import { holidayYears } from './rulebook/holidays.ts';
import { instalmentRows, type InstalmentRule } from './rulebook/instalments.ts';
import { meansRows } from './rulebook/means.ts';
import type { MoneyRules } from './rulebook/money.ts';
import { reSupportRows, type ReSupportRule } from './rulebook/reSupport.ts';
import { reasonOf } from './rulebook/otherRules.ts';
import { rulesOn, type Row } from './rulebook/rows.ts';
import { supportKinds, supportRows, type SupportKind, type SupportRule } from './rulebook/supports.ts';
import type { DongCode } from './ids.ts';
import { endOfDay, getPlainDate, plusDays, plusHours, yearOf, type Instant, type PlainDate } from './time.ts';

export { deadlineCodes, type DeadlineCode, type DeadlineRule } from './rulebook/deadlines.ts';
export {
  ceilingWon,
  incomeLineWon,
  medianWon,
  monthlyAmountWon,
  noticeAmount,
  statutoryCap,
  withinIncomeLine,
} from './rulebook/money.ts';
export { regions, type Region } from './rulebook/means.ts';
export { strengths, type RuleSource, type Strength } from './rulebook/rows.ts';
export { sources } from './rulebook/sources.ts';
export {
  otherSupports,
  supportKinds,
  type OtherSupport,
  type SupportKind,
  type SupportRule,
  type SupportUnit,
} from './rulebook/supports.ts';

/** Raise with every change of a row or holiday: two contents may never carry one version. */
export const revision = 8;

/** The rules of a day as plain JSON below 22 KB, which travel with a case and count the same in every replay. */
export interface Rulebook extends MoneyRules {
  /** The revision, three digits of added holidays and rows, and, as its last eight, the day since which these rules hold together. */
  readonly version: number;
  /** Holidays of the year before to two years after, as far as published. */
  readonly calendar: Calendar;
  readonly deadlines: Readonly<Record<DeadlineCode, DeadlineRule>>;
  readonly supports: Readonly<Record<SupportKind, SupportRule>>;
  /** Steps of D23, whose source is theirs. */
  readonly followUpMonths: readonly number[];
  /** The longest that a duty may sleep at once (K21). */
  readonly longestPauseDays: number;
  /** Days between prior notice and order (K5). */
  readonly opinionDays: number;
  /** 분할납부; missing in books that were made before edition 5. */
  readonly instalments?: InstalmentRule;
  /** When support may be given again, and when the sorts of 그 밖의 지원 fit; absent in a book that was made before edition 5. */
  readonly reSupport?: readonly ReSupportRule[];
  readonly addOns?: readonly AddOnRule[];
  /** Rows of the house beside the file's that are not over; each place takes its own on the day (`rulebookFor`). */
  readonly changes?: readonly PlacedRule[];
}

/** A holiday that the Cabinet named during the year (관공서의 공휴일에 관한 규정 제2조), as data beside the published years. */
export interface AddedHoliday {
  readonly day: PlainDate;
  readonly name: string;
}

/** So many holidays and rows can be added to one revision before its versions would meet the next one's. */
const mostAdded = 1_000;
const dayDigits = 100_000_000;

/**
 * Picks the rows that hold on the day. Throws RangeError before 2024-01-01; after the last notice its rows hold on.
 * Every added holiday and every approved row raises the version, so that a house with one more of them has a newer book.
 */
export function rulebookOn(
  day: PlainDate,
  added: readonly AddedHoliday[] = [],
  changes: readonly PlacedRule[] = [],
): Rulebook {
  const [medianIncome] = rulesOn(medianRows, day, () => 'MEDIAN_INCOME');
  const [instalments] = rulesOn(instalmentRows, day, () => 'INSTALMENTS');
  if (!medianIncome) throw new RangeError(`No median income holds on ${day}`);
  const count = added.length + changes.length;
  const since = heldSince(day, changes);
  const open = changes.filter(isCarried).filter(({ until }) => until === null || until >= day);
  return {
    version: (revision * mostAdded + count) * dayDigits + Number(since.replaceAll('-', '')),
    year: yearOf(day),
    calendar: withAdded(calendarAround(yearOf(day)), added),
    deadlines: keyed(deadlineCodes, rulesOn(deadlineRows, day, codeOf), codeOf),
    supports: keyed(supportKinds, rulesOn(supportRows, day, kindOf), kindOf),
    amounts: rulesOn(amountRows, day, nameOfAmount),
    medianIncome,
    means: rulesOn(meansRows, day, ({ line }) => line),
    reSupport: rulesOn(reSupportRows, day, ({ crisis }) => crisis),
    addOns: rulesOn(addOnRows, day, ({ sub }) => sub),
    followUpMonths,
    longestPauseDays,
    opinionDays,
    ...(instalments ? { instalments } : {}),
    ...(open.length > 0 ? { changes: open } : {}),
  };
}

/** The book as it is in that dong on that day: rows of its city or province in the place of the country's (K11). */
export function rulebookFor(book: Rulebook, dong: DongCode, day: PlainDate): Rulebook {
  return inForce(book.changes ?? [], dong, day).reduce(withChange, book);
}

/** Counts the deadline of that code from the moment that sets it going. */
export function dueUnder(book: Rulebook, code: DeadlineCode, from: Instant): DueDate {
  const { counting, amount } = book.deadlines[code];
  return countDue(counting, amount, from, book.calendar);
}

/** When the head is told of a duty that is still open: after its grace, or after the day of the law where a target came first. */
export function headToldAt(book: Rulebook, code: DeadlineCode, due: DueDate): Instant {
  const lateAt = due.statutoryDay === undefined ? due.at : endOfDay(due.statutoryDay);
  return plusHours(lateAt, book.deadlines[code].graceHours);
}

/** The days on which 사후관리 looks in after closing (D23), the earliest first. */
export function followUpDues(book: Rulebook, closedAt: Instant): DueDate[] {
  return book.followUpMonths.map((months) => countDue('CIVIL_MONTHS', months, closedAt, book.calendar));
}

/** Cases carry what they decide by: reasons of crisis are the officer's finding, and stand on the page of the rules. */
export const isCarried = ({ rule }: Pick<PlacedRule, 'rule'>): boolean => reasonOf(rule) === null;

const codeOf = ({ code }: DeadlineRule): DeadlineCode => code;
const kindOf = ({ kind }: SupportRule): SupportKind => kind;

function keyed<Rule, Key extends string>(
  keys: readonly Key[],
  rules: readonly Rule[],
  keyOf: (rule: Rule) => Key,
): Readonly<Record<Key, Rule>> {
  const missing = keys.filter((key) => !rules.some((rule) => keyOf(rule) === key));
  if (missing.length > 0) throw new RangeError(`No row holds on that day for ${missing.join(', ')}`);
  return Object.fromEntries(rules.map((rule) => [keyOf(rule), rule])) as Record<Key, Rule>;
}

function calendarAround(year: number): Calendar {
  const near = holidayYears.filter((one) => one.year >= year - 1 && one.year <= year + 2);
  const known = holidayYears.filter((one) => one.year <= year + 2);
  return {
    holidays: Object.assign({}, ...near.map(({ days }) => days)) as Record<string, string>,
    publishedThrough: Math.max(...known.map((one) => one.year)),
  };
}

function withAdded(calendar: Calendar, added: readonly AddedHoliday[]): Calendar {
  if (added.length === 0) return calendar;
  const days = Object.fromEntries(added.map(({ day, name }) => [day, name]));
  return { ...calendar, holidays: { ...calendar.holidays, ...days } };
}

/** The last day on which any row began or ended; the holidays in the book change with the year. */
function heldSince(day: PlainDate, changes: readonly PlacedRule[]): PlainDate {
  const rows: readonly Row<unknown>[] = [
    ...deadlineRows,
    ...supportRows,
    ...amountRows,
    ...medianRows,
    ...meansRows,
    ...instalmentRows,
    ...reSupportRows,
    ...addOnRows,
  ];
  const ends = [
    ...rows.map(({ validFrom: from, validTo: until }) => ({ from, until })),
    ...changes.map(({ from, until }) => ({ from, until })),
  ];
  const turns = ends.flatMap(({ from, until }) => (until === null ? [from] : [from, plusDays(until, 1)]));
  const newYear = getPlainDate(`${day.slice(0, 4)}-01-01`);
  return turns.filter((turn) => turn <= day).reduce((a, b) => (a > b ? a : b), newYear);
}
