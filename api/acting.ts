import type { Act, ActCommand } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import { gateOf, roleAt, type CaseGate } from '../domain/crisisCase/gate.ts';
import { householdOf, type CaseId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Role } from '../domain/roles.ts';
import { writePaper } from '../prisma/papers.ts';
import { caseById, type CaseDetail } from '../prisma/queries/cases.ts';
import { caseGate } from '../prisma/queries/gates.ts';
import { numberToken, tokensOf, writeTokens } from '../prisma/tokens.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { actDoors, etagOf, numberIn } from './acts.ts';
import { completed } from './completing.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import type { PreparedFile } from './files/preparing.ts';
import { hashedFiles, sealFiles } from './files/sealing.ts';
import { forgetCorrected } from './externalNumbers.ts';
import type { ActKey } from './keys.ts';
import { passGate } from './looks.ts';
import { circumstancesOf } from './moment.ts';
import { isRefused, once, type Done } from './once.ts';
import { HttpProblem, problem, refused } from './problems.ts';
import type { Body, CaseAct } from './schemas/body.ts';
import { sealingOf } from './sealing.ts';
import type { Visitor } from './seam.ts';
import { actsFor } from './views/allowed.ts';

/** Who wants to do what in which case. */
export interface Wish<A extends CaseAct = CaseAct> {
  readonly act: A;
  readonly caseId: CaseId;
  readonly visitor: Visitor;
}
/** That the wish may be tried: under which role, past which gate. */
export interface Admitted {
  readonly role: Role;
  readonly gate: CaseGate;
}
/** A wish that was admitted, with everything that was sent for it. */
export interface Asked<A extends CaseAct = CaseAct> extends Wish<A>, Admitted {
  readonly idempotencyKey: string;
  readonly ifMatch: string | undefined;
  readonly body: Body<A>;
  readonly files?: readonly PreparedFile[];
}

/** 404 and 403 come before anything that was sent is judged. */
export async function admit(deps: Deps, { act, caseId, visitor }: Wish): Promise<Admitted> {
  const gate = await caseGate(deps.db, caseId);
  if (!gate) throw problem('caseNotFound');
  try {
    return { role: await passGate(deps, visitor, { gate, caseId, what: act }), gate };
  } catch (error) {
    if (!(error instanceof HttpProblem) || error.what.status !== 403) throw error;
    const detail = await caseById(deps.db, caseId);
    throw new HttpProblem({ ...error.what, facts: detail ? await possibleIn(visitor, detail) : {} });
  }
}

/** Carries the act to its household. */
export async function perform<A extends CaseAct>(deps: Deps, asked: Asked<A>): Promise<Done> {
  const { act, caseId, visitor, body, files = [] } = asked;
  const actor = visitor.person.staffId;
  const seen = seenIn(asked);
  const key = deps.keys.keyOf(actor, asked.idempotencyKey);
  // What was asked, and nothing of what the house adds: that may be another thing when it is sent again.
  const bodyHash = deps.keys.hashOf({ act, caseId, body, ...seen, ...hashedFiles(files) });
  const result = await once(deps, { actor, key: key.key, bodyHash, subject: caseId }, () =>
    send(deps, { asked, seen, key, bodyHash }),
  );
  deps.metrics.act({ act, outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (isRefused(result)) throw await refusedIn(deps, asked, result.refusal);
  if (asked.act === 'recordExternalNumber')
    await forgetCorrected(deps, asked as unknown as Asked<'recordExternalNumber'>);
  return result;
}

export interface Sending<A extends CaseAct> {
  readonly asked: Asked<A>;
  readonly seen: object;
  readonly key: ActKey;
  readonly bodyHash: string;
}

async function send<A extends CaseAct>(deps: Deps, sending: Sending<A>): Promise<Outcome> {
  const { asked, seen, key, bodyHash } = sending;
  const { act, caseId, visitor, role, gate, body } = asked;
  const householdId = householdOf(caseId);
  const by = visitor.person.staffId;
  const added = await completed(deps, { asked, gate, key });
  const { paper, codes, people, numbers = [] } = sealingOf(act, body);
  const paperId = deps.keys.paperIdOf(key, bodyHash);
  if (paper) {
    const written = { paperId, householdId, kind: act, body: paper, bodyHash, writtenBy: by };
    await writePaper(deps.pool, deps.secrets.papers, written);
  }
  const tokens = [
    ...people.flatMap((person) => tokensOf(person, deps.secrets.tokens)),
    ...numbers.map((number) => numberToken(number, deps.secrets.tokens)),
  ];
  if (tokens.length > 0) await writeTokens(deps.pool, householdId, tokens);
  const sealed = { ...(paper ? { paperId } : {}), ...(await sealFiles(deps, sending)) };
  const command = { type: act, caseId, ...codes, ...added, ...seen, ...sealed } as unknown as ActCommand;
  const envelope = { command, by, role, edition: crisisCase.newestEdition };
  return deps.engine.act({ householdId, envelope, updateId: updateIdOf(key.key, bodyHash) });
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

/** The no, with what can be done instead by the case as it stands now. */
export async function refusedIn(
  deps: Deps,
  { caseId, visitor }: Pick<Wish, 'caseId' | 'visitor'>,
  refusal: Refusal,
): Promise<HttpProblem> {
  if (refusal.code === 'keyReused') return refused(refusal);
  const etag = refusal.code === 'stale' ? { etag: etagOf(refusal.part, refusal.now) } : {};
  const detail = await caseById(deps.db, caseId);
  if (refusal.code === 'notOpen' && detail && !detail.archived) {
    deps.log.error({ caseId }, 'the record has an open case that the engine does not know');
  }
  const possible = detail ? await possibleIn(visitor, detail) : {};
  return refused(inTheirWords(refusal, possible.allowed), { ...possible, ...etag });
}

/** The rules tell what the stage knows; a person is told what they themselves may do. */
const inTheirWords = (refusal: Refusal, allowed: readonly Act[] | undefined): Refusal =>
  refusal.code === 'actOutOfOrder' && allowed ? { ...refusal, allowed } : refusal;

async function possibleIn(
  visitor: Visitor,
  { state }: CaseDetail,
): Promise<{ readonly allowed?: readonly Act[] }> {
  const { person, language } = visitor;
  if (!roleAt(gateOf(state), person, 'case')) return {};
  const now = await circumstancesOf(person.staffId);
  return { allowed: actsFor(state, { person, now, language }).allowed.map(({ act }) => act) };
}
