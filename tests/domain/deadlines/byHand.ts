import {
  endOfDay,
  noonOf,
  parsePlainDate,
  plusDays,
  plusHours,
  weekdayOf,
  yearOf,
  type Instant,
  type PlainDate,
} from '../../../domain/time.ts';

/** Public holidays of 2026 and 2027 that are no plain Sundays, typed anew from the decree and the 월력요항. */
const daysOff = new Set(
  `2026-01-01 2026-02-16 2026-02-17 2026-02-18 2026-03-01 2026-03-02 2026-05-01 2026-05-05 2026-05-24 2026-05-25
   2026-06-03 2026-06-06 2026-07-17 2026-08-15 2026-08-17 2026-09-24 2026-09-25 2026-09-26 2026-10-03 2026-10-05
   2026-10-09 2026-12-25
   2027-01-01 2027-02-06 2027-02-07 2027-02-08 2027-02-09 2027-03-01 2027-05-01 2027-05-03 2027-05-05 2027-05-13
   2027-06-06 2027-07-17 2027-07-19 2027-08-15 2027-08-16 2027-09-14 2027-09-15 2027-09-16 2027-10-03 2027-10-04
   2027-10-09 2027-10-11 2027-12-25 2027-12-27`.split(/\s+/),
);
/** What every year has for certain (K10). */
const everyYear = '01-01 03-01 05-01 05-05 06-06 07-17 08-15 10-03 10-09 12-25'.split(' ');
const published = 2027;

export const isDayOff = (day: PlainDate): boolean =>
  weekdayOf(day) % 6 === 0 ||
  daysOff.has(day) ||
  (yearOf(day) > published && everyYear.includes(day.slice(5)));

export interface Counted {
  readonly day: PlainDate;
  readonly at: Instant;
  readonly provisional: boolean;
  readonly statutoryDay?: PlainDate;
}

interface Limit {
  readonly counting: string;
  readonly amount: number;
}

/** From that day's noon, by the words of 민법 제156조 to 제161조 and of the notes, step by step. */
export function countedByHand(
  { counting, amount }: Limit,
  from: PlainDate,
): { readonly plainDay: PlainDate; readonly due: Counted } {
  switch (counting) {
    case 'ELAPSED_HOURS': {
      const at = plusHours(noonOf(from), amount);
      const day = plusDays(from, amount / 24);
      return { plainDay: day, due: { day, at, provisional: false } };
    }
    case 'CALENDAR_DAYS': {
      const day = plusDays(from, amount);
      return { plainDay: day, due: { day, at: endOfDay(day), provisional: false } };
    }
    case 'CIVIL_DAYS':
      return moved(plusDays(from, amount), 1);
    case 'CIVIL_MONTHS':
      return moved(endOfMonths(from, amount), 1);
    case 'WORKING_DAYS': {
      let [day, left] = [from, amount];
      while (left > 0) {
        day = plusDays(day, 1);
        if (!isDayOff(day)) left -= 1;
      }
      return { plainDay: plusDays(from, amount), due: whole(day, day) };
    }
    case 'BACKWARD_DAYS': {
      const statutoryDay = plusDays(from, -amount);
      const { due } = moved(statutoryDay, -1);
      const provisional = yearOf(statutoryDay) > published;
      return { plainDay: statutoryDay, due: { ...due, provisional, statutoryDay } };
    }
    default:
      throw new Error(`no deadline counts by ${counting}`);
  }
}

function moved(plainDay: PlainDate, step: 1 | -1): { readonly plainDay: PlainDate; readonly due: Counted } {
  let day = plainDay;
  while (isDayOff(day)) day = plusDays(day, step);
  return { plainDay, due: whole(day, day) };
}

const whole = (day: PlainDate, counted: PlainDate): Counted => ({
  day,
  at: endOfDay(day),
  provisional: yearOf(counted) > published,
});

/** The day before the one that matches the day after `from`; the month's last day where none matches (제160조). */
function endOfMonths(from: PlainDate, months: number): PlainDate {
  const first = plusDays(from, 1);
  const month = yearOf(first) * 12 + Number(first.slice(5, 7)) - 1 + months;
  const inMonth = (date: string): PlainDate | null =>
    parsePlainDate(`${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-${date}`);
  const matching = inMonth(first.slice(8));
  if (matching) return plusDays(matching, -1);
  const last = ['31', '30', '29', '28'].map(inMonth).find((day) => day !== null);
  if (!last) throw new Error(`month ${String(month)} has no end`);
  return last;
}
