import type { ActCommand } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { asId, householdOf, type CaseId, type DongCode } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import { roleFor, type Role } from '../domain/roles.ts';
import { writePaper } from '../prisma/papers.ts';
import { caseById, type CaseDetail } from '../prisma/queries/cases.ts';
import { resources } from '../prisma/queries/staff.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { actDoors, etagOf, numberIn } from './acts.ts';
import type { Deps } from './deps.ts';
import { circumstancesOf } from './moment.ts';
import { isRefused, once, type Done } from './once.ts';
import { permit } from './permission.ts';
import { HttpProblem, problem, refused } from './problems.ts';
import type { Body, CaseAct } from './schemas/body.ts';
import type { Visitor } from './seam.ts';
import { actsFor } from './views/allowed.ts';

/** Who wants to do what in which case. */
export interface Wish<A extends CaseAct = CaseAct> {
  readonly act: A;
  readonly caseId: CaseId;
  readonly visitor: Visitor;
}
/** A wish that was admitted, with everything that was sent for it. */
export interface Asked<A extends CaseAct = CaseAct> extends Wish<A> {
  readonly role: Role;
  readonly idempotencyKey: string;
  readonly ifMatch: string | undefined;
  readonly body: Body<A>;
}

/** The role under which this may be tried; 404 and 403 come before anything that was sent is judged. */
export async function admit(deps: Deps, { act, caseId, visitor }: Wish): Promise<Role> {
  const found = await deps.db.crisisCase.findUnique({ where: { caseId }, select: { dong: true } });
  if (!found) throw problem('caseNotFound');
  try {
    return permit(visitor.person, act, asId<DongCode>(found.dong));
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const detail = await caseById(deps.db, caseId);
    throw new HttpProblem({ ...error.what, facts: detail ? await possibleIn(visitor, detail) : {} });
  }
}

/** Carries the act to its household. */
export async function perform<A extends CaseAct>(deps: Deps, asked: Asked<A>): Promise<Done> {
  const { act, caseId, visitor, body } = asked;
  const actor = visitor.person.staffId;
  const written = { ...seenIn(asked), ...(await knownHere(deps, body)) };
  const key = deps.keys.keyOf(actor, asked.idempotencyKey);
  const bodyHash = deps.keys.hashOf({ act, caseId, body, ...written });
  const result = await once(deps, { actor, key: key.key, bodyHash, subject: caseId }, async () => {
    const { note, ...codes } = body as Body<A> & { readonly note?: string };
    const paperId = deps.keys.paperIdOf(key, bodyHash);
    const householdId = householdOf(caseId);
    if (note !== undefined) {
      const paper = { paperId, householdId, kind: act, body: { note }, bodyHash, writtenBy: actor };
      await writePaper(deps.pool, deps.secrets.papers, paper);
    }
    const sealed = note === undefined ? {} : { paperId };
    const command = { type: act, caseId, ...codes, ...written, ...sealed } as unknown as ActCommand;
    const envelope = { command, by: actor, role: asked.role, edition: crisisCase.newestEdition };
    return deps.engine.act({ householdId, envelope, updateId: updateIdOf(key.key, bodyHash) });
  });
  deps.metrics.act({ act, outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (isRefused(result)) throw await refusedIn(deps, asked, result.refusal);
  return result;
}

/** What the person saw of the part that they replace or decide. */
function seenIn<A extends CaseAct>({ act, body, ifMatch }: Asked<A>): { readonly seen?: number } {
  const { part } = actDoors[act];
  if (!part) return {};
  if (!ifMatch) throw problem('ifMatchMissing', { facts: { part: part(body) } });
  const seen = numberIn(ifMatch, part(body));
  if (seen === null) throw problem('ifMatchMalformed', { facts: { part: part(body) } });
  return { seen };
}

/** Whether a helper is public decides about the consent, so it is read here and never asked of the caller. */
async function knownHere(deps: Deps, body: object): Promise<{ readonly isPublic?: boolean }> {
  if (!('resourceId' in body)) return {};
  const helper = (await resources(deps.db)).find(({ resourceId }) => resourceId === body.resourceId);
  if (!helper) throw problem('resourceNotFound', { field: 'resourceId' });
  return { isPublic: helper.isPublic };
}

/** The no, with what can be done instead by the case as it stands now. */
async function refusedIn(deps: Deps, { caseId, visitor }: Wish, refusal: Refusal): Promise<HttpProblem> {
  if (refusal.code === 'keyReused') return refused(refusal);
  const etag = refusal.code === 'stale' ? { etag: etagOf(refusal.part, refusal.now) } : {};
  const detail = await caseById(deps.db, caseId);
  if (refusal.code === 'notOpen' && detail && !detail.archived) {
    deps.log.error({ caseId }, 'the record has an open case that the engine does not know');
  }
  return refused(refusal, { ...(detail ? await possibleIn(visitor, detail) : {}), ...etag });
}

async function possibleIn(
  visitor: Visitor,
  { state, dong }: CaseDetail,
): Promise<{ readonly allowed?: string[] }> {
  const { person, language } = visitor;
  if (!roleFor(person, 'case', dong.code)) return {};
  const now = await circumstancesOf(person.staffId);
  return { allowed: actsFor(state, { person, now, language }).allowed.map(({ act }) => act) };
}
