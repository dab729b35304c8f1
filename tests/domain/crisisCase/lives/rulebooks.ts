import { type Rulebook } from '../../../../domain/rulebook.ts';
import type { PlainDate } from '../../../../domain/time.ts';

const name = '임시공휴일';

const renewed = (book: Rulebook, holidays: Rulebook['calendar']['holidays']): Rulebook => ({
  ...book,
  version: book.version + 100_000_000,
  calendar: { ...book.calendar, holidays },
});

/** The same rules with one holiday more, as the Cabinet may name it on any day, and so a newer book. */
export const moreHolidays = (book: Rulebook, day: PlainDate): Rulebook =>
  renewed(book, { ...book.calendar.holidays, [day]: name });

/** A newer book still, in which nothing is left of what the Cabinet had added. */
export const plainHolidays = (book: Rulebook): Rulebook =>
  renewed(book, Object.fromEntries(Object.entries(book.calendar.holidays).filter(([, one]) => one !== name)));
