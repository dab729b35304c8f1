import { dayOf, plusDays, type Instant, type PlainDate } from '../domain/time.ts';
import type { Said } from './language.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const kstAheadMs = 9 * hourMs;

const weekdays = [
  { ko: '일', en: 'Sunday' },
  { ko: '월', en: 'Monday' },
  { ko: '화', en: 'Tuesday' },
  { ko: '수', en: 'Wednesday' },
  { ko: '목', en: 'Thursday' },
  { ko: '금', en: 'Friday' },
  { ko: '토', en: 'Saturday' },
] as const;
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month of any year, 1 to 12: 10월, October. */
export const monthName = (month: number): Said => ({
  ko: `${String(month)}월`,
  en: months[month - 1] ?? '',
});

/** A day as officials write it: 2026. 11. 22.(일) */
export function dayWords(day: PlainDate): Said {
  return ofUtc(new Date(`${day}T00:00:00.000Z`));
}

/** A moment in Korea: 2026. 11. 22.(일) 14:05 */
export function momentWords(at: Instant): Said {
  const seoul = new Date(Date.parse(at) + kstAheadMs);
  const { ko, en } = ofUtc(seoul);
  const time = seoul.toISOString().slice(11, 16);
  return { ko: `${ko} ${time}`, en: `${en}, ${time} KST` };
}

/** The same as a box for day and time holds it: 2026-11-22T14:05. */
export const momentBox = (at: Instant): string =>
  new Date(Date.parse(at) + kstAheadMs).toISOString().slice(0, 16);

/** The hour and minute in Korea: 14:05. */
export const timeWords = (at: Instant): string =>
  new Date(Date.parse(at) + kstAheadMs).toISOString().slice(11, 16);

/** The same with the second, for what was saved a moment ago: 14:05:12. */
export const secondWords = (at: Instant): string =>
  new Date(Date.parse(at) + kstAheadMs).toISOString().slice(11, 19);

/** Until when: the last day where time runs out at midnight, else the moment: 2026. 11. 22.(일), or with 14:05. */
export function dueWords(at: Instant): Said {
  const isMidnight = (Date.parse(at) + kstAheadMs) % dayMs === 0;
  return isMidnight ? dayWords(plusDays(dayOf(at), -1)) : momentWords(at);
}

function ofUtc(date: Date): Said {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()].map(String);
  const weekday = weekdays[date.getUTCDay()] ?? weekdays[0];
  const monthName = months[date.getUTCMonth()] ?? months[0];
  return {
    ko: `${year ?? ''}. ${String(Number(month) + 1)}. ${day ?? ''}.(${weekday.ko})`,
    en: `${weekday.en}, ${day ?? ''} ${monthName} ${year ?? ''}`,
  };
}

/** A deadline and how it was counted: hours are shown only for clocks that run by the hour. */
export interface Remaining {
  readonly now: Instant;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly counted: 'hours' | 'days';
}

/** How much time is left or how long it is over: 41시간 12분 남음, 오늘까지, 3일 남음, 2일 경과. */
export function remainingWords({ now, dueAt, dueDay, counted }: Remaining): Said {
  const leftMs = Date.parse(dueAt) - Date.parse(now);
  if (counted === 'hours') return leftMs > 0 ? hoursLeft(leftMs) : hoursOver(-leftMs);
  const days = daysFrom(now, dueDay);
  if (leftMs <= 0) return daysOver(Math.max(1, -days));
  if (days === 0) return { ko: '오늘까지', en: 'due today' };
  return { ko: `${String(days)}일 남음`, en: `${plural(days, 'day')} left` };
}

function hoursLeft(ms: number): Said {
  const [hours, minutes] = [Math.floor(ms / hourMs), Math.floor((ms % hourMs) / minuteMs)];
  if (hours === 0) return { ko: `${String(minutes)}분 남음`, en: `${String(minutes)} min left` };
  return {
    ko: `${String(hours)}시간 ${String(minutes)}분 남음`,
    en: `${String(hours)} h ${String(minutes)} min left`,
  };
}

function hoursOver(ms: number): Said {
  const hours = Math.floor(ms / hourMs);
  if (hours < 1) return { ko: '1시간 안에 지남', en: 'overdue by less than an hour' };
  if (hours < 48) return { ko: `${String(hours)}시간 경과`, en: `overdue by ${plural(hours, 'hour')}` };
  return daysOver(Math.floor(hours / 24));
}

const daysOver = (days: number): Said => ({
  ko: `${String(days)}일 경과`,
  en: `overdue by ${plural(days, 'day')}`,
});

function daysFrom(now: Instant, day: PlainDate): number {
  const today = Math.floor((Date.parse(now) + kstAheadMs) / dayMs);
  return Date.parse(`${day}T00:00:00.000Z`) / dayMs - today;
}

const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

/** A whole number as people write won: 1,200,000. */
export const groupedDigits = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Won as it is read: 1,200,000원. */
export const wonWords = (won: number): Said => {
  const grouped = groupedDigits(won);
  return { ko: `${grouped}원`, en: `${grouped} won` };
};
