import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import {
  ageFilters,
  ageOf,
  isAsked,
  overdueAges,
  tallied,
  waits,
  waitsOn,
  type LateDuty,
} from '../../domain/overdue.ts';
import { getPlainDate, plusDays } from '../../domain/time.ts';

const today = getPlainDate('2026-11-26');
const duty = (more: Partial<LateDuty> = {}): LateDuty => ({
  clockId: 'intake/1',
  dong: { code: asId<DongCode>('4111353000') },
  act: 'recordIntake',
  ownerId: asId<StaffId>('officer'),
  dueDay: plusDays(today, -5),
  waitsFor: null,
  firstOwnerId: null,
  toldTo: null,
  ...more,
});
const late = (days: number, more: Partial<LateDuty> = {}): LateDuty =>
  duty({ dueDay: plusDays(today, -days), ...more });

describe('the age of a late duty', () => {
  it('is one of five that follow on one another without a gap', () => {
    for (let days = 0; days <= 400; days += 1) {
      const found = overdueAges.filter(({ from, to }) => days >= from && (to === null || days <= to));
      expect(found.map(({ age }) => age)).toEqual([ageOf(days)]);
    }
    expect([0, 1, 2, 3, 4, 7, 8, 14, 15].map(ageOf)).toEqual([
      'upTo1',
      'upTo1',
      'upTo3',
      'upTo3',
      'upTo7',
      'upTo7',
      'upTo14',
      'upTo14',
      'over14',
    ]);
  });

  it('is over seven days from the eighth on', () => {
    const isOver = (days: number) => isAsked(late(days), { age: 'over7' }, today);
    expect([7, 8, 15].map(isOver)).toEqual([false, true, true]);
  });
});

describe('whose step a late duty waits for', () => {
  it.each<[string, Partial<LateDuty>, string]>([
    ['its owner, who can act now', {}, 'us'],
    ['an act that its owner owes too', { waitsFor: 'identity/1', firstOwnerId: asId('officer') }, 'us'],
    ['an act that somebody else owes', { waitsFor: 'decision/g1', firstOwnerId: asId('other') }, 'others'],
    ['a person who is looked for', { waitsFor: 'search/1', firstOwnerId: asId('officer') }, 'household'],
    ['the answer of a helper', { act: 'answerLinkage', clockId: 'linkageAnswer/l1' }, 'others'],
    ['money that is paid back', { act: 'recordReturn', clockId: 'returnPayment/g1' }, 'household'],
    ['a first visit', { act: 'recordVisit', clockId: 'visit/v1/1' }, 'us'],
    ['a visit at which nobody was at home', { act: 'recordVisit', clockId: 'visit/v1/2' }, 'household'],
    ['the eleventh visit', { act: 'recordVisit', clockId: 'visit/v11/1' }, 'us'],
    ['another contact', { act: 'recordContact', clockId: 'recontact/2' }, 'household'],
  ])('%s', (_, more, whose) => {
    expect(waitsOn(duty(more))).toBe(whose);
  });
});

const anyDuty = fc.record({
  clockId: fc.constantFrom('visit/v1/1', 'visit/v1/2', 'intake/1', 'recontact/1'),
  dong: fc.record({ code: fc.constantFrom(asId<DongCode>('4111353000'), asId<DongCode>('4111352000')) }),
  act: fc.constantFrom('recordVisit', 'recordIntake', 'answerLinkage'),
  ownerId: fc.constantFrom(asId<StaffId>('a'), asId<StaffId>('b'), asId<StaffId>('c')),
  dueDay: fc.nat({ max: 40 }).map((days) => plusDays(today, -days)),
  waitsFor: fc.constantFrom(null, 'search/1', 'plan/1'),
  firstOwnerId: fc.constantFrom(null, asId<StaffId>('a')),
  toldTo: fc.constantFrom(null, asId<StaffId>('head')),
}) as fc.Arbitrary<LateDuty>;

describe('the figures', () => {
  it('each count exactly the rows that their own condition leaves, whatever is late', () => {
    fc.assert(
      fc.property(fc.array(anyDuty, { maxLength: 40 }), (duties) => {
        const rows = (filters: Parameters<typeof isAsked>[1]) =>
          duties.filter((one) => isAsked(one, filters, today)).length;
        for (const { key: dong, count, old } of tallied(duties, today, (one) => one.dong.code)) {
          expect([count, old]).toEqual([rows({ dong }), rows({ dong, age: 'over7' })]);
        }
        for (const { key: told, count } of tallied(duties, today, (one) => one.toldTo))
          expect(count).toBe(rows({ told }));
        const byWaits = waits.map((whose) => rows({ waits: whose }));
        const byAge = ageFilters.filter((age) => age !== 'over7').map((age) => rows({ age }));
        for (const parts of [byWaits, byAge])
          expect(parts.reduce((sum, count) => sum + count, 0)).toBe(duties.length);
        expect(rows({ told: 'any' })).toBe(duties.filter(({ toldTo }) => toldTo !== null).length);
      }),
      { numRuns: 200 },
    );
  });

  it('have the most first, and those of equal number in one order', () => {
    const owners = ['b', 'a', 'c', 'c'].map((id) => duty({ ownerId: asId<StaffId>(id) }));
    expect(tallied(owners, today, ({ ownerId }) => ownerId).map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  });
});
