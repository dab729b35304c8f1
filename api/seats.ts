import { mayHold } from '../domain/crisisCase/seatNeeds.ts';
import { seats, type CrisisCase, type People, type Seat } from '../domain/crisisCase/state.ts';
import type { DongCode, StaffId } from '../domain/ids.ts';
import { personById, seatsFor, staffReaching, type StaffMember } from '../prisma/queries/staff.ts';
import type { Deps } from './deps.ts';
import { todayHere } from './moment.ts';
import { problem } from './problems.ts';
import type { SeatCandidatesView } from './views/staffing.ts';

/** Who holds the seats of a dong's cases. Throws `dongNotFound` and `seatsMissing` at that field. */
export async function peopleOf(deps: Deps, dong: DongCode, field = 'dong'): Promise<People> {
  if (!(await deps.places.dongs()).has(dong)) throw problem('dongNotFound', { field });
  const people = await seatsFor(deps.db, dong);
  if (!people) throw problem('seatsMissing', { field });
  return people;
}

export interface Seating {
  readonly seat: Seat;
  readonly staffId: StaffId;
  readonly dong: DongCode;
  /** Where in the body the person was named. */
  readonly field: string;
}

/** Throws `deputyCannotAct` unless the person is at work here and does every act of that seat. */
export async function refuseUnfit({ db }: Deps, { seat, staffId, dong, field }: Seating): Promise<void> {
  const person = await personById(db, staffId, await todayHere());
  if (!person?.active || !mayHold(person, seat, dong)) throw problem('deputyCannotAct', { field });
}

/** Everybody at work who may take a seat of the case, seat by seat; its holder is left out. */
export async function candidatesFor({ db }: Deps, c: CrisisCase): Promise<SeatCandidatesView[]> {
  const around = await staffReaching(db, c.dong, await todayHere());
  return seats.map((seat) => {
    const fit = around.filter((one) => one.staffId !== c.people[seat] && mayHold(one, seat, c.dong));
    return { seat, staff: fit.map(({ staffId, name }) => ({ staffId, name })) };
  });
}

/** Somebody at work here, or the 404 at that field. */
export async function takerOf({ db }: Deps, staffId: string, field = 'to'): Promise<StaffMember> {
  const found = await personById(db, staffId, await todayHere());
  if (!found?.active) throw problem('staffNotFound', { field });
  return found;
}
