import { numbersOf, type ExternalNumber, type ExternalSystem } from '../domain/externalNumber.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import { householdOf } from '../domain/ids.ts';
import { caseById, casesOfHousehold } from '../prisma/queries/cases.ts';
import { numberToken, removeTokens, type Token } from '../prisma/tokens.ts';
import type { Asked } from './acting.ts';
import type { Deps } from './deps.ts';
import type { OpenedNumbers } from './views/externalNumber.ts';
import { paperBody } from './openPaper.ts';

/** Numbers as they were typed; null where the paper is erased. */
export async function openNumbers(deps: Deps, numbers: readonly ExternalNumber[]): Promise<OpenedNumbers> {
  const opened = numbers.map(async ({ paperId }) => [paperId, await numberIn(deps, paperId)] as const);
  return new Map(await Promise.all(opened));
}

async function numberIn(deps: Deps, paperId: string): Promise<string | null> {
  return (await paperBody<{ readonly number: string }>(deps, paperId))?.number ?? null;
}

/** A number that was wrong finds the household no longer, unless it still holds somewhere in it. */
export async function forgetCorrected(
  deps: Deps,
  { caseId, body }: Pick<Asked<'recordExternalNumber'>, 'caseId' | 'body'>,
): Promise<void> {
  const { replaces, system, number } = body;
  const c = (await caseById(deps.db, caseId))?.state;
  const wrong = c && numbersOf(c).find(({ id }) => id === replaces);
  const typed = wrong && (await numberIn(deps, wrong.paperId));
  if (!wrong || !typed) return;
  const gone = numberToken({ system, number: typed }, deps.secrets.tokens);
  const kept = [numberToken({ system, number }, deps.secrets.tokens), ...(await tokensLeft(deps, wrong, c))];
  if (kept.some((token) => isSame(token, gone))) return;
  await removeTokens(deps.pool, householdOf(caseId), [gone]);
}

/** The tokens of all numbers of the household that hold, beside the one that was corrected. */
async function tokensLeft(deps: Deps, wrong: ExternalNumber, { householdId }: CrisisCase): Promise<Token[]> {
  const episodes = await casesOfHousehold(deps.db, householdId);
  const states = await Promise.all(
    episodes.map(async ({ caseId }) => (await caseById(deps.db, caseId))?.state),
  );
  const numbers = states.flatMap((c) => (c ? numbersOf(c) : []));
  const holding = numbers.filter(
    ({ paperId, replacedBy }) => replacedBy === null && paperId !== wrong.paperId,
  );
  const tokens = holding.map(({ system, paperId }) => tokenIn(deps, system, paperId));
  return (await Promise.all(tokens)).flat();
}

async function tokenIn(deps: Deps, system: ExternalSystem, paperId: string): Promise<Token[]> {
  const number = await numberIn(deps, paperId);
  return number === null ? [] : [numberToken({ system, number }, deps.secrets.tokens)];
}

const isSame = (one: Token, other: Token): boolean =>
  one.kind === other.kind && one.token.equals(other.token);
