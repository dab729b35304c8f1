import { seats, type CrisisCase, type Seat } from '../../domain/crisisCase/state.ts';
import { dayOf, plusDays, type PlainDate } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';

/** Who stands in for the holder of a seat (대리), and on which days, both counted. */
export interface DeputyView {
  readonly deputy: StaffView;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** False while the days are still to come. */
  readonly active: boolean;
}
/** Whoever holds the seat, and whoever stands in. */
export interface SeatView extends StaffView {
  readonly deputy: DeputyView | null;
}
/** Who may take a seat: everybody at work whose roles do every act of it; the holder is left out. */
export interface SeatCandidatesView {
  readonly seat: Seat;
  readonly staff: readonly StaffView[];
}

export function peopleView(c: CrisisCase, names: Names): Readonly<Record<Seat, SeatView>> {
  const views = seats.map((seat) => [
    seat,
    { ...staffView(c.people[seat], names), deputy: deputyView(c, seat, names) },
  ]);
  return Object.fromEntries(views) as Record<Seat, SeatView>;
}

function deputyView({ deputies }: CrisisCase, seat: Seat, names: Names): DeputyView | null {
  const deputy = deputies.find((one) => one.seat === seat);
  if (!deputy) return null;
  const { staffId, startsAt, endsAt, active } = deputy;
  const until = plusDays(dayOf(endsAt), -1);
  return { deputy: staffView(staffId, names), from: dayOf(startsAt), until, active };
}
