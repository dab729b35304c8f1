import type { LookReason } from '../domain/access.ts';
import { isNear } from '../domain/crisisCase/gate.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { householdOf, type CaseId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import type { Deps } from './deps.ts';
import { atTheDoor, keepLook, whose, type Why } from './looks.ts';
import { isRefused, once } from './once.ts';
import { refused } from './problems.ts';
import type { Visitor } from './seam.ts';
import type { OpeningView } from './views/opening.ts';
import { updateIdOf } from '../workflows/messages.ts';

/** What whoever is asked why may know before they said it: no name, no stage, nothing that happened. */
export async function openingOf(deps: Deps, visitor: Visitor, caseId: CaseId): Promise<OpeningView> {
  const { detail, gate } = await atTheDoor(deps, visitor, { caseId, look: 'case' });
  const { caseNo, dong } = detail;
  return { caseId, caseNo, dong, isNear: isNear(gate, visitor.person) };
}

export interface Opened {
  readonly caseId: CaseId;
  readonly why: Why & { readonly reason: LookReason };
  readonly idempotencyKey: string;
}

/** Keeps why somebody looks who is neither of the case nor of its team; it opens to them until the end of the day. */
export async function keepOpening(
  deps: Deps,
  visitor: Visitor,
  { caseId, why, idempotencyKey }: Opened,
): Promise<void> {
  const { detail, gate, role } = await atTheDoor(deps, visitor, { caseId, look: 'case' });
  if (gate.onlyFor !== null && !isNear(gate, visitor.person))
    await tellHead(deps, visitor, { caseId, role, idempotencyKey, lookReason: why.reason });
  await keepLook(deps, visitor, { ...whose(detail), what: 'opening', role, why });
}

interface Telling {
  readonly caseId: CaseId;
  readonly role: Role;
  readonly lookReason: LookReason;
  readonly idempotencyKey: string;
}

/** The case itself tells its head, before its doors open. */
async function tellHead(deps: Deps, { person }: Visitor, telling: Telling): Promise<void> {
  const { caseId, role, lookReason, idempotencyKey } = telling;
  const by = person.staffId;
  const key = deps.keys.keyOf(by, idempotencyKey);
  const bodyHash = deps.keys.hashOf({ act: 'recordOpening', caseId, lookReason });
  const command = { type: 'recordOpening', caseId, lookReason } as const;
  const envelope = { command, by, role, edition: crisisCase.newestEdition };
  const updateId = updateIdOf(key.key, bodyHash);
  const result = await once(deps, { actor: by, key: key.key, bodyHash, subject: caseId }, () =>
    deps.engine.act({ householdId: householdOf(caseId), envelope, updateId }),
  );
  deps.metrics.act({
    act: 'recordOpening',
    outcome: isRefused(result) ? result.refusal.code : 'accepted',
  });
  if (isRefused(result)) throw refused(result.refusal);
}
