import { seats, type People } from '../../domain/crisisCase/state.ts';
import { asId, type DongCode, type StaffId } from '../../domain/ids.ts';
import type { HeldRole, Person, Role } from '../../domain/roles.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { DongRow } from './names.ts';
import { beginning } from './prefixes.ts';

/** A member of staff with what may be done in which place. */
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
  readonly roles: readonly { readonly role: string; readonly place: string }[];
}

/** The account of that login, also one that is no longer active, or null. */
export async function findByLogin(db: PrismaClient, login: string): Promise<Account | null> {
  const row = await db.staff.findUnique({ where: { login }, include: { roles: true } });
  return row && { ...memberOf(row), passwordHash: row.passwordHash };
}

/** The person of that id, also one who is no longer active, or null. */
export async function personById(db: PrismaClient, staffId: string): Promise<StaffMember | null> {
  const row = await db.staff.findUnique({
    where: { staffId },
    select: { staffId: true, login: true, name: true, active: true, roles: true },
  });
  return row && memberOf(row);
}

/** Everybody at work with a role for the dong itself or for something that it lies in, by name. */
export async function staffReaching(db: PrismaClient, dong: DongCode): Promise<StaffMember[]> {
  const places = [dong, ...[1, 2, 3, 4, 5].map((digits) => dong.slice(0, digits))];
  const rows = await db.staff.findMany({
    where: { active: true, roles: { some: { place: { in: places } } } },
    select: { staffId: true, login: true, name: true, active: true, roles: true },
    orderBy: [{ name: 'asc' }, { staffId: 'asc' }],
  });
  return rows.map(memberOf);
}

/** Codes are stored as the domain has them, and roles in a stable order. */
function memberOf({ staffId, login, name, active, roles }: Row): StaffMember {
  const held = roles.map(({ role, place }): HeldRole => ({ role: role as Role, place: asId(place) }));
  held.sort((a, b) => (`${a.place} ${a.role}` < `${b.place} ${b.role}` ? -1 : 1));
  return { staffId: asId<StaffId>(staffId), login, name, active, roles: held };
}

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

/** Another password for the account; what is signed in by the old one is ended by whoever calls. */
export async function setPassword(db: PrismaClient, staffId: string, passwordHash: string): Promise<void> {
  await db.staff.update({ where: { staffId }, data: { passwordHash }, select: { staffId: true } });
}
