import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countMeans } from '../../domain/emergencySupport/means.ts';
import {
  incomeLineWon,
  medianWon,
  rulebookOn,
  statutoryCap,
  withinIncomeLine,
  type Rulebook,
} from '../../domain/rulebook.ts';
import { medianRows, type MedianIncome } from '../../domain/rulebook/amounts.ts';
import { getPlainDate } from '../../domain/time.ts';

const book = rulebookOn(getPlainDate('2026-11-26'));
const withMedian = (medianIncome: MedianIncome): Rulebook => ({ ...book, medianIncome });

const published = medianRows.map(({ rule }) => rule);
/** Any notice that rises, up to far above what any notice will ever say. */
const anyMedian = fc
  .uniqueArray(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 7, maxLength: 7 })
  .map((won): MedianIncome => ({ ...book.medianIncome, wonBySize: won.toSorted((a, b) => a - b) }));
const median = fc.oneof(fc.constantFrom(...published), anyMedian);
const size = fc.integer({ min: 1, max: 30 });
/** Around the line, or anywhere. */
const near = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -1_000_000, max: 1_000_000_000 }));

/** Whether `won` is at most so many parts of the whole, as fractions of whole numbers without an end. */
const isAtMost = (won: number, [parts, of]: readonly [bigint, bigint], whole: number): boolean =>
  BigInt(won) * of <= BigInt(whole) * parts;

describe('won against a part of the median income', () => {
  it('is within 75 % exactly where the fraction is, for every notice, size and income (시행령 제7조제2항)', () => {
    fc.assert(
      fc.property(median, size, near, (notice, householdSize, off) => {
        const rules = withMedian(notice);
        const line = incomeLineWon(rules.medianIncome, householdSize);
        const income = Math.max(0, line + off);
        const whole = medianWon(notice, householdSize);
        expect(withinIncomeLine(rules, householdSize, income)).toBe(isAtMost(income, [3n, 4n], whole));
        expect(isAtMost(line, [3n, 4n], whole)).toBe(true);
        expect(isAtMost(line + 1, [3n, 4n], whole)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has a ceiling of 40 % that is the highest won within the fraction (법 제9조제2항)', () => {
    fc.assert(
      fc.property(median, size, (notice, householdSize) => {
        const cap = statutoryCap(withMedian(notice), { kind: 'LIVELIHOOD', householdSize })?.won ?? -1;
        const whole = medianWon(notice, householdSize);
        expect(isAtMost(cap, [2n, 5n], whole)).toBe(true);
        expect(isAtMost(cap + 1, [2n, 5n], whole)).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('adds the living reserve to the line of savings without a broken won, whatever part of it is left out', () => {
    const percent = fc.integer({ min: 1, max: 300 });
    const region = fc.constantFrom('LARGE_CITY', 'CITY', 'COUNTRY' as const);
    fc.assert(
      fc.property(
        median,
        size,
        percent,
        fc.tuple(near, region),
        (notice, householdSize, part, [off, where]) => {
          const rules = { ...withMedian(notice), reservePercent: part };
          const counted = (financialWon: number) =>
            countMeans(rules, {
              figures: {
                ...{
                  region: where,
                  incomeWon: 0,
                  deductedWon: 0,
                  propertyWon: 0,
                  residenceWon: 0,
                  debtsWon: 0,
                },
                financialWon,
              },
              householdSize,
              isHoused: false,
            })?.financialWithin;
          const line = counted(0)?.lineWon ?? -1;
          const financial = Math.max(0, line + off);
          const whole = BigInt(medianWon(notice, householdSize)) * BigInt(part) + 6_000_000n * 100n;
          expect(counted(financial)?.isWithin).toBe(BigInt(financial) * 100n <= whole);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('of every published row agrees at every size within a won of its line', () => {
    for (const notice of published)
      for (let householdSize = 1; householdSize <= 20; householdSize += 1)
        for (const off of [-1, 0, 1]) {
          const rules = withMedian(notice);
          const income = incomeLineWon(rules.medianIncome, householdSize) + off;
          const within = isAtMost(income, [3n, 4n], medianWon(notice, householdSize));
          expect(withinIncomeLine(rules, householdSize, income)).toBe(within);
        }
  });
});
