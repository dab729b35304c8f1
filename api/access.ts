import { expertOfActor } from '../domain/meeting/experts.ts';
import { firstOf, monthAt } from '../domain/accessReview.ts';
import { accessRulesOn } from '../domain/accessRules.ts';
import { looksPage, type LookRow } from '../prisma/queries/access.ts';
import { citiesFor, monthsKept } from './accessGate.ts';
import type { Deps } from './deps.ts';
import { keepLook, permitWatched, wordsOf } from './looks.ts';
import { nowInstant } from './moment.ts';
import { showReview, showReviews } from './reviewing.ts';
import { accessFilters } from './schemas/access.ts';
import type { Filters, Visitor, Windows } from './seam.ts';
import { parseFilters, rowsAtFirst } from './shape.ts';
import type { AccessView, LookView } from './views/access.ts';

/** What the pages of the access log show. */
export function accessWindows(deps: Deps): Pick<Windows, 'access' | 'accessReviews' | 'accessReview'> {
  return {
    access: (visitor, filters) => showLog(deps, visitor, filters),
    accessReviews: (visitor, filters) => showReviews(deps, visitor, filters),
    accessReview: (visitor, month, filters) => showReview(deps, visitor, { month, filters }),
  };
}

/** The log of one month; that somebody reads it is a look at the people in it. */
async function showLog(deps: Deps, visitor: Visitor, filters: Filters): Promise<AccessView> {
  const role = await permitWatched(deps, visitor, 'accessLog');
  const now = await nowInstant();
  const { place, month = monthAt(now), cursor = null, ...rest } = parseFilters(accessFilters, filters);
  const { limit = rowsAtFirst, marked, ...sought } = rest;
  const { city, cities } = await citiesFor(deps, visitor, place);
  const asked = { ...sought, month, place: city.code, marked: marked === 'true', cursor, limit };
  const { rows, next } = await looksPage(deps.pool, asked);
  const shown = [...new Set(rows.flatMap(({ caseId }) => (caseId ? [caseId] : [])))];
  if (rows.length > 0) await keepLook(deps, visitor, { what: 'accessLog', role, shown });
  const items = await Promise.all(rows.map((row) => lookView(deps, row)));
  const rules = accessRulesOn(firstOf(month));
  return { month, months: await monthsKept(deps, now), city, cities, rules, items, next };
}

async function lookView(deps: Deps, row: LookRow): Promise<LookView> {
  const { id, at, staffId, staffName, login, role, place, what, result, caseNo, shown, reason, marks } = row;
  return {
    ...{ id, at, login, role, place, what, result, caseNo, shown, reason, marks },
    by: { staffId, name: staffName ?? expertOfActor(staffId)?.expertId ?? staffId },
    words: await wordsOf(deps, row),
  };
}
