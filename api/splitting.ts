import type { ActCommand } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { CrisisCase, People } from '../domain/crisisCase/state.ts';
import { householdOf, type CaseId, type HouseholdId } from '../domain/ids.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { doSeatsClash, everyHolder } from '../domain/staffing.ts';
import { ensureHousehold } from '../prisma/householdKeys.ts';
import { caseById } from '../prisma/queries/cases.ts';
import { normalised, removeTokens, tokensOf, type Token } from '../prisma/tokens.ts';
import { updateIdOf } from '../workflows/messages.ts';
import { refusedIn, type Admitted } from './acting.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import { everybodyIn } from './households.ts';
import { circumstancesOf } from './moment.ts';
import { isRefused, once, type Done } from './once.ts';
import { openHousehold, tokensIn } from './opening.ts';
import { problem, refused } from './problems.ts';
import type { SplitBody } from './schemas/membership.ts';
import { peopleOf, refuseUnfit } from './seats.ts';
import type { Visitor } from './seam.ts';

/** Somebody leaves the household of that case, as it came to the door. */
export interface Leaving extends Admitted {
  readonly caseId: CaseId;
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  readonly body: SplitBody;
}

/**
 * Two acts under one key (K18): a household of their own behind closed doors, and then a date in the old one that tells
 * nothing of where to. Sent again it finishes what is missing. Answers where the new case stands in the record.
 */
export async function splitHousehold(deps: Deps, leaving: Leaving): Promise<Done> {
  const opened = await open(deps, leaving);
  await leave(deps, leaving);
  await forget(deps, leaving);
  return opened;
}

async function open(deps: Deps, leaving: Leaving): Promise<Done> {
  const { caseId, visitor, idempotencyKey, body } = leaving;
  const actor = visitor.person.staffId;
  const key = deps.keys.keyOf(actor, idempotencyKey);
  const bodyHash = deps.keys.hashOf({ act: 'split', caseId, body });
  const asked = { actor, key: key.key, bodyHash, subject: key.caseId };
  const result = await once(deps, asked, async () => {
    const c = await stillThere(deps, leaving);
    const people = await peopleThere(deps, c, body);
    const { person, note, dong, urgent, crisisReasons } = body;
    const { householdId } = key;
    // No claim: the old household has the same names, and it is not to be asked about them.
    await ensureHousehold(deps.pool, deps.secrets.papers, householdId);
    const told = { dong, people, urgent, crisisReasons, reporterKind: 'OFFICIAL_VISIT' } as const;
    const codes = { ...told, previousCaseId: null, restricted: true };
    return openHousehold(deps, {
      ...{ householdId, person, note, codes, key, bodyHash },
      ...{ by: actor, role: leaving.role },
    });
  });
  deps.metrics.act({ act: 'split', outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (isRefused(result)) throw refused(result.refusal);
  return result;
}

const memberLeft = ({ caseId, body }: Leaving): ActCommand<'recordMemberLeft'> => ({
  type: 'recordMemberLeft',
  caseId,
  leftOn: body.leftOn,
});

/** The old case, where its own half would be taken: the new household is opened first, and not in vain. */
async function stillThere(deps: Deps, leaving: Leaving): Promise<CrisisCase> {
  const { caseId, visitor } = leaving;
  const detail = await caseById(deps.db, caseId);
  if (!detail) throw problem('caseNotFound');
  const now = await circumstancesOf(visitor.person.staffId);
  const current = detail.archived ? null : detail.state;
  const decided = crisisCase.decide({ current }, memberLeft(leaving), now);
  if (isRefusal(decided)) throw await refusedIn(deps, leaving, decided);
  return detail.state;
}

/** Whoever had the case of the household that they left does not get theirs. */
async function peopleThere(deps: Deps, c: CrisisCase, { dong, officerId }: SplitBody): Promise<People> {
  const there = await peopleOf(deps, dong);
  const officer = officerId ?? there.officer;
  const field = 'officerId';
  if (everyHolder(c, 'officer').includes(officer)) throw problem('sameOfficer', { field });
  await refuseUnfit(deps, { seat: 'officer', staffId: officer, dong, field });
  const people = { ...there, officer };
  if (doSeatsClash(people)) throw refused({ code: 'seatsClash', field });
  return people;
}

/** The old household's half, under a key that no caller can have sent. */
async function leave(deps: Deps, leaving: Leaving): Promise<void> {
  const { caseId, visitor, role, idempotencyKey } = leaving;
  const actor = visitor.person.staffId;
  const { key } = deps.keys.keyOf(actor, `${idempotencyKey}.left`);
  const command = memberLeft(leaving);
  const bodyHash = deps.keys.hashOf(command);
  const result = await once(deps, { actor, key, bodyHash, subject: caseId }, (): Promise<Outcome> => {
    const envelope = { command, by: actor, role, edition: crisisCase.newestEdition };
    const householdId = householdOf(caseId);
    return deps.engine.act({ householdId, envelope, updateId: updateIdOf(key, bodyHash) });
  });
  if (isRefused(result) && !isOver(result.refusal)) throw await refusedIn(deps, leaving, result.refusal);
}

/** A case that ended between the two halves keeps no date any more, and the other half stands. */
const isOver = ({ code }: Refusal): boolean => code === 'notOpen' || code === 'otherEpisode';

/** The search does not find the old household by those who left, unless they share a name or number with who stayed. */
async function forget(deps: Deps, { caseId, body }: Leaving): Promise<void> {
  const householdId = householdOf(caseId);
  const gone = [body.person, ...body.person.members].flatMap(({ name }) => (name ? [normalised(name)] : []));
  const kept = new Set((await tokensOfOthers(deps, householdId, gone)).map(nameOf));
  const leaving = tokensIn(deps, body.person).filter((token) => !kept.has(nameOf(token)));
  await removeTokens(deps.pool, householdId, leaving);
}

async function tokensOfOthers(
  deps: Deps,
  householdId: HouseholdId,
  gone: readonly string[],
): Promise<Token[]> {
  const everybody = await everybodyIn(deps, householdId);
  const stayed = everybody.filter(({ name }) => name === null || !gone.includes(normalised(name)));
  return stayed.flatMap((one) => tokensOf(one, deps.secrets.tokens));
}

const nameOf = ({ kind, token }: Token): string => `${kind}.${token.toString('hex')}`;
