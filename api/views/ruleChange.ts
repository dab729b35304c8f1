import type { ChangeStrength, ChangeValue } from '../../domain/rulebook/changes.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { PlaceView } from './account.ts';
import type { StaffView } from './clock.ts';
import type { RuleUnit } from './rules.ts';

/** Waits for a second person; sent back or taken back; approved, and its days still to come, now or over. */
export type ChangeStanding = 'waiting' | 'returned' | 'toCome' | 'holds' | 'over';

/** A row that the house has put beside the file's. */
export interface RuleChangeView {
  readonly id: number;
  readonly rule: string;
  readonly place: PlaceView;
  readonly value: ChangeValue;
  readonly unit: RuleUnit;
  /** A reason of crisis in the words of its ordinance or notice. */
  readonly text: string | null;
  readonly from: PlainDate;
  /** Its own last day, or the day before the next one of its rule and place. */
  readonly until: PlainDate | null;
  readonly law: string;
  readonly strength: ChangeStrength;
  readonly verified: boolean;
  readonly standing: ChangeStanding;
  readonly proposedBy: StaffView;
  readonly proposedAt: Instant;
  readonly decidedBy: StaffView | null;
  readonly decidedAt: Instant | null;
  readonly reason: string | null;
}

/** The same while it waits: what holds at its place without it, and what may be done with it. */
export interface WaitingChangeView extends RuleChangeView {
  readonly before: ChangeValue | null;
  readonly may: { readonly approve: boolean; readonly end: boolean };
}

/** The rule that somebody is about to change, as it is there today. */
export interface RuleAsked {
  readonly rule: string;
  readonly place: PlaceView;
  readonly unit: RuleUnit;
  readonly now: ChangeValue | null;
  readonly law: string;
  /** Whether won go by the size of the household. */
  readonly bySize: boolean;
  /** What the reason is, as it holds there today; null for every other rule. */
  readonly text: string | null;
}

export interface RuleChangesView {
  readonly today: PlainDate;
  readonly waiting: readonly WaitingChangeView[];
  readonly decided: readonly RuleChangeView[];
  readonly rules: readonly string[];
  readonly places: readonly PlaceView[];
  readonly asked: RuleAsked | null;
}
