import type { CaseId } from '../../ids.ts';
import type { OtherSupport, Region, RuleSource, SupportKind } from '../../rulebook.ts';
import type { PlainDate } from '../../time.ts';
import type { CrisisReason, ForeignerGround, GrantKind } from '../acts.ts';
import type { GroundEvidence, OtherAct, OverrideReason, WarningCode } from './codes.ts';

/** Support that the household was given before, in this case or in another of theirs. */
export interface EarlierSupport {
  readonly caseId: CaseId;
  readonly grantId: string;
  readonly reasons: readonly CrisisReason[];
  readonly kinds: readonly GrantKind[];
  /** Last day of the last of its periods. */
  readonly endedOn: PlainDate;
}

/** Help of the same content under another Act, and the kind of support that it overlaps. */
export interface OtherHelp {
  readonly otherAct: OtherAct;
  readonly kind: SupportKind;
}

/** What an officer hears and sees of the means on the spot, in whole won; nothing is deducted yet. */
export interface MeansEstimate {
  readonly region: Region;
  readonly incomeWon: number;
  readonly propertyWon: number;
  readonly financialWon: number;
}

/** The rule on which a warning stands. */
export type WarningRule = Pick<RuleSource, 'law' | 'strength' | 'verified'>;

/** As much of a row as an event has to carry. */
export const ruleIn = ({ law, strength, verified }: WarningRule): WarningRule => ({
  law,
  strength,
  verified,
});

type Facts =
  | {
      readonly code: 'RE_SUPPORT';
      readonly caseId: CaseId;
      readonly grantId: string;
      readonly reasons: readonly CrisisReason[];
      readonly endedOn: PlainDate;
      /** Last day on which the same reason warns, and the months until then, the one that has begun with them. */
      readonly until: PlainDate;
      readonly monthsLeft: number;
    }
  | {
      readonly code: 'INCOME_OVER' | 'ASSETS_OVER' | 'SAVINGS_OVER';
      readonly wonCounted: number;
      readonly lineWon: number;
    }
  | { readonly code: 'GROUND_UNSEEN'; readonly ground: ForeignerGround; readonly evidence: GroundEvidence }
  | { readonly code: 'OTHER_ACT'; readonly otherAct: OtherAct; readonly kind: SupportKind }
  | {
      readonly code: 'OUT_OF_SEASON';
      readonly sub: OtherSupport;
      readonly from: PlainDate;
      /** Months in which it may begin, the first of the season first. */
      readonly months: readonly number[];
    }
  | { readonly code: 'WITHOUT_MAIN'; readonly sub: OtherSupport; readonly along: readonly SupportKind[] }
  | {
      readonly code: 'GIVEN_BEFORE';
      readonly sub: OtherSupport;
      readonly caseId: CaseId;
      readonly grantId: string;
      readonly endedOn: PlainDate;
    };

/** Coded through and through: it travels, stands in the record and is said on a screen. */
export type Warning = Facts & { readonly rule: WarningRule };
export type WarningOf<Code extends WarningCode> = Extract<Warning, { readonly code: Code }>;

/** One reason for all warnings of a code. */
export interface Override {
  readonly warning: WarningCode;
  readonly reason: OverrideReason;
}

/** A warning that somebody met, and why they went on. */
export type AnsweredWarning = Warning & { readonly reason: OverrideReason };

/** What the acts on a grant may carry beside what they always did; absent in what was sent before edition 5. */
export interface KnownBefore {
  /** Written by the house: what the household was given before. */
  readonly earlier?: readonly EarlierSupport[];
}
export interface FieldFindings {
  readonly estimate?: MeansEstimate | null;
  readonly otherHelp?: readonly OtherHelp[];
  readonly groundEvidence?: GroundEvidence | null;
}
export interface Overriding {
  readonly overrides?: readonly Override[];
}

/** What the events keep of it. */
export interface Answering {
  readonly answered?: readonly AnsweredWarning[];
}
