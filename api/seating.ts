import { mayHold } from '../domain/crisisCase/seatNeeds.ts';
import type { Seat } from '../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../domain/ids.ts';
import { apartFrom, type ReassignCause } from '../domain/staffing.ts';
import { dongSeatsOf, giveSeat, seatsIn, type SeatAt, type SeatRow } from '../prisma/seats.ts';
import { sendRound } from './circulating.ts';
import type { Deps } from './deps.ts';
import { permitPlace } from './keepingStaff.ts';
import { nowInstant } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem, refused } from './problems.ts';
import type { Visitor } from './seam.ts';
import { takerOf } from './seats.ts';

export interface SeatAsked extends SeatAt {
  readonly to: StaffId;
  /** Who held it when somebody looked; null for nobody. */
  readonly seen: StaffId | null;
  readonly reassignCause: ReassignCause;
  readonly openCases: boolean;
  readonly idempotencyKey: string;
}

/**
 * Gives a dong's seat to somebody who may do all of it: cases that open from now on begin with them, and a round brings
 * the open ones along. Answers the round, or null where none goes out.
 */
export async function giveSomebodySeat(
  deps: Deps,
  visitor: Visitor,
  asked: SeatAsked,
): Promise<string | null> {
  const { person } = visitor;
  permitSomewhere(person, 'keepStaff');
  const { dong, seat, to, seen, reassignCause } = asked;
  await permitPlace(deps, visitor, { place: dong, field: 'dong' });
  await refuseUnfitFor(deps, { dong, seat }, to);
  const giving = { dong, seat, from: seen, to, by: person.staffId, at: await nowInstant() };
  // Given already, it may be this very request whose round never began.
  if ((await giveSeat(deps.pool, giving)) === 'stale') throw problem('seatMoved', { field: 'to' });
  if (!asked.openCases || seen === null || seen === to) return null;
  const { key } = deps.keys.keyOf(person.staffId, asked.idempotencyKey);
  const circularId = `handover-${key}`;
  const only = { dong, seat };
  await sendRound(deps, {
    circularId,
    person,
    content: { kind: 'handover', staffId: seen, to, reassignCause, only },
  });
  return circularId;
}

async function refuseUnfitFor(deps: Deps, { dong, seat }: SeatAt, to: StaffId): Promise<void> {
  const found = await takerOf(deps, to);
  if (!mayHold(found, seat, dong)) throw problem('deputyCannotAct', { field: 'to' });
  if (doesClash(await seatsIn(deps.pool, dong), seat, to)) throw refused({ code: 'seatsClash', field: 'to' });
}

/** Whether they hold there already what nobody may hold with that seat (K7). */
const doesClash = (held: readonly SeatRow[], seat: Seat, to: StaffId): boolean =>
  held.some((one) => one.staffId === to && apartFrom(seat).includes(one.seat));

export interface SeatsGoing {
  readonly from: StaffId;
  readonly to: StaffId;
}

/** Gives all dongs' seats of somebody to another; both were found fit for every one of them before. */
export async function giveAllSeats(deps: Deps, { person }: Visitor, { from, to }: SeatsGoing): Promise<void> {
  const [at, going] = [await nowInstant(), await dongSeatsOf(deps.pool, from)];
  for (const { dong, seat } of going) {
    if (doesClash(await seatsIn(deps.pool, dong), seat, to))
      throw refused({ code: 'seatsClash', field: 'to' });
  }
  for (const { dong, seat } of going) {
    const given = await giveSeat(deps.pool, { dong, seat, from, to, by: person.staffId, at });
    if (given === 'stale') throw problem('seatMoved', { field: 'to' });
  }
}

/** The holder in an ETag of a seat (If-Match); null for nobody. */
export function holderIn(etag: string | undefined): StaffId | null {
  if (!etag) throw problem('ifMatchMissing', { facts: { part: 'seat' } });
  const holder = /^"seat\/([A-Za-z0-9_-]{1,64})"$/.exec(etag.trim())?.[1];
  if (holder === undefined) throw problem('ifMatchMalformed', { facts: { part: 'seat' } });
  return holder === 'nobody' ? null : asId<StaffId>(holder);
}

/** A dong that is there. */
export async function dongIn({ places }: Deps, text: string): Promise<DongCode> {
  if (!(await places.dongs()).has(text)) throw problem('placeNotFound', { field: 'dong' });
  return asId<DongCode>(text);
}
