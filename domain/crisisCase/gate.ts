import type { DongCode, StaffId } from '../ids.ts';
import { looks, roleFor, type Look, type Person, type Role } from '../roles.ts';
import type { Act } from './acts.ts';
import type { CrisisCase, Seat } from './state.ts';

/** What decides who may come near a case. */
export interface CaseGate {
  readonly dong: DongCode;
  /** Where it goes while a transfer is open. */
  readonly transferTo: DongCode | null;
  /** The only people for whom it is there at all (K18); null where it is there for everybody. */
  readonly onlyFor: readonly StaffId[] | null;
  /** Whose own case it is: whoever holds a seat of it; behind closed doors only those who carry it and who head it. */
  readonly own: readonly StaffId[];
}

export function gateOf({ dong, transfer, restricted, people, deputies }: CrisisCase): CaseGate {
  const standIns = deputies.map(({ staffId }) => staffId);
  const holders = [...Object.values(people), ...standIns, ...Object.values(transfer?.people ?? {})];
  const transferTo = transfer?.toDong ?? null;
  if (!restricted) return { dong, transferTo, onlyFor: null, own: holders };
  const nearest = deputies.filter(({ seat }) => innermost.includes(seat)).map(({ staffId }) => staffId);
  const own = [...innermost.map((seat) => people[seat]), ...nearest];
  return { dong, transferTo, onlyFor: holders, own };
}

const innermost: readonly Seat[] = ['officer', 'head'];

/** Whether they open the case without being asked why: it is their own, or their team's, and that has no closed doors. */
export function isNear({ own, onlyFor, ...places }: CaseGate, { staffId, roles }: Person): boolean {
  if (own.includes(staffId)) return true;
  const dongs: readonly string[] = dongsFor(places, 'case');
  return onlyFor === null && roles.some(({ place }) => dongs.includes(place));
}

/** Whether the person may know that the case is there. */
export const isThereFor = ({ onlyFor }: CaseGate, { staffId }: Person): boolean =>
  onlyFor === null || onlyFor.includes(staffId);

const isLook = (what: Act | Look): boolean => looks.some((look) => look === what);

/** Where a role for this is to be held: the other dong of a transfer looks along, and its word is its own. */
function dongsFor(
  { dong, transferTo }: Pick<CaseGate, 'dong' | 'transferTo'>,
  what: Act | Look,
): readonly DongCode[] {
  if (transferTo === null) return [dong];
  if (what === 'receiveTransfer' || what === 'declineTransfer') return [transferTo];
  return isLook(what) ? [dong, transferTo] : [dong];
}

/** The role under which this person may do this to the case, or null; null also for whom it is not there. */
export function roleAt(gate: CaseGate, person: Person, what: Act | Look): Role | null {
  if (!isThereFor(gate, person)) return null;
  // Nothing goes out of closed doors either: the other record would lead back to them.
  if (gate.onlyFor !== null && what === 'mergeHousehold') return null;
  const held = dongsFor(gate, what).map((dong) => roleFor(person, what, dong));
  return held.find((role) => role !== null) ?? null;
}
