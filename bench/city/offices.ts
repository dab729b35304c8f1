import type { People, Seat } from '../../domain/crisisCase/state.ts';
import { asId, cityOf, type DongCode } from '../../domain/ids.ts';
import type { Role } from '../../domain/roles.ts';
import type { DongSeed, SeatSeed, StaffSeed } from '../../prisma/seeds.ts';
import { createChance } from './chance.ts';
import { inventName } from './household.ts';
import { staffIdFor } from './ids.ts';

/** Where a seat of a dong's cases is held, and under which role. */
const posts: Readonly<
  Record<Seat, { readonly at: 'dong' | 'city' | 'upper' | 'province'; readonly role: Role }>
> = {
  officer: { at: 'dong', role: 'DONG_OFFICER' },
  nurse: { at: 'dong', role: 'VISIT_NURSE' },
  head: { at: 'dong', role: 'DONG_HEAD' },
  conferenceChair: { at: 'dong', role: 'COMMITTEE_CHAIR' },
  emergencyOfficer: { at: 'city', role: 'EMERGENCY_OFFICER' },
  committeeChair: { at: 'city', role: 'COMMITTEE_CHAIR' },
  authority: { at: 'city', role: 'TEAM_HEAD' },
  districtChair: { at: 'city', role: 'COMMITTEE_CHAIR' },
  supervisor: { at: 'city', role: 'CITY_SUPERVISOR' },
  cityChair: { at: 'upper', role: 'COMMITTEE_CHAIR' },
  province: { at: 'province', role: 'PROVINCE' },
};
/** Under which role the holder of a seat acts. */
export const roleOf = (seat: Seat): Role => posts[seat].role;

const seatNames = Object.keys(posts) as Seat[];

const upperDigits = 4;
const provinceDigits = 2;

function placeOf(at: (typeof posts)[Seat]['at'], dong: DongCode): string {
  switch (at) {
    case 'dong':
      return dong;
    case 'city':
      return cityOf(dong);
    case 'upper':
      return dong.slice(0, upperDigits);
    case 'province':
      return dong.slice(0, provinceDigits);
  }
}

/** The login of whoever holds that seat for a dong, as `4111353000-officer` or `41113-supervisor`. */
export const loginOf = (seat: Seat, dong: DongCode): string =>
  `${placeOf(posts[seat].at, dong)}-${seat.toLowerCase()}`;

const known = new Map<DongCode, People>();

/** Who holds the seats of a dong's cases. */
export function peopleOf(dong: DongCode): People {
  const people = known.get(dong) ?? holdersOf(dong);
  known.set(dong, people);
  return people;
}

const holdersOf = (dong: DongCode): People =>
  Object.fromEntries(seatNames.map((seat) => [seat, staffIdFor(loginOf(seat, dong))])) as People;

/** Everybody at work in these dongs and in what lies above them, with their seats; all have one password. */
export function staffOf(
  dongs: readonly DongSeed[],
  passwordHash: string,
): { readonly staff: StaffSeed[]; readonly seats: SeatSeed[] } {
  const staff = new Map<string, StaffSeed>();
  const seats: SeatSeed[] = [];
  const chance = createChance(dongs.length);
  for (const code of dongs.map((one) => asId<DongCode>(one.code))) {
    for (const seat of seatNames) {
      const { at, role } = posts[seat];
      const login = loginOf(seat, code);
      const staffId = staffIdFor(login);
      seats.push({ dong: code, seat, staffId });
      if (staff.has(login)) continue;
      const roles = [{ role, place: placeOf(at, code) }];
      const email = `${login}@dure.example`;
      staff.set(login, { staffId, login, name: inventName(chance), email, passwordHash, roles });
    }
  }
  return { staff: [...staff.values()], seats };
}
