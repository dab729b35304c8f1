import { gateOf, isNear } from '../domain/crisisCase/gate.ts';
import type { CaseId } from '../domain/ids.ts';
import { caseById } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { keepLook, passGate, whose, type Why } from './looks.ts';
import { problem } from './problems.ts';
import { parseCaseId } from './schemas/fields.ts';
import type { Visitor } from './seam.ts';
import type { OpeningView } from './views/opening.ts';

/** What whoever is asked why may know before they said it: no name, no stage, nothing that happened. */
export async function openingOf(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<OpeningView> {
  const { detail, gate } = await atTheDoor(deps, visitor, caseId);
  const { caseNo, dong } = detail;
  return { caseId, caseNo, dong, isNear: isNear(gate, visitor.person) };
}

/** Keeps why somebody looks who is neither of the case nor of its team; it opens to them until the end of the day. */
export async function keepOpening(
  deps: Deps,
  visitor: Visitor,
  { caseId, why }: { readonly caseId: CaseId; readonly why: Why },
): Promise<void> {
  const { detail, role } = await atTheDoor(deps, visitor, caseId);
  await keepLook(deps, visitor, { ...whose(detail), what: 'opening', role, why });
}

async function atTheDoor(deps: Deps, visitor: Visitor, caseId: CaseId) {
  const detail = parseCaseId(caseId) && (await caseById(deps.db, caseId));
  if (!detail) throw problem('caseNotFound');
  const gate = gateOf(detail.state);
  return { detail, gate, role: await passGate(deps, visitor, { gate, caseId, what: 'case' }) };
}
