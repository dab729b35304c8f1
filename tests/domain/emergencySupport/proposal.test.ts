import { describe, expect, it } from '@jest/globals';
import type { Acts } from '../../../domain/crisisCase/acts.ts';
import { proposalFor } from '../../../domain/emergencySupport/proposal.ts';
import type { GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { rulebookFor, rulebookOn } from '../../../domain/rulebook.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { householdIn } from '../crisisCase/ways.ts';
import type { PlayedHousehold } from '../household.ts';
import { dong } from '../seats.ts';

const livelihood = { kind: 'LIVELIHOOD', sub: null } as const;
const medical = { kind: 'MEDICAL', sub: null } as const;
const housing = { kind: 'HOUSING', sub: null } as const;

function checked(supports: readonly GrantKind[], householdSize = 3): PlayedHousehold {
  const house = householdIn('informed');
  house.does('requestGrant', { supports, householdSize });
  house.does('recordFieldCheck');
  return house;
}

function proposed(house: PlayedHousehold, asked: GrantKind, book = house.rulebook()) {
  const c = house.current();
  const grant = c.grants.at(-1);
  if (!grant) throw new Error('nothing was asked for');
  return proposalFor(c, { grant, asked }, book);
}

type Help = Acts['decideGrant']['help'][number];

describe('what the table proposes', () => {
  it('is its amount for the household and the first months of the Act, beside the ceiling of 제9조제2항', () => {
    const { units, amountWon, notice, cap, unitsGiven, unitsLeft } = proposed(
      checked([livelihood]),
      livelihood,
    );
    expect({ units, amountWon, unitsGiven, unitsLeft }).toEqual({
      ...{ units: 3, amountWon: 1_644_000, unitsGiven: 0, unitsLeft: 6 },
    });
    expect(notice).toMatchObject({ basis: 'FIXED', won: 1_644_000, verified: true, provisional: false });
    // 5,359,036 × 2 ÷ 5, rounded down.
    expect(cap).toMatchObject({ won: 2_143_614, strength: 'STATUTE' });
  });

  it('is only a ceiling where the notice names one', () => {
    expect(proposed(checked([medical]), medical)).toMatchObject({
      amountWon: null,
      notice: { basis: 'CEILING', won: 3_000_000 },
      cap: null,
    });
  });

  it('is the amount of the place where the house has a row of its own for it', () => {
    const house = checked([livelihood], 1);
    const from = getPlainDate('2026-01-01');
    const row = {
      id: 1,
      rule: 'LIVELIHOOD-ALL-BASE',
      place: 'KR',
      from,
      until: null,
      verified: true,
    } as const;
    const book = rulebookOn(house.today(), [], [{ ...row, value: [800_000, 1_300_000] }]);
    expect(proposed(house, livelihood, rulebookFor(book, dong, house.today())).amountWon).toBe(800_000);
    expect(proposed(house, livelihood).amountWon).toBe(783_000);
  });

  it('knows the kind of region that the field check named', () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [housing] });
    expect(proposed(house, housing).notice).toBeNull();
    const nothing = { incomeWon: 0, propertyWon: 0, financialWon: 0 };
    house.does('recordFieldCheck', { estimate: { region: 'LARGE_CITY', ...nothing } });
    expect(proposed(house, housing).notice).toMatchObject({
      won: 662_500,
      basis: 'CEILING',
      verified: false,
    });
  });
});

describe('what differs from the table', () => {
  const help = (house: PlayedHousehold, change: Partial<Help>): readonly Help[] => [
    { ...livelihood, units: 3, amountWon: 1_644_000, from: house.today(), amountReason: null, ...change },
  ];

  it.each([
    ['other units', { units: 2 }],
    ['less won', { amountWon: 1_643_999 }],
  ])('has its reason: %s', (_, change) => {
    const house = checked([livelihood]);
    expect(house.refused('decideGrant', { help: help(house, change) })).toEqual({
      ...{ code: 'amountReasonMissing', field: 'amountReason', kind: 'LIVELIHOOD' },
      ...{ proposedUnits: 3, proposedWon: 1_644_000 },
    });
    house.does('decideGrant', { help: help(house, { ...change, amountReason: 'REAL_COST' }) });
    expect(house.current().grants).toMatchObject([{ supports: [{ amountReason: 'REAL_COST' }] }]);
  });

  it('has none where nothing differs, whatever was said', () => {
    const house = checked([livelihood]);
    house.does('decideGrant', { help: help(house, { amountReason: 'REAL_COST' }) });
    expect(house.current().grants[0]?.supports[0]).not.toHaveProperty('amountReason');
  });

  it('never passes the amount that was read in the notice of the year, whatever the reason', () => {
    const house = checked([livelihood]);
    const dear = help(house, { amountWon: 1_644_001, amountReason: 'REAL_COST' });
    expect(house.refused('decideGrant', { help: dear })).toMatchObject({ code: 'overCeiling' });
    expect(proposed(house, livelihood).mostWon).toBe(1_644_000);
  });

  it('never passes the ceiling of the Act where the notice names nothing', () => {
    const house = checked([housing]);
    const { mostWon } = proposed(house, housing);
    const rent = { ...housing, units: 1, from: house.today() };
    const dear = [{ ...rent, amountWon: (mostWon ?? 0) + 1 }];
    expect(house.refused('decideGrant', { help: dear })).toMatchObject({
      code: 'overCeiling',
      mostWon: 2_143_614,
    });
    house.does('decideGrant', { help: [{ ...rent, amountWon: 2_143_614 }] });
  });

  it('is a kind that was asked for and is not given, too', () => {
    const house = checked([livelihood, medical]);
    const half = { help: help(house, {}), notGivenReason: null };
    expect(house.refused('decideGrant', half)).toMatchObject({ code: 'notGivenReasonMissing' });
    house.does('decideGrant', { ...half, notGivenReason: 'OTHER_HELP_THERE' });
    expect(house.told('grantDecided')).toMatchObject([{ notGivenReason: 'OTHER_HELP_THERE' }]);
  });
});
