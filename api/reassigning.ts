import { mayHold } from '../domain/crisisCase/seatNeeds.ts';
import type { StaffId } from '../domain/ids.ts';
import { dutiesByOwner } from '../prisma/queries/duties.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { staffReaching, type StaffMember } from '../prisma/queries/staff.ts';
import { chosenBy } from './choosing.ts';
import type { Deps } from './deps.ts';
import { circumstancesOf, todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { reassignChoice } from './schemas/overdue.ts';
import { takerOf } from './seats.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { movesOf, reassignRow, seatsOf, staffInMoves, type SeatOfCase } from './views/buildReassign.ts';
import type { ReassignView, TakerView } from './views/choice.ts';

/** 담당 바꾸기 as it would happen: the decisions themselves, made and not sent. */
export async function previewReassign(deps: Deps, visitor: Visitor, filters: Filters): Promise<ReassignView> {
  permitSomewhere(visitor.person, 'reassignSeat');
  const { row, to, reassignCause = null } = parseFilters(reassignChoice, filters);
  const { rows, gone } = await chosenBy(deps, visitor, row);
  const seats = seatsOf(rows);
  const taker = to === undefined ? null : await takerOf(deps, to);
  const now = await circumstancesOf(visitor.person.staffId);
  const moves = movesOf(seats, { visitor, taker, cause: reassignCause ?? 'OTHER', now });
  const [takers, names] = await Promise.all([
    takersFor(deps, seats),
    staffNames(deps.db, staffInMoves(moves)),
  ]);
  return {
    rows: moves.map((move) => reassignRow(move, { visitor, names, now })),
    gone,
    takers,
    to: taker && { staffId: taker.staffId, name: taker.name },
    reassignCause,
  };
}

/** Everybody who may take at least one of the seats, those who fit most of them first. */
async function takersFor({ db }: Deps, seats: readonly SeatOfCase[]): Promise<TakerView[]> {
  const dongs = [...new Set(seats.map(({ detail }) => detail.dong.code))];
  const around = new Map<StaffId, StaffMember>();
  const today = await todayHere();
  for (const dong of dongs)
    for (const one of await staffReaching(db, dong, today)) around.set(one.staffId, one);
  const fitting = [...around.values()].flatMap((one) => {
    const fits = seats.filter(
      ({ detail, seat }) => detail.state.people[seat] !== one.staffId && mayHold(one, seat, detail.dong.code),
    );
    return fits.length === 0 ? [] : [{ staffId: one.staffId, name: one.name, fits: fits.length }];
  });
  const counts = await dutiesByOwner(
    db,
    fitting.map(({ staffId }) => staffId),
  );
  return fitting
    .map((one) => ({ ...one, duties: counts.get(one.staffId) ?? 0 }))
    .sort((a, b) => b.fits - a.fits || a.duties - b.duties || a.name.localeCompare(b.name, 'ko'));
}
