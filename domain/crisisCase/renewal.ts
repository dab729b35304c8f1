import { recounted, type Due, type Duty } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { holderOf } from '../staffing.ts';
import type { CaseEvent } from './events.ts';
import { everyDuty } from './clocks.ts';
import type { CrisisCase } from './state.ts';
import { isAsleep } from '../pause.ts';

/** A date that the new calendar moved, and whose duty it is. */
export interface Recount {
  readonly clockId: string;
  readonly act: Duty['act'];
  readonly about: string | null;
  readonly owner: StaffId;
  readonly was: Due;
  readonly due: Due;
}

export interface RulebookRenewed {
  readonly type: 'rulebookRenewed';
  readonly rulebook: number;
  readonly moved: readonly Recount[];
  /** Dates that stand as they were: the new one has passed already, or the duty sleeps. */
  readonly kept: readonly { readonly clockId: string; readonly why: 'wouldBeLate' | 'asleep' }[];
  /** Since edition 5: dates that stand, and only the letter before them comes on another day; absent where there are none. */
  readonly reminders?: readonly { readonly clockId: string; readonly due: Due }[];
}

/** The rules of the day reach an open case: what is still to come is counted again, and nobody becomes late by it (K10). */
function renewRulebook(c: CrisisCase, _: object, now: Circumstances): CaseEvent[] | Refusal {
  if (now.rulebook.version <= c.rulebook) return { code: 'rulebookNotNewer' };
  const judged = everyDuty(c).map((duty) => judge(c, duty, now));
  const moved = judged.flatMap((one) => ('due' in one ? [one] : []));
  const kept = judged.flatMap((one) => ('why' in one ? [one] : []));
  const reminders = judged.flatMap((one) => ('reminder' in one ? [one.reminder] : []));
  const more = reminders.length > 0 ? { reminders } : {};
  return [{ type: 'rulebookRenewed', rulebook: now.rulebook.version, moved, kept, ...more }];
}

type Judged =
  | Recount
  | RulebookRenewed['kept'][number]
  | { readonly reminder: { readonly clockId: string; readonly due: Due } }
  | { readonly same: true };

function judge(c: CrisisCase, duty: Duty, now: Circumstances): Judged {
  const { id: clockId, act, about, seat, due: was } = duty;
  if (was.at <= now.at) return { same: true };
  const due = recounted(was, now);
  if (due.at === was.at && due.provisional === was.provisional) return remindedAnew(c, duty, now);
  // A date that a pause has moved is no longer what was counted.
  if (c.pauses[clockId]) {
    return isAsleep(c.pauses[clockId], now.at) ? { clockId, why: 'asleep' } : { same: true };
  }
  if (due.at <= now.at) return { clockId, why: 'wouldBeLate' };
  return { clockId, act, about, owner: duty.owner ?? holderOf(c, seat), was, due };
}

/** The date stands; its owner hears of its end on a working day all the same. */
function remindedAnew(c: CrisisCase, { id: clockId, due: was }: Duty, now: Circumstances): Judged {
  const { remindAt } = recounted(was, now);
  const isTold = was.remindAt !== undefined && was.remindAt <= now.at;
  if (remindAt === undefined || remindAt === was.remindAt || isTold || c.pauses[clockId])
    return { same: true };
  return { reminder: { clockId, due: { ...was, remindAt } } };
}

export const renewalDecisions = { renewRulebook };

export const renewalEvolutions = {
  rulebookRenewed: (c: CrisisCase, { rulebook, moved, reminders = [] }: RulebookRenewed): CrisisCase => {
    const anew = [...moved, ...reminders].map(({ clockId, due }) => [clockId, due] as const);
    return { ...c, rulebook, moved: { ...c.moved, ...Object.fromEntries(anew) } };
  },
};
