import { setTimeout as pause } from 'node:timers/promises';
import type { People } from '../domain/crisisCase/state.ts';
import { asId, householdOf, type HouseholdId } from '../domain/ids.ts';
import { roleFor, type Role } from '../domain/roles.ts';
import { dayOf, type PlainDate } from '../domain/time.ts';
import { endDraft } from '../prisma/drafts.ts';
import { claimHousehold } from '../prisma/households.ts';
import { caseById, casesOfHousehold, newestCase } from '../prisma/queries/cases.ts';
import type { Deps } from './deps.ts';
import { checkDraft } from './drafting.ts';
import { offerDuplicates, seenBy } from './duplicates.ts';
import { dangerAnswer } from './endangered.ts';
import type { Outcome } from './engine.ts';
import { caseIn, type ActKey } from './keys.ts';
import { roleToSee } from './looks.ts';
import { nowInstant } from './moment.ts';
import { noteToReport } from './noting.ts';
import { isRecorded, isRefused, once, type Done } from './once.ts';
import { openHousehold, tokensIn, type Opening } from './opening.ts';
import { permit } from './permission.ts';
import { problem, refused } from './problems.ts';
import type { ReportBody } from './schemas/report.ts';
import { peopleOf } from './seats.ts';
import type { Visitor } from './seam.ts';
import { askSupport, refuseSupport, type Supported } from './supporting.ts';

/** A report as it came to the door. */
export interface Reported {
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  /** The ETag of the draft as it was seen, where it was typed in one. */
  readonly ifMatch: string | undefined;
  readonly body: ReportBody;
}

/** opened and joined are told to those who may see the case; anybody else hears `received` (K19). */
export type Heard =
  | {
      readonly kind: 'opened' | 'joined';
      readonly done: Done;
      readonly recorded: boolean;
      /** Null where no support was asked for with the report. */
      readonly supported: Supported | null;
    }
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
  refuseUnborn(body, dayOf(await nowInstant()));
  refuseSupport(reported);
  const key = keyUnder(body.draftId, deps.keys.keyOf(actor, idempotencyKey));
  const bodyHash = deps.keys.hashOf({ act: 'reportCrisis', body });
  const report = { ...reported, role, people, key, bodyHash };
  const asked = { actor, key: key.key, bodyHash, subject: key.caseId };
  const result = await once(deps, asked, () => sendReport(deps, report));
  deps.metrics.act({ act: 'reportCrisis', outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (isRefused(result)) throw refused(result.refusal);
  await endItsDraft(deps, key);
  const supported = await askSupport(deps, reported, result);
  const last = supported && 'done' in supported ? supported.done : result;
  const heard = await heardBy(deps, report, { opened: result, last });
  return heard.kind === 'received' ? heard : { ...heard, supported };
}

/** What was typed in a draft opens the household that the draft was sealed for, whoever sends it and how often. */
function keyUnder(draftId: HouseholdId | null | undefined, key: ActKey): ActKey {
  return draftId ? { ...key, householdId: draftId, caseId: caseIn(draftId, key) } : key;
}

function refuseUnborn({ person }: ReportBody, today: PlainDate): void {
  const people = [{ field: 'person.birth', birth: person.birth }].concat(
    person.members.map(({ birth }, n) => ({ field: `person.members.${String(n)}.birth`, birth })),
  );
  const unborn = people.find(({ birth }) => birth && birth > today);
  if (unborn) throw refused({ code: 'dayInFuture', field: unborn.field, today });
}

/** A draft that outlives its report by an accident is swept in its time, and opens no second household. */
async function endItsDraft({ pool, log }: Deps, { householdId }: ActKey): Promise<void> {
  try {
    await endDraft(pool, householdId);
  } catch (err) {
    log.warn({ err }, 'the draft of an accepted report could not be ended');
  }
}

async function sendReport(deps: Deps, report: Report): Promise<Outcome> {
  const { visitor, body, key, bodyHash, role, ifMatch } = report;
  if (body.draftId) await checkDraft(deps, { visitor, draftId: body.draftId, ifMatch });
  const householdId = await householdFor(deps, report);
  const { person, note, reporterKind, crisisReasons, urgent } = body;
  const place = await placeFor(deps, report, householdId);
  const notSame = await seenHouseholds(deps, visitor, body.notSame);
  const danger = urgent ? dangerAnswer(body.danger, await nowInstant()) : null;
  const fromNote = body.fromNote ? { fromNote: await noteToReport(deps, visitor, body.fromNote) } : {};
  const told = { reporterKind, crisisReasons, urgent, notSame, ...(danger ? { danger } : {}), ...fromNote };
  const codes = { ...place, ...told };
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

/** The report itself, and the last of what was done with it, which is what the record has to have. */
interface Came {
  readonly opened: Done;
  readonly last: Done;
}

type HeardOfReport =
  | Omit<Extract<Heard, { readonly kind: 'opened' | 'joined' }>, 'supported'>
  | Extract<Heard, { readonly kind: 'received' }>;

async function heardBy(
  deps: Deps,
  { visitor, body, key }: Report,
  { opened: done, last }: Came,
): Promise<HeardOfReport> {
  const recorded = await isRecorded(deps, last);
  const householdId = householdOf(done.caseId);
  const opened = done.caseId === caseIn(householdId, key);
  // While the record is behind, only a household of one's own opening is known to be nobody else's.
  const isOwn = opened && !recorded && householdId === key.householdId;
  const role = isOwn
    ? roleFor(visitor.person, 'case', body.dong)
    : await roleToSee(deps, visitor.person, done.caseId);
  return role ? { kind: opened ? 'opened' : 'joined', done: last, recorded } : { kind: 'received' };
}
