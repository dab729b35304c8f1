import { describe, expect, it } from '@jest/globals';
import { permit, permitAt } from '../../api/permission.ts';
import { HttpProblem } from '../../api/problems.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { CaseGate } from '../../domain/crisisCase/gate.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import {
  looks,
  permissions,
  roles,
  type HeldRole,
  type Look,
  type Person,
  type Role,
  type Scope,
} from '../../domain/roles.ts';

const dong = asId<DongCode>('4111353000');
/** Where somebody may hold a role, seen from 세류2동. */
const places = {
  sameDong: '4111353000',
  sameCity: '41113',
  cityAbove: '4111',
  provinceAbove: '41',
  neighbourDong: '4111356000',
  otherCity: '11200',
  otherDong: '1120059000',
} as const;
type Place = keyof typeof places;

const reached: Readonly<Record<Scope, readonly Place[]>> = {
  dong: ['sameDong'],
  city: ['sameCity'],
  upper: ['cityAbove', 'provinceAbove'],
  area: ['sameDong', 'sameCity'],
  above: ['sameCity', 'cityAbove', 'provinceAbove'],
  any: ['sameDong', 'sameCity', 'cityAbove', 'provinceAbove'],
};
/** Whoever has a role here at all hears that it is the wrong one. */
const here = reached.any;

const holder = (role: Role, place: Place): Person => ({
  staffId: asId<StaffId>('s1'),
  roles: [{ role, place: asId<DongCode>(places[place]) satisfies HeldRole['place'] }],
});

/** The role, or the code of the problem. */
function asked(role: Role, place: Place, what: Act | Look): string {
  try {
    return permit(holder(role, place), what, dong);
  } catch (error) {
    if (error instanceof HttpProblem) return error.what.code;
    throw error;
  }
}

function expected(role: Role, place: Place, what: Act | Look): string {
  const scope = permissions[what][role];
  if (scope !== undefined && reached[scope].includes(place)) return role;
  return here.includes(place) ? 'forbidden' : 'outsideYourPlace';
}

const everything = Object.keys(permissions) as (Act | Look)[];
const everywhere = Object.keys(places) as Place[];

describe('who may', () => {
  it.each(everything)('%s is for the roles of the table in their places, and for nobody else', (what) => {
    const cells = roles.flatMap((role) => everywhere.map((place) => ({ role, place })));
    const is = cells.map(({ role, place }) => [role, place, asked(role, place, what)]);
    expect(is).toEqual(cells.map(({ role, place }) => [role, place, expected(role, place, what)]));
  });

  it('is nobody without a role', () => {
    const nobody: Person = { staffId: asId<StaffId>('s1'), roles: [] };
    for (const what of everything) expect(() => permit(nobody, what, dong)).toThrow('outsideYourPlace');
  });

  it('sees a case wherever they may act on it, but for those who look after seats, rules and meetings alone', () => {
    const acts = everything.filter(
      (what) => what !== 'reportCrisis' && !(looks as readonly string[]).includes(what),
    );
    const blind = acts.flatMap((act) =>
      (Object.entries(permissions[act]) as [Role, Scope][])
        .filter(([role, scope]) => !reached[scope].every((place) => asked(role, place, 'case') === role))
        .map(([role]) => role),
    );
    expect(new Set(blind)).toEqual(new Set(['ADMINISTRATOR', 'OPERATOR', 'SECRETARY', 'COMMITTEE_MEMBER']));
  });
});

describe('at a case', () => {
  const open: CaseGate = { dong, transferTo: null, onlyFor: null, own: [] };
  const codeOf = (gate: CaseGate, person: Person, what: Act | Look): string => {
    try {
      return permitAt(gate, person, what);
    } catch (error) {
      if (error instanceof HttpProblem) return error.what.code;
      throw error;
    }
  };

  it('that is behind closed doors nobody is told of it but those inside, whatever they ask', () => {
    const officer = holder('DONG_OFFICER', 'sameDong');
    const closed = { ...open, onlyFor: [asId<StaffId>('s2')] };
    for (const what of everything) expect(codeOf(closed, officer, what)).toBe('caseNotFound');
    const inside = { ...officer, staffId: asId<StaffId>('s2') };
    expect(codeOf(closed, inside, 'plan')).toBe('DONG_OFFICER');
    expect(codeOf(closed, inside, 'approveClosing')).toBe('forbidden');
    expect(codeOf(closed, inside, 'mergeHousehold')).toBe('forbidden');
    expect(codeOf(open, inside, 'mergeHousehold')).toBe('DONG_OFFICER');
  });

  it('that is to move the other dong looks along and gives the receipt, and no more', () => {
    const there = holder('DONG_OFFICER', 'otherDong');
    const moving = { ...open, transferTo: asId<DongCode>(places.otherDong) };
    const asThere = (what: Act | Look) => [codeOf(open, there, what), codeOf(moving, there, what)];
    expect(asThere('case')).toEqual(['outsideYourPlace', 'DONG_OFFICER']);
    expect(asThere('paper')).toEqual(['outsideYourPlace', 'DONG_OFFICER']);
    expect(asThere('receiveTransfer')).toEqual(['outsideYourPlace', 'DONG_OFFICER']);
    expect(asThere('plan')).toEqual(['outsideYourPlace', 'forbidden']);
    const here = holder('DONG_OFFICER', 'sameDong');
    expect(codeOf(moving, here, 'declineTransfer')).toBe('forbidden');
    expect(codeOf(moving, here, 'plan')).toBe('DONG_OFFICER');
  });
});
