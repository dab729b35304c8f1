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
import { addOnRows, type AddOnRule } from '../../domain/rulebook/addOns.ts';
import {
  isRegional,
  isReSupport,
  reasonOf,
  reserveRule,
  savingsRule,
} from '../../domain/rulebook/otherRules.ts';
import { crisisReasonRows, type CrisisReasonRule } from '../../domain/rulebook/crisisReasons.ts';
import { instalmentRows, type InstalmentRule } from '../../domain/rulebook/instalments.ts';
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
  /** Hours before the end of a deadline of hours, else working days; null where nobody is told before it ends. */
  readonly remindBefore: number | null;
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

/** How a deadline counts, the unit of a kind of support, won (also by region, or as savings), or what else a value is. */
export type RuleUnit =
  DatedRule | SupportUnit | 'WON' | 'REGIONS' | 'SAVINGS' | 'PERCENT' | 'WAIT_MONTHS' | 'REASON';

const countingOf = new Map<string, DatedRule>(deadlineRows.map(({ rule }) => [rule.code, rule.counting]));
const unitOfKind = new Map<string, SupportUnit>(supportRows.map(({ rule }) => [rule.kind, rule.unit]));

export function unitOf(rule: string): RuleUnit {
  if (reasonOf(rule)) return 'REASON';
  if (isReSupport(rule)) return 'WAIT_MONTHS';
  if (isRegional(rule)) return 'REGIONS';
  if (rule === savingsRule) return 'SAVINGS';
  if (rule === reserveRule) return 'PERCENT';
  return countingOf.get(rule) ?? unitOfKind.get(rule) ?? 'WON';
}

export type CrisisReasonView = DatedRow & Omit<CrisisReasonRule, 'source'>;
export interface MeansLineView extends DatedRow {
  readonly line: MeansLine;
}
export type AddOnView = DatedRow & Pick<AddOnRule, 'sub' | 'months' | 'along' | 'once'>;
export type ReSupportView = DatedRow & Pick<ReSupportRule, 'crisis' | 'waitMonths'>;

export type InstalmentRuleView = DatedRow & Pick<InstalmentRule, 'most' | 'months'>;

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
  readonly instalments: readonly InstalmentRuleView[];
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
      const { code, counting, amount, graceHours, remindBefore = null, pausable } = row.rule;
      return { ...dated(row, row.rule), code, counting, amount, graceHours, remindBefore, pausable };
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

function othersView(
  dated: Dated,
): Pick<RulesView, 'crisisReasons' | 'meansLines' | 'reSupport' | 'instalments' | 'addOns'> {
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
    instalments: instalmentRows.map((row) => {
      const { most, months } = row.rule;
      return { ...dated(row, row.rule), most, months };
    }),
    addOns: addOnRows.map((row) => {
      const { sub, months, along, once } = row.rule;
      return { ...dated(row, row.rule), sub, months, along, once };
    }),
  };
}
