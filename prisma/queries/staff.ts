import { seats, type People } from '../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import { rolesOn, type DatedRole } from '../../domain/datedRole.ts';
import type { Person, Role } from '../../domain/roles.ts';
import type { PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { dayFrom, dayFromOrNull } from './instants.ts';
import type { DongRow } from './names.ts';
import { beginning } from './prefixes.ts';

/** A member of staff with what may be done in which place on the day that was asked for. */
export interface StaffMember extends Person {
  readonly login: string;
  readonly name: string;
  readonly active: boolean;
}
/** For the sign-in alone. */
export interface Account extends StaffMember {
  /** Null for whoever comes in by the provider alone. */
  readonly passwordHash: string | null;
}

interface Row {
  readonly staffId: string;
  readonly login: string;
  readonly name: string;
  readonly active: boolean;
  readonly roles: readonly RoleRow[];
}
interface RoleRow {
  readonly role: string;
  readonly place: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly waiting: boolean;
}

/** The account of that login, also one that is no longer active, or null. */
export async function findByLogin(
  db: PrismaClient,
  login: string,
  today: PlainDate,
): Promise<Account | null> {
  const row = await db.staff.findUnique({ where: { login }, include: { roles: true } });
  return row && { ...memberOf(row, today), passwordHash: row.passwordHash };
}

/** The person of that id, also one who is no longer active, or null. */
export async function personById(
  db: PrismaClient,
  staffId: string,
  today: PlainDate,
): Promise<StaffMember | null> {
  const row = await db.staff.findUnique({
    where: { staffId },
    select: { staffId: true, login: true, name: true, active: true, roles: true },
  });
  return row && memberOf(row, today);
}

/** Everybody at work with a role for the dong itself or for something that it lies in, by name. */
export const staffReaching = (db: PrismaClient, dong: DongCode, today: PlainDate): Promise<StaffMember[]> =>
  staffAround(db, dong, today);

/** The same for a place of any kind. */
export async function staffAround(db: PrismaClient, place: string, today: PlainDate): Promise<StaffMember[]> {
  const places = [place, ...[1, 2, 3, 4, 5].map((digits) => place.slice(0, digits))];
  const rows = await db.staff.findMany({
    where: { active: true, roles: { some: { place: { in: places } } } },
    select: { staffId: true, login: true, name: true, active: true, roles: true },
    orderBy: [{ name: 'asc' }, { staffId: 'asc' }],
  });
  return rows.map((row) => memberOf(row, today)).filter(({ roles }) => roles.length > 0);
}

/** Codes are stored as the domain has them, and roles in a stable order. */
function memberOf({ staffId, login, name, active, roles }: Row, today: PlainDate): StaffMember {
  const held = rolesOn(roles.map(datedOf), today);
  held.sort((a, b) => (`${a.place} ${a.role}` < `${b.place} ${b.role}` ? -1 : 1));
  return { staffId: asId<StaffId>(staffId), login, name, active, roles: held };
}

const datedOf = ({ role, place, validFrom, validTo, waiting }: RoleRow): DatedRole => ({
  role: role as Role,
  place: asId(place),
  from: dayFrom(validFrom),
  until: dayFromOrNull(validTo),
  waiting,
});

/** Who holds the seats of a dong's cases; null unless every seat has its holder (K20). */
export async function seatsFor(db: PrismaClient, dong: DongCode): Promise<People | null> {
  const rows = await db.seat.findMany({ where: { dongCode: dong } });
  const holders = new Map(rows.map(({ seat, staffId }) => [seat, staffId]));
  if (seats.some((seat) => !holders.has(seat))) return null;
  return Object.fromEntries(seats.map((seat) => [seat, holders.get(seat)])) as unknown as People;
}

/** The dongs of these places (prefixes of codes), all without them, by code. */
export async function dongs(db: PrismaClient, places?: readonly string[]): Promise<DongRow[]> {
  const rows = await db.dong.findMany({
    ...(places ? { where: { OR: places.map((place) => ({ code: beginning(place) })) } } : {}),
    orderBy: { code: 'asc' },
  });
  return rows.map((row) => ({ ...row, code: asId<DongCode>(row.code) }));
}

export interface ResourceRow {
  readonly resourceId: string;
  readonly name: string;
  readonly isPublic: boolean;
  readonly city: string;
}

/** The helpers of a city or district, by name; all without one. */
export async function resources(db: PrismaClient, city?: string): Promise<ResourceRow[]> {
  const { rows } = await poolBehind(db).query<ResourceRow>({
    name: 'resources',
    text: `SELECT resource_id AS "resourceId", name, is_public AS "isPublic", city FROM resource
      WHERE $1::text IS NULL OR city = $1 ORDER BY name, resource_id`,
    values: [city ?? null],
  });
  return rows;
}

/** Another password for the account, which a code that is out sets no more; what is signed in by the old one is ended by whoever calls. */
export async function setPassword(db: PrismaClient, staffId: string, passwordHash: string): Promise<void> {
  await db.staff.update({
    where: { staffId },
    data: { passwordHash, codeSalt: null, codeUntil: null, version: { increment: 1 } },
    select: { staffId: true },
  });
}
