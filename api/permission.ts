import type { Act } from '../domain/crisisCase/acts.ts';
import { isThereFor, roleAt, type CaseGate } from '../domain/crisisCase/gate.ts';
import type { DongCode } from '../domain/ids.ts';
import {
  permissions,
  placesFor,
  roleFor,
  type Look,
  type Permitted,
  type Person,
  type Role,
} from '../domain/roles.ts';
import { problem } from './problems.ts';

/**
 * The one place where it is decided whether a person may: the role under which it is allowed, or a 403 that tells
 * somebody else's place from a role that never may. An id is too long to be guessed, so a 403 gives little away.
 */
export function permit(person: Person, what: Permitted, dong: DongCode): Role {
  const role = roleFor(person, what, dong);
  if (role) return role;
  throw problem(hasPlaceIn(person, dong) ? 'forbidden' : 'outsideYourPlace');
}

/** The same at a case; one behind closed doors is not there for anybody else (K18), and neither is its 403. */
export function permitAt(gate: CaseGate, person: Person, what: Act | Look): Role {
  if (!isThereFor(gate, person)) throw problem('caseNotFound');
  const role = roleAt(gate, person, what);
  if (role) return role;
  const dongs = [gate.dong, ...(gate.transferTo ? [gate.transferTo] : [])];
  throw problem(dongs.some((dong) => hasPlaceIn(person, dong)) ? 'forbidden' : 'outsideYourPlace');
}

/** A dong, or something that it lies in. */
const hasPlaceIn = ({ roles }: Person, dong: DongCode): boolean =>
  roles.some(({ place }) => dong.startsWith(place));

/** Where somebody keeps, oversees or audits every sitting; a member of a committee sees those on which they sit. */
export const placesBesideSeats = (person: Person, look: Look): readonly string[] =>
  placesFor({ ...person, roles: person.roles.filter(({ role }) => !role.startsWith('COMMITTEE_')) }, look);

/** The role under which the person may do this anywhere at all, or null. */
export function roleSomewhere(person: Person, what: Permitted): Role | null {
  return person.roles.find(({ role }) => permissions[what][role] !== undefined)?.role ?? null;
}

/** Whether there is one: which menus they see. */
export const maySomewhere = (person: Person, what: Permitted): boolean =>
  roleSomewhere(person, what) !== null;

/** The role under which they may, or the 403 of what is nobody's business without one. */
export function permitSomewhere(person: Person, what: Permitted): Role {
  const role = roleSomewhere(person, what);
  if (!role) throw problem('forbidden');
  return role;
}
