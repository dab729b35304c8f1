import type { DatedRule } from '../../domain/calendar.ts';
import {
  revision,
  sources,
  type DeadlineCode,
  type RuleSource,
  type SupportKind,
} from '../../domain/rulebook.ts';
import { amountRows, medianRows, type AmountRule } from '../../domain/rulebook/amounts.ts';
import {
  deadlineRows,
  followUpMonths,
  longestPauseDays,
  opinionDays,
} from '../../domain/rulebook/deadlines.ts';
import type { Row } from '../../domain/rulebook/rows.ts';
import { supportRows, type SupportUnit } from '../../domain/rulebook/supports.ts';
import type { PlainDate } from '../../domain/time.ts';

/** A row of the rulebook with its days and where it was read. */
export interface DatedRow extends Omit<RuleSource, 'sourceId'> {
  readonly source: string;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  /** Whether it holds today. */
  readonly holds: boolean;
}
export interface DeadlineRuleView extends DatedRow {
  readonly code: DeadlineCode;
  readonly counting: DatedRule;
  readonly amount: number;
  readonly graceHours: number;
  readonly pausable: boolean;
}
export interface SupportRuleView extends DatedRow {
  readonly kind: SupportKind;
  readonly unit: SupportUnit;
  readonly firstUnits: number;
  readonly authorityExtensions: number;
  readonly committeeExtension: boolean;
  readonly capUnits: number;
}
export interface AmountRuleView
  extends DatedRow, Pick<AmountRule, 'kind' | 'sub' | 'region' | 'basis' | 'per' | 'won'> {
  readonly announcedFor: number;
}
export interface MedianRuleView extends DatedRow {
  readonly year: number;
  readonly wonBySize: readonly number[];
}

/** 기준표: every row, those that hold no longer too. */
export interface RulesView {
  readonly revision: number;
  /** The version that cases get today. */
  readonly version: number;
  readonly deadlines: readonly DeadlineRuleView[];
  readonly supports: readonly SupportRuleView[];
  readonly amounts: readonly AmountRuleView[];
  readonly medians: readonly MedianRuleView[];
  readonly followUpMonths: readonly number[];
  readonly longestPauseDays: number;
  readonly opinionDays: number;
}

export function rulesView(today: PlainDate, version: number): RulesView {
  const dated = (
    { validFrom, validTo }: Row<unknown>,
    { law, strength, verified, sourceId }: RuleSource,
  ): DatedRow => ({
    ...{ law, strength, verified, source: sources[sourceId].title, from: validFrom, until: validTo },
    holds: validFrom <= today && (validTo === null || today <= validTo),
  });
  return {
    ...{ revision, version, followUpMonths, longestPauseDays, opinionDays },
    deadlines: deadlineRows.map((row) => {
      const { code, counting, amount, graceHours, pausable } = row.rule;
      return { ...dated(row, row.rule), code, counting, amount, graceHours, pausable };
    }),
    supports: supportRows.map((row) => {
      const { source, ...rule } = row.rule;
      return { ...dated(row, source), ...rule };
    }),
    amounts: amountRows.map((row) => {
      const { kind, sub, region, basis, per, won, announcedFor } = row.rule;
      return { ...dated(row, row.rule), kind, sub, region, basis, per, won, announcedFor };
    }),
    medians: medianRows.map((row) => {
      const { year, wonBySize } = row.rule;
      return { ...dated(row, row.rule), year, wonBySize };
    }),
  };
}
