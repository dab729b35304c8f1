const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Korea is nine hours ahead and has no summer time. */
const kstMs = 9 * hourMs;

/** Hour and minute of a day in Korea. */
export type ClockTime = readonly [hour: number, minute: number];

/** Shows an instant as a person in Korea would write it. */
export function inKorea(ms: number): string {
  const [day = '', time = ''] = new Date(ms + kstMs).toISOString().split('T');
  return `${day} ${'일월화수목금토'[weekdayOf(ms)] ?? ''} ${time.slice(0, 5)}`;
}

export const dayOf = (ms: number): string => new Date(ms + kstMs).toISOString().slice(0, 10);
const weekdayOf = (ms: number): number => new Date(ms + kstMs).getUTCDay();

/** Noon in Korea of a day as YYYY-MM-DD. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00+09:00`);
export const plusDays = (day: string, days: number): string => dayOf(noonOf(day) + days * dayMs);
/** Whole days from the one to the other. */
export const daysBetween = (from: string, to: string): number => (noonOf(to) - noonOf(from)) / dayMs;

/** That hour and minute in Korea of the day that lies `days` after the given moment's. */
export function atHour(ms: number, [hour, minute]: ClockTime, days = 0): number {
  const midnight = Math.floor((ms + kstMs) / dayMs) * dayMs - kstMs;
  return midnight + days * dayMs + hour * hourMs + minute * 60_000;
}

/** The next such weekday (0 is Sunday) at that hour, from the day after `ms` on. */
export function nextWeekday(ms: number, weekday: number, time: ClockTime): number {
  const days = (weekday - weekdayOf(ms) + 7) % 7;
  return atHour(ms, time, days === 0 ? 7 : days);
}

/** The last such weekday before that day, at that hour. */
export function lastWeekdayBefore(day: string, weekday: number, time: ClockTime): number {
  const ms = noonOf(day);
  const back = (weekdayOf(ms) - weekday + 7) % 7;
  return atHour(ms, time, back === 0 ? -7 : -back);
}

export const hours = (n: number): number => n * hourMs;
export const minutes = (n: number): number => n * 60_000;
