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
import { isDeadline } from '../../domain/rulebook/changes.ts';
import { addOnRows, type AddOnRule } from '../../domain/rulebook/addOns.ts';
import { crisisReasonRows, type CrisisReasonRule } from '../../domain/rulebook/crisisReasons.ts';
import { meansLineRows, type MeansLine } from '../../domain/rulebook/meansLines.ts';
import { reSupportRows, type ReSupportRule } from '../../domain/rulebook/reSupport.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { RuleChangeView } from './ruleChange.ts';

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

/** How a deadline counts, or won. */
export type RuleUnit = DatedRule | 'WON';

const countingOf = new Map<string, DatedRule>(deadlineRows.map(({ rule }) => [rule.code, rule.counting]));
export const unitOf = (rule: string): RuleUnit => (isDeadline(rule) && countingOf.get(rule)) || 'WON';

export type CrisisReasonView = DatedRow & Omit<CrisisReasonRule, 'source'>;
export interface MeansLineView extends DatedRow {
  readonly line: MeansLine;
}
export type AddOnView = DatedRow & Pick<AddOnRule, 'sub' | 'months' | 'along' | 'once'>;
export type ReSupportView = DatedRow & Pick<ReSupportRule, 'crisis' | 'waitMonths'>;

/** 기준표: every row, those that hold no longer too. */
export interface RulesView {
  readonly revision: number;
  /** The version that cases get today. */
  readonly version: number;
  readonly deadlines: readonly DeadlineRuleView[];
  readonly supports: readonly SupportRuleView[];
  readonly amounts: readonly AmountRuleView[];
  readonly medians: readonly MedianRuleView[];
  readonly crisisReasons: readonly CrisisReasonView[];
  readonly meansLines: readonly MeansLineView[];
  readonly reSupport: readonly ReSupportView[];
  readonly addOns: readonly AddOnView[];
  /** Rows that two persons of the house have put beside the file's, those that are to come or over too. */
  readonly changes: readonly RuleChangeView[];
  readonly followUpMonths: readonly number[];
  readonly longestPauseDays: number;
  readonly opinionDays: number;
}

type Dated = (row: Row<unknown>, source: RuleSource) => DatedRow;

const datedOn =
  (today: PlainDate): Dated =>
  ({ validFrom, validTo }, { law, strength, verified, sourceId }) => ({
    ...{ law, strength, verified, source: sources[sourceId].title, from: validFrom, until: validTo },
    holds: validFrom <= today && (validTo === null || today <= validTo),
  });

/** What the reviewed file says. */
export function rulesView(today: PlainDate, version: number): Omit<RulesView, 'changes'> {
  const dated = datedOn(today);
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
    ...othersView(dated),
  };
}

function othersView(dated: Dated): Pick<RulesView, 'crisisReasons' | 'meansLines' | 'reSupport' | 'addOns'> {
  return {
    crisisReasons: crisisReasonRows.map((row) => {
      const { source, ...rule } = row.rule;
      return { ...dated(row, source), ...rule };
    }),
    meansLines: meansLineRows.map((row) => ({ ...dated(row, row.rule), line: row.rule })),
    reSupport: reSupportRows.map((row) => {
      const { crisis, waitMonths } = row.rule;
      return { ...dated(row, row.rule), crisis, waitMonths };
    }),
    addOns: addOnRows.map((row) => {
      const { sub, months, along, once } = row.rule;
      return { ...dated(row, row.rule), sub, months, along, once };
    }),
  };
}
