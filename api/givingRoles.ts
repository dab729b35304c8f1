import { mayHold } from '../domain/crisisCase/seatNeeds.ts';
import {
  endedBefore,
  fitsPlace,
  needsSecond,
  rolesOn,
  standingOf,
  type DatedRole,
} from '../domain/datedRole.ts';
import { asId, type StaffId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import { plusDays, type PlainDate } from '../domain/time.ts';
import { approveRole, dateRole, giveRole, rolesOf, type RoleAt, type RoleRow } from '../prisma/heldRoles.ts';
import { dutiesOf } from '../prisma/queries/accounts.ts';
import { dongSeatsOf } from '../prisma/seats.ts';
import type { Deps } from './deps.ts';
import { keptSomewhere, permitPlace, settle } from './keepingStaff.ts';
import { todayHere } from './moment.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';

export interface Giving {
  readonly staffId: string;
  readonly role: Role;
  readonly place: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

/** Gives a role in a place of the giver's own; one that approves what others propose waits for a second person. */
export async function giveSomebodyRole(deps: Deps, visitor: Visitor, giving: Giving): Promise<void> {
  const { staffId, role, from, until } = giving;
  const { keeping, account } = await keptSomewhere(deps, visitor, staffId);
  await permitPlace(deps, visitor, { place: giving.place, field: 'place' });
  if (!account.active) throw problem('accountClosed');
  const place: DatedRole['place'] = asId(giving.place);
  if (!fitsPlace({ role, place })) throw problem('roleNotThere', { field: 'place' });
  const today = await todayHere();
  if (from < today) throw problem('roleDaysWrong', { field: 'from' });
  if (until !== null && until < from) throw problem('roleDaysWrong', { field: 'until' });
  const given = { role, place, from, until, waiting: needsSecond(role) };
  const done = await giveRole(deps.pool, keeping, { given, today });
  if (done === 'held') throw problem('roleHeld', { field: 'role' });
  if (done === 'notFound') throw problem('staffNotFound');
}

export interface Dating extends RoleAt {
  readonly staffId: string;
  readonly until: PlainDate | null;
  /** True: it ends with this moment. */
  readonly now: boolean;
  readonly seen: number;
}

/** Names the last day of a role; at once only where nothing is left that needs it. */
export async function dateSomebodyRole(deps: Deps, visitor: Visitor, dating: Dating): Promise<void> {
  const { staffId, role, place, now, seen } = dating;
  const { keeping } = await keptSomewhere(deps, visitor, staffId);
  await permitPlace(deps, visitor, { place, field: 'place' });
  const today = await todayHere();
  const all = await rolesOf(deps.pool, [keeping.staffId]);
  const held = all.find((one) => one.role === role && one.place === place);
  if (!held) throw problem('roleNotHeld');
  const until = now ? lastDayBefore(held, today) : dating.until;
  // Sent a second time it is over already, by this very day.
  if (standingOf(held, today) === 'over' && held.until !== until) throw problem('roleNotHeld');
  if (!now && until !== null && (until < today || until < held.from)) {
    throw problem('roleDaysWrong', { field: 'until' });
  }
  if (now) await refuseUnlessNeedless(deps, keeping.staffId, { without: held, all, today });
  const at = { role, place };
  await settle(deps, keeping.staffId, await dateRole(deps.pool, keeping, { at, until, seen, today }));
}

/** Yesterday, or the day before a first day that is still to come. */
const lastDayBefore = ({ from }: RoleRow, today: PlainDate): PlainDate =>
  from > today ? plusDays(from, -1) : endedBefore(today);

interface Ending {
  readonly without: RoleRow;
  readonly all: readonly RoleRow[];
  readonly today: PlainDate;
}

/** A seat that nobody else does falls to nobody with its role (K20), so it goes to somebody else first. */
async function refuseUnlessNeedless(
  { pool }: Deps,
  staffId: StaffId,
  { without, all, today }: Ending,
): Promise<void> {
  const [duties, seats] = await Promise.all([dutiesOf(pool, staffId), dongSeatsOf(pool, staffId)]);
  const before = { staffId, roles: rolesOn(all, today) };
  const after = {
    staffId,
    roles: rolesOn(
      all.filter((one) => one !== without),
      today,
    ),
  };
  const orphaned = [...duties, ...seats].filter(
    ({ seat, dong }) => mayHold(before, seat, dong) && !mayHold(after, seat, dong),
  );
  if (orphaned.length > 0)
    throw problem('dutiesOpen', { field: 'until', facts: { duties: orphaned.length } });
}

/** The second person's word for a role that waits. */
export async function approveSomebodyRole(
  deps: Deps,
  visitor: Visitor,
  { staffId, role, place }: RoleAt & { readonly staffId: string },
): Promise<void> {
  const { keeping } = await keptSomewhere(deps, visitor, staffId, 'approveStaff');
  await permitPlace(deps, visitor, { place, field: 'place', what: 'approveStaff' });
  const approval = await approveRole(deps.pool, keeping, { role, place });
  if (approval === 'notFound') throw problem('roleNotHeld');
  if (approval === 'samePerson') throw problem('approverProposed');
}
