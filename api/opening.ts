import type { ActCommand, Acts } from '../domain/crisisCase/acts.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { HouseholdId, StaffId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import { dayOf, yearOf } from '../domain/time.ts';
import { nextCaseNo } from '../prisma/caseNumbers.ts';
import { writePaper } from '../prisma/papers.ts';
import { tokensOf, writeTokens, type Token } from '../prisma/tokens.ts';
import { updateIdOf } from '../workflows/messages.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import { nameIn } from './households.ts';
import { caseIn, type ActKey } from './keys.ts';
import { circumstancesOf } from './moment.ts';
import type { PersonBody } from './schemas/person.ts';

/** A report on its way: words for the paper, codes for the household, and under which key. */
export interface Opening {
  readonly householdId: HouseholdId;
  readonly person: PersonBody;
  readonly note: string;
  readonly codes: Omit<Acts['reportCrisis'], 'householdId' | 'caseNo' | 'named' | 'paperId'>;
  readonly key: ActKey;
  readonly bodyHash: string;
  readonly by: StaffId;
  readonly role: Role;
}

/** Everything by which the search finds these people. */
export const tokensIn = ({ secrets }: Deps, person: PersonBody): Token[] =>
  [person, ...person.members].flatMap((one) => tokensOf(one, secrets.tokens));

/** Seals what was told and brings the report to its household, which opens where it is not open. */
export async function openHousehold(deps: Deps, opening: Opening): Promise<Outcome> {
  const { householdId, person, note, codes, key, bodyHash, by, role } = opening;
  const paperId = deps.keys.paperIdOf(key, bodyHash);
  const body = { person, note };
  const paper = { paperId, householdId, kind: 'reportCrisis', body, bodyHash, writtenBy: by };
  const named = person.name !== null || (await nameIn(deps, householdId, true)).name !== null;
  await writePaper(deps.pool, deps.secrets.papers, paper);
  await writeTokens(deps.pool, householdId, tokensIn(deps, person));
  const { at, rulebook } = await circumstancesOf(by);
  const command: ActCommand<'reportCrisis'> = {
    type: 'reportCrisis',
    caseId: caseIn(householdId, key),
    caseNo: await nextCaseNo(deps.pool, yearOf(dayOf(at))),
    ...{ ...codes, householdId, named, paperId },
  };
  const envelope = { command, by, role, edition: crisisCase.newestEdition, rulebook };
  return deps.engine.report({ householdId, envelope, updateId: updateIdOf(key.key, bodyHash) });
}
