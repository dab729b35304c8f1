import { describe, expect, it } from '@jest/globals';
import {
  ageInDays,
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
  getPlainDate,
  noonOf,
  parseInstant,
  plusDays,
  startOfDay,
  weekdayOf,
  type Instant,
} from '../../domain/time.ts';

const day = getPlainDate;
const { calendar } = rulebookOn(day('2026-09-01'));

/** A moment as an officer's watch in Korea shows it. */
const kst = (text: string): Instant => parseInstant(`${text}+09:00`) as Instant;
const dueDay = (rule: DatedRule, amount: number, from: string): string =>
  countDue(rule, amount, noonOf(day(from)), calendar).day;

describe('the test vectors of the law notes', () => {
  it('moves the month after a decision of 2026-01-31 over 삼일절 and its substitute to 2026-03-03', () => {
    expect(dueDay('CIVIL_MONTHS', 1, '2026-01-31')).toBe('2026-03-03');
  });

  it('moves 30 days for an objection after a notice of 2026-08-25 over 추석 to 2026-09-28', () => {
    expect(dueDay('CIVIL_DAYS', 30, '2026-08-25')).toBe('2026-09-28');
  });

  it('moves 10 days to forward an objection of 2026-12-16 from a Saturday to 2026-12-28', () => {
    expect(dueDay('CIVIL_DAYS', 10, '2026-12-16')).toBe('2026-12-28');
  });

  it('moves the after-check of a decision of 2027-01-06 over 설날 to 2027-02-10', () => {
    expect(dueDay('CIVIL_MONTHS', 1, '2027-01-06')).toBe('2027-02-10');
  });

  it('lets an extension be decided until 2026-12-28 where the period ends on 2026-12-31', () => {
    expect(dueDay('BACKWARD_DAYS', 3, '2026-12-31')).toBe('2026-12-28');
  });

  it('runs 72 hours from 2026-09-23 18:00 through 추석 to 2026-09-26 18:00', () => {
    const due = countDue('ELAPSED_HOURS', 72, kst('2026-09-23T18:00:00'), calendar);
    expect(due).toEqual({ at: kst('2026-09-26T18:00:00'), day: '2026-09-26', provisional: false });
  });
});

describe('hours that run at once (민법 제156조)', () => {
  it('ending at 00:00 were in time for the last time on the day before', () => {
    const due = countDue('ELAPSED_HOURS', 24, kst('2026-09-23T00:00:00'), calendar);
    expect(due).toMatchObject({ at: kst('2026-09-24T00:00:00'), day: '2026-09-23' });
  });
});

describe('civil counting (민법 제155~161조)', () => {
  it('is late from 24:00 of the last day', () => {
    const due = countDue('CIVIL_DAYS', 10, noonOf(day('2026-12-16')), calendar);
    expect(due.at).toBe(kst('2026-12-29T00:00:00'));
  });

  it('counts the first day where the happening is at exactly 00:00', () => {
    const midnight = kst('2026-04-06T00:00:00');
    expect(countDue('CIVIL_DAYS', 3, midnight, calendar).day).toBe('2026-04-08');
    expect(countDue('CIVIL_DAYS', 3, kst('2026-04-06T00:00:00.001'), calendar).day).toBe('2026-04-09');
    expect(countDue('CIVIL_MONTHS', 1, kst('2026-04-01T00:00:00'), calendar).day).toBe('2026-04-30');
    expect(countDue('WORKING_DAYS', 1, midnight, calendar).day).toBe('2026-04-06');
    expect(countDue('CALENDAR_DAYS', 1, midnight, calendar).day).toBe('2026-04-06');
  });

  it('takes the day of the happening from Korea’s clock, not from UTC’s', () => {
    expect(countDue('CIVIL_DAYS', 1, kst('2026-04-07T00:30:00'), calendar).day).toBe('2026-04-08');
    expect(countDue('CIVIL_DAYS', 1, kst('2026-04-06T23:30:00'), calendar).day).toBe('2026-04-07');
  });

  it('ends on the month’s last day where no date matches (제160조제3항)', () => {
    expect(dueDay('CIVIL_MONTHS', 1, '2025-01-30')).toBe('2025-02-28');
    expect(dueDay('CIVIL_MONTHS', 1, '2024-01-30')).toBe('2024-02-29');
    expect(dueDay('CIVIL_MONTHS', 1, '2024-01-29')).toBe('2024-02-29');
  });

  it('moves from the new public holidays of 2026 and 2027', () => {
    expect(dueDay('CIVIL_DAYS', 1, '2026-04-30')).toBe('2026-05-04');
    expect(dueDay('CIVIL_DAYS', 1, '2026-07-16')).toBe('2026-07-20');
    expect(dueDay('CIVIL_DAYS', 1, '2027-05-02')).toBe('2027-05-04');
    expect(dueDay('CIVIL_DAYS', 1, '2027-07-18')).toBe('2027-07-20');
  });
});

