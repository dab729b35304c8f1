import type { Due } from './clock.ts';
import { dueNow } from './clock.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import { isGrantOpen } from './emergencySupport/grant.ts';
import type { Circumstances } from './entity.ts';
import type { Refusal } from './refusal.ts';
import type { SelectionThing } from './selection.ts';

/** 선정 결과 (K1): chosen, not chosen, back to the dong, or the Act's own support first. */
export const selectionResults = ['SELECTED', 'NOT_SELECTED', 'BACK_TO_DONG', 'STATUTORY_TRACK'] as const;
export type SelectionResult = (typeof selectionResults)[number];

/** Why a household was not chosen; NOT_CARRIED is the ballot alone. */
export const notSelectedReasons = [
  'OTHER_HELP_FITS',
  'ALREADY_HELPED',
  'NO_CRISIS',
  'MEANS_USED_UP',
  'NOT_REACHABLE',
  'DECLINED',
  'NOT_CARRIED',
  'OTHER',
] as const;
export type NotSelectedReason = (typeof notSelectedReasons)[number];

/** What becomes of what was still to be settled: asked for under the Act or not, kept, stopped, or asked for anew. */
export const selectionSettlements = [
  'GRANT_ASKED',
  'GRANT_NOT_NEEDED',
  'HOUSEHOLD_DECLINED',
  'KEPT_AS_GIVEN',
  'STOPPED',
  'OTHER_MEANS',
] as const;
export type SelectionSettlement = (typeof selectionSettlements)[number];

/** The means that were asked for or given, and how much; null where they are no money. */
export interface SelectionMeans {
  readonly means: SelectionThing;
  readonly amountWon: number | null;
}

/** What the committee decided beside yes or no; absent where only that was told. */
export interface SelectionOutcome {
  readonly result?: SelectionResult | null;
  /** With SELECTED. */
  readonly given?: SelectionMeans | null;
  /** With NOT_SELECTED. */
  readonly notSelectedReason?: NotSelectedReason | null;
}

/** Direct entry is no money, and what a household gets in money says how much. */
export function refuseMeans({ means, amountWon }: SelectionMeans, field: string): Refusal | null {
  if (means === 'DIRECT_ENTRY') return amountWon === null ? null : { code: 'amountNotMeant', field };
  return means === 'MONEY' && amountWon === null ? { code: 'amountMissing', field } : null;
}

/** Yes and no go with what is told of them. */
export function refuseOutcome(
  { selected }: { readonly selected: boolean },
  { result, given, notSelectedReason }: SelectionOutcome,
): Refusal | null {
  if (!result) return null;
  if (selected !== (result === 'SELECTED')) return { code: 'resultContradicts', field: 'result' };
  if (result === 'NOT_SELECTED' && !notSelectedReason)
    return { code: 'reasonMissing', field: 'notSelectedReason' };
  return given ? refuseMeans(given, 'given') : null;
}

/** The outcome as the event keeps it: nothing where nothing was told. */
export function toldOutcome({ result, given, notSelectedReason }: SelectionOutcome): SelectionOutcome {
  if (!result) return {};
  const means = result === 'SELECTED' && given ? { given } : {};
  const why = result === 'NOT_SELECTED' && notSelectedReason ? { notSelectedReason } : {};
  return { result, ...means, ...why };
}

/** The Act's support is to be asked for, unless it is on its way; a book of before the sixth edition knows no such day. */
export function statutoryDue(
  c: CrisisCase,
  { result }: SelectionOutcome,
  now: Circumstances,
): { readonly statutory?: Due } {
  if (result !== 'STATUTORY_TRACK' || c.grants.some(isGrantOpen)) return {};
  const known = 'STATUTORY_REQUEST' in now.rulebook.deadlines ? 'STATUTORY_REQUEST' : 'SELECTION_URGENT';
  return { statutory: dueNow(known, now) };
}

/** What the chair has given and the members did not confirm is looked at once more, since edition 6. */
export function unconfirmedDue(ratified: boolean, now: Circumstances): { readonly unconfirmed?: Due } {
  if (ratified || now.edition < 6) return {};
  const known = 'UNCONFIRMED' in now.rulebook.deadlines ? 'UNCONFIRMED' : 'CLOSING_APPROVAL';
  return { unconfirmed: dueNow(known, now) };
}
