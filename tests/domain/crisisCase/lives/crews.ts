import type { Acts } from '../../../../domain/crisisCase/acts.ts';
import { seats, type CrisisCase, type People, type Seat } from '../../../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../../../domain/ids.ts';
import type { Deputy } from '../../../../domain/staffing.ts';
import { plusDays } from '../../../../domain/time.ts';
import type { PlayedHousehold } from '../../household.ts';
import { dong, otherCity, otherDong, people, peopleThere } from '../../seats.ts';

/** In a small dong one person holds several seats. */
export const smallDong: People = {
  ...people,
  nurse: people.officer,
  emergencyOfficer: people.officer,
  conferenceChair: people.head,
};

export const placesToGo: readonly DongCode[] = [dong, otherDong, otherCity];

/** Everybody new: another city has another 시·도 above it. */
const strangers = Object.fromEntries(
  seats.map((seat) => [seat, asId<StaffId>(`staff-far-${seat}`)]),
) as People;

/** In the far city sits somebody who was our duty officer, and might come to approve what they prepared here (K7). */
const acquainted: People = {
  ...strangers,
  authority: people.emergencyOfficer,
  committeeChair: people.officer,
  head: people.officer,
};

/** Who holds the seats there. */
export function crewOf(place: DongCode, v: number): People {
  if (place === otherCity) return v % 3 === 0 ? acquainted : strangers;
  if (place === otherDong) return peopleThere;
  return v % 3 === 0 ? smallDong : people;
}

interface Taking {
  readonly seat: Seat;
  readonly staffId: StaffId;
}

/** Somebody new for a seat; one time in five somebody who has another one, which is not always allowed. */
function taking({ people: crew }: CrisisCase, v: number, as: string): Taking {
  const seat = seats[v % seats.length] as Seat;
  const other = seats[(v * 7) % seats.length] as Seat;
  return { seat, staffId: v % 5 === 0 ? crew[other] : asId(`staff-${as}-${seat}-${String(v % 3)}`) };
}

export const successorOf = (c: CrisisCase, v: number): Taking => taking(c, v, 'next');
const standInFor = (c: CrisisCase, v: number): Taking => taking(c, v, 'deputy');

/** Somebody away for some days; one time in three a deputy is. */
export function absent(house: PlayedHousehold, v: number): Partial<Acts['appointDeputy']> {
  const { seat, staffId: deputy } = standInFor(house.current(), v);
  const from = plusDays(house.today(), (v % 7) - 1);
  const until = plusDays(from, 1 + (v % 20));
  const { deputies } = house.current();
  if (v % 3 > 0 || deputies.length === 0) return { seat, deputy, from, until };
  const away = deputies[v % deputies.length] as Deputy;
  return { seat: away.seat, of: away.staffId, deputy, from, until };
}