describe('petition counting (민원처리법 제19조)', () => {
  it('counts eight working hours a day, over lunch, night, weekend and holiday', () => {
    const due = (hours: number, from: string): Instant =>
      countDue('PETITION_HOURS', hours, kst(from), calendar).at;
    expect(due(8, '2026-04-06T09:00:00')).toBe(kst('2026-04-06T18:00:00'));
    expect(due(3, '2026-04-06T11:00:00')).toBe(kst('2026-04-06T15:00:00'));
    expect(due(8, '2026-04-10T17:00:00')).toBe(kst('2026-04-13T17:00:00'));
    expect(due(24, '2026-04-30T20:00:00')).toBe(kst('2026-05-07T18:00:00'));
    expect(due(1, '2026-04-11T10:00:00')).toBe(kst('2026-04-13T10:00:00'));
    expect(due(1, '2026-04-06T12:30:00')).toBe(kst('2026-04-06T14:00:00'));
  });

  it('counts the first day and only working days from six days on', () => {
    expect(dueDay('PETITION_DAYS', 6, '2026-04-06')).toBe('2026-04-13');
    expect(dueDay('PETITION_DAYS', 6, '2026-04-04')).toBe('2026-04-13');
    expect(dueDay('PETITION_DAYS', 7, '2026-09-21')).toBe('2026-10-01');
  });

  it('counts the first day of months, then moves from a holiday', () => {
    expect(dueDay('PETITION_MONTHS', 1, '2026-04-07')).toBe('2026-05-06');
    expect(dueDay('PETITION_MONTHS', 1, '2026-04-06')).toBe('2026-05-06');
  });
});

describe('other counting', () => {
  it('shows a target before the weekend and the day of the law (K2)', () => {
    const due = countDue('BACKWARD_DAYS', 3, startOfDay(day('2026-08-18')), calendar);
    expect(due).toEqual({
      at: kst('2026-08-15T00:00:00'),
      day: '2026-08-14',
      statutoryDay: '2026-08-15',
      provisional: false,
    });
  });

  it('ends a restriction on a holiday too and counts its first day (행정기본법 제6조제2항)', () => {
    expect(dueDay('RESTRICT', 10, '2026-12-16')).toBe('2026-12-25');
  });

  it('counts working days without the first', () => {
    expect(dueDay('WORKING_DAYS', 3, '2026-09-22')).toBe('2026-09-29');
    expect(dueDay('WORKING_DAYS', 1, '2026-09-26')).toBe('2026-09-28');
  });

  it('never moves calendar days', () => {
    expect(dueDay('CALENDAR_DAYS', 7, '2026-09-19')).toBe('2026-09-26');
  });

  it.each([0, -1, 1.5, NaN])('refuses a length of %p', (amount) => {
    expect(() => countDue('CIVIL_DAYS', amount, kst('2026-04-06T12:00:00'), calendar)).toThrow(
      'Not a length',
    );
    expect(() => grantPeriod(day('2026-04-06'), amount, 'month')).toThrow('Not a length');
  });

  it('gives a duty “without delay” an age in days of Korea', () => {
    expect(ageInDays(kst('2026-04-06T23:59:00'), kst('2026-04-07T00:01:00'))).toBe(1);
    expect(ageInDays(kst('2026-04-06T00:00:00'), kst('2026-04-06T23:59:00'))).toBe(0);
  });
});

describe('working days', () => {
  it('leaves out Saturdays, Sundays and holidays', () => {
    const days = ['2026-09-23', '2026-09-24', '2026-09-26', '2026-09-27', '2026-09-28'];
    expect(days.map((text) => isWorkingDay(day(text), calendar))).toEqual([true, false, false, false, true]);
  });

  it('is found on, after and before a day', () => {
    expect(onOrAfterWorkingDay(day('2026-02-14'), calendar)).toBe('2026-02-19');
    expect(onOrBeforeWorkingDay(day('2026-02-18'), calendar)).toBe('2026-02-13');
    expect(onOrAfterWorkingDay(day('2026-02-19'), calendar)).toBe('2026-02-19');
  });

  it('says so where a broken list has no working day left', () => {
    const days = Array.from({ length: 60 }, (_, n) => plusDays(day('2026-03-02'), n));
    const holidays = Object.fromEntries(days.map((one) => [one, '고장']));
    const broken: Calendar = { holidays, publishedThrough: 2026 };
    expect(() => onOrAfterWorkingDay(day('2026-03-02'), broken)).toThrow('No working day within 31 days');
  });
});

