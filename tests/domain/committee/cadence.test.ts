import { describe, expect, it } from '@jest/globals';
import { cadenceRuleOn, nextSitting, type Regular } from '../../../domain/committee/cadence.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, getPlainDate } from '../../../domain/time.ts';
import { kst } from '../household.ts';

const day = getPlainDate;
const { calendar } = rulebookOn(day('2026-11-26'));
const next = (cadence: Regular, from: string, last: string | null = null) => {
  const { aimedOn, startsAt } = nextSitting(
    cadenceRuleOn(cadence, day('2026-11-26')),
    { last: last === null ? null : day(last), from: day(from) },
    calendar,
  );
  return [aimedOn, dayOf(startsAt), startsAt];
};

describe('a committee that sits by a cadence', () => {
  it('begins on the second Wednesday of its month, or on a Wednesday, at two in the afternoon', () => {
    expect(next('MONTHLY', '2026-12-01')).toEqual(['2026-12-09', '2026-12-09', kst('2026-12-09T14:00')]);
    expect(next('MONTHLY', '2026-12-10').slice(0, 1)).toEqual(['2027-01-13']);
    expect(next('WEEKLY', '2026-11-27').slice(0, 1)).toEqual(['2026-12-02']);
    expect(next('QUARTERLY', '2026-12-01').slice(0, 1)).toEqual(['2027-01-13']);
    expect(next('YEARLY', '2026-02-01').slice(0, 1)).toEqual(['2027-01-13']);
  });

  it('keeps its own weekday and week, and a holiday moves one sitting and not those after it', () => {
    // 어린이날 2027 is a Wednesday, the first of its month.
    expect(next('MONTHLY', '2027-04-20', '2027-04-07').slice(0, 2)).toEqual(['2027-05-05', '2027-05-06']);
    expect(next('MONTHLY', '2027-05-20', '2027-05-05').slice(0, 2)).toEqual(['2027-06-02', '2027-06-02']);
    expect(next('WEEKLY', '2027-05-03', '2027-04-28').slice(0, 2)).toEqual(['2027-05-05', '2027-05-06']);
  });

  it('goes on as the fourth where it was the fifth of its month, and passes over what would be too soon', () => {
    expect(next('MONTHLY', '2026-10-01', '2026-09-29').slice(0, 1)).toEqual(['2026-10-27']);
    expect(next('MONTHLY', '2026-11-20', '2026-09-09').slice(0, 1)).toEqual(['2026-12-09']);
  });
});
