import { mayHold } from '../domain/crisisCase/seatNeeds.ts';
import { seats, type Seat } from '../domain/crisisCase/state.ts';
import type { DongCode, StaffId } from '../domain/ids.ts';
import { reachesPlace } from '../domain/datedRole.ts';
import { placesFor } from '../domain/roles.ts';
import { openCasesBySeat } from '../prisma/queries/accounts.ts';
import { personById, staffReaching, type StaffMember } from '../prisma/queries/staff.ts';
import { seatCounts, seatsIn } from '../prisma/seats.ts';
import type { Deps } from './deps.ts';
import { todayHere } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { seatFilters } from './schemas/account.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import { seatEtag, type DongSeatView, type SeatsView } from './views/account.ts';

/** 담당구역: the seats of a dong, with who could take each; without a dong the list of those that can be asked for. */
export async function showSeats(deps: Deps, { person }: Visitor, filters: Filters): Promise<SeatsView> {
  permitSomewhere(person, 'staff');
  const { dong } = parseFilters(seatFilters, filters);
  if (dong !== undefined && !reachesPlace(person, 'staff', dong)) throw problem('notYourPlace');
  const counts = await seatCounts(deps.pool, placesFor(person, 'staff'));
  const dongs = counts.map(async ({ dong: code, held }) => ({ ...(await deps.places.dongOf(code)), held }));
  const asked = dong !== undefined && {
    dong: await deps.places.dongOf(dong),
    seats: await seatViews(deps, dong),
    mayGive: reachesPlace(person, 'keepStaff', dong),
  };
  return { dongs: await Promise.all(dongs), all: seats.length, asked: asked || null };
}

async function seatViews({ pool, db }: Deps, dong: DongCode): Promise<DongSeatView[]> {
  const today = await todayHere();
  const [held, around, open] = await Promise.all([
    seatsIn(pool, dong),
    staffReaching(db, dong, today),
    openCasesBySeat(pool, dong),
  ]);
  const members = await Promise.all(held.map(({ staffId }) => personById(db, staffId, today)));
  return seats.map((seat) => {
    const staffId = held.find((one) => one.seat === seat)?.staffId ?? null;
    const holder = members.find((one) => one?.staffId === staffId) ?? null;
    return {
      seat,
      holder: holder && holderView(holder, seat, dong),
      etag: seatEtag(staffId),
      candidates: around
        .filter((one) => one.staffId !== staffId && mayHold(one, seat, dong))
        .map(({ staffId: id, name }) => ({ staffId: id, name })),
      openCases: casesOf(open, seat, staffId),
    };
  });
}

function holderView(member: StaffMember, seat: Seat, dong: DongCode): NonNullable<DongSeatView['holder']> {
  const { staffId, name, active } = member;
  return { staffId, name, active, fits: mayHold(member, seat, dong) };
}

const casesOf = (
  open: Awaited<ReturnType<typeof openCasesBySeat>>,
  seat: Seat,
  staffId: StaffId | null,
): number => open.find((one) => one.seat === seat && one.staffId === staffId)?.cases ?? 0;