describe('years whose holidays are not published (K10)', () => {
  it('keep weekends and fixed holidays, and mark the date provisional', () => {
    const due = countDue('CIVIL_DAYS', 1, noonOf(day('2028-02-29')), calendar);
    expect(due).toMatchObject({ day: '2028-03-02', provisional: true });
    expect(countDue('CIVIL_DAYS', 1, noonOf(day('2027-12-30')), calendar).provisional).toBe(false);
    expect(countDue('CIVIL_DAYS', 1, noonOf(day('2027-12-31')), calendar)).toMatchObject({
      day: '2028-01-03',
      provisional: true,
    });
  });

  it('know the ten holidays that always have the same date', () => {
    const year = Array.from({ length: 365 }, (_, n) => plusDays(day('2029-01-01'), n));
    const off = year.filter((one) => !isWorkingDay(one, calendar) && weekdayOf(one) % 6 !== 0);
    // Of the ten, 2029-05-05 is a Saturday.
    expect(off.map((one) => one.slice(5)).join(' ')).toBe(
      '01-01 03-01 05-01 06-06 07-17 08-15 10-03 10-09 12-25',
    );
  });

  it('mark a target too that fell back into a published year', () => {
    const due = countDue('BACKWARD_DAYS', 3, noonOf(day('2028-01-04')), calendar);
    expect(due).toMatchObject({ day: '2027-12-31', statutoryDay: '2028-01-01', provisional: true });
  });

  it('do not touch what no holiday moves', () => {
    const from = noonOf(day('2028-02-29'));
    expect(countDue('ELAPSED_HOURS', 24, from, calendar).provisional).toBe(false);
    expect(countDue('CALENDAR_DAYS', 1, from, calendar).provisional).toBe(false);
    expect(countDue('RESTRICT', 2, from, calendar)).toMatchObject({ day: '2028-03-01', provisional: false });
  });
});

describe('a recount after holidays changed', () => {
  const due = (text: string) => ({
    ...countDue('CALENDAR_DAYS', 1, noonOf(day(text)), calendar),
    provisional: true,
  });
  const now = kst('2028-01-20T10:00:00');

  it('takes the fresh date, be it earlier or later', () => {
    expect(recount(due('2028-01-25'), now, due('2028-01-22'))).toEqual({
      due: due('2028-01-22'),
      kept: false,
    });
    expect(recount(due('2028-01-25'), now, due('2028-01-27'))).toEqual({
      due: due('2028-01-27'),
      kept: false,
    });
  });

  it('lets the old date stand where the fresh one has passed', () => {
    expect(recount(due('2028-01-25'), now, due('2028-01-18'))).toEqual({
      due: due('2028-01-25'),
      kept: true,
    });
  });

  it('takes away lateness that a new holiday undoes', () => {
    expect(recount(due('2028-01-18'), now, due('2028-01-20')).kept).toBe(false);
  });
});

describe('a grant’s period (K8)', () => {
  it('runs from its day, counted, to the day before the matching date, weekend or not', () => {
    expect(grantPeriod(day('2026-04-15'), 3, 'month')).toEqual({ from: '2026-04-15', to: '2026-07-14' });
    expect(grantPeriod(day('2026-02-01'), 1, 'month').to).toBe('2026-02-28');
    expect(grantPeriod(day('2026-01-31'), 1, 'month').to).toBe('2026-02-28');
    expect(grantPeriod(day('2026-04-15'), 10, 'day').to).toBe('2026-04-24');
  });
});

describe('the education quarter (시행규칙 제2조의5)', () => {
  it.each([
    ['2026-03-01', '2026-03-01', '2026-05-31'],
    ['2026-05-31', '2026-03-01', '2026-05-31'],
    ['2026-08-31', '2026-06-01', '2026-08-31'],
    ['2026-11-30', '2026-09-01', '2026-11-30'],
    ['2026-12-01', '2026-12-01', '2027-02-28'],
    ['2028-01-15', '2027-12-01', '2028-02-29'],
  ])('of %s runs from %s to %s', (asked, from, to) => {
    expect(educationQuarter(day(asked))).toEqual({ from, to });
  });
});
