import { recounted, type Due } from './clock.ts';
import type { Circumstances } from './entity.ts';
import type { StaffId } from './ids.ts';

/** A date that the rules of the day moved, from when to when, and whose duty it is. */
export interface MovedDue {
  readonly owner: StaffId;
  readonly was: Due;
  readonly due: Due;
}

/**
 * What the rules of the day make of a date: another one; `wouldBeLate` where that one has passed already, so that the old
 * one stands (K10); null where nothing is new, or the date itself has passed.
 */
export function countedAnew(was: Due, now: Circumstances): Due | 'wouldBeLate' | null {
  if (was.at <= now.at) return null;
  const due = recounted(was, now);
  if (due.at === was.at && due.provisional === was.provisional) return null;
  return due.at <= now.at ? 'wouldBeLate' : due;
}
