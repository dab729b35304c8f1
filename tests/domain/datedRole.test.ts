import { describe, expect, it } from '@jest/globals';
import {
  endedBefore,
  endsSoon,
  fitsPlace,
  needsSecond,
  reachesPlace,
  rolesOn,
  standingOf,
  type DatedRole,
} from '../../domain/datedRole.ts';
import { asId, cityOf, type StaffId } from '../../domain/ids.ts';
import { roles } from '../../domain/roles.ts';
import { getPlainDate, plusDays } from '../../domain/time.ts';
import { dong, otherCity, otherDong, upperOf } from './seats.ts';

const today = getPlainDate('2026-11-26');
const held = (more: Partial<DatedRole> = {}): DatedRole => ({
  role: 'DONG_OFFICER',
  place: dong,
  from: today,
  until: null,
  waiting: false,
  ...more,
});
const administrator = (place: DatedRole['place']) => ({
  staffId: asId<StaffId>('s'),
  roles: [{ role: 'ADMINISTRATOR' as const, place }],
});

describe('a role with its days', () => {
  it('holds on its first and on its last day, and on none beside', () => {
    const role = held({ until: plusDays(today, 1) });
    const standings = [-1, 0, 1, 2].map((days) => standingOf(role, plusDays(today, days)));
    expect(standings).toEqual(['later', 'now', 'now', 'over']);
  });

  it('is nothing to act under while it waits for a second person', () => {
    expect(rolesOn([held({ waiting: true }), held({ place: otherDong })], today)).toEqual([
      { role: 'DONG_OFFICER', place: otherDong },
    ]);
  });

  it('that is ended at once is over today, also where it was to begin only later', () => {
    expect(standingOf(held({ until: endedBefore(today) }), today)).toBe('over');
    const from = plusDays(today, 10);
    expect(standingOf(held({ from, until: plusDays(from, -1) }), today)).toBe('over');
  });

  it('is told as ending soon within two weeks', () => {
    expect([14, 15].map((days) => endsSoon(held({ until: plusDays(today, days) }), today))).toEqual([
      true,
      false,
    ]);
  });
});

describe('who needs a second person, and where a role does anything', () => {
  it('is every role that approves what somebody else proposed', () => {
    expect(roles.filter(needsSecond)).toEqual(['PRIVACY_OFFICER', 'ADMINISTRATOR', 'OPERATOR']);
  });

  it('is the dong for those of the dong and the city for those of the city', () => {
    const where = [dong, cityOf(dong), upperOf(dong)] as const;
    const fits = (role: DatedRole['role']) => where.map((place) => fitsPlace({ role, place }));
    expect(fits('DONG_OFFICER')).toEqual([true, false, false]);
    expect(fits('EMERGENCY_OFFICER')).toEqual([false, true, false]);
    expect(fits('PROVINCE')).toEqual([false, false, true]);
    expect(fits('SECRETARY')).toEqual([true, true, true]);
  });

  it('is for an administrator their own city and what lies in it, and nothing above or beside', () => {
    const keeps = (place: string) => reachesPlace(administrator(cityOf(dong)), 'keepStaff', place);
    expect([dong, cityOf(dong), upperOf(dong), otherCity].map(keeps)).toEqual([true, true, false, false]);
    expect(reachesPlace(administrator(dong), 'keepStaff', dong)).toBe(false);
  });
});
