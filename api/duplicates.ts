import { asId, type CaseId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import type { Stage } from '../domain/crisisCase/stages.ts';
import type { Candidate } from '../prisma/tokens.ts';
import type { Deps } from './deps.ts';
import { nameIn } from './households.ts';
import { keepLook } from './looks.ts';
import { permit } from './permission.ts';
import { problem, type HttpProblem } from './problems.ts';
import type { Visitor } from './seam.ts';
import type { DuplicateView } from './views/me.ts';

/** So many are shown at most; more of one name and birth date are no help to anybody. */
const mostShown = 10;

/** The 409 that puts the households in question to a person who may see them; each is a look that is kept. */
export async function offerDuplicates(
  deps: Deps,
  visitor: Visitor,
  found: readonly Candidate[],
): Promise<HttpProblem> {
  const candidates: DuplicateView[] = [];
  for (const one of found.slice(0, mostShown)) candidates.push(await duplicateView(deps, visitor, one));
  return problem('possibleDuplicate', { field: 'person', facts: { candidates } });
}

async function duplicateView(deps: Deps, visitor: Visitor, one: Candidate): Promise<DuplicateView> {
  const caseId = asId<CaseId>(one.caseId ?? '');
  const householdId = asId<HouseholdId>(one.householdId);
  const code = asId<DongCode>(one.dong ?? '');
  const role = permit(visitor.person, 'case', code);
  await keepLook(deps, visitor, { role, caseId, householdId, what: 'possibleDuplicate' });
  const { name } = await nameIn(deps, caseId, false);
  const dong = (await deps.places.dongs()).get(code) ?? { code, sido: '', sigungu: '', name: code };
  return { householdId, caseId, caseNo: one.caseNo ?? '', name, dong, stage: one.stage as Stage };
}
