import type { Votes } from './act.ts';
import type { Refusal } from './refusal.ts';

/** Why these numbers are no sitting at all, whatever was decided; null where they are one. */
export function refuseSitting({ seated, present, inFavour, carried }: Votes): Refusal | null {
  if (present > seated) return { code: 'countsDoNotAdd', field: 'present' };
  if (inFavour > present) return { code: 'countsDoNotAdd', field: 'inFavour' };
  // The meeting has counted its quorum by its committee's own rules.
  if (carried !== undefined) return null;
  if (present * 2 <= seated)
    return { code: 'noQuorum', field: 'present', needed: Math.floor(seated / 2) + 1 };
  return null;
}

/**
 * 긴급복지지원법 시행규칙 제5조제2항: a majority of the seated is present, of the present in favour; a tie fails, unless the
 * rules of a committee that has a casting vote have made a yes of it.
 */
export function refuseVotes(votes: Votes): Refusal | null {
  const refusal = refuseSitting(votes);
  if (refusal) return refusal;
  const { present, inFavour, carried } = votes;
  if (carried ?? inFavour * 2 > present) return null;
  return { code: 'notCarried', field: 'inFavour', needed: Math.floor(present / 2) + 1 };
}
