const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** Korea is nine hours ahead and has no summer time. */
const kstMs = 9 * hourMs;

/** Shows an instant as a person in Korea would write it. */
export function inKorea(ms: number): string {
  const [day = '', time = ''] = new Date(ms + kstMs).toISOString().split('T');
  return `${day} ${'일월화수목금토'[weekdayOf(ms)] ?? ''} ${time.slice(0, 5)}`;
}

export const dayOf = (ms: number): string => new Date(ms + kstMs).toISOString().slice(0, 10);
const weekdayOf = (ms: number): number => new Date(ms + kstMs).getUTCDay();

/** That hour and minute in Korea of the day that lies `days` after the given moment's. */
export function atHour(ms: number, [hour, minute]: readonly [number, number], days = 0): number {
  const midnight = Math.floor((ms + kstMs) / dayMs) * dayMs - kstMs;
  return midnight + days * dayMs + hour * hourMs + minute * 60_000;
}

/** The next such weekday (0 is Sunday) at that hour, strictly after `ms`. */
export function nextWeekday(ms: number, weekday: number, hour: readonly [number, number]): number {
  const days = (weekday - weekdayOf(ms) + 7) % 7;
  const at = atHour(ms, hour, days);
  return at > ms ? at : atHour(ms, hour, days + 7);
}

export const hours = (n: number): number => n * hourMs;
export const minutes = (n: number): number => n * 60_000;
