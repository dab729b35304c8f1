import { describe, expect, it } from '@jest/globals';
import {
  dayOf,
  daysBetween,
  endOfDay,
  getPlainDate,
  instantFromMs,
  msOf,
  noonOf,
  parseInstant,
  parsePlainDate,
  plusDays,
  plusHours,
  plusMinutes,
  plusMonths,
  startOfDay,
  weekdayOf,
  yearOf,
  type Instant,
} from '../../domain/time.ts';

const day = getPlainDate;
const utc = (text: string): Instant => parseInstant(text) as Instant;

describe('a moment', () => {
  it('is written in UTC with milliseconds', () => {
    expect(instantFromMs(0)).toBe('1970-01-01T00:00:00.000Z');
    expect(msOf(instantFromMs(1_767_225_600_123))).toBe(1_767_225_600_123);
  });

  it.each([0.5, NaN, Infinity, -8.64e15, 253_402_300_800_000])('cannot be made of %p ms', (ms) => {
    expect(() => instantFromMs(ms)).toThrow(RangeError);
  });

  it.each([
    ['2026-09-23T18:00:00+09:00', '2026-09-23T09:00:00.000Z'],
    ['2026-09-23T09:00Z', '2026-09-23T09:00:00.000Z'],
    ['2026-09-23T09:00:01.5Z', '2026-09-23T09:00:01.500Z'],
    ['2026-09-23T09:00:01.123987Z', '2026-09-23T09:00:01.123Z'],
    ['2026-01-01T00:30:00+09:00', '2025-12-31T15:30:00.000Z'],
    ['2025-12-31T20:00:00-05:30', '2026-01-01T01:30:00.000Z'],
  ])('is read from %s', (text, written) => {
    expect(parseInstant(text)).toBe(written);
  });

  it.each([
    ['no offset, so it may be Seoul’s or UTC’s', '2026-09-23T18:00:00'],
    ['a day alone', '2026-09-23'],
    ['a day that is not real', '2026-02-30T00:00:00Z'],
    ['hour 24', '2026-09-23T24:00:00Z'],
    ['minute 60', '2026-09-23T10:60:00Z'],
    ['second 60', '2026-09-23T10:00:60Z'],
    ['an offset of 15 hours', '2026-09-23T10:00:00+15:00'],
    ['a blank in front', ' 2026-09-23T10:00:00Z'],
    ['a line break behind', '2026-09-23T10:00:00Z\n'],
    ['year 0026', '0026-09-23T10:00:00Z'],
    ['nothing', ''],
  ])('is not read from %s', (_why, text) => {
    expect(parseInstant(text)).toBeNull();
  });

  it('moves by hours and minutes over midnight', () => {
    expect(plusHours(utc('2026-09-23T09:00:00Z'), 72)).toBe('2026-09-26T09:00:00.000Z');
    expect(plusMinutes(utc('2026-12-31T23:59:00Z'), 2)).toBe('2027-01-01T00:01:00.000Z');
    expect(plusHours(utc('2026-03-01T01:00:00Z'), -2)).toBe('2026-02-28T23:00:00.000Z');
    expect(() => plusHours(utc('2026-03-01T01:00:00Z'), 1.5)).toThrow('Not a whole number: 1.5');
  });
});

describe('a day in Korea', () => {
  it.each(['2026-02-28', '2024-02-29', '1931-05-05', '2199-12-31'])('%s is a real day', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });

  it.each(['2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1', '20260101', ''])(
    '%p is not a day',
    (text) => {
      expect(parsePlainDate(text)).toBeNull();
      expect(() => getPlainDate(text)).toThrow(`Not a day: ${text}`);
    },
  );

  it.each(['1899-12-31', '2200-01-01', '9999-12-31'])('%s is taken for a slip of the hand', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });

  it('begins at 15:00 UTC of the day before and ends where the next begins', () => {
    expect(startOfDay(day('2026-01-01'))).toBe('2025-12-31T15:00:00.000Z');
    expect(endOfDay(day('2026-01-01'))).toBe('2026-01-01T15:00:00.000Z');
    expect(dayOf(utc('2026-01-01T14:59:59.999Z'))).toBe('2026-01-01');
    expect(dayOf(utc('2026-01-01T15:00:00.000Z'))).toBe('2026-01-02');
    expect(noonOf(day('2026-01-01'))).toBe('2026-01-01T03:00:00.000Z');
  });

  it('is cut to the month’s end where a month has no such day', () => {
    expect(plusMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
    expect(plusMonths(day('2027-12-31'), 2)).toBe('2028-02-29');
    expect(plusMonths(day('2026-03-31'), -1)).toBe('2026-02-28');
    expect(plusMonths(day('2026-01-15'), -13)).toBe('2024-12-15');
    expect(plusMonths(day('2026-01-31'), 12)).toBe('2027-01-31');
  });

  it('refuses part days, part months and years that texts cannot order', () => {
    expect(() => plusDays(day('2026-01-01'), 0.5)).toThrow('Not a whole number: 0.5');
    expect(() => plusMonths(day('2026-01-01'), 0.5)).toThrow('Not a whole number: 0.5');
    expect(() => plusMonths(day('2026-01-01'), 120_000)).toThrow(RangeError);
    expect(() => plusDays(day('2026-01-01'), 4_000_000)).toThrow(RangeError);
  });

  it('knows its year and its weekday, Sunday being 0', () => {
    expect(weekdayOf(day('2026-03-01'))).toBe(0);
    expect(weekdayOf(day('2026-02-28'))).toBe(6);
    expect(weekdayOf(day('2026-09-23'))).toBe(3);
    expect(yearOf(day('2026-09-23'))).toBe(2026);
  });

  it('counts the days to another day, back as a negative number', () => {
    expect(daysBetween(day('2026-12-31'), day('2027-01-03'))).toBe(3);
    expect(daysBetween(day('2027-01-03'), day('2026-12-31'))).toBe(-3);
    expect(daysBetween(day('2026-01-01'), day('2026-01-01'))).toBe(0);
  });
});
