import type { PrintPurpose } from '../domain/access.ts';
import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import { asId, type CaseId, type HouseholdId, type StaffId } from '../domain/ids.ts';
import { plusMinutes } from '../domain/time.ts';
import { findAlike } from '../prisma/alike.ts';
import { filesOf } from '../prisma/files.ts';
import { caseAfter, newestCase, type CaseDetail } from '../prisma/queries/cases.ts';
import { absorbingCase, happenedIn } from '../prisma/queries/happened.ts';
import { resourceNames, staffNames } from '../prisma/queries/names.ts';
import { newsSince } from '../prisma/queries/looked.ts';
import { lettersOf } from '../prisma/queries/letters.ts';
import { timeline } from '../prisma/queries/timeline.ts';
import type { Deps } from './deps.ts';
import { openNumbers } from './externalNumbers.ts';
import { nameIn } from './households.ts';
import { keepLook, lookAt, roleToSee, whose, type LookedAt, type Seen } from './looks.ts';
import { circumstancesIn, nowInstant } from './moment.ts';
import { candidatesFor } from './seats.ts';
import { outsideLooksAt } from './showingExperts.ts';
import type { Visitor } from './seam.ts';
import { problem } from './problems.ts';
import { buildCase, resourcesIn, staffIn } from './views/buildCase.ts';
import type { CaseView, NewsView } from './views/case.ts';
import { insideOf, type Extent, type Inside } from './views/extent.ts';
import { actorNames, grantEvents, ofType, shownEvents, type Happened } from './views/happened.ts';
import type { AlikeView, CaseLinkView, MergedView } from './views/membership.ts';
import { lettersView, timelineView } from './views/timeline.ts';

/** The newest part of the past that a case's page shows; the rest is on pages of its own. */
const entriesAtFirst = 10;
/** More than any case has: what goes on paper is whole. */
const entriesOnPaper = 100_000;
const lettersAtFirst = 10;

