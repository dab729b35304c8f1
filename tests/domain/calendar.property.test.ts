import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  countDue,
  educationQuarter,
  grantPeriod,
  isWorkingDay,
  onOrAfterWorkingDay,
  onOrBeforeWorkingDay,
  recount,
  type Calendar,
  type DatedRule,
} from '../../domain/calendar.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import {
  dayOf,
  dayOfMonth,
  daysBetween,
  endOfDay,
  getPlainDate,
  instantFromMs,
  noonOf,
  plusDays,
  startOfDay,
  weekdayOf,
  yearOf,
  type PlainDate,
} from '../../domain/time.ts';

const { calendar } = rulebookOn(getPlainDate('2026-09-01'));
const moments = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2029, 0) }).map(instantFromMs);
const days = moments.map(dayOf);
const amounts = fc.integer({ min: 1, max: 40 });

const landing: DatedRule[] = [
  'CIVIL_DAYS',
  'CIVIL_MONTHS',
  'PETITION_DAYS',
  'PETITION_HOURS',
  'PETITION_MONTHS',
  'WORKING_DAYS',
];
const forward: DatedRule[] = [...landing, 'ELAPSED_HOURS', 'CALENDAR_DAYS', 'RESTRICT'];
const dayRules = forward.filter((rule) => !rule.endsWith('_HOURS'));
const landingRules = fc.constantFrom(...landing);
const allRules = fc.constantFrom<DatedRule[]>(...forward, 'BACKWARD_DAYS');

const isOff = (day: PlainDate): boolean =>
  weekdayOf(day) === 0 || weekdayOf(day) === 6 || day in calendar.holidays;

/** The same calendar after somebody published holidays of years that were not. */
const publishing = (added: readonly PlainDate[]): Calendar => {
  const new2028 = added.filter((day) => yearOf(day) > calendar.publishedThrough);
  const holidays = Object.fromEntries(new2028.map((day) => [day, '임시공휴일']));
  return { ...calendar, holidays: { ...calendar.holidays, ...holidays } };
};

describe('counting', () => {
  it('counts forward and back to the same day where nothing is moved', () => {
    fc.assert(
      fc.property(days, amounts, (day, n) => {
        const { day: there } = countDue('CALENDAR_DAYS', n, noonOf(day), calendar);
        expect(countDue('BACKWARD_DAYS', n, noonOf(there), calendar).statutoryDay).toBe(day);
      }),
    );
  });

  it('moves back to no later and on to no earlier than the day itself, and only over days off', () => {
    fc.assert(
      fc.property(days, (day) => {
        const back = onOrBeforeWorkingDay(day, calendar);
        const on = onOrAfterWorkingDay(day, calendar);
        expect(back <= day && day <= on).toBe(true);
        expect(back === on).toBe(isWorkingDay(day, calendar));
        for (let one = plusDays(back, 1); one < on; one = plusDays(one, 1)) {
          expect(isWorkingDay(one, calendar)).toBe(false);
        }
      }),
    );
  });

  it('never ends on a Saturday, Sunday or holiday where the rule moves', () => {
    fc.assert(
      fc.property(landingRules, amounts, moments, (rule, n, from) => {
        expect(isOff(countDue(rule, n, from, calendar).day)).toBe(false);
        expect(isOff(countDue('BACKWARD_DAYS', n, from, calendar).day)).toBe(false);
      }),
    );
  });
});

