import { describe, expect, it } from '@jest/globals';
import { permit } from '../../api/permission.ts';
import { HttpProblem } from '../../api/problems.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import { asId, type CityCode, type DongCode, type StaffId } from '../../domain/ids.ts';
import {
  looks,
  permissions,
  roles,
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
  neighbourDong: '4111356000',
  otherCity: '11200',
  otherDong: '1120059000',
} as const;
type Place = keyof typeof places;

const reached: Readonly<Record<Scope, readonly Place[]>> = {
  dong: ['sameDong'],
  city: ['sameCity'],
  area: ['sameDong', 'sameCity'],
};

const holder = (role: Role, place: Place): Person => ({
  staffId: asId<StaffId>('s1'),
  roles: [{ role, place: asId<DongCode | CityCode>(places[place]) }],
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
  return place === 'sameDong' || place === 'sameCity' ? 'forbidden' : 'outsideYourPlace';
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

  it('sees a case wherever they may act on it, so that every act can be answered with its case', () => {
    const acts = everything.filter(
      (what) => what !== 'reportCrisis' && !(looks as readonly string[]).includes(what),
    );
    const blind = acts.flatMap((act) =>
      (Object.entries(permissions[act]) as [Role, Scope][])
        .filter(([role, scope]) => !reached[scope].every((place) => asked(role, place, 'case') === role))
        .map(([role]) => `${role} ${act}`),
    );
    expect(blind).toEqual([]);
  });
});
