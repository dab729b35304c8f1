import { accessRulesOn } from '../domain/accessRules.ts';
import { externalSystems } from '../domain/externalNumber.ts';
import { householdOf } from '../domain/ids.ts';
import { placesFor } from '../domain/roles.ts';
import { mostFound, resultKeptMinutes } from '../domain/search.ts';
import { dayOf, plusMinutes, type Instant } from '../domain/time.ts';
import { casesAmong } from '../prisma/queries/cases.ts';
import { searchCases, type Criterion } from '../prisma/queries/searching.ts';
import { countSearches, findResult, keepResult, type SearchResult } from '../prisma/searches.ts';
import { isInitials } from '../prisma/initials.ts';
import { normalised, numberToken, tokensOf } from '../prisma/tokens.ts';
import type { Deps } from './deps.ts';
import { maskedNames } from './households.ts';
import { keepList } from './lists.ts';
import { keepLook, permitWatched } from './looks.ts';
import { nowInstant } from './moment.ts';
import { problem, refused } from './problems.ts';
import type { SearchBody } from './schemas/search.ts';
import type { Visitor, Windows } from './seam.ts';
import { caseRow } from './views/buildCase.ts';
import type { SearchFormView, SearchView } from './views/search.ts';

/** A search as it came to the door. */
export interface SearchAsked {
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  readonly body: SearchBody;
}

/** Searches among what the person may see, keeps that they did and what was found, and answers where that stands. */
export async function search(deps: Deps, { visitor, idempotencyKey, body }: SearchAsked): Promise<string> {
  const role = await permitWatched(deps, visitor, 'search');
  const { staffId } = visitor.person;
  const criteria = criteriaOf(deps, body);
  if (criteria.every(({ kind }) => kind === 'dong')) throw problem('nothingSought', { field: 'name' });
  const bodyHash = deps.keys.hashOf({ act: 'search', body });
  const searchId = searchIdOf(deps, visitor, idempotencyKey);
  const now = await nowInstant();
  const [known, searches] = await Promise.all([
    findResult(deps.pool, { searchId, now }),
    lately(deps, visitor, now),
  ]);
  if (known && known.bodyHash !== bodyHash) throw refused({ code: 'keyReused' });
  if (known) return searchId;
  if (searches >= accessRulesOn(dayOf(now)).SEARCHES.most)
    throw problem('searchTooOften', { retryAfterS: 60 });
  const places = placesFor(visitor.person, 'search');
  const found = await searchCases(deps.pool, { criteria, places, staffId, limit: mostFound });
  const kinds = criteria.map(({ kind }) => kind);
  const expiresAt = plusMinutes(now, resultKeptMinutes);
  // Kept first: what is known by its id was looked for and written down.
  await keepLook(deps, visitor, { what: 'search', role, shown: found.caseIds });
  await keepResult(deps.pool, { searchId, staffId, kinds, bodyHash, ...found, at: now, expiresAt });
  return searchId;
}

const searchIdOf = ({ keys }: Deps, { person }: Visitor, idempotencyKey: string): string =>
  keys.hashOf({ search: keys.keyOf(person.staffId, idempotencyKey).key }).slice(0, 24);

function criteriaOf({ secrets }: Deps, body: SearchBody): Criterion[] {
  const { caseNo, name, phone, externalNumber, dong } = body;
  const nameKind = name && isInitials(normalised(name)) ? 'initials' : 'name';
  const tokens = tokensOf({ name, phone }, secrets.tokens).flatMap((token): Criterion[] => {
    const { kind } = token;
    return kind === nameKind || kind === 'phone' ? [{ kind, token }] : [];
  });
  return [
    ...(caseNo ? [{ kind: 'caseNo', caseNo } as const] : []),
    ...tokens,
    ...(externalNumber ? [numbered(externalNumber, secrets.tokens)] : []),
    ...(dong ? [{ kind: 'dong', dong } as const] : []),
  ];
}

/** Nobody has to say of which system a number is. */
const numbered = (number: string, hmacKey: Buffer): Criterion => ({
  kind: 'externalNumber',
  tokens: externalSystems.map((system) => numberToken({ system, number }, hmacKey)),
});

/** How often this person has searched in the time that the rule counts. */
const lately = ({ pool }: Deps, { person }: Visitor, now: Instant): Promise<number> =>
  countSearches(pool, person.staffId, plusMinutes(now, -accessRulesOn(dayOf(now)).SEARCHES.minutes));

/** What the pages of a search show. */
export function searchWindows(deps: Deps): Pick<Windows, 'searchForm' | 'search'> {
  return {
    searchForm: (visitor) => formFor(deps, visitor),
    async search(visitor, searchId) {
      const form = await formFor(deps, visitor);
      const result = await resultFor(deps, visitor, searchId);
      const view = { ...form, ...(await viewOf(deps, visitor, result)) };
      await keepList(deps, visitor, { what: 'searchResult', look: 'search', view });
      return view;
    },
  };
}

async function formFor(deps: Deps, visitor: Visitor): Promise<SearchFormView> {
  await permitWatched(deps, visitor, 'search');
  const all = [...(await deps.places.dongs()).values()];
  const places = placesFor(visitor.person, 'search');
  return { dongs: all.filter(({ code }) => places.some((place) => code.startsWith(place))) };
}

/** A result of one's own that is still kept; another's is not there, and that somebody tried is kept. */
async function resultFor(deps: Deps, visitor: Visitor, searchId: string): Promise<SearchResult> {
  const result = await findResult(deps.pool, { searchId, now: await nowInstant() });
  if (!result) throw problem('searchNotFound');
  if (result.staffId !== visitor.person.staffId) {
    const { caseIds: shown } = result;
    await keepLook(deps, visitor, { what: 'searchResult', role: null, result: 'refused', shown });
    throw problem('searchNotFound');
  }
  return result;
}

/** Once more only what the person may see now: a case may have moved or closed its doors since. */
async function viewOf(
  deps: Deps,
  { person }: Visitor,
  { searchId, kinds, caseIds, hasMore, expiresAt }: SearchResult,
): Promise<Omit<SearchView, 'dongs'>> {
  const places = placesFor(person, 'search');
  const [cases, nameOf] = await Promise.all([
    casesAmong(deps.db, caseIds, { places, staffId: person.staffId }),
    maskedNames(deps, caseIds.map(householdOf)),
  ]);
  const items = cases.map((one) => ({ ...caseRow(one), name: nameOf(one.householdId) }));
  return { searchId, kinds, hasMore, expiresAt, items };
}
