import type { Device } from '../../domain/door.ts';
import type { Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';
import { instantOf } from './instants.ts';
import { beginning } from './prefixes.ts';

export interface SessionRow {
  readonly sessionId: string;
  readonly since: Instant;
  readonly usedAt: Instant;
  readonly place: string;
  readonly device: Device;
}
interface Alive {
  readonly now: Instant;
  readonly idleMs: number;
}

const alive = ({ now, idleMs }: Alive) => ({
  expiresAt: { gt: now },
  seenAt: { gt: new Date(Date.parse(now) - idleMs) },
});

/** Where somebody is signed in now, the latest use first. */
export async function sessionsOf(
  db: PrismaClient,
  { staffId, ...when }: Alive & { readonly staffId: string },
): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { staffId, ...alive(when) },
    select: { sessionId: true, createdAt: true, seenAt: true, place: true, device: true },
    orderBy: [{ seenAt: 'desc' }, { sessionId: 'asc' }],
  });
  return rows.map(({ sessionId, createdAt, seenAt, place, device }) => ({
    ...{ sessionId, place, device: device as Device },
    ...{ since: instantOf(createdAt), usedAt: instantOf(seenAt) },
  }));
}

export interface StaffAtDoor {
  readonly staffId: string;
  readonly name: string;
  readonly login: string;
  readonly active: boolean;
  /** How many sessions they have now. */
  readonly sessions: number;
}

interface Within extends Alive {
  /** Prefixes of codes. */
  readonly places: readonly string[];
  /** Only those who are signed in now. */
  readonly onlySignedIn: boolean;
  readonly limit: number;
}

/** Staff with a role somewhere within those places, by name. */
export async function staffAtDoor(
  db: PrismaClient,
  { places, onlySignedIn, limit, ...when }: Within,
): Promise<StaffAtDoor[]> {
  const rows = await db.staff.findMany({
    where: {
      roles: { some: { OR: places.map((place) => ({ place: beginning(place) })) } },
      ...(onlySignedIn ? { sessions: { some: alive(when) } } : {}),
    },
    select: {
      ...{ staffId: true, name: true, login: true, active: true },
      _count: { select: { sessions: { where: alive(when) } } },
    },
    orderBy: [{ name: 'asc' }, { staffId: 'asc' }],
    take: limit,
  });
  return rows.map(({ _count, ...staff }) => ({ ...staff, sessions: _count.sessions }));
}
