import type { People, Seat } from '../../domain/crisisCase/state.ts';
import { asId, cityOf, type DongCode, type HouseholdId } from '../../domain/ids.ts';
import type { HeldRole, Person } from '../../domain/roles.ts';

export const dong = asId<DongCode>('1120059000');
export const otherDong = asId<DongCode>('1120061500');
export const otherCity = asId<DongCode>('4111156000');
export const householdId = asId<HouseholdId>('aaaaaaaaaaaaaaaaaaaa');

/** One invented person for each seat. */
export const people: People = {
  officer: asId('staff-officer'),
  emergencyOfficer: asId('staff-emergency'),
  nurse: asId('staff-nurse'),
  head: asId('staff-head'),
  conferenceChair: asId('staff-conference'),
  committeeChair: asId('staff-committee'),
  supervisor: asId('staff-supervisor'),
};

const roleOf: Readonly<Record<Seat, HeldRole>> = {
  officer: { role: 'DONG_OFFICER', place: dong },
  emergencyOfficer: { role: 'EMERGENCY_OFFICER', place: cityOf(dong) },
  nurse: { role: 'VISIT_NURSE', place: dong },
  head: { role: 'DONG_HEAD', place: dong },
  conferenceChair: { role: 'COMMITTEE_CHAIR', place: dong },
  committeeChair: { role: 'COMMITTEE_CHAIR', place: cityOf(dong) },
  supervisor: { role: 'CITY_SUPERVISOR', place: cityOf(dong) },
};

/** Whoever sits in the seat, with the one role that goes with it. */
export const holderOf = (seat: Seat): Person => ({ staffId: people[seat], roles: [roleOf[seat]] });
