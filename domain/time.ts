/** A moment as ISO 8601 in UTC with milliseconds and 'Z', so that the order of the texts is the order in time. */
export type Instant = string & { readonly brand: 'Instant' };

/** A day in Korea as YYYY-MM-DD. Korea is UTC+9 the whole year; the summer times before 1989 are not modelled. */
export type PlainDate = string & { readonly brand: 'PlainDate' };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const kstAheadMs = 9 * hourMs;
const earliestMs = Date.parse('1000-01-01T00:00:00.000Z');
const latestMs = Date.parse('9999-12-31T23:59:59.999Z');

/** Throws RangeError for a fraction of a millisecond and outside the years 1000 to 9999, where texts sort wrongly. */
export function instantFromMs(ms: number): Instant {
  if (!Number.isSafeInteger(ms) || ms < earliestMs || ms > latestMs) {
    throw new RangeError(`Not a moment this house can write: ${String(ms)} ms`);
  }
  return new Date(ms).toISOString() as Instant;
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

const instantPattern =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;

/** Reads ISO 8601 with Z or an offset, cut to milliseconds; null without one, for a bare time may be Seoul's or UTC's. */
export function parseInstant(text: string): Instant | null {
  const match = instantPattern.exec(text);
  const day = parsePlainDate(match?.[1] ?? '');
  if (!match || day === null) return null;
  const [, , hours, minutes, seconds = '0', fraction = '', sign, aheadHours = '0', aheadMinutes = '0'] =
    match;
  const ofDayMs = Number(hours) * hourMs + Number(minutes) * minuteMs + Number(seconds) * 1000;
  const ahead = Number(aheadHours) * hourMs + Number(aheadMinutes) * minuteMs;
  const fractionMs = Number(fraction.slice(0, 3).padEnd(3, '0'));
  return instantFromMs(utcMidnightMs(day) + ofDayMs + fractionMs - (sign === '-' ? -ahead : ahead));
}

/** Null unless the day is real; a year outside 1900 to 2199 is taken for a slip of the hand. */
export function parsePlainDate(text: string): PlainDate | null {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return null;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  // Engines read 2026-02-30 as 2 March, so a real day is one that comes back unchanged.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text ? null : (text as PlainDate);
}

/** For days written in the source; throws RangeError where parsePlainDate gives null. */
export function getPlainDate(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (day === null) throw new RangeError(`Not a day: ${text}`);
  return day;
}

/** The day in Korea on which the moment falls. */
export function dayOf(instant: Instant): PlainDate {
  return dayFromUtcMs(msOf(instant) + kstAheadMs);
}

/** 00:00 in Korea. */
export function startOfDay(day: PlainDate): Instant {
  return instantFromMs(utcMidnightMs(day) - kstAheadMs);
}

/** 24:00 in Korea, which is the first moment after the day. */
export function endOfDay(day: PlainDate): Instant {
  return startOfDay(plusDays(day, 1));
}

/** Stands for a happening whose hour is unknown: startOfDay would make the first day count (민법 제157조 단서). */
export function noonOf(day: PlainDate): Instant {
  return plusHours(startOfDay(day), 12);
}

/** Whole minutes; a negative number goes back. */
export function plusMinutes(instant: Instant, minutes: number): Instant {
  return instantFromMs(msOf(instant) + whole(minutes) * minuteMs);
}

/** Whole hours that run at once, nights and holidays included; a negative number goes back. */
export function plusHours(instant: Instant, hours: number): Instant {
  return instantFromMs(msOf(instant) + whole(hours) * hourMs);
}

/** Whole days; a negative number goes back. */
export function plusDays(day: PlainDate, days: number): PlainDate {
  return dayFromUtcMs(utcMidnightMs(day) + whole(days) * dayMs);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function plusMonths(day: PlainDate, months: number): PlainDate {
  const count = yearOf(day) * 12 + monthOf(day) - 1 + whole(months);
  const year = Math.floor(count / 12);
  if (year < 1000 || year > 9999) throw new RangeError(`Not a year this house can write: ${String(year)}`);
  const month = count - year * 12;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayFromUtcMs(Date.UTC(year, month, Math.min(dayOfMonth(day), lastOfMonth)));
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: PlainDate): number {
  return new Date(utcMidnightMs(day)).getUTCDay();
}

/** How many days b lies after a; negative where it lies before. */
export function daysBetween(a: PlainDate, b: PlainDate): number {
  return (utcMidnightMs(b) - utcMidnightMs(a)) / dayMs;
}

export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

export function yearOf(day: PlainDate): number {
  return Number(day.slice(0, 4));
}

/** 1 is January. */
export function monthOf(day: PlainDate): number {
  return Number(day.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(day: PlainDate): number {
  return Number(day.slice(8, 10));
}

/** By its parts, since a list counts thousands of days and reading a text takes ten times as long. */
function utcMidnightMs(day: PlainDate): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
}

function dayFromUtcMs(ms: number): PlainDate {
  return instantFromMs(ms).slice(0, 10) as PlainDate;
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${String(count)}`);
  return count;
}
