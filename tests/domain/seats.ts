import type { People, Seat } from '../../domain/crisisCase/state.ts';
import { asId, cityOf, type DongCode, type HouseholdId, type UpperCode } from '../../domain/ids.ts';
import type { HeldRole, Person } from '../../domain/roles.ts';

export const dong = asId<DongCode>('1120059000');
export const otherDong = asId<DongCode>('1120061500');
export const otherCity = asId<DongCode>('4111156000');
export const householdId = asId<HouseholdId>('aaaaaaaaaaaaaaaaaaaa');
export const otherHouseholdId = asId<HouseholdId>('bbbbbbbbbbbbbbbbbbbb');

/** One invented person for each seat. */
export const people: People = {
  officer: asId('staff-officer'),
  emergencyOfficer: asId('staff-emergency'),
  nurse: asId('staff-nurse'),
  head: asId('staff-head'),
  conferenceChair: asId('staff-conference'),
  committeeChair: asId('staff-committee'),
  authority: asId('staff-authority'),
  districtChair: asId('staff-district'),
  cityChair: asId('staff-city'),
  province: asId('staff-province'),
  supervisor: asId('staff-supervisor'),
};

/** The seats of the other dong: its own staff, and the same people above both. */
export const peopleThere: People = {
  ...people,
  officer: asId('staff-there-officer'),
  nurse: asId('staff-there-nurse'),
  head: asId('staff-there-head'),
  conferenceChair: asId('staff-there-conference'),
};

/** The 시·도 above a dong. */
export const upperOf = (place: DongCode): UpperCode => asId(place.slice(0, 2));

/** The one role that goes with each seat, as it is held for that dong. */
export const rolesIn = (place: DongCode): Readonly<Record<Seat, HeldRole>> => ({
  officer: { role: 'DONG_OFFICER', place },
  emergencyOfficer: { role: 'EMERGENCY_OFFICER', place: cityOf(place) },
  nurse: { role: 'VISIT_NURSE', place },
  head: { role: 'DONG_HEAD', place },
  conferenceChair: { role: 'COMMITTEE_CHAIR', place },
  committeeChair: { role: 'COMMITTEE_CHAIR', place: cityOf(place) },
  authority: { role: 'TEAM_HEAD', place: cityOf(place) },
  districtChair: { role: 'COMMITTEE_CHAIR', place: cityOf(place) },
  cityChair: { role: 'COMMITTEE_CHAIR', place: upperOf(place) },
  province: { role: 'PROVINCE', place: upperOf(place) },
  supervisor: { role: 'CITY_SUPERVISOR', place: cityOf(place) },
});

/** Whoever sits in the seat, with the one role that goes with it. */
export const holderOf = (seat: Seat, place = dong): Person => ({
  staffId: people[seat],
  roles: [rolesIn(place)[seat]],
});
