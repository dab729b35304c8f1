import type { LookReason } from '../access.ts';
import type { Refusal } from '../refusal.ts';
import type { CrisisCase } from './state.ts';
import type { CaseEvent } from './events.ts';

/** Somebody opened a case behind closed doors that is not theirs to carry; its head hears of it. */
export interface OpeningRecorded {
  readonly type: 'openingRecorded';
  readonly lookReason: LookReason;
}

function recordOpening(
  _: CrisisCase,
  { lookReason }: { readonly lookReason: LookReason },
): CaseEvent[] | Refusal {
  return [{ type: 'openingRecorded', lookReason }];
}

export const openingDecisions = { recordOpening };

export const openingEvolutions = {
  /** Being looked at changes nothing. */
  openingRecorded: (c: CrisisCase): CrisisCase => c,
};
