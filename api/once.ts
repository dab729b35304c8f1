import { asId, type CaseId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import { releaseAct, reserveAct, type ActAsked } from '../prisma/actKeys.ts';
import { HouseholdErased } from '../prisma/householdKeys.ts';
import { waitForVersion } from '../prisma/queries/waitForVersion.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import { HttpProblem, problem } from './problems.ts';

/** What came of an act: its place in the record. */
export interface Done {
  readonly caseId: CaseId;
  readonly chain: string;
  readonly version: number;
}
/** A no by the household's rules, or by there being no open household. */
export interface Refused {
  readonly refusal: Refusal;
}

/**
 * Does an act under its key once: an accepted one has its answer for good, a refused one is forgotten, and one that
 * nobody answered may be sent again under the same key. `send` may throw an HttpProblem or HouseholdErased, which is a no as well.
 */
export async function once(
  deps: Deps,
  asked: ActAsked,
  send: () => Promise<Outcome>,
): Promise<Done | Refused> {
  const reservation = await reserveAct(deps.pool, asked);
  if (reservation.kind === 'otherBody') return { refusal: { code: 'keyReused' } };
  if (reservation.kind === 'answered') return done(reservation);
  // Pending is the same act under way, and sent again it is still one act: both callers hear its answer.
  const outcome = await sent(deps, asked, send);
  switch (outcome.kind) {
    case 'accepted':
      return done(outcome.answer);
    case 'refused':
      await release(deps, asked);
      return { refusal: outcome.refusal };
    case 'gone':
      await release(deps, asked);
      return { refusal: { code: 'notOpen' } };
    case 'unreachable':
      throw problem('engineDown');
  }
}

async function sent(deps: Deps, asked: ActAsked, send: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof HttpProblem || error instanceof HouseholdErased) await release(deps, asked);
    throw error;
  }
}

/** A reservation that cannot be given back runs out by itself; the caller's answer does not wait for it. */
async function release({ pool, log }: Deps, asked: ActAsked): Promise<void> {
  try {
    await releaseAct(pool, asked);
  } catch (err) {
    log.warn({ err }, 'the key of a refused act could not be given back');
  }
}

const done = ({ subject, chain, version }: { subject: string; chain: string; version: number }): Done => ({
  caseId: asId<CaseId>(subject),
  chain,
  version,
});

/** How long a caller waits to read what they wrote. */
const readBackMs = 2_000;

/** Whether the record has the act by now. A record that is away says nothing against the act: it will be written. */
export async function isRecorded({ pool, log }: Deps, { chain, version }: Done): Promise<boolean> {
  try {
    return await waitForVersion(pool, { chain, version }, readBackMs);
  } catch (err) {
    log.warn({ err }, 'an accepted act could not be read back');
    return false;
  }
}

export const isRefused = (result: Done | Refused): result is Refused => 'refusal' in result;
