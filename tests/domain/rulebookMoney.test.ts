import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  ceilingWon,
  incomeLineWon,
  monthlyAmountWon,
  noticeAmount,
  rulebookOn,
  statutoryCap,
  supportKinds,
  withinIncomeLine,
} from '../../domain/rulebook.ts';
import { getPlainDate } from '../../domain/time.ts';

const on = (text: string) => rulebookOn(getPlainDate(text));
const book = on('2026-11-22');

describe('생계지원', () => {
  it('is what the notice of 2026 names for one to six persons', () => {
    const won = [1, 2, 3, 4, 5, 6].map((size) => monthlyAmountWon(book, 'LIVELIHOOD', size));
    expect(won).toEqual([783_000, 1_286_600, 1_644_000, 1_994_600, 2_324_400, 2_636_700]);
    expect(noticeAmount(book, { kind: 'LIVELIHOOD', householdSize: 4 })).toMatchObject({
      verified: true,
      provisional: false,
    });
  });

  it('grows by a step above six persons that is marked unverified', () => {
    expect(monthlyAmountWon(book, 'LIVELIHOOD', 7)).toBe(2_938_400);
    expect(monthlyAmountWon(book, 'LIVELIHOOD', 9)).toBe(3_541_800);
    expect(noticeAmount(book, { kind: 'LIVELIHOOD', householdSize: 7 })).toMatchObject({
      verified: false,
      sourceId: 'S21',
    });
  });

  it('changes with the year on the day it turns', () => {
    expect(monthlyAmountWon(on('2024-12-31'), 'LIVELIHOOD', 1)).toBe(713_100);
    expect(monthlyAmountWon(on('2025-12-31'), 'LIVELIHOOD', 1)).toBe(730_500);
    expect(monthlyAmountWon(on('2026-01-01'), 'LIVELIHOOD', 1)).toBe(783_000);
    expect(monthlyAmountWon(on('2025-12-31'), 'LIVELIHOOD', 7)).toBe(2_755_300);
  });

  it('names nothing where nothing was found', () => {
    expect(monthlyAmountWon(on('2024-06-01'), 'LIVELIHOOD', 5)).toBeNull();
  });

  it('goes on in 2027 as provisional until the next notice', () => {
    const figure = noticeAmount(on('2027-01-01'), { kind: 'LIVELIHOOD', householdSize: 1 });
    expect(figure).toMatchObject({ won: 783_000, provisional: true });
  });
});

describe('other amounts', () => {
  it('are proposed for help of a fixed amount, and not where the notice names only a ceiling', () => {
    expect(monthlyAmountWon(book, 'OTHER', 3, 'FUEL')).toBe(150_000);
    expect(monthlyAmountWon(book, 'OTHER', 3, 'FUNERAL')).toBe(800_000);
    expect(monthlyAmountWon(book, 'EDUCATION', 3, 'HIGH')).toBe(214_000);
    expect(monthlyAmountWon(book, 'MEDICAL', 3)).toBeNull();
    expect(monthlyAmountWon(book, 'OTHER', 3, 'ELECTRIC')).toBeNull();
    expect(monthlyAmountWon(book, 'FACILITY', 3)).toBeNull();
  });

  it('say for which unit they are and that nobody has verified them', () => {
    expect(noticeAmount(book, { kind: 'OTHER', sub: 'BIRTH', householdSize: 3 })).toEqual({
      won: 700_000,
      per: 'time',
      basis: 'FIXED',
      provisional: false,
      law: '긴급지원 지원금액 및 재산의 합계액 기준',
      strength: 'NOTICE',
      verified: false,
      sourceId: 'OWN',
    });
  });

  it('of housing are known only for three and four persons in a large city', () => {
    const housing = { kind: 'HOUSING', region: 'LARGE_CITY' } as const;
    expect(noticeAmount(book, { ...housing, householdSize: 4 })).toMatchObject({
      won: 662_500,
      verified: false,
    });
    expect(noticeAmount(book, { ...housing, householdSize: 2 })).toBeNull();
    expect(noticeAmount(book, { ...housing, householdSize: 5 })).toBeNull();
    expect(noticeAmount(book, { kind: 'HOUSING', householdSize: 4 })).toBeNull();
  });
});

