import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GrantKind } from '../../../domain/emergencySupport/acts.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { otherSupports, supportKinds, type SupportKind } from '../../../domain/rulebook.ts';
import { householdIn } from '../crisisCase/ways.ts';
import { kst, type PlayedHousehold } from '../household.ts';

interface Row {
  readonly unit: 'month' | 'time' | 'quarter';
  readonly first: number;
  /** 연장 A, by the authority alone, one unit each. */
  readonly a: number;
  readonly cap: number;
}

/** 긴급복지지원법 제10조, as the notes of the law have it; a row of the table without one here does not compile. */
const table: Readonly<Record<SupportKind, Row>> = {
  LIVELIHOOD: { unit: 'month', first: 3, a: 0, cap: 6 },
  MEDICAL: { unit: 'time', first: 1, a: 0, cap: 2 },
  HOUSING: { unit: 'month', first: 1, a: 2, cap: 12 },
  FACILITY: { unit: 'month', first: 1, a: 2, cap: 6 },
  EDUCATION: { unit: 'quarter', first: 1, a: 0, cap: 4 },
  OTHER: { unit: 'month', first: 1, a: 2, cap: 6 },
};

/** Every kind, that of the Act's 바목 once for each of its sorts. */
const kinds: readonly GrantKind[] = [
  ...supportKinds.filter((kind) => kind !== 'OTHER').map((kind) => ({ kind, sub: null })),
  ...otherSupports.map((sub) => ({ kind: 'OTHER' as const, sub })),
];
const named = kinds.map((kind) => [kind.sub ?? kind.kind, kind] as const);

/** Decided on the day of the request. */
function give(house: PlayedHousehold, kind: GrantKind, units: number): boolean {
  if (isRefusal(house.tries('requestGrant', { supports: [kind] }))) return false;
  house.does('recordFieldCheck');
  const help = [{ ...kind, units, amountWon: 1_000, from: house.today() }];
  if (!isRefusal(house.tries('decideGrant', { help }))) return true;
  house.does('decideGrant', { help: [] });
  return false;
}

/** Given to the duty officer's most, on the morning of a quarter's first day. */
function givenOf(kind: GrantKind): PlayedHousehold {
  const house = householdIn('informed', kst('2026-12-01T09:30'));
  if (!give(house, kind, table[kind.kind].first)) throw new Error(`${kind.kind} was refused`);
  return house;
}

const ask = (house: PlayedHousehold, decider: 'AUTHORITY' | 'COMMITTEE', units: number) =>
  house.tries('requestExtension', { supportId: 'g1s1', decider, units });

/** Whether it was asked for and granted. */
function extend(house: PlayedHousehold, decider: 'AUTHORITY' | 'COMMITTEE', units: number): boolean {
  if (isRefusal(ask(house, decider, units))) return false;
  const votes = decider === 'COMMITTEE' ? { seated: 12, present: 9, inFavour: 7 } : null;
  house.does('decideExtension', { granted: true, votes });
  return true;
}

const unitsOf = (house: PlayedHousehold, kind: SupportKind): number =>
  house
    .current()
    .grants.flatMap(({ supports }) => supports)
    .filter((one) => one.kind === kind)
    .reduce((sum, { units }) => sum + units, 0);

describe('every row of the kinds table (제9조, 제10조)', () => {
  it.each(supportKinds)('%s says in the rulebook what the Act says', (kind) => {
    const { unit, first, a, cap } = table[kind];
    expect(householdIn('informed').rulebook().supports[kind]).toMatchObject({
      ...{ unit, firstUnits: first, authorityExtensions: a, committeeExtension: true, capUnits: cap },
      source: { law: '긴급복지지원법 제10조', strength: 'STATUTE', verified: true },
    });
  });

  it.each(named)('%s is first given up to its first units and not one more', (_, kind) => {
    const house = householdIn('informed');
    const { first } = table[kind.kind];
    expect(give(house, kind, first + 1)).toBe(false);
    expect(unitsOf(house, kind.kind)).toBe(0);
    expect(give(house, kind, first)).toBe(true);
  });

  it.each(named)(
    '%s is extended by the authority one unit at a time, as often as the Act says',
    (_, kind) => {
      const house = givenOf(kind);
      const { first, a } = table[kind.kind];
      const no = { code: 'noExtensionByAuthority', field: 'decider', most: a };
      for (let n = 0; n < a; n += 1) {
        expect(ask(house, 'AUTHORITY', 2)).toMatchObject(no);
        expect(ask(house, 'COMMITTEE', 1)).toMatchObject({ code: 'authorityFirst' });
        expect(extend(house, 'AUTHORITY', 1)).toBe(true);
      }
      expect(ask(house, 'AUTHORITY', 1)).toMatchObject(no);
      expect(unitsOf(house, kind.kind)).toBe(first + a);
    },
  );

  it.each(named.filter(([, { kind }]) => kind !== 'EDUCATION'))(
    '%s is extended by the committee up to the cap and not one unit more',
    (_, kind) => {
      const house = givenOf(kind);
      const { first, a, cap } = table[kind.kind];
      for (let n = 0; n < a; n += 1) extend(house, 'AUTHORITY', 1);
      const left = cap - first - a;
      expect(ask(house, 'COMMITTEE', left + 1)).toMatchObject({ code: 'overCap', field: 'units', left });
      expect(extend(house, 'COMMITTEE', left)).toBe(true);
      expect(unitsOf(house, kind.kind)).toBe(cap);
      expect(ask(house, 'COMMITTEE', 1)).toMatchObject({ code: 'overCap', left: 0 });
    },
  );
});

describe('the cap of every kind, near its end in every order', () => {
  it.each(named)(
    'of %s is passed neither by a grant after extensions nor by extensions after a grant',
    (_, kind) => {
      const { first, cap } = table[kind.kind];
      const step = fc.constantFrom('grant', 'A', 'B1', 'B2', 'B3', 'month');
      fc.assert(
        fc.property(fc.array(step, { minLength: 6, maxLength: 14 }), (steps) => {
          const house = householdIn('informed', kst('2026-12-01T09:30'));
          give(house, kind, first);
          for (const one of steps) {
            const last =
              house
                .current()
                .grants.flatMap(({ supports }) => supports)
                .at(-1)?.id ?? 'g1s1';
            const before = unitsOf(house, kind.kind);
            if (one === 'month') house.wait({ days: 32 });
            else if (one === 'grant') give(house, kind, Math.min(first, Math.max(1, cap - before)));
            else
              house.tries('requestExtension', {
                supportId: last,
                decider: one === 'A' ? 'AUTHORITY' : 'COMMITTEE',
                units: one === 'A' ? 1 : Number(one.slice(1)),
              });
            const asked = house.current().extensions.find(({ status }) => status === 'asked');
            if (asked) {
              const votes = asked.by === 'COMMITTEE' ? { seated: 12, present: 9, inFavour: 7 } : null;
              house.tries(
                'decideExtension',
                { extensionId: asked.id, granted: true, votes },
                { lateCause: 'WORKLOAD' },
              );
            }
            expect(unitsOf(house, kind.kind)).toBeLessThanOrEqual(cap);
          }
        }),
        { numRuns: 25 },
      );
    },
  );
});
