import type { Person } from '../domain/roles.ts';
import { dayOf, plusDays, plusMonths, startOfDay, type Instant } from '../domain/time.ts';
import { calendarChoices, calendarPage, type CalendarAsked } from '../prisma/queries/calendar.ts';
import type { Deps } from './deps.ts';
import { bookOn, nowInstant } from './moment.ts';
import { placeNames } from './namingPlaces.ts';
import { maySomewhere, permitSomewhere, placesBesideSeats } from './permission.ts';
import { calendarFilters, type CalendarConditions } from './schemas/calendar.ts';
import type { Filters, Visitor } from './seam.ts';
import { pageIn, parseFilters } from './shape.ts';
import {
  calendarItem,
  firstOf,
  monthOfDay,
  monthView,
  type CalendarItem,
  type CalendarView,
} from './views/calendar.ts';

/** More than a month has of them anywhere; a table shows them all. */
const mostInMonth = 500;

/** 회의 일정: what is to come, what is past, or one month as a table. */
export async function showCalendar(deps: Deps, { person }: Visitor, asked: Filters): Promise<CalendarView> {
  permitSomewhere(person, 'meetingList');
  const { cursor, limit, ...filters } = parseFilters(calendarFilters, asked);
  const now = await nowInstant();
  const today = dayOf(now);
  const table = filters.view === 'month' ? (filters.month ?? monthOfDay(today)) : null;
  const { kind, status, place } = filters;
  const whose = { places: placesBesideSeats(person, 'meetingList'), staffId: person.staffId };
  const page = table === null ? pageIn({ cursor, limit }) : { cursor: null, limit: mostInMonth };
  const [{ rows, next }, choices] = await Promise.all([
    calendarPage(deps.db, { ...whose, kind, status, place, ...spanOf({ filters, table, now }), ...page }),
    calendarChoices(deps.db, whose),
  ]);
  const names = await placeNames(deps, [...rows, ...choices]);
  const items = rows.map((row) => calendarItem(row, names.get(row.place) ?? row.place, now));
  return {
    ...{ today, filters, items, next },
    choices: {
      kinds: [...new Set(choices.map((one) => one.kind))],
      places: [...new Set(choices.map((one) => one.place))].map((code) => ({
        code,
        name: names.get(code) ?? code,
      })),
    },
    month: table === null ? null : tableOf(table, items, today),
    may: mayOf(person),
  };
}

const tableOf = (month: string, items: readonly CalendarItem[], today: ReturnType<typeof dayOf>) =>
  monthView(month, items, { calendar: bookOn(today).calendar, today });

interface Span {
  readonly filters: CalendarConditions;
  /** The month of a table. */
  readonly table: string | null;
  readonly now: Instant;
}

type Between = Pick<CalendarAsked, 'from' | 'before'> & { readonly isPast: boolean };

/** A week of another month may begin and end a table. */
const aroundTable = 7;

function spanOf({ filters: { when, month }, table, now }: Span): Between {
  const asked = table ?? month;
  if (asked !== undefined) {
    const first = firstOf(asked);
    const around = table === null ? 0 : aroundTable;
    const [from, before] = [plusDays(first, -around), plusDays(plusMonths(first, 1), around)];
    return { isPast: false, from: startOfDay(from), before: startOfDay(before) };
  }
  // A sitting of today is still to come until its day is over.
  const today = startOfDay(dayOf(now));
  return when === 'past' ? { isPast: true, before: today } : { isPast: false, from: today };
}

const mayOf = (person: Person): CalendarView['may'] => ({
  plan: maySomewhere(person, 'planMeeting'),
  waiting: maySomewhere(person, 'planMeeting'),
  committees: maySomewhere(person, 'keepCommittees'),
  open: maySomewhere(person, 'meeting'),
  feed: maySomewhere(person, 'meeting'),
});
