import type { Meeting } from '../../domain/meeting/state.ts';
import { isMissing } from '../../domain/meeting/written.ts';
import { staffView } from './clock.ts';
import type { MinutedReviewView } from './written.ts';

/** What minutes tell of it; null where people sat together. */
export function minutedReview(m: Meeting, names: ReadonlyMap<string, string>): MinutedReviewView | null {
  const { review } = m;
  if (!review) return null;
  const returns = m.members.flatMap(({ staffId }) => {
    const at = review.returned[staffId];
    return at === undefined ? [] : [{ ...staffView(staffId, names), at }];
  });
  const missing = m.members.filter((_, place) => isMissing(m, place));
  return {
    ...{ dueAt: review.due.at, returns },
    missing: missing.map(({ staffId }) => staffView(staffId, names)),
  };
}
