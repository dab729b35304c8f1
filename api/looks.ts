import type { AccessResult, LookReason, PrintPurpose, WatchedThing } from '../domain/access.ts';
import type { ExportReason } from '../domain/export.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import { gateOf, isNear, roleAt, type CaseGate } from '../domain/crisisCase/gate.ts';
import { householdOf, type CaseId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import { looks, type Look, type Person, type Role } from '../domain/roles.ts';
import { dayOf, startOfDay } from '../domain/time.ts';
import { findHouseholdKey, HouseholdErased, seal, unseal } from '../prisma/householdKeys.ts';
import { caseById, type CaseDetail } from '../prisma/queries/cases.ts';
import { caseGate } from '../prisma/queries/gates.ts';
import { hasSaidWhy } from '../prisma/queries/looked.ts';
import type { Deps } from './deps.ts';
import { nowInstant } from './moment.ts';
import { maySomewhere, permitAt, permitSomewhere } from './permission.ts';
import { HttpProblem, problem } from './problems.ts';
import { parseCaseId } from './schemas/fields.ts';
import type { Visitor } from './seam.ts';

/** A look as the access log keeps it (개인정보의 안전성 확보조치 기준 제8조): whose data, what, as whom, how it ended, why. */
export type LookedAt = Whose & {
  readonly what: WatchedThing;
  /** Null for what is everybody's, and for what was refused. */
  readonly role: Role | null;
  readonly result?: AccessResult;
  readonly why?: Why | null;
  /** Cases that a list, a search or an export showed, and call notes. */
  readonly shown?: readonly string[];
};

/** One case with where it is at that moment, or no single one. */
type Whose =
  | { readonly caseId: CaseId; readonly householdId: HouseholdId; readonly dong: DongCode }
  | { readonly caseId?: null; readonly householdId?: HouseholdId | null; readonly dong?: null };

/** Why somebody looks, where they have to say it; their words are sealed under the household's key. */
export interface Why {
  readonly reason: LookReason | PrintPurpose | ExportReason;
  readonly words?: string | null;
}

/** Written before anything is shown, so that a look that cannot be kept is not had. */
export async function keepLook(
  deps: Deps,
  { person, place }: Pick<Visitor, 'person' | 'place'>,
  look: LookedAt,
): Promise<void> {
  const { what, role, caseId = null, householdId = null, dong = null, result = 'allowed' } = look;
  const { why = null, shown = [] } = look;
  await deps.accessLog.keep({
    ...{ what, role, caseId, householdId, dong, result, shown, place },
    at: await nowInstant(),
    staffId: person.staffId,
    held: [...new Set(person.roles.map((one) => one.place))],
    reason: why?.reason ?? null,
    note: why?.words && householdId ? await sealWords(deps, householdId, why.words) : null,
  });
}

const belongsTo = (householdId: HouseholdId): string => `${householdId}|look`;

/** Null where the household's key is destroyed: the reason stays, its words are not kept in the clear instead. */
async function sealWords(deps: Deps, householdId: HouseholdId, words: string): Promise<Buffer | null> {
  const key = await keyOrNone(deps, householdId);
  return key && seal(key, belongsTo(householdId), Buffer.from(words));
}

async function keyOrNone({ pool, secrets }: Deps, householdId: HouseholdId): Promise<Buffer | null> {
  try {
    return await findHouseholdKey(pool, secrets.papers, householdId);
  } catch (error) {
    if (error instanceof HouseholdErased) return null;
    throw error;
  }
}

/** Whose data a look at that case is at. */
export const whose = ({ caseId, householdId, state }: CaseDetail) => ({
  caseId,
  householdId,
  dong: state.dong,
});

/** The words that were sealed with a look; null where there are none, or no key any more. */
export async function wordsOf(
  deps: Deps,
  { householdId, note }: { readonly householdId: HouseholdId | null; readonly note: Buffer | null },
): Promise<string | null> {
  if (!householdId || !note) return null;
  const key = await keyOrNone(deps, householdId);
  return key && unseal(key, belongsTo(householdId), note).toString();
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
  const { detail, gate, role } = await atTheDoor(deps, visitor, { caseId, look });
  if (look === 'case' || look === 'paper') await askWhy(deps, visitor, { gate, caseId });
  return { detail, role };
}

/** The same before anybody is asked why they look. */
export async function atTheDoor(
  deps: Deps,
  visitor: Visitor,
  { caseId, look }: { readonly caseId: CaseId; readonly look: Look | Act },
): Promise<Seen & { readonly gate: CaseGate }> {
  const detail = parseCaseId(caseId) && (await caseById(deps.db, caseId));
  if (!detail) throw problem('caseNotFound');
  const gate = gateOf(detail.state);
  return { detail, gate, role: await passGate(deps, visitor, { gate, caseId, what: look }) };
}

/** Whoever is neither of the case nor of its team says why before they see it; once said, it holds for the day. */
async function askWhy(
  deps: Deps,
  { person }: Visitor,
  { gate, caseId }: Pick<AtGate, 'gate' | 'caseId'>,
): Promise<void> {
  if (isNear(gate, person)) return;
  const since = startOfDay(dayOf(await nowInstant()));
  const { staffId } = person;
  if (!(await hasSaidWhy(deps.pool, { staffId, caseId, since })))
    throw problem('reasonNeeded', { facts: { caseId } });
}

/** The role under which they may; who may not is told so, and that they tried is kept. */
export async function permitWatched(
  deps: Deps,
  visitor: Visitor,
  what: 'accessLog' | 'search',
): Promise<Role> {
  if (!maySomewhere(visitor.person, what)) {
    await keepLook(deps, visitor, { what, role: null, result: 'refused' });
  }
  return permitSomewhere(visitor.person, what);
}

interface AtGate {
  readonly gate: CaseGate;
  readonly caseId: CaseId;
  readonly what: Look | Act;
}

/** The role under which the person may; a no about a case that is there is kept, whatever they are told. */
export async function passGate(deps: Deps, visitor: Visitor, { gate, caseId, what }: AtGate): Promise<Role> {
  try {
    return permitAt(gate, visitor.person, what);
  } catch (error) {
    if (error instanceof HttpProblem) {
      const refused = { what: thingOf(what), role: null, result: 'refused' } as const;
      const { dong } = gate;
      await keepLook(deps, visitor, { ...refused, caseId, householdId: householdOf(caseId), dong });
    }
    throw error;
  }
}

/** What was wanted, in the words of the log. */
function thingOf(what: Look | Act): WatchedThing {
  if (what === 'paper') return 'paper';
  return looks.some((look) => look === what) ? 'case' : 'act';
}

/** The role under which the person may look at that case, or null: there is none, or not for them. */
export async function roleToSee({ db }: Deps, person: Person, caseId: CaseId): Promise<Role | null> {
  const gate = await caseGate(db, caseId);
  return gate && roleAt(gate, person, 'case');
}
