import { clocks } from '../../domain/crisisCase/clocks.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { mayHold } from '../../domain/crisisCase/seatNeeds.ts';
import type { CrisisCase, Household, Seat } from '../../domain/crisisCase/state.ts';
import type { Circumstances } from '../../domain/entity.ts';
import type { CaseId, StaffId } from '../../domain/ids.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Person } from '../../domain/roles.ts';
import type { ReassignCause } from '../../domain/staffing.ts';
import type { ProblemCode } from '../../words/problems.ts';
import { refusedAtDoor, sentenceOf, type ChosenCase, type ChosenRow } from '../choosing.ts';
import { isSeat } from '../schemas/overdue.ts';
import type { Visitor } from '../seam.ts';
import type { ReassignRow } from './choice.ts';
import { clockView, staffView, type Names } from './clock.ts';

/** A seat of a case that somebody chose. */
export interface SeatOfCase {
  readonly detail: ChosenCase;
  readonly seat: Seat;
}

/** Several late duties of one seat are one change. */
export function seatsOf(rows: readonly ChosenRow[]): SeatOfCase[] {
  const seats = new Map<string, SeatOfCase>();
  for (const { detail, about } of rows) {
    const seat = isSeat(about) ? about : clocks(detail.state).find(({ id }) => id === about)?.seat;
    if (seat) seats.set(`${detail.caseId} ${seat}`, { detail, seat });
  }
  return [...seats.values()];
}

export interface Move extends SeatOfCase {
  readonly no: ProblemCode | Refusal | null;
  readonly before: CrisisCase;
  readonly after: CrisisCase;
}

export interface Moving {
  readonly visitor: Visitor;
  /** Null while nobody is named: then everything of the seat would go. */
  readonly taker: Person | null;
  readonly cause: ReassignCause;
  readonly now: Circumstances;
}

/** Two seats of one case go one after the other, as they will. */
export function movesOf(seats: readonly SeatOfCase[], moving: Moving): Move[] {
  const states = new Map<CaseId, CrisisCase>();
  return seats.map((one) => {
    const before = states.get(one.detail.caseId) ?? one.detail.state;
    const move = moveOf(one, before, moving);
    states.set(one.detail.caseId, move.after);
    return move;
  });
}

function moveOf(one: SeatOfCase, before: CrisisCase, { visitor, taker, cause, now }: Moving): Move {
  const { detail, seat } = one;
  const shut = refusedAtDoor(detail, visitor.person, 'reassignSeat') ?? refuseTaker(one, taker);
  if (shut || !taker) return { ...one, no: shut, before, after: before };
  const { caseId } = before;
  const command = { type: 'reassignSeat', caseId, seat, to: taker.staffId, reassignCause: cause } as const;
  const events = crisisCase.decide({ current: before }, command, now);
  if (isRefusal(events)) return { ...one, no: events, before, after: before };
  const household = events.reduce<Household>((h, event) => crisisCase.evolve(h, event), { current: before });
  return { ...one, no: null, before, after: household.current ?? before };
}

/** Whether that person does every act that can fall to the seat there. */
export const refuseTaker = ({ detail, seat }: SeatOfCase, taker: Person | null): ProblemCode | null =>
  taker && !mayHold(taker, seat, detail.dong.code) ? 'deputyCannotAct' : null;

/** Duties whose owner changes; before anybody is named, or where nothing goes, all of the seat. */
function going(seat: Seat, before: CrisisCase, after: CrisisCase) {
  const owners = new Map(clocks(after).map(({ id, owner }) => [id, owner]));
  const isGoing =
    before === after
      ? (clock: { readonly seat: Seat }) => clock.seat === seat
      : (clock: { readonly id: string; readonly owner: StaffId }) => owners.get(clock.id) !== clock.owner;
  return clocks(before).filter(isGoing);
}

const peopleIn = (c: CrisisCase): StaffId[] => [
  ...Object.values(c.people),
  ...clocks(c).map(({ owner }) => owner),
];

/** Everybody whom the rows name by id. */
export const staffInMoves = (moves: readonly Move[]): StaffId[] =>
  moves.flatMap(({ before, after }) => [before, after].flatMap(peopleIn));

/** A chosen seat with what goes along, or why nothing goes. */
export function reassignRow(
  { detail, seat, no, before, after }: Move,
  { visitor, names, now }: { readonly visitor: Visitor; readonly names: Names; readonly now: Circumstances },
): ReassignRow {
  const { caseId, caseNo, dong } = detail;
  const around = { names, book: now.rulebook, now: now.at };
  return {
    ...{ caseId, caseNo, dong, seat },
    from: staffView(before.people[seat], names),
    duties: going(seat, before, after).map((clock) => clockView(clock, before, around)),
    refusal: sentenceOf(no, visitor.language),
  };
}
