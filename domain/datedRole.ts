import {
  kindOf,
  kindsOfRole,
  permissions,
  placesFor,
  type HeldRole,
  type Person,
  type Role,
} from './roles.ts';
import { daysBetween, plusDays, type PlainDate } from './time.ts';

/**
 * A role with its first and last day in Korea, both counted (개인정보의 안전성 확보조치 기준 제5조). A last day before the
 * first says that it was withdrawn before it began.
 */
export interface DatedRole extends HeldRole {
  readonly from: PlainDate;
  /** Null until somebody names its end. */
  readonly until: PlainDate | null;
  /** True until a second person has approved a role that itself approves rules, erasures or accounts. */
  readonly waiting: boolean;
}

export const roleStandings = ['now', 'later', 'over', 'waiting'] as const;
/** Whether a role holds today, from a later day, no longer, or waits for the second person. */
export type RoleStanding = (typeof roleStandings)[number];

export function standingOf({ from, until, waiting }: DatedRole, today: PlainDate): RoleStanding {
  if (until !== null && (until < from || until < today)) return 'over';
  if (waiting) return 'waiting';
  return from <= today ? 'now' : 'later';
}

/** What a person may act under on that day. */
export const rolesOn = (roles: readonly DatedRole[], today: PlainDate): HeldRole[] =>
  roles
    .filter((one) => standingOf(one, today) === 'now')
    .map(({ role, place }): HeldRole => ({ role, place }));

/** So many days before its last one is a role told as about to end (DESIGN). */
export const endsSoonDays = 14;

export const endsSoon = (role: DatedRole, today: PlainDate): boolean =>
  role.until !== null && standingOf(role, today) === 'now' && daysBetween(today, role.until) <= endsSoonDays;

/** The last day of a role that is to hold no longer from this moment on. */
export const endedBefore = (today: PlainDate): PlainDate => plusDays(today, -1);

const secondPersons = ['renewRulebook', 'erasure', 'approveStaff', 'keepRules'] as const;

/**
 * Roles that are some other act's second person: one administrator alone could otherwise make the second person of
 * what they themselves proposed.
 */
export const needsSecond = (role: Role): boolean =>
  secondPersons.some((what) => permissions[what][role] !== undefined);

/** Whether the role does anything where it is to be held; a role that nothing is asked of yet may stand anywhere. */
export const fitsPlace = ({ role, place }: HeldRole): boolean =>
  kindsOfRole(role)?.includes(kindOf(place)) ?? true;

export type StaffLook = 'staff' | 'keepStaff' | 'approveStaff' | 'keepCommittees';

/** Whether this person may see, keep or approve what people have in that place. */
export const reachesPlace = (person: Person, what: StaffLook, place: string): boolean =>
  placesFor(person, what).some((prefix) => place.startsWith(prefix));
