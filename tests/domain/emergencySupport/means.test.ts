import { describe, expect, it } from '@jest/globals';
import { payeeProofs, paymentWays } from '../../../domain/emergencySupport/acts.ts';
import { countMeans, type MeansFigures } from '../../../domain/emergencySupport/means.ts';
import { regions, rulebookOn } from '../../../domain/rulebook.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { giveLivelihood, householdIn } from '../crisisCase/ways.ts';
import type { PlayedHousehold } from '../household.ts';

const book = rulebookOn(getPlainDate('2026-12-01'));

const figures = (change: Partial<MeansFigures> = {}): MeansFigures => ({
  region: 'LARGE_CITY',
  incomeWon: 0,
  deductedWon: 0,
  propertyWon: 0,
  residenceWon: 0,
  financialWon: 0,
  debtsWon: 0,
  ...change,
});

const counted = (change: Partial<MeansFigures>, householdSize = 1, isHoused = false) =>
  countMeans(book, { figures: figures(change), householdSize, isHoused });

describe('the lines of the after-check, counted by exact integers (시행령 제7조제2항)', () => {
  it.each([
    [1, 1_923_178],
    [2, 3_149_469],
    [3, 4_019_277],
    [4, 4_871_053],
    [7, 7_136_362],
  ])('let the income of %i be up to %i won, and not one more', (size, most) => {
    expect(counted({ incomeWon: most }, size)?.incomeWithin).toMatchObject({ isWithin: true, lineWon: most });
    expect(counted({ incomeWon: most + 1 }, size)?.incomeWithin.isWithin).toBe(false);
  });

  it('take medical and housing costs from the income, and never below nothing', () => {
    const costs = { incomeWon: 2_100_000, deductedWon: 200_000 };
    expect(counted(costs)?.incomeWithin).toMatchObject({ wonCounted: 1_900_000, isWithin: true });
    expect(counted({ incomeWon: 1, deductedWon: 5 })?.incomeWithin.wonCounted).toBe(0);
  });

  it.each([
    ['LARGE_CITY', 241_000_000, 69_000_000],
    ['CITY', 152_000_000, 42_000_000],
    ['COUNTRY', 130_000_000, 35_000_000],
  ] as const)('let the assets of %s be up to %i won, a house of up to %i left out', (region, most, house) => {
    const at = (change: Partial<MeansFigures>) => counted({ region, ...change })?.assetsWithin;
    expect(at({ propertyWon: most })?.isWithin).toBe(true);
    expect(at({ propertyWon: most + 1 })?.isWithin).toBe(false);
    expect(at({ propertyWon: most + house, residenceWon: house + 9_000_000 })?.isWithin).toBe(true);
    expect(at({ propertyWon: most + house + 1, residenceWon: house + 9_000_000 })?.isWithin).toBe(false);
    expect(at({ propertyWon: most, financialWon: 5, debtsWon: 5 })?.isWithin).toBe(true);
    expect(at({ propertyWon: 1, residenceWon: house })?.wonCounted).toBe(0);
  });

  it.each([
    [1, false, 8_564_238],
    [1, true, 10_564_238],
    [4, false, 12_494_738],
  ])('let the savings of %i (housing given: %s) be up to %i won', (size, isHoused, most) => {
    for (const region of regions)
      expect(counted({ region, financialWon: most }, size, isHoused)?.financialWithin.isWithin).toBe(true);
    expect(counted({ financialWon: most + 1 }, size, isHoused)?.financialWithin.isWithin).toBe(false);
  });

  it('are not counted by a book that is older than they are', () => {
    const older = { ...book, means: [] };
    expect(countMeans(older, { figures: figures(), householdSize: 1, isHoused: false })).toBeNull();
  });
});

function paid(): PlayedHousehold {
  const house = householdIn('informed');
  giveLivelihood(house);
  house.does('recordPayment');
  return house;
}

describe('the after-check by figures', () => {
  it('takes what the officer confirms, and keeps the figures with it', () => {
    const house = paid();
    const found = figures({ incomeWon: 9_000_000 });
    house.does('recordAfterCheck', { figures: found, incomeWithin: false });
    expect(house.told('afterCheckRecorded')).toMatchObject([{ figures: found, incomeWithin: false }]);
    expect(house.current().grants[0]?.meansWithin).toBe(false);
  });

  it('is refused where the finding is another than the count, with both amounts and the law', () => {
    const house = paid();
    const before = house.state();
    expect(house.refused('recordAfterCheck', { figures: figures(), assetsWithin: false })).toEqual({
      code: 'countedOtherwise',
      field: 'assetsWithin',
      wonCounted: 0,
      lineWon: 241_000_000,
      isWithin: true,
      law: '긴급지원 지원금액 및 재산의 합계액 기준',
    });
    expect(house.state()).toBe(before);
  });

  it('is taken all the same from an officer who says why, and the event says so too', () => {
    const house = paid();
    const found = { figures: figures({ incomeWon: 9_000_000 }), otherwise: 'SPECIAL_RULE' } as const;
    house.does('recordAfterCheck', found);
    expect(house.told('afterCheckRecorded')).toMatchObject([{ ...found, incomeWithin: true }]);
  });

  it('without figures is what it always was', () => {
    const house = paid();
    house.does('recordAfterCheck');
    expect(Object.keys(house.told('afterCheckRecorded')[0] ?? {}).toSorted()).toEqual([
      'assetsWithin',
      'due',
      'financialWithin',
      'grantId',
      'incomeWithin',
      'paperId',
      'type',
    ]);
  });
});

describe('the way of a payment (시행령 제2조, 법 제9조의2)', () => {
  function given(): PlayedHousehold {
    const house = householdIn('informed');
    giveLivelihood(house);
    return house;
  }

  it.each(paymentWays.filter((way) => way !== 'OTHER_ACCOUNT'))('may be %s, and needs no proof', (payTo) => {
    const house = given();
    house.does('recordPayment', { payTo, proof: 'MANDATE' });
    expect(house.told('supportPaid')).toEqual([expect.objectContaining({ payTo })]);
    expect(house.told('supportPaid')[0]).not.toHaveProperty('proof');
  });

  it('to the account of somebody else needs a proof', () => {
    const house = given();
    const refusal = { code: 'proofMissing', field: 'proof' };
    for (const none of [{}, { proof: null }])
      expect(house.refused('recordPayment', { payTo: 'OTHER_ACCOUNT', ...none })).toEqual(refusal);
    expect(house.current().grants[0]?.supports[0]?.paidWon).toBe(0);
  });

  it.each(payeeProofs)('to the account of somebody else is taken with %s', (proof) => {
    const house = given();
    house.does('recordPayment', { payTo: 'OTHER_ACCOUNT', proof });
    expect(house.told('supportPaid')).toEqual([expect.objectContaining({ payTo: 'OTHER_ACCOUNT', proof })]);
  });
});
