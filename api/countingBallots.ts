import { setTimeout as pause } from 'node:timers/promises';
import { marks } from '../domain/meeting/items.ts';
import type { Vote } from '../domain/meeting/acts.ts';
import { isSecret, type BallotCount } from '../domain/meeting/secret.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { meetingById } from '../prisma/queries/meetings.ts';
import { destroyBallots, secretBallots } from '../prisma/secretBallots.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import { isRecorded, type Done } from './once.ts';

/** One letter each, so that no sealed ballot is longer than another. */
const letters: Readonly<Record<Vote, string>> = { yes: 'y', no: 'n', abstain: 'a' };

/** What a secret ballot's paper says. */
export const ballotBody = (vote: Vote) => ({ vote: letters[vote] });

/** 개표: opens the secret ballots of the items that are being voted on and counts them; whose is whose goes no further. */
export async function countBallots({ pool, secrets }: Deps, m: Meeting): Promise<BallotCount[]> {
  if (!m.items.some((item) => isSecret(item) && item.status === 'open')) return [];
  const ballots = await secretBallots(pool, secrets.papers, m.meetingId);
  return m.items.flatMap((item, n): BallotCount[] => {
    if (!isSecret(item) || item.status !== 'open') return [];
    const cast = ballots.filter(({ items }) => items.includes(n + 1));
    // A changed ballot comes after the one that it replaces.
    const latest = new Map(cast.map(({ member, body }) => [member, body]));
    const voters = m.members.filter((_, place) => item.marks.charAt(place) === marks.voted);
    const votes = voters.map(({ staffId }) => (latest.get(staffId) as { vote?: unknown } | undefined)?.vote);
    const count = (vote: Vote): number => votes.filter((one) => one === letters[vote]).length;
    return [
      { item: n + 1, cast: cast.length, yes: count('yes'), no: count('no'), abstained: count('abstain') },
    ];
  });
}

/** So often a count is made anew while ballots still come in, with a moment for the record in between. */
const mostCounts = 5;
const pauseMs = 200;

/** Closes with the ballots as they are; where one came in meanwhile, they are counted once more. */
export async function countedAgain(
  { db }: Pick<Deps, 'db'>,
  m: Meeting,
  close: (m: Meeting) => Promise<Outcome>,
): Promise<Outcome> {
  let outcome = await close(m);
  for (let counts = 1; counts < mostCounts && isUncounted(outcome); counts += 1) {
    await pause(pauseMs);
    const now = await meetingById(db, m.meetingId);
    outcome = await close(now?.meeting ?? m);
  }
  return outcome;
}

const isUncounted = (outcome: Outcome): boolean =>
  outcome.kind === 'refused' && outcome.refusal.code === 'ballotsUncounted';

/** What has been counted, or is void, is destroyed; where the record is late, by the house within the hour. */
export async function destroyCounted(deps: Deps, done: Done): Promise<void> {
  if (await isRecorded(deps, done)) await destroyBallots(deps.pool, done.caseId);
}
