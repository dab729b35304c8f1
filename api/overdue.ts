import { daysLate, type OverdueFilters } from '../domain/overdue.ts';
import { placesFor } from '../domain/roles.ts';
import { dayOf, type Instant } from '../domain/time.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { lateMeetings } from '../prisma/queries/lateMeetings.ts';
import { lateDuties, latePage, type LateRow } from '../prisma/queries/overdue.ts';
import type { Deps } from './deps.ts';
import { placeNames } from './namingPlaces.ts';
import { booksOf, nowInstant } from './moment.ts';
import { maySomewhere, permitSomewhere, placesBesideSeats } from './permission.ts';
import { overdueFilters } from './schemas/overdue.ts';
import type { Filters, Visitor } from './seam.ts';
import { pageIn, parseFilters } from './shape.ts';
import { buildOverdue, narrowed } from './views/buildOverdue.ts';
import type { OverdueView } from './views/overdue.ts';

/** 지연 현황: what is late in the places of whoever asks, as its address narrows it. */
export async function showOverdue(deps: Deps, visitor: Visitor, filters: Filters): Promise<OverdueView> {
  permitSomewhere(visitor.person, 'overdue');
  const { cursor, limit, ...narrowing } = parseFilters(overdueFilters, filters);
  const now = await nowInstant();
  const late = narrowed(await lateFor(deps, visitor, { look: 'overdue', now }), narrowing, now);
  return overdueView(deps, visitor, {
    late,
    meetings: Object.values(narrowing).some(Boolean) ? [] : await lateMeetingsFor(deps, visitor, now),
    filters: narrowing,
    now,
    page: latePage(late, pageIn({ cursor, limit })),
  });
}

/** Everything late that this person may look at in that way. */
export function lateFor(
  { db }: Deps,
  { person }: Visitor,
  { look, now }: { readonly look: 'overdue' | 'export'; readonly now: Instant },
): Promise<LateRow[]> {
  return lateDuties(db, { places: placesFor(person, look), staffId: person.staffId, now });
}

interface Asked {
  readonly late: readonly LateRow[];
  readonly filters: OverdueFilters;
  readonly now: Instant;
  readonly page: { readonly rows: readonly LateRow[]; readonly next: string | null };
  readonly meetings?: OverdueView['meetings'];
}

/** What is late of the meetings in the places whose dates this person may see. */
async function lateMeetingsFor(
  deps: Deps,
  { person }: Visitor,
  now: Instant,
): Promise<OverdueView['meetings']> {
  const places = placesFor(person, 'overdue').filter((place) =>
    placesBesideSeats(person, 'meetingList').includes(place),
  );
  const rows = await lateMeetings(deps.db, { places, now });
  const names = await placeNames(deps, rows);
  return rows.map(({ place, ownerId, ownerName, ...row }) => ({
    ...row,
    placeName: names.get(place) ?? place,
    owner: { staffId: ownerId, name: ownerName ?? ownerId },
    daysLate: daysLate(row.dueDay, dayOf(now)),
  }));
}

/** The figures over all that is asked for, and of its rows one page. */
export async function overdueView(
  { db, places }: Deps,
  { person }: Visitor,
  { late, filters, now, page, meetings = [] }: Asked,
): Promise<OverdueView> {
  const { dong, owner, told } = filters;
  const [names, filterDong] = await Promise.all([
    staffNames(
      db,
      [owner, told].filter((id) => id !== undefined),
    ),
    dong === undefined ? null : places.dongOf(dong),
  ]);
  const may = {
    reassign: maySomewhere(person, 'reassignSeat'),
    reschedule: maySomewhere(person, 'rescheduleVisit'),
    export: maySomewhere(person, 'export'),
  };
  return buildOverdue({
    late,
    filters,
    page,
    names,
    filterDong,
    bookIn: booksOf(dayOf(now)),
    now,
    may,
    meetings,
  });
}