/** A case as its visitor may see it, what is over in it short, once the look is kept. */
export async function showCase(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<CaseView> {
  const seen = await lookAt(deps, visitor, { caseId, look: 'case' });
  const [picture, news, outside] = await Promise.all([
    pictureOf(deps, visitor, { seen, extent: 'page' }),
    newsFor(deps, visitor.person.staffId, caseId),
    outsideLooksAt(deps, caseId),
    keepLook(deps, visitor, { role: seen.role, ...whose(seen.detail), what: 'case' }),
  ]);
  return { ...picture, news, outside };
}

/** The same with all that is over in it. */
export const showWhole = (deps: Deps, visitor: Visitor, caseId: CaseId): Promise<CaseView> =>
  showMore(deps, visitor, { caseId, extent: 'whole', kept: { what: 'whole' } });

/** One grant of a case, whether it lives or is over, with what may be done about it; 404 where there is none. */
export const showGrant = (
  deps: Deps,
  visitor: Visitor,
  { caseId, grantId }: { readonly caseId: CaseId; readonly grantId: string },
): Promise<CaseView> => showMore(deps, visitor, { caseId, extent: { grantId }, kept: { what: 'grant' } });

/** All of a case to be printed, with its past; what for is kept. */
export function printCase(
  deps: Deps,
  visitor: Visitor,
  { caseId, purpose }: { readonly caseId: CaseId; readonly purpose: PrintPurpose },
): Promise<CaseView> {
  const kept = { what: 'print', why: { reason: purpose } } as const;
  return showMore(deps, visitor, { caseId, extent: 'whole', entries: entriesOnPaper, isMasked: true, kept });
}

interface Showing extends Omit<Picture, 'seen'> {
  readonly caseId: CaseId;
  /** How the access log keeps it. */
  readonly kept: Pick<LookedAt, 'what' | 'why'>;
}

async function showMore(deps: Deps, visitor: Visitor, { caseId, kept, ...rest }: Showing): Promise<CaseView> {
  const seen = await lookAt(deps, visitor, { caseId, look: 'case' });
  const { extent } = rest;
  if (typeof extent === 'object' && !seen.detail.state.grants.some(({ id }) => id === extent.grantId))
    throw problem('grantNotThere');
  const [picture] = await Promise.all([
    pictureOf(deps, visitor, { seen, ...rest }),
    keepLook(deps, visitor, { role: seen.role, ...whose(seen.detail), ...kept }),
  ]);
  return picture;
}

interface Picture {
  readonly seen: Seen;
  readonly extent: Extent;
  /** How many entries of the timeline, the latest. */
  readonly entries?: number;
  /** Whether only the ends of a name show, whoever looks. */
  readonly isMasked?: boolean;
}

/** The picture of a case, for whoever keeps the look at it before it is shown. */
export async function pictureOf(deps: Deps, visitor: Visitor, picture: Picture): Promise<CaseView> {
  const { seen, extent, entries = entriesAtFirst, isMasked = false } = picture;
  const { detail, role } = seen;
  const { person, language } = visitor;
  const now = await circumstancesIn(detail.state.dong, person.staffId);
  const inside = insideOf(detail.state, extent, now);
  const reading = { detail, inside, entries };
  const [recorded, around, household] = await Promise.all([
    recordOf(deps, visitor, reading),
    aroundOf(deps, visitor, reading),
    nameIn(deps, detail.householdId, !isMasked && may(visitor, detail, 'caseNames')),
  ]);
  const { staff, ...beside } = around;
  const names = new Map([...staff, ...actorNames(recorded.happened)]);
  return buildCase({
    ...{ detail, inside, household, names, news: null, outside: null },
    ...{ seenAs: role, person, now, language },
    ...recorded,
    ...beside,
  });
}

const may = ({ person }: Visitor, { state }: CaseDetail, what: Parameters<typeof roleAt>[2]): boolean =>
  roleAt(gateOf(state), person, what) !== null;

interface Reading {
  readonly detail: CaseDetail;
  readonly inside: Inside;
  readonly entries: number;
}

/** What the record tells of a case beside its state; of grants that are over in it nothing. */
async function recordOf(deps: Deps, visitor: Visitor, { detail, inside, entries }: Reading) {
  const { db } = deps;
  const { caseId, state } = detail;
  const isCase = inside.grantId === null;
  const grantIds = inside.grants.map(({ id }) => id);
  const [happened, page, letters, files] = await Promise.all([
    happenedIn(
      db,
      caseId,
      isCase ? shownEvents : grantEvents,
      inside.over.length > 0 || !isCase ? grantIds : null,
    ),
    isCase ? timeline(db, { caseId, cursor: null, limit: entries }) : nothing,
    isCase ? lettersOf(db, { caseId, cursor: null, limit: lettersAtFirst }) : nothing,
    filesOf(
      deps.pool,
      inside.grants.flatMap(({ files: ids = [] }) => ids),
    ),
  ]);
  const merged = await mergedOf(deps, visitor, { state, happened });
  return { happened, files, merged, timeline: timelineView(page), letters: lettersView(letters) };
}

const nothing = { rows: [], next: null };

/** People, helpers and other cases that a case has to do with, each for whoever may see them. */
async function aroundOf(deps: Deps, visitor: Visitor, { detail, inside }: Reading) {
  const { state, householdId, caseId, archived } = detail;
  const mayJoin =
    !archived &&
    inside.grantId === null &&
    (may(visitor, detail, 'mergeHousehold') || may(visitor, detail, 'recordNotSame'));
  const [staff, helpers, candidates, openedNumbers, laterCase, alike] = await Promise.all([
    staffNames(deps.db, staffIn(state)),
    resourceNames(deps.db, resourcesIn(state)),
    may(visitor, detail, 'reassignSeat') ? candidatesFor(deps, state) : [],
    may(visitor, detail, 'paper') ? openNumbers(deps, inside.numbers) : new Map<string, null>(),
    laterOf(deps, visitor, { householdId, previousCaseId: caseId }),
    mayJoin ? alikeTo(deps, visitor, householdId) : [],
  ]);
  return { staff, resourceNames: helpers, candidates, openedNumbers, laterCase, alike };
}

/** Looks within so many minutes are one sitting: what was new at its beginning stays new to its end. */
const sittingMinutes = 30;

/** What others and the clock did since this person looked last; null where they never had. */
const newsFor = async ({ pool }: Deps, staffId: StaffId, caseId: CaseId): Promise<NewsView | null> =>
  newsSince(pool, { staffId, caseId, upTo: plusMinutes(await nowInstant(), -sittingMinutes) });

interface MergedParts {
  readonly state: CrisisCase;
  readonly happened: readonly Happened[];
}

/** Links to the records that became one with this; only to those that the visitor may see. */
async function mergedOf(deps: Deps, visitor: Visitor, { state, happened }: MergedParts): Promise<MergedView> {
  const { mergedInto, caseId } = state;
  const into = mergedInto && (await absorbingCase(deps.db, { into: mergedInto, fromCaseId: caseId }));
  const before = ofType(happened, 'householdAbsorbed').map(({ event }) => event.fromCaseId);
  const from = await Promise.all(before.map((one) => linkTo(deps, visitor, one)));
  return {
    into: into ? await linkTo(deps, visitor, into) : null,
    from: from.filter((link) => link !== null),
  };
}

/** The next episode of the household, where there is one and the visitor may see it. */
async function laterOf(
  deps: Deps,
  visitor: Visitor,
  where: { readonly householdId: HouseholdId; readonly previousCaseId: CaseId },
): Promise<CaseLinkView | null> {
  const later = await caseAfter(deps.db, where);
  return later && linkTo(deps, visitor, later);
}

async function linkTo(deps: Deps, { person }: Visitor, caseId: CaseId): Promise<CaseLinkView | null> {
  if (!(await roleToSee(deps, person, caseId))) return null;
  const row = await deps.db.crisisCase.findUnique({ where: { caseId }, select: { caseNo: true } });
  return row && { caseId, caseNo: row.caseNo };
}

async function alikeTo(deps: Deps, { person }: Visitor, householdId: HouseholdId): Promise<AlikeView[]> {
  const found = await findAlike(deps.pool, householdId);
  const seen = found.map(async ({ householdId: other, caseId }): Promise<AlikeView[]> => {
    if (!(await roleToSee(deps, person, asId<CaseId>(caseId)))) return [];
    const newest = await newestCase(deps.db, other);
    if (!newest) return [];
    const { caseNo, dong, stage } = newest;
    return [{ householdId: newest.householdId, caseId: newest.caseId, caseNo, dong, stage }];
  });
  return (await Promise.all(seen)).flat();
}
