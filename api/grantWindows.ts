import type { CaseId } from '../domain/ids.ts';
import { placesFor } from '../domain/roles.ts';
import {
  dayOf,
  endOfDay,
  getPlainDate,
  plusMonths,
  yearOf,
  type Instant,
  type PlainDate,
} from '../domain/time.ts';
import { caseStateThen } from '../prisma/casePast.ts';
import { moneyPaid, paymentsBehind } from '../prisma/queries/grantMoney.ts';
import { dongsByCode, staffNames } from '../prisma/queries/names.ts';
import { grantFigures, openGrants } from '../prisma/queries/openGrants.ts';
import type { Deps } from './deps.ts';
import { keepList } from './lists.ts';
import { keepLook, lookAt, whose } from './looks.ts';
import { bookIn, booksOf, nowInstant } from './moment.ts';
import { maySomewhere, permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { grantFilters, moneyFilters, pastFilters, paymentFilters } from './schemas/grantLists.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters, rowsAtFirst } from './shape.ts';
import { showGrant } from './showing.ts';
import { staffIn } from './views/buildCase.ts';
import type { CaseView } from './views/case.ts';
import { grantPastView, type GrantPastView } from './views/grantPast.ts';
import {
  moneyView,
  openGrantsView,
  sumOf,
  type MoneyView,
  type OpenGrantsView,
  type PaymentsView,
} from './views/grantLists.ts';

/** 긴급지원 beyond its case: what is open, what was paid, and what a grant looked like on a day. */
export interface GrantWindows {
  grants(visitor: Visitor, filters: Filters): Promise<OpenGrantsView>;
  /** Won by kind, dong and month of a year; names nobody. */
  grantMoney(visitor: Visitor, filters: Filters): Promise<MoneyView>;
  /** The payments behind a number. */
  grantPayments(visitor: Visitor, filters: Filters): Promise<PaymentsView>;
  /** The case narrowed to one of its grants as it is now, and to what may be done about it. */
  grant(visitor: Visitor, caseId: CaseId, grantId: string): Promise<CaseView>;
  /** The grant as the record had it at the end of the day that `filters` names, or now. */
  grantPast(visitor: Visitor, caseId: CaseId, about: GrantAsked): Promise<GrantPastView>;
}

export interface GrantAsked {
  readonly grantId: string;
  readonly filters: Filters;
}

export const createGrantWindows = (deps: Deps): GrantWindows => ({
  grants: (visitor, filters) => showGrants(deps, visitor, filters),
  grantMoney: (visitor, filters) => showMoney(deps, visitor, filters),
  grantPayments: (visitor, filters) => showPayments(deps, visitor, filters),
  grant: (visitor, caseId, grantId) => showGrant(deps, visitor, { caseId, grantId }),
  grantPast: (visitor, caseId, asked) => showPast(deps, visitor, { caseId, ...asked }),
});

async function showGrants(deps: Deps, visitor: Visitor, asked: Filters): Promise<OpenGrantsView> {
  const { person } = visitor;
  permitSomewhere(person, 'grants');
  const { cursor = null, limit = rowsAtFirst, ...filters } = parseFilters(grantFilters, asked);
  const now = await nowInstant();
  const wanted = { places: placesFor(person, 'grants'), staffId: person.staffId, filters, now };
  const [page, figures] = await Promise.all([
    openGrants(deps.db, { ...wanted, cursor, limit }),
    grantFigures(deps.db, wanted),
  ]);
  const view = openGrantsView({ page, figures, filters, bookIn: booksOf(dayOf(now)), now });
  await keepList(deps, visitor, { what: 'grants', look: 'grants', view });
  return view;
}

const firstDay = (year: number, month = 1): PlainDate =>
  getPlainDate(`${String(year)}-${String(month).padStart(2, '0')}-01`);

/** The first year of which this house can have a payment. */
const firstYear = 2024;

async function showMoney({ db }: Deps, { person }: Visitor, asked: Filters): Promise<MoneyView> {
  permitSomewhere(person, 'grantMoney');
  const thisYear = yearOf(dayOf(await nowInstant()));
  const { year = thisYear } = parseFilters(moneyFilters, asked);
  const rows = await moneyPaid(db, {
    places: placesFor(person, 'grantMoney'),
    staffId: person.staffId,
    ...{ from: firstDay(year), before: firstDay(year + 1) },
  });
  const dongOf = await dongsByCode(
    db,
    rows.flatMap(({ dong }) => dong ?? []),
  );
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, n) => thisYear - n);
  return moneyView({ year, years, rows, dongOf, mayOpen: maySomewhere(person, 'grants') });
}

async function showPayments(deps: Deps, visitor: Visitor, asked: Filters): Promise<PaymentsView> {
  const { person } = visitor;
  permitSomewhere(person, 'grants');
  const parsed = parseFilters(paymentFilters, asked);
  const thisYear = yearOf(dayOf(await nowInstant()));
  const { year = thisYear, month = null, cursor = null, limit = rowsAtFirst, ...filters } = parsed;
  const from = firstDay(year, month ?? 1);
  const before = plusMonths(from, month === null ? 12 : 1);
  const looker = { places: placesFor(person, 'grants'), staffId: person.staffId };
  const [page, rows, dong] = await Promise.all([
    paymentsBehind(deps.db, { ...looker, from, before, filters, cursor, limit }),
    moneyPaid(deps.db, { ...looker, from, before }),
    filters.dong === undefined ? null : deps.places.dongOf(filters.dong),
  ]);
  const told = { year, month, kind: filters.kind ?? null, dong, sum: sumOf(rows, filters) };
  const view = { ...told, items: page.rows, next: page.next };
  await keepList(deps, visitor, { what: 'payments', look: 'grants', view });
  return view;
}

interface PastAsked extends GrantAsked {
  readonly caseId: CaseId;
}

/** Whoever may see the case may see what it was; the look is kept as one of its own. */
async function showPast(
  deps: Deps,
  visitor: Visitor,
  { caseId, grantId, filters }: PastAsked,
): Promise<GrantPastView> {
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'case' });
  const now = await nowInstant();
  const { on = dayOf(now) } = parseFilters(pastFilters, filters);
  if (on > dayOf(now)) throw problem('dayNotYet', { field: 'on' });
  await keepLook(deps, visitor, { what: 'grantPast', role, ...whose(detail) });
  const at = momentOf(on, now);
  const then = await caseStateThen(deps.pool, { chain: detail.chain, caseId, at });
  const grant = then?.state.grants.find(({ id }) => id === grantId);
  if (!detail.state.grants.some(({ id }) => id === grantId)) throw problem('grantNotThere');
  if (!then || !grant) throw problem('grantNotYet', { field: 'on' });
  const names = await staffNames(deps.db, staffIn(then.state));
  return grantPastView({ detail, then, grant, names, on, at, book: bookIn(then.state.dong, on) });
}

/** The end of the day, or now where it is not over. */
function momentOf(on: PlainDate, now: Instant): Instant {
  const end = endOfDay(on);
  return end < now ? end : now;
}
