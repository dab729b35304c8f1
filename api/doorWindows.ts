import { asId, type StaffId } from '../domain/ids.ts';
import { placesFor } from '../domain/roles.ts';
import { instantFromMs } from '../domain/time.ts';
import { sessionsOf, staffAtDoor } from '../prisma/queries/sessions.ts';
import { personById, type StaffMember } from '../prisma/queries/staff.ts';
import type { Deps } from './deps.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { doorFilters } from './schemas/door.ts';
import type { DoorWindows, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import type { DongView } from './views/place.ts';
import type { OneStaffSessionsView, SessionsView, StaffSessionsView } from './views/door.ts';
import { todayHere } from './moment.ts';

/** What can be seen of the door: my own sessions, and those of the staff that an administrator looks after. */
export function createDoorWindows(deps: Deps): DoorWindows {
  return {
    waysIn: () => Promise.resolve({ local: deps.ways.local, provider: deps.ways.provider !== null }),
    mySessions: (visitor) => mySessions(deps, visitor),
    staffSessions: (visitor, filters) =>
      staffSessions(deps, visitor, parseFilters(doorFilters, filters).dong),
    sessionsOfStaff: (visitor, staffId) => sessionsOfStaff(deps, visitor, staffId),
  };
}

const whenIn = ({ sessions }: Deps) => ({ now: instantFromMs(Date.now()), idleMs: sessions.idleMs });

async function mySessions(deps: Deps, { person, session }: Visitor): Promise<SessionsView> {
  const rows = await sessionsOf(deps.db, { staffId: person.staffId, ...whenIn(deps) });
  return { items: rows.map((row) => ({ ...row, isThis: row.sessionId === session.sessionId })) };
}

/** More are found by their dong. */
const shownAtMost = 200;

async function staffSessions(
  deps: Deps,
  { person }: Visitor,
  asked: string | undefined,
): Promise<StaffSessionsView> {
  permitSomewhere(person, 'sessions');
  const mine = placesFor(person, 'sessions');
  const dongs = await dongsIn(deps, mine);
  const dong = asked === undefined ? null : (dongs.find(({ code }) => code === asked) ?? null);
  if (asked !== undefined && !dong) throw problem('outsideYourPlace');
  const rows = await staffAtDoor(deps.db, {
    places: dong ? [dong.code] : mine,
    onlySignedIn: dong === null,
    limit: shownAtMost + 1,
    ...whenIn(deps),
  });
  const items = rows.slice(0, shownAtMost).map((row) => ({ ...row, staffId: asId<StaffId>(row.staffId) }));
  return { dong, dongs, items, isCut: rows.length > shownAtMost };
}

async function dongsIn({ places }: Deps, mine: readonly string[]): Promise<DongView[]> {
  const all = [...(await places.dongs()).values()];
  const near = all.filter(({ code }) => mine.some((place) => code.startsWith(place)));
  return near.sort((a, b) => a.name.localeCompare(b.name, 'ko'));
}

async function sessionsOfStaff(deps: Deps, visitor: Visitor, staffId: string): Promise<OneStaffSessionsView> {
  const { name, login, staffId: id } = await staffToLookAfter(deps, visitor, staffId);
  const rows = await sessionsOf(deps.db, { staffId, ...whenIn(deps) });
  const { sessionId } = visitor.session;
  const items = rows.map((row) => ({ ...row, isThis: row.sessionId === sessionId }));
  return { staff: { staffId: id, name, login }, items };
}

/** The member of staff where this person looks after sessions in one of their places; nobody else is there for them. */
export async function staffToLookAfter(
  { db }: Deps,
  { person }: Visitor,
  staffId: string,
): Promise<StaffMember> {
  permitSomewhere(person, 'sessions');
  const mine = placesFor(person, 'sessions');
  const found = await personById(db, staffId, await todayHere());
  if (!found?.roles.some(({ place }) => mine.some((one) => place.startsWith(one)))) {
    throw problem('staffNotFound');
  }
  return found;
}
