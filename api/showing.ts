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
import type { Visitor } from './seam.ts';
import { buildCase, resourcesIn, staffIn } from './views/buildCase.ts';
import type { CaseView, NewsView } from './views/case.ts';
import { actorNames, ofType, shownEvents, type Happened } from './views/happened.ts';
import type { AlikeView, CaseLinkView, MergedView } from './views/membership.ts';
import { lettersView, timelineView } from './views/timeline.ts';

const entriesAtFirst = 30;
const entriesOnPaper = 200;
const lettersAtFirst = 10;

/** A case as its visitor may see it, once the look is kept. */
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
  const isMasked = kept.what === 'print';
  const [picture, news] = await Promise.all([
    pictureOf(deps, visitor, { seen, entries, isMasked }),
    isMasked ? null : newsFor(deps, visitor.person.staffId, caseId),
    keepLook(deps, visitor, { role: seen.role, ...whose(seen.detail), ...kept }),
  ]);
  return { ...picture, news };
}

interface Picture {
  readonly seen: Seen;
  readonly entries?: number;
  /** Whether only the ends of a name show, whoever looks. */
  readonly isMasked?: boolean;
}

/** The picture of a case, for whoever keeps the look at it before it is shown. */
export async function pictureOf(deps: Deps, visitor: Visitor, picture: Picture): Promise<CaseView> {
  const { seen, entries = entriesAtFirst, isMasked = false } = picture;
  const { detail, role } = seen;
  const { person, language } = visitor;
  const [recorded, around, household, now] = await Promise.all([
    recordOf(deps, visitor, { detail, entries }),
    aroundOf(deps, visitor, detail),
    nameIn(deps, detail.householdId, !isMasked && may(visitor, detail, 'caseNames')),
    circumstancesIn(detail.state.dong, person.staffId),
  ]);
  const { staff, ...beside } = around;
  const names = new Map([...staff, ...actorNames(recorded.happened)]);
  return buildCase({
    ...{ detail, household, names, news: null },
    ...{ seenAs: role, person, now, language },
    ...recorded,
    ...beside,
  });
}

const may = ({ person }: Visitor, { state }: CaseDetail, what: Parameters<typeof roleAt>[2]): boolean =>
  roleAt(gateOf(state), person, what) !== null;

/** What the record tells of a case beside its state. */
async function recordOf(
  deps: Deps,
  visitor: Visitor,
  { detail, entries }: { readonly detail: CaseDetail; readonly entries: number },
) {
  const { db } = deps;
  const { caseId, state } = detail;
  const [happened, page, letters, files] = await Promise.all([
    happenedIn(db, caseId, shownEvents),
    timeline(db, { caseId, cursor: null, limit: entries }),
    lettersOf(db, { caseId, cursor: null, limit: lettersAtFirst }),
    filesOf(
      deps.pool,
      state.grants.flatMap(({ files: ids = [] }) => ids),
    ),
  ]);
  const merged = await mergedOf(deps, visitor, { state, happened });
  return { happened, files, merged, timeline: timelineView(page), letters: lettersView(letters) };
}

/** People, helpers and other cases that a case has to do with, each for whoever may see them. */
async function aroundOf(deps: Deps, visitor: Visitor, detail: CaseDetail) {
  const { state, householdId, caseId, archived } = detail;
  const mayJoin =
    !archived && (may(visitor, detail, 'mergeHousehold') || may(visitor, detail, 'recordNotSame'));
  const [staff, helpers, candidates, openedNumbers, laterCase, alike] = await Promise.all([
    staffNames(deps.db, staffIn(state)),
    resourceNames(deps.db, resourcesIn(state)),
    may(visitor, detail, 'reassignSeat') ? candidatesFor(deps, state) : [],
    may(visitor, detail, 'paper') ? openNumbers(deps, state) : new Map<string, null>(),
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
