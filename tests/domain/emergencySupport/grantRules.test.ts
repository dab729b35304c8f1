import { describe, expect, it } from '@jest/globals';
import { asId, type UpperCode } from '../../../domain/ids.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import type { PlacedRule } from '../../../domain/rulebook/changes.ts';
import { crisisCase } from '../../../domain/crisisCase/entity.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { giveLivelihood, householdIn, informedAfter } from '../crisisCase/ways.ts';
import { people } from '../seats.ts';
import { kst, type PlayedHousehold } from '../household.ts';

const figures = {
  region: 'LARGE_CITY',
  ...{ incomeWon: 0, deductedWon: 0, propertyWon: 0, residenceWon: 0, financialWon: 0, debtsWon: 0 },
} as const;

/** From the next day on the city has rows of its own. */
function changes(house: PlayedHousehold, rows: readonly Pick<PlacedRule, 'rule' | 'value'>[]): void {
  house.until(kst(`${plusDays(house.today(), 1)}T09:00`));
  const from = house.today();
  const placed = rows.map((one, n): PlacedRule => ({
    ...one,
    ...{ id: n + 1, place: 'KR', from, until: null, verified: true },
  }));
  house.takesRulebook(rulebookOn(from, [], placed));
}

describe('a grant that was decided', () => {
  const tight = [{ rule: 'LIVELIHOOD', value: [1, 0, 3] }] as const;
  const ask = (house: PlayedHousehold, units: number) =>
    house.tries('requestExtension', { supportId: 'g1s1', decider: 'COMMITTEE', units });

  it('keeps its cap where the rows are tightened afterwards, and the next grant has the new one (제10조)', () => {
    const house = householdIn('informed');
    giveLivelihood(house);
    changes(house, tight);
    expect(ask(house, 4)).toMatchObject({ code: 'overCap', left: 3 });
    expect(isRefusal(ask(house, 3))).toBe(false);

    const later = householdIn('informed');
    changes(later, tight);
    later.does('requestGrant');
    later.does('recordFieldCheck');
    const help = { kind: 'LIVELIHOOD', sub: null, amountWon: 1_000, from: later.today() } as const;
    expect(later.refused('decideGrant', { help: [{ ...help, units: 3 }] })).toMatchObject({
      ...{ code: 'overFirstGrant', most: 1 },
    });
    later.does('decideGrant', { help: [{ ...help, units: 1 }] });
    expect(ask(later, 3)).toMatchObject({ code: 'overCap', left: 2 });
  });

  it('keeps the steps of its extensions', () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [{ kind: 'HOUSING', sub: null }] });
    house.does('recordFieldCheck');
    const from = house.today();
    house.does('decideGrant', {
      help: [{ kind: 'HOUSING', sub: null, units: 1, amountWon: 1_000, from }],
    });
    changes(house, [{ rule: 'HOUSING', value: [1, 0, 1] }]);
    const a = { supportId: 'g1s1', decider: 'AUTHORITY', units: 1 } as const;
    for (const extensionId of ['x1', 'x2']) {
      house.does('requestExtension', a);
      house.does('decideExtension', { extensionId, granted: true, votes: null });
    }
    expect(house.refused('requestExtension', a)).toMatchObject({ code: 'noExtensionByAuthority', most: 2 });
  });

  it('is checked by the lines of its own day, whatever year or notice comes after', () => {
    const house = informedAfter('2026-12-20T10:00', giveLivelihood);
    house.does('recordPayment');
    house.until(kst('2027-01-11T10:00'));
    const from = house.today();
    const row = { id: 1, rule: 'ASSETS', value: [1, 1, 1], place: 'KR' } as const;
    house.takesRulebook(rulebookOn(from, [], [{ ...row, from, until: null, verified: true }]));
    const size = house.current().grants[0]?.householdSize ?? 0;
    const [line = 0, next = 0] = ['2026-12-20', '2027-01-11'].map((day) => {
      const { wonBySize } = rulebookOn(dayOf(kst(`${day}T10:00`))).medianIncome;
      return Math.floor(((wonBySize[size - 1] ?? 0) * 3) / 4);
    });
    expect(next).toBeGreaterThan(line);
    const found = { ...figures, incomeWon: line + 1, propertyWon: 241_000_000 };
    expect(house.refused('recordAfterCheck', { figures: found, incomeWithin: true })).toMatchObject({
      ...{ code: 'countedOtherwise', field: 'incomeWithin', lineWon: line, isWithin: false },
    });
    house.does('recordAfterCheck', { figures: found, incomeWithin: false });
  });

  it('carries its rows in the event since edition 5, and none before', () => {
    const house = householdIn('informed');
    house.does('requestGrant');
    house.does('recordFieldCheck');
    const command = house.command('decideGrant');
    const judged = (edition: number) =>
      crisisCase.decide(house.state(), command, {
        ...{ at: house.now(), by: people.emergencyOfficer, edition, rulebook: house.rulebook() },
      });
    expect(JSON.stringify(judged(4))).not.toContain('"rules"');
    expect(judged(5)).toMatchObject([
      {
        type: 'grantDecided',
        rules: {
          supports: { LIVELIHOOD: { authorityExtensions: 0, committeeExtension: true, capUnits: 6 } },
          medianIncome: { year: 2026 },
          reservePercent: 100,
        },
      },
    ]);
  });

  it('of a city that lies elsewhere is not touched by another city’s rows', () => {
    const house = householdIn('informed');
    const from = house.today();
    const row = { id: 1, rule: 'LIVELIHOOD', value: [1, 0, 1], place: asId<UpperCode>('26') } as const;
    house.takesRulebook(rulebookOn(from, [], [{ ...row, from, until: null, verified: true }]));
    giveLivelihood(house);
    expect(house.current().grants[0]?.supports[0]?.units).toBe(3);
  });
});
