import { setTimeout as pause } from 'node:timers/promises';
import type { People } from '../domain/crisisCase/state.ts';
import { asId, householdOf, type HouseholdId } from '../domain/ids.ts';
import { roleFor, type Role } from '../domain/roles.ts';
import { claimHousehold } from '../prisma/households.ts';
import { caseById, casesOfHousehold, newestCase } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { offerDuplicates, seenBy } from './duplicates.ts';
import type { Outcome } from './engine.ts';
import { caseIn, type ActKey } from './keys.ts';
import { roleToSee } from './looks.ts';
import { noteToReport } from './noting.ts';
import { isRecorded, isRefused, once, type Done } from './once.ts';
import { openHousehold, tokensIn, type Opening } from './opening.ts';
import { permit } from './permission.ts';
import { problem, refused } from './problems.ts';
import type { ReportBody } from './schemas/report.ts';
import { peopleOf } from './seats.ts';
import type { Visitor } from './seam.ts';

/** A report as it came to the door. */
export interface Reported {
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  readonly body: ReportBody;
}

/** opened and joined are told to those who may see the case; anybody else hears `received` (K19). */
export type Heard =
  | { readonly kind: 'opened' | 'joined'; readonly done: Done; readonly recorded: boolean }
  | { readonly kind: 'received' };

/** A report with everything that follows from who brought it and under which key. */
interface Report extends Reported {
  readonly role: Role;
  readonly people: People;
  readonly key: ActKey;
  readonly bodyHash: string;
}

/** Opens a case, joins an open one, or begins a household's next episode. */
export async function takeReport(deps: Deps, reported: Reported): Promise<Heard> {
  const { visitor, body, idempotencyKey } = reported;
  const actor = visitor.person.staffId;
  const role = permit(visitor.person, 'reportCrisis', body.dong);
  const people = await peopleOf(deps, body.dong);
  const key = deps.keys.keyOf(actor, idempotencyKey);
  const bodyHash = deps.keys.hashOf({ act: 'reportCrisis', body });
  const report = { ...reported, role, people, key, bodyHash };
  const asked = { actor, key: key.key, bodyHash, subject: key.caseId };
  const result = await once(deps, asked, () => sendReport(deps, report));
  deps.metrics.act({ act: 'reportCrisis', outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (isRefused(result)) throw refused(result.refusal);
  return heardBy(deps, report, result);
}

async function sendReport(deps: Deps, report: Report): Promise<Outcome> {
  const { visitor, body, key, bodyHash, role } = report;
  const householdId = await householdFor(deps, report);
  const { person, note, reporterKind, crisisReasons, urgent } = body;
  const place = await placeFor(deps, report, householdId);
  const notSame = await seenHouseholds(deps, visitor, body.notSame);
  const fromNote = body.fromNote ? { fromNote: await noteToReport(deps, visitor, body.fromNote) } : {};
  const codes = { ...place, reporterKind, crisisReasons, urgent, notSame, ...fromNote };
  const by = visitor.person.staffId;
  return openHousehold(deps, { householdId, person, note, codes, key, bodyHash, by, role });
}

/** Where and with whom the next episode would begin; behind closed doors it goes on with those inside (K18). */
async function placeFor(
  { db }: Deps,
  { body, people }: Report,
  householdId: HouseholdId,
): Promise<Pick<Opening['codes'], 'dong' | 'people' | 'previousCaseId' | 'restricted'>> {
  const [previous] = await casesOfHousehold(db, householdId);
  const previousCaseId = previous?.caseId ?? null;
  const inside = previous?.restricted ? await caseById(db, previous.caseId) : null;
  if (!inside) return { dong: body.dong, people, previousCaseId, restricted: false };
  const { dong, people: holders } = inside.state;
  return { dong, people: holders, previousCaseId, restricted: true };
}

/** Nobody tells households apart that they may not see. */
async function seenHouseholds(
  deps: Deps,
  { person }: Visitor,
  householdIds: readonly HouseholdId[],
): Promise<HouseholdId[]> {
  const looked = householdIds.map(async (householdId) => {
    const newest = await newestCase(deps.db, householdId);
    return newest && (await roleToSee(deps, person, newest.caseId)) ? [newest.householdId] : [];
  });
  return (await Promise.all(looked)).flat();
}

/** The household that this report is about: the one that was named, one that is found, or a new one. */
async function householdFor(deps: Deps, report: Report): Promise<HouseholdId> {
  const { householdId } = report.body;
  if (!householdId) return claim(deps, report);
  const newest = await newestCase(deps.db, householdId);
  const mayJoin = newest && (await roleToSee(deps, report.visitor.person, newest.caseId)) !== null;
  if (!mayJoin) throw problem('householdNotFound', { field: 'householdId' });
  return newest.householdId;
}

/** How long to wait for the case of somebody who was reported a moment ago. */
const settlesWithinMs = 2_000;
const settlePauseMs = 50;

/**
 * A new household, unless others may be the same. Those whom the caller may see are put to them, and nothing is done.
 * Of those whom they may not see they never hear: one of the same name is joined, any other is somebody else (K19).
 */
async function claim(deps: Deps, { body, visitor, key }: Report): Promise<HouseholdId> {
  const { householdId } = key;
  const tokens = tokensIn(deps, body.person);
  const notSame: string[] = [...body.notSame];
  for (let waitedMs = 0; ; waitedMs += settlePauseMs) {
    const claimed = await claimHousehold(deps.pool, deps.secrets.papers, { householdId, tokens, notSame });
    if (claimed.kind === 'claimed') return householdId;
    const unsettled = claimed.candidates.some(({ caseId }) => caseId === null);
    if (unsettled && waitedMs < settlesWithinMs) {
      await pause(settlePauseMs);
      continue;
    }
    const seen = await seenBy(deps, visitor, claimed.candidates);
    if (seen.length > 0) throw await offerDuplicates(deps, visitor, seen);
    const namesake = claimed.candidates.find(({ kinds }) => kinds.includes('name'));
    if (namesake) return asId<HouseholdId>(namesake.householdId);
    notSame.push(...claimed.candidates.map((one) => one.householdId));
  }
}

async function heardBy(deps: Deps, { visitor, body, key }: Report, done: Done): Promise<Heard> {
  const recorded = await isRecorded(deps, done);
  const householdId = householdOf(done.caseId);
  const opened = done.caseId === caseIn(householdId, key);
  // While the record is behind, only a household of one's own opening is known to be nobody else's.
  const isOwn = opened && !recorded && householdId === key.householdId;
  const role = isOwn
    ? roleFor(visitor.person, 'case', body.dong)
    : await roleToSee(deps, visitor.person, done.caseId);
  return role ? { kind: opened ? 'opened' : 'joined', done, recorded } : { kind: 'received' };
}