describe('the most that may be decided', () => {
  it('is the notice where its number was read', () => {
    expect(ceilingWon(book, { kind: 'MEDICAL', householdSize: 1 })).toBe(3_000_000);
    expect(ceilingWon(book, { kind: 'LIVELIHOOD', householdSize: 4 })).toBe(1_994_600);
  });

  it('is else 40 % of the median income for living and housing (제9조제2항), rounded down', () => {
    expect(statutoryCap(book, { kind: 'LIVELIHOOD', householdSize: 4 })?.won).toBe(2_597_895);
    expect(ceilingWon(book, { kind: 'HOUSING', householdSize: 4, region: 'LARGE_CITY' })).toBe(2_597_895);
    expect(ceilingWon(book, { kind: 'LIVELIHOOD', householdSize: 8 })).toBe(4_189_739);
    expect(ceilingWon(on('2027-02-01'), { kind: 'LIVELIHOOD', householdSize: 4 })).toBe(2_771_954);
  });

  it('is open where only an unread or last year’s number is known, so that no rumour refuses help', () => {
    expect(ceilingWon(book, { kind: 'OTHER', sub: 'ELECTRIC', householdSize: 1 })).toBeNull();
    expect(ceilingWon(book, { kind: 'EDUCATION', sub: 'HIGH', householdSize: 1 })).toBeNull();
    expect(ceilingWon(book, { kind: 'FACILITY', householdSize: 1 })).toBeNull();
    expect(ceilingWon(on('2027-02-01'), { kind: 'MEDICAL', householdSize: 1 })).toBeNull();
  });

  it('is never below what is proposed from a number that was read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...supportKinds),
        fc.integer({ min: 1, max: 12 }),
        (kind, householdSize) => {
          const figure = noticeAmount(book, { kind, householdSize });
          const most = ceilingWon(book, { kind, householdSize });
          fc.pre(figure !== null && figure.verified);
          expect(most).toBe(figure.won);
        },
      ),
    );
  });
});

describe('the income line of 75 % (시행령 제7조제2항)', () => {
  it.each([
    ['2026-11-22', 1, 1_923_178],
    ['2026-11-22', 4, 4_871_053],
    ['2026-11-22', 7, 7_136_362],
    ['2026-11-22', 8, 7_855_761],
    ['2027-01-01', 1, 2_052_031],
    ['2027-01-01', 4, 5_197_413],
    ['2025-06-01', 4, 4_573_329],
    ['2024-06-01', 4, 4_297_434],
  ])('on %s for %i persons lies at %i won, and one won more is over', (text, size, won) => {
    expect(incomeLineWon(on(text).medianIncome, size)).toBe(won);
    expect(withinIncomeLine(on(text), size, won)).toBe(true);
    expect(withinIncomeLine(on(text), size, won + 1)).toBe(false);
  });

  it('lies where four incomes are three medians, for every household', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 30_000_000 }), (size, won) => {
        expect(withinIncomeLine(book, size, won)).toBe(won <= incomeLineWon(book.medianIncome, size));
      }),
    );
  });

  it.each([0, -1, 1.5, NaN])('knows no household of %p persons', (size) => {
    expect(() => withinIncomeLine(book, size, 0)).toThrow('Not a household size');
    expect(() => ceilingWon(book, { kind: 'LIVELIHOOD', householdSize: size })).toThrow(
      'Not a household size',
    );
  });

  it.each([0.5, -1, NaN, Infinity])('knows no income of %p won', (won) => {
    expect(() => withinIncomeLine(book, 1, won)).toThrow('Not an income in won');
  });
});
