import { describe, expect, it } from '@jest/globals';
import { getHolidayPreset } from '@hyunbinseo/holidays-kr';
import { holidayYears } from '../../domain/rulebook/holidays.ts';
import { getPlainDate, weekdayOf, yearOf } from '../../domain/time.ts';

/** The lists of the law notes, day and weekday, as they were read there. */
const lawNotes: Readonly<Record<number, string>> = {
  2026:
    '01-01 목, 02-16 월, 02-17 화, 02-18 수, 03-01 일, 03-02 월, 05-01 금, 05-05 화, 05-24 일, 05-25 월, 06-03 수, ' +
    '06-06 토, 07-17 금, 08-15 토, 08-17 월, 09-24 목, 09-25 금, 09-26 토, 10-03 토, 10-05 월, 10-09 금, 12-25 금',
  2027:
    '01-01 금, 02-06 토, 02-07 일, 02-08 월, 02-09 화, 03-01 월, 05-01 토, 05-03 월, 05-05 수, 05-13 목, 06-06 일, ' +
    '07-17 토, 07-19 월, 08-15 일, 08-16 월, 09-14 화, 09-15 수, 09-16 목, 10-03 일, 10-04 월, 10-09 토, 10-11 월, ' +
    '12-25 토, 12-27 월',
};

/** Days that this house has otherwise than the almanac's package, each with its reason: none is known. */
const otherDays: Readonly<Record<string, string>> = {};

/** The almanac's formal names, for which officers and their forms use the everyday ones. */
const everydayNames: readonly (readonly [RegExp, string])[] = [
  [/^1월 1일$/, '신정'],
  [/3ㆍ1절/, '3·1절'], // The almanac writes an archaic letter for the middle dot, which few fonts have.
  [/부처님 오신 날/, '부처님오신날'],
  [/기독탄신일/, '성탄절'],
  [/^제22대국회의원선거$/, '국회의원선거'],
  [/^임시공휴일\(대통령선거\)$/, '대통령선거'],
  [/^전국동시지방선거$/, '지방선거'],
];

const everyday = (names: readonly string[]): string =>
  names
    .map((name) => everydayNames.reduce((text, [formal, plain]) => text.replace(formal, plain), name))
    .join(', ');

describe('holidays', () => {
  it.each([2026, 2027])('of %i are those of the law notes, weekday by weekday', (year) => {
    const listed = Object.keys(holidayYears.find((one) => one.year === year)?.days ?? {});
    const written = listed.map(
      (day) => `${day.slice(5)} ${'일월화수목금토'[weekdayOf(getPlainDate(day))] ?? ''}`,
    );
    expect(written.join(', ')).toBe(lawNotes[year]);
  });

  it.each(holidayYears)('of $year agree with the published almanac, day and name', async ({ year, days }) => {
    const almanac = Object.entries(await getHolidayPreset(String(year)));
    const theirs = new Map(almanac.map(([day, names]) => [day, everyday(names)]));
    const all = [...new Set([...Object.keys(days), ...theirs.keys()])].sort();
    const differing = all.filter((day) => days[day] !== theirs.get(day));
    expect(differing).toEqual(Object.keys(otherDays).filter((day) => day.startsWith(String(year))));
  });

  it('are real days of their own year, in order, and the years follow without a gap', () => {
    for (const { year, days } of holidayYears) {
      const listed = Object.keys(days).map(getPlainDate);
      expect(listed.map(yearOf)).toEqual(listed.map(() => year));
      expect(listed).toEqual([...listed].sort());
    }
    const years = holidayYears.map(({ year }) => year);
    expect(years).toEqual(years.map((_, n) => (years[0] ?? 0) + n));
  });

  it('have a law, a strength and a source for every year', () => {
    for (const { law, strength, sourceId } of holidayYears) {
      expect([law, strength, sourceId]).not.toContain('');
      expect(strength).toBe('STATUTE');
    }
  });
});
