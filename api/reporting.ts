import { setTimeout as pause } from 'node:timers/promises';
import type { ActCommand } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { People } from '../domain/crisisCase/state.ts';
import { asId, householdOf, type CaseId, type DongCode, type HouseholdId } from '../domain/ids.ts';
import { roleFor, type Role } from '../domain/roles.ts';
import { dayOf, yearOf } from '../domain/time.ts';
import { nextCaseNo } from '../prisma/caseNumbers.ts';
import { claimHousehold } from '../prisma/households.ts';
import { writePaper } from '../prisma/papers.ts';
import { caseById, casesOfHousehold } from '../prisma/queries/cases.ts';
import { seatsFor } from '../prisma/queries/staff.ts';
import { tokensOf, writeTokens, type Candidate, type Token } from '../prisma/tokens.ts';
import { updateIdOf } from '../workflows/messages.ts';
import type { Deps } from './deps.ts';
import { offerDuplicates } from './duplicates.ts';
import type { Outcome } from './engine.ts';
import { caseIn, type ActKey } from './keys.ts';
import { circumstancesOf } from './moment.ts';
import { isRecorded, isRefused, once, type Done } from './once.ts';
import { permit } from './permission.ts';
import { problem, refused } from './problems.ts';
import type { ReportBody } from './schemas/report.ts';
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
  readonly tokens: readonly Token[];
}

/** Opens a case, joins an open one, or begins a household's next episode. */
export async function takeReport(deps: Deps, reported: Reported): Promise<Heard> {
  const { visitor, body, idempotencyKey } = reported;
  const actor = visitor.person.staffId;
  const role = permit(visitor.person, 'reportCrisis', body.dong);
  const people = await peopleOf(deps, body.dong);
  const key = deps.keys.keyOf(actor, idempotencyKey);
  const bodyHash = deps.keys.hashOf({ act: 'reportCrisis', body });
  const report = { ...reported, role, people, key, bodyHash, tokens: tokensIn(deps, body) };
  const asked = { actor, key: key.key, bodyHash, subject: key.caseId };
  const result = await once(deps, asked, () => sendReport(deps, report));
  deps.metrics.act({ act: 'reportCrisis', outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (isRefused(result)) throw refused(result.refusal);
  return heardBy(deps, report, result);
}

async function peopleOf(deps: Deps, dong: DongCode): Promise<People> {
  if (!(await deps.places.dongs()).has(dong)) throw problem('dongNotFound', { field: 'dong' });
  const people = await seatsFor(deps.db, dong);
  if (!people) throw problem('seatsMissing', { field: 'dong' });
  return people;
}

function tokensIn({ secrets }: Deps, { person }: ReportBody): Token[] {
  return [person, ...person.members].flatMap((one) => tokensOf(one, secrets.tokens));
}

async function sendReport(deps: Deps, report: Report): Promise<Outcome> {
  const { visitor, body, key, bodyHash, role } = report;
  const actor = visitor.person.staffId;
  const householdId = await householdFor(deps, report);
  const paperId = deps.keys.paperIdOf(key, bodyHash);
  const { person, note, dong, reporterKind, crisisReasons, urgent } = body;
  const paper = {
    paperId,
    householdId,
    kind: 'reportCrisis',
    body: { person, note },
    bodyHash,
    writtenBy: actor,
  };
  await writePaper(deps.pool, deps.secrets.papers, paper);
  await writeTokens(deps.pool, householdId, report.tokens);
  const [previous] = await casesOfHousehold(deps.db, householdId);
  const { at, rulebook } = await circumstancesOf(actor);
  const command: ActCommand<'reportCrisis'> = {
    type: 'reportCrisis',
    ...{ dong, reporterKind, crisisReasons, urgent },
    caseId: caseIn(householdId, key),
    householdId,
    caseNo: await nextCaseNo(deps.pool, yearOf(dayOf(at))),
    previousCaseId: previous?.caseId ?? null,
    people: report.people,
    paperId,
  };
  const envelope = { command, by: actor, role, edition: crisisCase.newestEdition, rulebook };
  return deps.engine.report({ householdId, envelope, updateId: updateIdOf(key.key, bodyHash) });
}

/** The household that this report is about: the one that was named, one that is found, or a new one. */
async function householdFor(deps: Deps, report: Report): Promise<HouseholdId> {
  const { householdId } = report.body;
  if (!householdId) return claim(deps, report);
  const [newest] = await casesOfHousehold(deps.db, householdId);
  const mayJoin = newest && roleFor(report.visitor.person, 'case', newest.dong.code) !== null;
  if (!mayJoin) throw problem('householdNotFound', { field: 'householdId' });
  return householdId;
}

/** How long to wait for the case of somebody who was reported a moment ago. */
const settlesWithinMs = 2_000;
const settlePauseMs = 50;

/**
 * A new household, unless others may be the same. Those whom the caller may see are put to them, and nothing is done.
 * Of those whom they may not see they never hear: one of the same name is joined, any other is somebody else (K19).
 */
async function claim(deps: Deps, { body, visitor, key, tokens }: Report): Promise<HouseholdId> {
  const { householdId } = key;
  const notSame: string[] = [...body.notSame];
  for (let waitedMs = 0; ; waitedMs += settlePauseMs) {
    const claimed = await claimHousehold(deps.pool, deps.secrets.papers, { householdId, tokens, notSame });
    if (claimed.kind === 'claimed') return householdId;
    const unsettled = claimed.candidates.some(({ caseId }) => caseId === null);
    if (unsettled && waitedMs < settlesWithinMs) {
      await pause(settlePauseMs);
      continue;
    }
    const isSeen = ({ dong }: Candidate): boolean =>
      dong !== null && roleFor(visitor.person, 'case', asId<DongCode>(dong)) !== null;
    const seen = claimed.candidates.filter(isSeen);
    if (seen.length > 0) throw await offerDuplicates(deps, visitor, seen);
    const namesake = claimed.candidates.find(({ kinds }) => kinds.includes('name'));
    if (namesake) return asId<HouseholdId>(namesake.householdId);
    notSame.push(...claimed.candidates.map((one) => one.householdId));
  }
}

async function heardBy(deps: Deps, { visitor, body, key }: Report, done: Done): Promise<Heard> {
  const recorded = await isRecorded(deps, done);
  const opened = done.caseId === caseIn(householdOf(done.caseId), key);
  const dong = opened ? body.dong : await dongOf(deps, done.caseId);
  if (dong === null || !roleFor(visitor.person, 'case', dong)) return { kind: 'received' };
  return { kind: opened ? 'opened' : 'joined', done, recorded };
}

async function dongOf({ db }: Deps, caseId: CaseId): Promise<DongCode | null> {
  return (await caseById(db, caseId))?.dong.code ?? null;
}
