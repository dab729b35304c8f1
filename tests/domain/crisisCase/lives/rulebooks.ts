import { type Rulebook } from '../../../../domain/rulebook.ts';
import type { PlainDate } from '../../../../domain/time.ts';

/** The same rules with one holiday more, as the Cabinet may name it on any day, and so a newer book. */
export const moreHolidays = (book: Rulebook, day: PlainDate): Rulebook => ({
  ...book,
  version: book.version + 100_000_000,
  calendar: { ...book.calendar, holidays: { ...book.calendar.holidays, [day]: '임시공휴일' } },
});
