import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import { asId, type CaseId, type HouseholdId } from '../domain/ids.ts';
import { findAlike } from '../prisma/alike.ts';
import { caseAfter, newestCase } from '../prisma/queries/cases.ts';
import { absorbingCase, happenedIn } from '../prisma/queries/happened.ts';
import { resourceNames, staffNames } from '../prisma/queries/names.ts';
import { timeline } from '../prisma/queries/timeline.ts';
import type { Deps } from './deps.ts';
import { nameIn } from './households.ts';
import { keepLook, lookAt, roleToSee } from './looks.ts';
import { circumstancesOf } from './moment.ts';
import { candidatesFor } from './seats.ts';
import type { Visitor } from './seam.ts';
import { buildCase, resourcesIn, staffIn } from './views/buildCase.ts';
import type { CaseView } from './views/case.ts';
import { ofType, shownEvents, type Happened } from './views/happened.ts';
import type { AlikeView, CaseLinkView, MergedView } from './views/membership.ts';
import { timelineView } from './views/timeline.ts';

const entriesAtFirst = 30;

/** A case as its visitor may see it; the look is kept before anything of it is read. */
export async function showCase(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<CaseView> {
  const { db } = deps;
  const { person, language } = visitor;
  const { detail, role } = await lookAt(deps, visitor, { caseId, look: 'case' });
  const { state, householdId } = detail;
  await keepLook(deps, visitor, { role, caseId, householdId, what: 'case' });
  const may = (what: Parameters<typeof roleAt>[2]) => roleAt(gateOf(state), person, what) !== null;
  const mayJoin = !detail.archived && (may('mergeHousehold') || may('recordNotSame'));
  const [household, helperNames, happened, page, now, candidates] = await Promise.all([
    nameIn(deps, householdId, may('caseNames')),
    resourceNames(db, resourcesIn(state)),
    happenedIn(db, caseId, shownEvents),
    timeline(db, { caseId, cursor: null, limit: entriesAtFirst }),
    circumstancesOf(person.staffId),
    may('reassignSeat') ? candidatesFor(deps, state) : [],
  ]);
  const [names, laterCase, merged, alike] = await Promise.all([
    staffNames(db, [...staffIn(state), ...happened.map(({ by }) => by)]),
    laterOf(deps, visitor, { householdId, previousCaseId: caseId }),
    mergedOf(deps, visitor, { state, happened }),
    mayJoin ? alikeTo(deps, visitor, householdId) : [],
  ]);
  return buildCase({
    ...{ detail, household, happened, names, resourceNames: helperNames, candidates },
    ...{ laterCase, merged, alike },
    ...{ seenAs: role, person, now, language },
    timeline: timelineView(page),
  });
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