describe('a longer or later count', () => {
  it('is never earlier for a longer time, and with BACKWARD_DAYS never later', () => {
    fc.assert(
      fc.property(allRules, amounts, moments, (rule, n, from) => {
        const shorter = countDue(rule, n, from, calendar).at;
        const longer = countDue(rule, n + 1, from, calendar).at;
        return rule === 'BACKWARD_DAYS' ? longer <= shorter : shorter <= longer;
      }),
    );
  });

  it('is never earlier for a later beginning', () => {
    fc.assert(
      fc.property(allRules, amounts, moments, moments, (rule, n, a, b) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        return countDue(rule, n, first, calendar).at <= countDue(rule, n, second, calendar).at;
      }),
    );
  });

  it('is late from the end of its last day, and always after it began', () => {
    fc.assert(
      fc.property(fc.constantFrom(...dayRules), amounts, moments, (rule, n, from) => {
        const due = countDue(rule, n, from, calendar);
        expect(due.at).toBe(endOfDay(due.day));
        expect(due.at > from).toBe(true);
      }),
    );
  });

  it('has as many working days behind the first day as were asked for', () => {
    fc.assert(
      fc.property(amounts, days, (n, from) => {
        const { day } = countDue('WORKING_DAYS', n, noonOf(from), calendar);
        const passed = Array.from({ length: daysBetween(from, day) }, (_, step) => plusDays(from, step + 1));
        expect(passed.filter((one) => isWorkingDay(one, calendar))).toHaveLength(n);
      }),
    );
  });

  it('adds working hours up: a hours and then b hours are a + b hours', () => {
    fc.assert(
      fc.property(amounts, amounts, moments, (a, b, from) => {
        const half = countDue('PETITION_HOURS', a, from, calendar).at;
        const whole = countDue('PETITION_HOURS', a + b, from, calendar);
        expect(countDue('PETITION_HOURS', b, half, calendar)).toEqual(whole);
      }),
    );
  });
});

describe('a provisional date', () => {
  it('is the only one that holidays published later can change', () => {
    fc.assert(
      fc.property(allRules, amounts, moments, fc.array(days, { maxLength: 12 }), (rule, n, from, added) => {
        const due = countDue(rule, n, from, calendar);
        fc.pre(!due.provisional);
        expect(countDue(rule, n, from, publishing(added))).toEqual(due);
      }),
    );
  });

  it('is one that a holiday published later does change', () => {
    const unpublished = fc.integer({ min: Date.UTC(2028, 1), max: Date.UTC(2029, 0) }).map(instantFromMs);
    fc.assert(
      fc.property(landingRules, amounts, unpublished, (rule, n, from) => {
        const due = countDue(rule, n, from, calendar);
        expect(due.provisional).toBe(true);
        expect(countDue(rule, n, from, publishing([due.day])).at > due.at).toBe(true);
      }),
    );
  });

  it('makes nobody late when it is recounted', () => {
    fc.assert(
      fc.property(allRules, amounts, moments, moments, days, (rule, n, from, now, added) => {
        const old = countDue(rule, n, from, calendar);
        fc.pre(now < old.at);
        const { due, kept } = recount(old, now, countDue(rule, n, from, publishing([added])));
        expect(now < due.at).toBe(true);
        expect(kept ? due : old).toEqual(old);
      }),
    );
  });
});

describe('periods', () => {
  it('of one grant after another leave no gap and no overlap', () => {
    fc.assert(
      fc.property(
        days,
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 }),
        (first, parts) => {
          let next = first;
          for (const months of parts) {
            const { from, to } = grantPeriod(next, months, 'month');
            expect(from).toBe(next);
            const length = daysBetween(from, to) + 1;
            expect(length >= 28 * months && length <= 31 * months).toBe(true);
            next = plusDays(to, 1);
          }
          const whole = grantPeriod(
            first,
            parts.reduce((a, b) => a + b),
            'month',
          );
          const end = plusDays(next, -1);
          // Only a grant from the 29th on gains days, where a part ended on a shorter month's end.
          expect(end >= whole.to && daysBetween(whole.to, end) <= 3).toBe(true);
          if (dayOfMonth(first) <= 28) expect(end).toBe(whole.to);
        },
      ),
    );
  });

  it('of days hold exactly the days that were granted', () => {
    fc.assert(
      fc.property(days, amounts, (from, n) => daysBetween(from, grantPeriod(from, n, 'day').to) === n - 1),
    );
  });

  it('of education put each day into exactly one quarter', () => {
    fc.assert(
      fc.property(days, (day) => {
        const quarter = educationQuarter(day);
        expect(quarter.from <= day && day <= quarter.to).toBe(true);
        expect(educationQuarter(quarter.to)).toEqual(quarter);
        expect(educationQuarter(plusDays(quarter.to, 1)).from).toBe(plusDays(quarter.to, 1));
      }),
    );
  });

  it('begin with a civil count at midnight and end with it where no holiday moves it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (from, months) => {
        const { to } = grantPeriod(from, months, 'month');
        const { day } = countDue('CIVIL_MONTHS', months, startOfDay(from), calendar);
        expect(day).toBe(onOrAfterWorkingDay(to, calendar));
      }),
    );
  });
});
