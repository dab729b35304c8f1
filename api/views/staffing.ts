import { seats, type CrisisCase, type Seat } from '../../domain/crisisCase/state.ts';
import { holderOf, type Deputy } from '../../domain/staffing.ts';
import { daysOf, nearestLeaveFirst } from '../../domain/standingIn.ts';
import type { PlainDate } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';

/** Who stands in for the holder of a seat (대리), and on which days, both counted. */
export interface DeputyView {
  readonly deputy: StaffView;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** False while the days are still to come. */
  readonly active: boolean;
  /** The deputy who is away themselves; null where the holder is. */
  readonly of: StaffView | null;
}
/** Whoever holds the seat, and whoever stands in. */
export interface SeatView extends StaffView {
  /** Who does the duties now, or else the first to come. */
  readonly deputy: DeputyView | null;
  /** All who are named, that one first. */
  readonly deputies: readonly DeputyView[];
}
/** Who may take a seat: everybody at work whose roles do every act of it; the holder is left out. */
export interface SeatCandidatesView {
  readonly seat: Seat;
  readonly staff: readonly StaffView[];
}

export function peopleView(c: CrisisCase, names: Names): Readonly<Record<Seat, SeatView>> {
  const views = seats.map((seat) => [seat, seatView(c, seat, names)]);
  return Object.fromEntries(views) as Record<Seat, SeatView>;
}

function seatView(c: CrisisCase, seat: Seat, names: Names): SeatView {
  const deputies = deputyViews(c, seat, names);
  return { ...staffView(c.people[seat], names), deputy: deputies[0] ?? null, deputies };
}

/** Who does the seat's duties now comes first, and then who is to come. */
function deputyViews(c: CrisisCase, seat: Seat, names: Names): readonly DeputyView[] {
  const acting = holderOf(c, seat);
  const here = c.deputies.filter((one) => one.seat === seat).sort(nearestLeaveFirst);
  const first = here.filter(({ active, staffId }) => active && staffId === acting);
  return [...first, ...here.filter((one) => !first.includes(one))].map((one) => deputyView(one, names));
}

function deputyView({ staffId, active, of, ...days }: Deputy, names: Names): DeputyView {
  const { first: from, last: until } = daysOf(days);
  return { deputy: staffView(staffId, names), from, until, active, of: of ? staffView(of, names) : null };
}
