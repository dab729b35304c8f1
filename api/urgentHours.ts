import type { DongCode } from '../domain/ids.ts';
import type { PlainDate } from '../domain/time.ts';
import { bookOn, booksOf } from './moment.ts';
import type { OpenCaseView } from './views/me.ts';

/** Hours that an urgent report sets going; where somebody reports for several dongs, the shortest of them. */
export function urgentHoursIn(dongs: readonly DongCode[], today: PlainDate): OpenCaseView['urgentHours'] {
  const books = dongs.length > 0 ? dongs.map(booksOf(today)) : [bookOn(today)];
  const shortest = (code: 'CONTACT_URGENT' | 'D01' | 'D02' | 'D03'): number =>
    Math.min(...books.map(({ deadlines }) => deadlines[code].amount));
  return {
    contact: shortest('CONTACT_URGENT'),
    check: shortest('D01'),
    decision: shortest('D02'),
    payment: shortest('D03'),
  };
}
