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
}

/** The rules of the day reach an open case: what is still to come is counted again, and nobody becomes late by it (K10). */
function renewRulebook(c: CrisisCase, _: object, now: Circumstances): CaseEvent[] | Refusal {
  if (now.rulebook.version <= c.rulebook) return { code: 'rulebookNotNewer' };
  const judged = everyDuty(c).map((duty) => judge(c, duty, now));
  const moved = judged.flatMap((one) => ('due' in one ? [one] : []));
  const kept = judged.flatMap((one) => ('why' in one ? [one] : []));
  return [{ type: 'rulebookRenewed', rulebook: now.rulebook.version, moved, kept }];
}

type Judged = Recount | RulebookRenewed['kept'][number] | { readonly same: true };

function judge(c: CrisisCase, duty: Duty, now: Circumstances): Judged {
  const { id: clockId, act, about, seat, due: was } = duty;
  if (was.at <= now.at) return { same: true };
  const due = recounted(was, now);
  if (due.at === was.at && due.provisional === was.provisional) return { same: true };
  // A date that a pause has moved is no longer what was counted.
  if (c.pauses[clockId]) {
    return isAsleep(c.pauses[clockId], now.at) ? { clockId, why: 'asleep' } : { same: true };
  }
  if (due.at <= now.at) return { clockId, why: 'wouldBeLate' };
  return { clockId, act, about, owner: duty.owner ?? holderOf(c, seat), was, due };
}

export const renewalDecisions = { renewRulebook };

export const renewalEvolutions = {
  rulebookRenewed: (c: CrisisCase, { rulebook, moved }: RulebookRenewed): CrisisCase => ({
    ...c,
    rulebook,
    moved: { ...c.moved, ...Object.fromEntries(moved.map(({ clockId, due }) => [clockId, due])) },
  }),
};
