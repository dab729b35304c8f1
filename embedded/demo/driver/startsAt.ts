import { lastWeekdayBefore, nextWeekday, type ClockTime } from './time.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** What a story's beginning is counted from. */
export interface Beginning {
  /** The present moment of the house. */
  readonly nowMs: number;
  /** 설날 that comes next, in the calendar by which the house counts. */
  readonly seollal: string;
}

/**
 * The first moment after the house's present day that the catalogue's words for a beginning mean: a weekday and an hour
 * in Korea, or the weekday before 설날. Throws for any other words, so that no story begins on a guess.
 */
export function momentOf(text: string, { nowMs, seollal }: Beginning): number {
  const any = /^any (\w+day) (\d{2}:\d{2})$/.exec(text);
  if (any) return nextWeekday(nowMs, weekdayIn(text, any[1]), timeIn(text, any[2]));
  const before = /^(\w+day) (\d{2}:\d{2}) before the next Seollal in the calendar$/.exec(text);
  if (!before) throw unknown(text);
  const at = lastWeekdayBefore(seollal, weekdayIn(text, before[1]), timeIn(text, before[2]));
  if (at <= nowMs) throw new Error(`${text}: this moment before ${seollal} is over`);
  return at;
}

function weekdayIn(text: string, name = ''): number {
  const weekday = weekdays.indexOf(name);
  if (weekday < 0) throw unknown(text);
  return weekday;
}

function timeIn(text: string, written = ''): ClockTime {
  const [hour = NaN, minute = NaN] = written.split(':').map(Number);
  if (!(hour < 24 && minute < 60)) throw unknown(text);
  return [hour, minute];
}

const unknown = (text: string): Error => new Error(`Nobody knows when this story begins: ${text}`);
