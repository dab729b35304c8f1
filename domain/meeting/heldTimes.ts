import type { Refusal } from '../refusal.ts';
import { dayOf, type Instant } from '../time.ts';
import type { HeldTimes } from './acts.ts';
import type { Meeting } from './state.ts';

/** What was said of the real times and nothing else, so that an attendance without them stays as it was. */
export const timesIn = ({ heldFrom, heldUntil, onPaper }: HeldTimes): HeldTimes => ({
  ...(heldFrom ? { heldFrom } : {}),
  ...(heldUntil ? { heldUntil } : {}),
  ...(onPaper ? { onPaper } : {}),
});

/** Not before its day, not in the future, in their order; what was held on paper has both. */
export function refuseTimes(m: Meeting, times: HeldTimes, at: Instant): Refusal | null {
  for (const field of ['heldFrom', 'heldUntil'] as const) {
    const said = times[field];
    if (said === undefined) {
      if (times.onPaper) return { code: 'timesMissing', field };
      continue;
    }
    if (dayOf(said) < m.heldOn) return { code: 'dayTooEarly', field, earliest: m.heldOn };
    if (said > at) return { code: 'dayInFuture', field, today: dayOf(at) };
  }
  const { heldFrom, heldUntil } = { ...m, ...times };
  const isBackward = heldFrom !== undefined && heldUntil !== undefined && heldUntil <= heldFrom;
  return isBackward ? { code: 'endsBeforeBegin', field: 'heldUntil' } : null;
}
