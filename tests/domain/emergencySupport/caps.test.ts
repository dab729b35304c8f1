import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FirstHelp, GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { otherSupports, supportKinds, type SupportKind } from '../../../domain/rulebook.ts';
import { householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';

/** 긴급복지지원법 제10조: the most of a kind that one case gets, in months, times or quarters. */
const caps: Readonly<Record<SupportKind, number>> = {
  LIVELIHOOD: 6,
  MEDICAL: 2,
  HOUSING: 12,
  FACILITY: 6,
  EDUCATION: 4,
  OTHER: 6,
};
const first: Readonly<Record<SupportKind, number>> = {
  LIVELIHOOD: 3,
  MEDICAL: 1,
  HOUSING: 1,
  FACILITY: 1,
  EDUCATION: 1,
  OTHER: 1,
};

const supportsOf = (house: PlayedHousehold) => house.current().grants.flatMap(({ supports }) => supports);
const unitsOf = (house: PlayedHousehold, kind: SupportKind): number =>
  supportsOf(house)
    .filter((support) => support.kind === kind)
    .reduce((sum, { units }) => sum + units, 0);

/** One whole grant of these kinds, from the request to the end of its review. */
function grantOnce(
  house: PlayedHousehold,
  wanted: readonly (GrantKind & { units: number })[],
): ReturnType<PlayedHousehold['tries']> {
  const supports = wanted.map(({ kind, sub }) => ({ kind, sub }));
  const asked = house.tries('requestGrant', { supports });
  if (isRefusal(asked)) return asked;
  house.does('recordFieldCheck');
  const from = house.today();
  const help: FirstHelp[] = wanted.map((one) => ({ ...one, amountWon: 1_000, from }));
  const decided = house.tries('decideGrant', { help });
  if (isRefusal(decided)) house.does('decideGrant', { help: [] });
  const grant = house.current().grants.at(-1);
  for (const { id } of grant?.supports ?? [])
    house.does('recordPayment', { supportId: id, amountWon: 1_000 });
  if (grant?.status === 'given') {
    house.does('seeGrant');
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
  }
  house.wait({ days: 100 });
  return decided;
}

describe('the caps of article 10', () => {
  it.each(supportKinds)(
    'let the duty officer give %s up to the first grant and not one unit more',
    (kind) => {
      const sub = kind === 'OTHER' ? 'FUEL' : null;
      const house = householdIn('informed');
      const answer = grantOnce(house, [{ kind, sub, units: first[kind] + 1 }]);
      expect(answer).toMatchObject({ code: 'overFirstGrant', most: first[kind] });
      expect(isRefusal(grantOnce(house, [{ kind, sub, units: first[kind] }]))).toBe(false);
    },
  );

  it.each(supportKinds)('hold %s over all grants of a case', (kind) => {
    const house = householdIn('informed', kst('2026-01-05T10:00'));
    const sub = kind === 'OTHER' ? 'FUEL' : null;
    const most = caps[kind] / first[kind];
    for (let n = 0; n < most; n += 1) {
      expect(isRefusal(grantOnce(house, [{ kind, sub, units: first[kind] }]))).toBe(false);
    }
    const left = grantOnce(house, [{ kind, sub, units: 1 }]);
    expect(left).toMatchObject({ code: 'overCap', field: 'units', left: 0 });
    expect(unitsOf(house, kind)).toBe(caps[kind]);
  });

  it('tell how much is left where a part would still fit', () => {
    const house = householdIn('informed', kst('2026-01-05T10:00'));
    grantOnce(house, [{ kind: 'LIVELIHOOD', sub: null, units: 3 }]);
    grantOnce(house, [{ kind: 'LIVELIHOOD', sub: null, units: 2 }]);
    const answer = grantOnce(house, [{ kind: 'LIVELIHOOD', sub: null, units: 2 }]);
    expect(answer).toMatchObject({ code: 'overCap', left: 1 });
    expect(isRefusal(grantOnce(house, [{ kind: 'LIVELIHOOD', sub: null, units: 1 }]))).toBe(false);
  });

  it('count the sorts of other support together, in one decision too', () => {
    const all = otherSupports.map((sub) => ({ kind: 'OTHER', sub, units: 1 }) as const);
    const house = householdIn('informed', kst('2026-01-05T10:00'));
    expect(isRefusal(grantOnce(house, all))).toBe(false);
    expect(grantOnce(house, all)).toMatchObject({ code: 'overCap', kind: 'OTHER:FUNERAL', left: 0 });
    expect(isRefusal(grantOnce(house, all.slice(0, 2)))).toBe(false);
    expect(unitsOf(house, 'OTHER')).toBe(6);
  });

  it('do not reach from one episode into the next', () => {
    const house = householdIn('informed');
    grantOnce(house, [{ kind: 'MEDICAL', sub: null, units: 1 }]);
    grantOnce(house, [{ kind: 'MEDICAL', sub: null, units: 1 }]);
    house.does('requestClosing', {}, { lateCause: 'WORKLOAD' });
    house.does('approveClosing');
    house.does('reportCrisis');
    expect(isRefusal(grantOnce(house, [{ kind: 'MEDICAL', sub: null, units: 1 }]))).toBe(false);
  });

  it('are never passed, whatever is asked for in whatever order', () => {
    const one = fc.record({
      kind: fc.constantFrom(...supportKinds),
      sub: fc.constantFrom(...otherSupports),
      units: fc.integer({ min: 1, max: 3 }),
    });
    const wishes = fc.uniqueArray(one, {
      maxLength: 5,
      selector: ({ kind, sub }) => (kind === 'OTHER' ? sub : kind),
    });
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 6, maxLength: 12 }), (grants) => {
        const house = householdIn('informed', kst('2026-01-05T10:00'));
        for (const grant of grants) {
          grantOnce(
            house,
            grant.map(({ kind, sub, units }) => ({ kind, units, sub: kind === 'OTHER' ? sub : null })),
          );
          for (const kind of supportKinds) expect(unitsOf(house, kind)).toBeLessThanOrEqual(caps[kind]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
