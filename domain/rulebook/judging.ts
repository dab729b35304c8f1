import type { DatedRule } from '../calendar.ts';
import type { PlainDate } from '../time.ts';
import type { AmountRule } from './amounts.ts';
import type { ChangeableBook, PartOfUnits } from './applying.ts';
import {
  amountNameOf,
  amountTemplate,
  changedAmounts,
  changedDeadline,
  isDeadline,
  loosensLaw,
  metBy,
  type ChangeValue,
  type PlacedRule,
  type ProposedRule,
} from './changes.ts';
import type { DeadlineCode } from './deadlines.ts';
import { judgeOther } from './judgingOthers.ts';
import { judgeReason } from './judgingReasons.ts';
import { noticeAmount, statutoryCap, type MoneyRules } from './money.ts';
import { otherRules, reasonOf } from './otherRules.ts';

/** Why a row may not stand beside the file's; the article where it is a law that says no. */
export type ChangeRefusal =
  | { readonly code: 'ruleLoosens'; readonly law: string; readonly field: ValueField }
  | { readonly code: 'ruleWrongPlace'; readonly law: string; readonly field: 'place' }
  | { readonly code: 'ruleWrongStrength'; readonly law: string; readonly field: 'strength' }
  | { readonly code: 'ruleWrongValue'; readonly field: ValueField | 'text' }
  | { readonly code: 'ruleUnchanged'; readonly field: ValueField }
  | { readonly code: 'ruleTextMissing'; readonly field: 'text' }
  | { readonly code: 'rulePassed'; readonly field: 'from' }
  | { readonly code: 'ruleEndsFirst'; readonly field: 'until' }
  | { readonly code: 'ruleMeets'; readonly field: 'from' };

/** Under which name the value, or the part of it that is wrong, was sent. */
export type ValueField = 'value' | 'bySize' | 'byRegion' | 'savings' | 'units' | `units.${PartOfUnits}`;

export interface Judging {
  readonly today: PlainDate;
  /** The book of the row's first day at its place, without the row. */
  readonly before: ChangeableBook;
  /** What the file alone says on that day: the law, with the notices of the whole country. */
  readonly nation: ChangeableBook;
  readonly approved: readonly PlacedRule[];
  /** Of a reason of crisis, which no book has: the row of the house that holds at the place on that day without it. */
  readonly held: Pick<ProposedRule, 'value' | 'verified' | 'text'> | null;
}

/**
 * Whether the row may stand. It begins today or later, so that no duty that is running is late by it (K10); no second
 * row of its rule and place holds on its days; and it loosens no statute and no notice that was read (K11).
 */
export function judgeChange(change: ProposedRule, judging: Judging): ChangeRefusal | null {
  const { from, until, rule, text } = change;
  if (from < judging.today) return { code: 'rulePassed', field: 'from' };
  if (until !== null && until < from) return { code: 'ruleEndsFirst', field: 'until' };
  if (metBy(change, judging.approved)) return { code: 'ruleMeets', field: 'from' };
  if (reasonOf(rule)) return judgeReason(change, judging);
  if (text !== null) return { code: 'ruleWrongValue', field: 'text' };
  if (otherRules.includes(rule)) return judgeOther(change, judging);
  return isDeadline(rule) ? judgeDeadline(change, rule, judging) : judgeAmount(change, judging);
}

/** Longer than any deadline of a law or guide: a slip of the hand. */
const mostOf: Readonly<Record<'hours' | 'days' | 'months', number>> = { hours: 720, days: 366, months: 60 };

function unitOf(counting: DatedRule): 'hours' | 'days' | 'months' {
  if (counting.endsWith('HOURS')) return 'hours';
  return counting.endsWith('MONTHS') ? 'months' : 'days';
}

function judgeDeadline(
  change: PlacedRule,
  code: DeadlineCode,
  { before, nation }: Judging,
): ChangeRefusal | null {
  const { value } = change;
  const law = nation.deadlines[code];
  const most = mostOf[unitOf(law.counting)];
  if (typeof value !== 'number' || !isWhole(value) || value > most)
    return { code: 'ruleWrongValue', field: 'value' };
  if (loosensLaw(law, value)) return { code: 'ruleLoosens', law: law.law, field: 'value' };
  const isSame = changedDeadline(before.deadlines[code], change).amount === before.deadlines[code].amount;
  return isSame ? { code: 'ruleUnchanged', field: 'value' } : null;
}

const isWhole = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

/** Sizes at which an amount is held against the law; above seven persons every one adds the same. */
const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;
const listedSizes = 7;

function judgeAmount(change: PlacedRule, { before, nation }: Judging): ChangeRefusal | null {
  const template = amountTemplate(change.rule);
  const field = template && 'bySize' in template.won ? 'bySize' : 'value';
  if (!template || !hasShape(template, change.value)) return { code: 'ruleWrongValue', field };
  const after: MoneyRules = { ...before, amounts: changedAmounts(before.amounts, change) };
  const law = lawBroken(template, { after, nation, isLocal: change.place !== 'KR' });
  if (law !== null) return { code: 'ruleLoosens', law, field };
  return isSameAmount(change, before) ? { code: 'ruleUnchanged', field } : null;
}

/** One number where the notice has one; where it goes by size, a list from one person on that never falls. */
function hasShape({ won }: AmountRule, value: ChangeValue): boolean {
  if (!('bySize' in won)) return typeof value === 'number' && isWhole(value);
  if (typeof value === 'number' || value.length === 0 || value.length > listedSizes) return false;
  return value.every((one, n) => isWhole(one) && one >= (value[n - 1] ?? 0));
}

interface Held {
  readonly after: MoneyRules;
  readonly nation: MoneyRules;
  readonly isLocal: boolean;
}

/** The article that the amount goes against, or null: above the cap of the Act, or at a place worse than the notice. */
function lawBroken({ kind, sub }: AmountRule, { after, nation, isLocal }: Held): string | null {
  for (const householdSize of sizes) {
    const ask = { kind, sub, householdSize };
    const figure = noticeAmount(after, ask);
    const cap = statutoryCap(after, ask);
    if (figure && cap && figure.won > cap.won) return cap.law;
    const notice = isLocal ? noticeAmount(nation, ask) : null;
    if (!figure || !notice?.verified) continue;
    const isWorse = notice.basis === 'CEILING' ? figure.won > notice.won : figure.won < notice.won;
    if (isWorse) return notice.law;
  }
  return null;
}

function isSameAmount(change: PlacedRule, before: MoneyRules): boolean {
  const [after] = changedAmounts([], change);
  const held = before.amounts.filter((rule) => amountNameOf(rule) === change.rule);
  return held.some(
    (rule) =>
      rule.region === null &&
      rule.announcedFor === after?.announcedFor &&
      rule.verified === change.verified &&
      JSON.stringify(rule.won) === JSON.stringify(after.won),
  );
}
