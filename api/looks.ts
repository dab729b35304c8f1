import type { Act } from '../domain/crisisCase/acts.ts';
import { gateOf, roleAt } from '../domain/crisisCase/gate.ts';
import type { CaseId, HouseholdId } from '../domain/ids.ts';
import type { Look, Person, Role } from '../domain/roles.ts';
import { logAccess } from '../prisma/accessLog.ts';
import { caseById, type CaseDetail } from '../prisma/queries/cases.ts';
import { caseGate } from '../prisma/queries/gates.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';
import { permitAt } from './permission.ts';
import { problem } from './problems.ts';
import { parseCaseId } from './schemas/fields.ts';
import type { Visitor } from './seam.ts';

/** A look at somebody, as the access log keeps it (개인정보의 안전성 확보조치 기준 제8조): whose data, what, as whom. */
export interface LookedAt {
  readonly role: Role;
  readonly caseId: CaseId | null;
  readonly householdId: HouseholdId;
  readonly what:
    | 'case'
    | 'timeline'
    | 'letters'
    | 'paper'
    | 'assessments'
    | 'preview'
    | 'possibleDuplicate'
    | 'erasure'
    | 'callNote';
}

/** Written before anything is shown, so that a look that cannot be kept is not had. */
export async function keepLook({ pool }: Deps, { person, place }: Visitor, look: LookedAt): Promise<void> {
  const at = await nowInstant();
  await logAccess(pool, { ...look, at, staffId: person.staffId, reason: null, place });
}

export interface Seen {
  readonly detail: CaseDetail;
  readonly role: Role;
}

/** The case where this person may have that look at it, or do that act; 404 where there is none, 403 where it is not theirs. */
export async function lookAt(
  deps: Deps,
  visitor: Visitor,
  { caseId, look }: { readonly caseId: CaseId; readonly look: Look | Act },
): Promise<Seen> {
  const detail = parseCaseId(caseId) && (await caseById(deps.db, caseId));
  if (!detail) throw problem('caseNotFound');
  return { detail, role: permitAt(gateOf(detail.state), visitor.person, look) };
}

/** The role under which the person may look at that case, or null: there is none, or not for them. */
export async function roleToSee({ db }: Deps, person: Person, caseId: CaseId): Promise<Role | null> {
  const gate = await caseGate(db, caseId);
  return gate && roleAt(gate, person, 'case');
}
