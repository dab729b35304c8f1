import { firstDay } from './rulebook/rows.ts';
import { dayOf, parsePlainDate, plusMonths, startOfDay, type Instant, type PlainDate } from './time.ts';

/** A month in Korea as YYYY-MM. */
export type Month = string & { readonly brand: 'Month' };

/** Null for a text that is no month, and for one before the rulebook begins. */
export function parseMonth(text: string): Month | null {
  const first = /^\d{4}-\d{2}$/.test(text) ? parsePlainDate(`${text}-01`) : null;
  return first !== null && first >= firstDay ? monthOfDay(first) : null;
}

const monthOfDay = (day: PlainDate): Month => day.slice(0, 7) as Month;

/** The month in Korea in which the moment lies. */
export const monthAt = (at: Instant): Month => monthOfDay(dayOf(at));

export const firstOf = (month: Month): PlainDate => `${month}-01` as PlainDate;

export const monthBefore = (month: Month): Month => monthOfDay(plusMonths(firstOf(month), -1));

/** From its first moment to the first moment after it. */
export function spanOf(month: Month): { readonly from: Instant; readonly to: Instant } {
  const first = firstOf(month);
  return { from: startOfDay(first), to: startOfDay(plusMonths(first, 1)) };
}

/** Only a month that is over can be reviewed: nothing comes into it any more. */
export const isOver = (month: Month, now: Instant): boolean => spanOf(month).to <= now;

/** The months up to now, the newest first, not going back further than that. */
export function monthsUpTo(now: Instant, oldest: Month): Month[] {
  const months: Month[] = [];
  for (let month = monthAt(now); month >= oldest; month = monthBefore(month)) months.push(month);
  return months;
}
