import { onOrBeforeWorkingDay, type Calendar } from './calendar.ts';
import type { Due } from './clock.ts';
import type { Circumstances } from './entity.ts';
import { plusDays, plusHours, startOfDay, type Instant, type PlainDate } from './time.ts';

/** The hour in Korea at which a letter on a clock of days goes out, so that it lies there when the working day begins. */
export const reminderHour = 9;

type Counted = Pick<Due, 'rule' | 'at' | 'day' | 'basis'>;

/**
 * When the owner hears that a clock is about to end: so many hours before its moment, or in the morning of so many working
 * days before its last day. Since edition 5, and only where that moment is still to come: whoever has just been given a
 * duty with less time than that knows it. A book that was made before does not know the rule; the next renewal brings it.
 */
export const reminderOf = (due: Counted, now: Circumstances): Pick<Due, 'remindAt'> =>
  now.edition < 5 ? {} : reminderUnder(due, now);

/** The same for what is no case, whose editions have other numbers. */
export function reminderUnder(due: Counted, now: Circumstances): Pick<Due, 'remindAt'> {
  const before = now.rulebook.deadlines[due.rule].remindBefore;
  if (before === undefined) return {};
  const remindAt = momentBefore(due, before, now.rulebook.calendar);
  return remindAt > now.at ? { remindAt } : {};
}

function momentBefore({ at, day, basis }: Counted, before: number, calendar: Calendar): Instant {
  if (basis.counting === 'ELAPSED_HOURS') return plusHours(at, -before);
  return momentBeforeDay(day, before, calendar);
}

/** In the morning of so many working days before the day. */
export const momentBeforeDay = (day: PlainDate, before: number, calendar: Calendar): Instant =>
  plusHours(startOfDay(workingDaysBefore(day, before, calendar)), reminderHour);

/** Counted back from the day itself, or from the working day before a day off. */
function workingDaysBefore(day: PlainDate, count: number, calendar: Calendar): PlainDate {
  let found = onOrBeforeWorkingDay(day, calendar);
  for (let n = 0; n < count; n += 1) found = onOrBeforeWorkingDay(plusDays(found, -1), calendar);
  return found;
}
