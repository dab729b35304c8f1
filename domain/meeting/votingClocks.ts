import type { Clock } from '../clock.ts';
import { missingIn, isReviewing } from './written.ts';
import { placeOf, type Meeting } from './state.ts';

/**
 * 서면심의: what a member still owes, until when. It stands in their list and is never late: with its end the review closes
 * and counts whoever has answered, so the meeting's own clocks do not know it.
 */
export interface VotingClock extends Pick<Clock, 'owner' | 'above' | 'due'> {
  readonly id: 'voting';
  /** Many run at once. */
  readonly clockId: string;
  readonly act: 'castBallot';
}

export function votingClocks(m: Meeting): VotingClock[] {
  const { review, secretary: above } = m;
  if (!review || !isReviewing(m)) return [];
  return missingIn(m).map((owner) => ({
    ...{ id: 'voting', act: 'castBallot', clockId: `voting/${String(placeOf(m, owner) + 1)}` },
    ...{ owner, above, due: review.due },
  }));
}
