import { endsSoon, reachesPlace, rolesOn, standingOf } from '../domain/datedRole.ts';
import { mayHold } from '../domain/crisisCase/seatNeeds.ts';
import type { StaffId } from '../domain/ids.ts';
import { placesFor, type Person } from '../domain/roles.ts';
import type { PlainDate } from '../domain/time.ts';
import { rolesOf, type RoleRow } from '../prisma/heldRoles.ts';
import {
  accountById,
  changesOf,
  deputiesOf,
  receiptsOf,
  dutiesOf,
  staffPage,
  type AccountRow,
} from '../prisma/queries/accounts.ts';
import { holdingsOf } from '../prisma/queries/holdings.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { roundsAbout } from '../prisma/queries/rounds.ts';
import { staffReaching } from '../prisma/queries/staff.ts';
import { dongSeatsOf, type SeatAt } from '../prisma/seats.ts';
import type { Deps } from './deps.ts';
import { codeFrom } from './firstCode.ts';
import { nowInstant, todayHere } from './moment.ts';
import { maySomewhere, permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { roundViews } from './staffRounds.ts';
import { staffFilters } from './schemas/account.ts';
import { pageFilters } from './schemas/filters.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters, rowsAtFirst } from './shape.ts';
import {
  staffEtag,
  type DatedRoleView,
  type PlaceView,
  type SeatDutyView,
  type StaffChangeView,
  type StaffListView,
  type StaffPersonView,
  type StaffRowView,
} from './views/account.ts';
import { staffView, type Names } from './views/clock.ts';

/** Whoever belongs to, or holds a role in, the places that the visitor may see. */
export async function listStaff(deps: Deps, { person }: Visitor, filters: Filters): Promise<StaffListView> {
  permitSomewhere(person, 'staff');
  const { cursor = null, limit = rowsAtFirst, ...asked } = parseFilters(staffFilters, filters);
  const [today, places] = [await todayHere(), placesFor(person, 'staff')];
  const page = await staffPage(deps.pool, { ...asked, places, today, cursor, limit });
  const held = await rolesOf(
    deps.pool,
    page.rows.map(({ staffId }) => staffId),
  );
  const drawing = await drawingFor(deps, person, held, today);
  const items = page.rows.map((row) => rowView(row, held, drawing));
  return {
    items: await Promise.all(items),
    next: page.next,
    places: await placesIn(deps, places),
    may: { add: maySomewhere(person, 'keepStaff') },
  };
}

/** Places that somebody keeps or sees, with all that lies in them, by code. */
export async function placesIn({ places }: Deps, prefixes: readonly string[]): Promise<PlaceView[]> {
  const dongs = [...(await places.dongs()).values()].filter(({ code }) =>
    prefixes.some((prefix) => code.startsWith(prefix)),
  );
  const cities = new Set(dongs.map(({ code }) => code.slice(0, 5)));
  const above = prefixes.filter((prefix) => prefix.length < 10);
  const codes = [...new Set([...above, ...[...cities].filter((city) => isWithin(city, above))])];
  const upper = await Promise.all(
    codes.map(async (code) => ({ code, name: await nameOf({ places }, code) })),
  );
  return [...upper, ...dongs.map(({ code, sigungu, name }) => ({ code, name: `${name} (${sigungu})` }))];
}

const isWithin = (place: string, prefixes: readonly string[]): boolean =>
  prefixes.some((prefix) => place.startsWith(prefix));

const nameOf = ({ places }: Pick<Deps, 'places'>, code: string): Promise<string> =>
  places.nameOf(code as Parameters<Deps['places']['nameOf']>[0]);

/** What every role of a page needs to be drawn. */
interface Drawing {
  readonly deps: Deps;
  readonly person: Person;
  readonly names: Names;
  readonly today: PlainDate;
}

async function drawingFor(
  deps: Deps,
  person: Person,
  held: readonly RoleRow[],
  today: PlainDate,
): Promise<Drawing> {
  const givers = held.flatMap(({ givenBy }) => (givenBy ? [givenBy] : []));
  return { deps, person, today, names: await staffNames(deps.db, givers) };
}

type Held = Awaited<ReturnType<typeof rolesOf>>;

async function rowView(row: AccountRow, held: Held, drawing: Drawing): Promise<StaffRowView> {
  const { staffId, login, name, active } = row;
  const own = held.filter((one) => one.staffId === staffId);
  const shown = own.filter((one) => standingOf(one, drawing.today) !== 'over');
  return {
    ...{ staffId, login, name, active },
    home: { code: row.home, name: await nameOf(drawing.deps, row.home) },
    roles: await Promise.all(shown.map((one) => roleView(one, staffId, drawing))),
  };
}

async function roleView(row: RoleRow, holder: StaffId, drawing: Drawing): Promise<DatedRoleView> {
  const { deps, person, names, today } = drawing;
  const { role, place, from, until, givenBy } = row;
  const standing = standingOf(row, today);
  const isOther = holder !== person.staffId;
  const mayApprove = isOther && givenBy !== person.staffId && reachesPlace(person, 'approveStaff', place);
  return {
    ...{ role, from, until, standing },
    place: { code: place, name: await nameOf(deps, place) },
    endsSoon: endsSoon(row, today),
    givenBy: givenBy && staffView(givenBy, names),
    may: {
      date: isOther && standing !== 'over' && reachesPlace(person, 'keepStaff', place),
      approve: mayApprove && standing === 'waiting',
    },
  };
}

/** One account with its roles, duties and changes. */
export async function showPerson(
  deps: Deps,
  { person }: Visitor,
  { staffId, filters }: { readonly staffId: string; readonly filters: Filters },
): Promise<StaffPersonView> {
  permitSomewhere(person, 'staff');
  const { cursor = null, limit = 20 } = parseFilters(pageFilters, filters);
  const row = await accountById(deps.pool, staffId);
  if (!row) throw problem('staffNotFound');
  const today = await todayHere();
  const held = await rolesOf(deps.pool, [row.staffId]);
  const places = [row.home, ...held.map(({ place }) => place)];
  const isSelf = row.staffId === person.staffId;
  if (!isSelf && !places.some((place) => reachesPlace(person, 'staff', place))) throw problem('notYourPlace');
  const drawing = await drawingFor(deps, person, held, today);
  const all = await Promise.all(held.map((one) => roleView(one, row.staffId, drawing)));
  const isKept = !isSelf && reachesPlace(person, 'keepStaff', row.home);
  const [left, rounds] = await Promise.all([
    leftBehind(deps, row.staffId),
    roundsAbout(deps.pool, row.staffId),
  ]);
  return {
    ...(await rowView(row, held, drawing)),
    roles: [...all.filter((one) => one.standing !== 'over'), ...all.filter((one) => one.standing === 'over')],
    ...{ email: row.email, etag: staffEtag(row.version), ...left },
    rounds: await roundViews(deps, rounds),
    changes: await changeViews(deps, row.staffId, { cursor, limit }),
    code: isKept ? await codeView(deps, row) : null,
    candidates: await candidatesInstead(deps, row, today),
    places: await placesIn(deps, placesFor(person, 'keepStaff')),
    may: {
      keep: isKept,
      giveRoles: !isSelf && row.active && maySomewhere(person, 'keepStaff'),
      nameDeputy: maySomewhere(person, 'appointDeputy'),
      isSelf,
    },
  };
}

async function leftBehind(
  { pool, places }: Deps,
  staffId: StaffId,
): Promise<Pick<StaffPersonView, 'duties' | 'dongSeats' | 'standsIn' | 'receipts'>> {
  const [duties, standsIn, receipts, seats] = await Promise.all([
    dutiesOf(pool, staffId),
    deputiesOf(pool, staffId),
    receiptsOf(pool, staffId),
    dongSeatsOf(pool, staffId),
  ]);
  const withDong = async ({ dong, seat }: SeatAt, cases: number): Promise<SeatDutyView> => ({
    ...{ seat, cases },
    dong: await places.dongOf(dong),
  });
  return {
    duties: await Promise.all(duties.map((one) => withDong(one, one.cases))),
    dongSeats: await Promise.all(seats.map((one) => withDong(one, 0))),
    ...{ standsIn, receipts },
  };
}

async function codeView({ secrets }: Deps, row: AccountRow): Promise<StaffPersonView['code']> {
  const { staffId, codeSalt, codeUntil } = row;
  if (codeSalt === null || codeUntil === null || codeUntil <= (await nowInstant())) return null;
  return { text: codeFrom(secrets.codes, staffId, codeSalt), until: codeUntil };
}

/** Who may do everything that falls to somebody; where nothing does, whoever is at work at the same place. */
async function candidatesInstead(
  { db, pool }: Deps,
  { staffId, home }: AccountRow,
  today: PlainDate,
): Promise<StaffPersonView['candidates']> {
  const seats = [...(await holdingsOf(db, staffId)), ...(await dongSeatsOf(pool, staffId))];
  const [first] = seats;
  const around = first ? await staffReaching(db, first.dong, today) : await besides(pool, home, today);
  return around
    .filter((one) => one.staffId !== staffId && seats.every(({ seat, dong }) => mayHold(one, seat, dong)))
    .map(({ staffId: id, name }) => ({ staffId: id, name }));
}

/** So many colleagues are offered at most. */
const mostBesides = 300;

async function besides(pool: Deps['pool'], home: string, today: PlainDate) {
  const asked = { places: [home], today, active: true, cursor: null, limit: mostBesides };
  const { rows } = await staffPage(pool, asked);
  const held = await rolesOf(
    pool,
    rows.map(({ staffId }) => staffId),
  );
  return rows.map(({ staffId, name }) => ({
    ...{ staffId, name },
    roles: rolesOn(
      held.filter((one) => one.staffId === staffId),
      today,
    ),
  }));
}

async function changeViews(
  deps: Deps,
  staffId: StaffId,
  page: { readonly cursor: string | null; readonly limit: number },
): Promise<StaffPersonView['changes']> {
  const { rows, next } = await changesOf(deps.pool, staffId, page);
  const names = await staffNames(
    deps.db,
    rows.flatMap(({ by }) => (by ? [by] : [])),
  );
  const items = rows.map(async ({ at, by, change }): Promise<StaffChangeView> => {
    const place = placeIn(change);
    return { at, change, by: by && staffView(by, names), place: place && (await nameOf(deps, place)) };
  });
  return { items: await Promise.all(items), next };
}

function placeIn({ detail }: StaffChangeView['change']): string | null {
  if ('place' in detail) return detail.place;
  if ('dong' in detail) return detail.dong;
  return 'home' in detail ? detail.home : null;
}
