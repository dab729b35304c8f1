import { describe, expect, it } from '@jest/globals';
import type { FirstHelp, GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { getPlainDate, plusDays, plusHours } from '../../../domain/time.ts';
import { householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';

function giving(startsAt: string, kind: GrantKind, change: Partial<FirstHelp>): PlayedHousehold {
  const house = householdIn('reported', kst(startsAt));
  house.does('requestGrant', { supports: [kind] });
  house.does('recordFieldCheck');
  const help = { ...kind, units: 1, amountWon: 100_000, from: house.today(), ...change };
  house.does('decideGrant', { help: [help] });
  return house;
}

const support = (house: PlayedHousehold) => house.current().grants[0]?.supports[0];

describe('the period of a support', () => {
  it.each<[string, Pick<FirstHelp, 'kind' | 'sub' | 'units'>, readonly [from: string, to: string]]>([
    [
      'three months of living costs',
      { kind: 'LIVELIHOOD', sub: null, units: 3 },
      ['2026-12-01', '2027-02-28'],
    ],
    ['one month of housing', { kind: 'HOUSING', sub: null, units: 1 }, ['2026-12-10', '2027-01-09']],
    ['one month in a facility', { kind: 'FACILITY', sub: null, units: 1 }, ['2026-12-02', '2027-01-01']],
    ['a month of fuel', { kind: 'OTHER', sub: 'FUEL', units: 1 }, ['2026-12-31', '2027-01-30']],
    ['medical help, given once', { kind: 'MEDICAL', sub: null, units: 1 }, ['2026-12-03', '2026-12-03']],
    ['electricity, given once', { kind: 'OTHER', sub: 'ELECTRIC', units: 1 }, ['2026-12-01', '2026-12-01']],
    ['school help for a quarter', { kind: 'EDUCATION', sub: null, units: 1 }, ['2026-12-20', '2027-02-28']],
  ])('of %s counts its first day and is never moved, not even from New Year (K8)', (_, help, [from, to]) => {
    const house = giving('2026-12-01T09:30', help, { ...help, from: getPlainDate(from) });
    expect(support(house)).toMatchObject({ from, to, endsAt: kst(`${plusDays(getPlainDate(to), 1)}T00:00`) });
  });

  it('of school help follows the request, also where it begins after that quarter (시행규칙 제2조의5)', () => {
    const school = { kind: 'EDUCATION', sub: null } as const;
    expect(support(giving('2027-02-26T09:30', school, {}))?.to).toBe('2027-02-28');
    const late = giving('2027-02-26T09:30', school, { from: getPlainDate('2027-03-05') });
    expect(support(late)).toMatchObject({ from: '2027-03-05', to: '2027-03-05' });
  });

  it('is over only when its last day is, and says so once to those who look after it (K2)', () => {
    const house = giving('2026-12-01T09:30', { kind: 'LIVELIHOOD', sub: null }, { units: 3 });
    house.does('recordPayment');
    house.until(plusHours(kst('2027-03-01T00:00'), -1));
    expect(house.told('supportEnded')).toEqual([]);
    house.until(kst('2027-03-01T00:00'));
    expect(house.told('supportEnded')).toEqual([{ type: 'supportEnded', supportId: 'g1s1' }]);
    expect(support(house)?.ended).toBe(true);
    house.wait({ days: 200 });
    expect(house.told('supportEnded')).toHaveLength(1);
  });

  it('ends whatever the review has said, and no review ends it sooner', () => {
    const house = giving('2026-12-01T09:30', { kind: 'HOUSING', sub: null }, {});
    house.does('recordAfterCheck', { incomeWithin: false });
    house.does('recordAdequacy', { outcome: 'INADEQUATE' });
    expect(support(house)?.ended).toBe(false);
    house.until(kst('2027-01-01T00:00'));
    expect(support(house)?.ended).toBe(true);
  });

  it('that has ended can still be paid out', () => {
    const house = giving('2026-12-01T09:30', { kind: 'MEDICAL', sub: null }, {});
    house.wait({ days: 3 });
    house.does('recordPayment', {}, { lateCause: 'BANK' });
    expect(support(house)).toMatchObject({ ended: true, paidWon: 100_000 });
  });
});
