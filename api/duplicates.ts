import { asId, type CaseId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import type { Stage } from '../domain/crisisCase/stages.ts';
import type { Role } from '../domain/roles.ts';
import type { Candidate } from '../prisma/tokens.ts';
import type { Deps } from './deps.ts';
import { nameIn } from './households.ts';
import { keepLook, roleToSee } from './looks.ts';
import { problem, type HttpProblem } from './problems.ts';
import type { Visitor } from './seam.ts';
import { likenesses, type DuplicateView } from './views/me.ts';

/** So many are shown at most; more of one name and birth date are no help to anybody. */
const mostShown = 10;

/** A household in question that the person may see, and as whom. */
export interface SeenCandidate extends Candidate {
  readonly caseId: CaseId;
  readonly role: Role;
}

/** Those whose case this person may see; of the others they never hear (K18, K19). */
export async function seenBy(
  deps: Deps,
  { person }: Visitor,
  candidates: readonly Candidate[],
): Promise<SeenCandidate[]> {
  const looked = candidates.map(async (one): Promise<SeenCandidate[]> => {
    if (one.caseId === null) return [];
    const caseId = asId<CaseId>(one.caseId);
    const role = await roleToSee(deps, person, caseId);
    return role ? [{ ...one, caseId, role }] : [];
  });
  return (await Promise.all(looked)).flat();
}

/** The 409 that puts the households in question to a person who may see them. */
export async function offerDuplicates(
  deps: Deps,
  visitor: Visitor,
  found: readonly SeenCandidate[],
): Promise<HttpProblem> {
  const candidates = await duplicateViews(deps, visitor, found);
  return problem('possibleDuplicate', { field: 'person', facts: { candidates } });
}

/** The households in question with their names masked; each is a look that is kept. */
export async function duplicateViews(
  deps: Deps,
  visitor: Visitor,
  found: readonly SeenCandidate[],
): Promise<DuplicateView[]> {
  const candidates: DuplicateView[] = [];
  for (const one of found.slice(0, mostShown)) candidates.push(await duplicateView(deps, visitor, one));
  return candidates;
}

async function duplicateView(deps: Deps, visitor: Visitor, one: SeenCandidate): Promise<DuplicateView> {
  const { caseId, role } = one;
  const householdId = asId<HouseholdId>(one.householdId);
  const code = asId<DongCode>(one.dong ?? '');
  await keepLook(deps, visitor, { role, caseId, householdId, dong: code, what: 'possibleDuplicate' });
  const { name } = await nameIn(deps, householdId, false);
  const dong = await deps.places.dongOf(code);
  const alike = likenesses.filter((kind) => one.kinds.includes(kind));
  return { householdId, caseId, caseNo: one.caseNo ?? '', name, dong, stage: one.stage as Stage, alike };
}
