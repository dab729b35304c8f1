import type { PrintPurpose } from '../domain/access.ts';
import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import { asId, type CaseId, type HouseholdId, type StaffId } from '../domain/ids.ts';
import { plusMinutes } from '../domain/time.ts';
import { findAlike } from '../prisma/alike.ts';
import { caseAfter, newestCase } from '../prisma/queries/cases.ts';
import { absorbingCase, happenedIn } from '../prisma/queries/happened.ts';
import { resourceNames, staffNames } from '../prisma/queries/names.ts';
import { countNews, lastLookAt } from '../prisma/queries/looked.ts';
import { timeline } from '../prisma/queries/timeline.ts';
import type { Deps } from './deps.ts';
import { openNumbers } from './externalNumbers.ts';
import { nameIn } from './households.ts';
import { keepLook, lookAt, roleToSee, whose, type LookedAt, type Seen } from './looks.ts';
import { circumstancesOf, nowInstant } from './moment.ts';
import { candidatesFor } from './seats.ts';
import type { Visitor } from './seam.ts';
import { buildCase, resourcesIn, staffIn } from './views/buildCase.ts';
import type { CaseView, NewsView } from './views/case.ts';
import { ofType, shownEvents, type Happened } from './views/happened.ts';
import type { AlikeView, CaseLinkView, MergedView } from './views/membership.ts';
import { timelineView } from './views/timeline.ts';

const entriesAtFirst = 30;
const entriesOnPaper = 200;

/** A case as its visitor may see it; the look is kept before anything of it is read. */
export const showCase = (deps: Deps, visitor: Visitor, caseId: CaseId): Promise<CaseView> =>
  shown(deps, visitor, { caseId, entries: entriesAtFirst, kept: { what: 'case' } });

/** The same to be printed, with more of its past; what for is kept. */
export function printCase(
  deps: Deps,
  visitor: Visitor,
  { caseId, purpose }: { readonly caseId: CaseId; readonly purpose: PrintPurpose },
): Promise<CaseView> {
  const kept = { what: 'print', why: { reason: purpose } } as const;
  return shown(deps, visitor, { caseId, entries: entriesOnPaper, kept });
}

interface Showing {
  readonly caseId: CaseId;
  /** How many entries of the timeline, the latest. */
  readonly entries: number;
  /** How the access log keeps it. */
  readonly kept: Pick<LookedAt, 'what' | 'why'>;
}

async function shown(deps: Deps, visitor: Visitor, { caseId, entries, kept }: Showing): Promise<CaseView> {
  const seen = await lookAt(deps, visitor, { caseId, look: 'case' });
  await keepLook(deps, visitor, { role: seen.role, ...whose(seen.detail), ...kept });
  const isMasked = kept.what === 'print';
  const [picture, news] = await Promise.all([
    pictureOf(deps, visitor, { seen, entries, isMasked }),
    isMasked ? null : newsFor(deps, visitor.person.staffId, caseId),
  ]);
  return { ...picture, news };
}

interface Picture {
  readonly seen: Seen;
  readonly entries?: number;
  /** Whether only the ends of a name show, whoever looks. */
  readonly isMasked?: boolean;
}

/** The picture of a case, after the look at it was kept. */
export async function pictureOf(deps: Deps, visitor: Visitor, picture: Picture): Promise<CaseView> {
  const { seen, entries = entriesAtFirst, isMasked = false } = picture;
  const { detail, role } = seen;
  const { db } = deps;
  const { person, language } = visitor;
  const { state, householdId, caseId } = detail;
  const may = (what: Parameters<typeof roleAt>[2]) => roleAt(gateOf(state), person, what) !== null;
  const mayJoin = !detail.archived && (may('mergeHousehold') || may('recordNotSame'));
  const [household, helperNames, happened, page, now, candidates, openedNumbers] = await Promise.all([
    nameIn(deps, householdId, !isMasked && may('caseNames')),
    resourceNames(db, resourcesIn(state)),
    happenedIn(db, caseId, shownEvents),
    timeline(db, { caseId, cursor: null, limit: entries }),
    circumstancesOf(person.staffId),
    may('reassignSeat') ? candidatesFor(deps, state) : [],
    may('paper') ? openNumbers(deps, state) : new Map<string, null>(),
  ]);
  const [names, laterCase, merged, alike] = await Promise.all([
    staffNames(db, [...staffIn(state), ...happened.map(({ by }) => by)]),
    laterOf(deps, visitor, { householdId, previousCaseId: caseId }),
    mergedOf(deps, visitor, { state, happened }),
    mayJoin ? alikeTo(deps, visitor, householdId) : [],
  ]);
  return buildCase({
    ...{ detail, household, happened, names, resourceNames: helperNames, candidates },
    ...{ laterCase, merged, alike, openedNumbers, news: null },
    ...{ seenAs: role, person, now, language },
    timeline: timelineView(page),
  });
}

/** Looks within so many minutes are one sitting: what was new at its beginning stays new to its end. */
const sittingMinutes = 30;

/** What others and the clock did since this person looked last; null where they never had. */
async function newsFor({ pool }: Deps, staffId: StaffId, caseId: CaseId): Promise<NewsView | null> {
  const upTo = plusMinutes(await nowInstant(), -sittingMinutes);
  const since = await lastLookAt(pool, { staffId, caseId, upTo });
  return since && { since, count: await countNews(pool, { caseId, since, butBy: staffId }) };
}

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
