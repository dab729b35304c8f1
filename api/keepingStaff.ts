import { reachesPlace } from '../domain/datedRole.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Changed } from '../prisma/accounts.ts';
import { accountById, type AccountRow } from '../prisma/queries/accounts.ts';
import type { Keeping } from '../prisma/staffChanges.ts';
import { numberIn } from './acts.ts';
import type { Deps } from './deps.ts';
import { ifMatchIn, type Ask } from './endpoint.ts';
import { nowInstant } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem, refused } from './problems.ts';
import type { Visitor } from './seam.ts';

/** What every change of somebody's account or roles begins with. */
export interface Kept {
  readonly account: AccountRow;
  readonly keeping: Keeping;
}

/** Who may change that account: whoever keeps the place to which the person belongs, and nobody their own. */
export async function keptAccount(deps: Deps, visitor: Visitor, staffId: string): Promise<Kept> {
  const kept = await keptSomewhere(deps, visitor, staffId);
  if (!reachesPlace(visitor.person, 'keepStaff', kept.account.home)) throw problem('notYourPlace');
  return kept;
}

/** The same before it is known which place the change is about; nobody changes what they themselves may do. */
export async function keptSomewhere(
  deps: Deps,
  visitor: Visitor,
  staffId: string,
  what: 'keepStaff' | 'approveStaff' = 'keepStaff',
): Promise<Kept> {
  const { person } = visitor;
  permitSomewhere(person, what);
  const account = await accountById(deps.pool, staffId);
  if (!account) throw problem('staffNotFound');
  if (account.staffId === person.staffId) throw problem('ownAccess');
  return { account, keeping: await keepingBy(visitor, account.staffId) };
}

export async function keepingBy({ person }: Visitor, staffId: StaffId): Promise<Keeping> {
  return { staffId, by: person.staffId, at: await nowInstant() };
}

export interface PlaceAsked {
  readonly place: string;
  /** Where in the body it was named. */
  readonly field: string;
  readonly what?: 'keepStaff' | 'approveStaff' | 'keepCommittees';
}

/** Whose place that is, or a no at the field that named it. */
export async function permitPlace(
  { places }: Deps,
  { person }: Visitor,
  { place, field, what = 'keepStaff' }: PlaceAsked,
): Promise<void> {
  const dongs = await places.dongs();
  const isThere =
    dongs.has(place) || (place.length < 10 && [...dongs.keys()].some((code) => code.startsWith(place)));
  if (!isThere) throw problem('placeNotFound', { field });
  if (!reachesPlace(person, what, place)) throw problem('notYourPlace', { field });
}

/** The version of the person that was looked at (If-Match). */
export function seenIn(ask: Ask): number {
  const etag = ifMatchIn(ask);
  if (!etag) throw problem('ifMatchMissing', { facts: { part: 'staff' } });
  const seen = numberIn(etag, 'staff');
  if (seen === null) throw problem('ifMatchMalformed', { facts: { part: 'staff' } });
  return seen;
}

/** Nothing more to say, or the 404 or 412 of a change that was not done. */
export async function settle(deps: Deps, staffId: StaffId, changed: Changed): Promise<void> {
  if (changed === 'notFound') throw problem('staffNotFound');
  if (changed !== 'stale') return;
  const now = await accountById(deps.pool, staffId);
  throw refused({ code: 'stale', part: 'staff', now: now?.version ?? 0 });
}
