import { loosenedPart, unitsIn, valueIn, withChange, type ChangeableBook } from './applying.ts';
import type { ChangeStrength, ChangeValue, ProposedRule } from './changes.ts';
import type { ChangeRefusal, Judging, ValueField } from './judging.ts';
import { noticeAmount, statutoryCap } from './money.ts';
import {
  isRegional,
  isReSupport,
  medianRule,
  reserveRule,
  savingsRule,
  supportKindOf,
} from './otherRules.ts';
import type { SupportKind } from './supports.ts';

/** Kinds of support, median incomes, lines of means and waits: what each may be, and what the law says no to (K11). */
export function judgeOther(change: ProposedRule, judging: Judging): ChangeRefusal | null {
  const kind = supportKindOf(change.rule);
  if (kind) return judgeUnits(change, kind, judging);
  if (change.rule === medianRule) return judgeMedian(change, judging);
  return isReSupport(change.rule) ? judgeWait(change, judging) : judgeMeans(change, judging);
}

const isWon = (value: number | undefined): value is number =>
  value !== undefined && Number.isSafeInteger(value) && value > 0;
const isCount = (value: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= 0 && value <= most;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const unchanged = (change: ProposedRule, before: ChangeableBook): boolean =>
  same(withChange(before, change), before);

/** 제10조 says the most; a place may give less at first and in all, and the first help must fit into the cap. */
function judgeUnits(
  change: ProposedRule,
  kind: SupportKind,
  { before, nation }: Judging,
): ChangeRefusal | null {
  const law = nation.supports[kind];
  const units = unitsIn(change.value);
  if (!units?.every((count) => isCount(count, 60))) return { code: 'ruleWrongValue', field: 'units' };
  const [first, , cap] = units;
  if (first < 1 || cap < first) return { code: 'ruleWrongValue', field: 'units' };
  const part = loosenedPart(law, change.value);
  if (part) return { code: 'ruleLoosens', law: law.source.law, field: `units.${part}` };
  return unchanged(change, before) ? { code: 'ruleUnchanged', field: 'units' } : null;
}

/** Whose rule it is: the minister's for the whole country, or nobody's in particular. */
export function refuseNational({ place, strength }: ProposedRule, law: string): ChangeRefusal | null {
  if (place !== 'KR') return { code: 'ruleWrongPlace', law, field: 'place' };
  return wrongStrength(strength, 'NOTICE', law);
}

export const wrongStrength = (
  strength: ChangeStrength,
  right: ChangeStrength,
  law: string,
): ChangeRefusal | null =>
  strength === right ? null : { code: 'ruleWrongStrength', law, field: 'strength' };

const medianSizes = 7;
const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A year's notice: seven sizes that rise, and no living costs above 40 % of them (제9조제2항). */
function judgeMedian(change: ProposedRule, { before }: Judging): ChangeRefusal | null {
  const wrongly = refuseNational(change, before.medianIncome.law);
  if (wrongly) return wrongly;
  const { value } = change;
  if (!isRising(value)) return { code: 'ruleWrongValue', field: 'bySize' };
  const after = withChange(before, change);
  for (const householdSize of sizes) {
    const ask = { kind: 'LIVELIHOOD', householdSize } as const;
    const cap = statutoryCap(after, ask);
    if (cap && (noticeAmount(after, ask)?.won ?? 0) > cap.won)
      return { code: 'ruleLoosens', law: cap.law, field: 'bySize' };
  }
  return unchanged(change, before) ? { code: 'ruleUnchanged', field: 'bySize' } : null;
}

const isRising = (value: ChangeValue): boolean =>
  typeof value !== 'number' &&
  value.length === medianSizes &&
  value.every((won, n) => isWon(won) && won > (value[n - 1] ?? 0));

const meansLaw = '긴급복지지원법 시행령 제7조제2항';
const mostPercent = 300;

/** The notice's lines: one for the country may say anything new, one of a place may only be lower than the country's. */
function judgeMeans(change: ProposedRule, { before, nation }: Judging): ChangeRefusal | null {
  const { rule, value, place } = change;
  const field = fieldOfMeans(rule);
  if (!fitsMeans(rule, value)) return { code: 'ruleWrongValue', field };
  const country = valueIn(nation, rule);
  if (place !== 'KR' && isAbove(value, country)) return { code: 'ruleLoosens', law: meansLaw, field };
  const isSame = same(value, valueIn(before, rule)) && rule === reserveRule;
  return isSame || unchanged(change, before) ? { code: 'ruleUnchanged', field } : null;
}

function fieldOfMeans(rule: string): ValueField {
  if (isRegional(rule)) return 'byRegion';
  return rule === savingsRule ? 'savings' : 'value';
}

function fitsMeans(rule: string, value: ChangeValue): boolean {
  if (rule === reserveRule) return typeof value === 'number' && isWon(value) && value <= mostPercent;
  if (typeof value === 'number') return false;
  const [first, second] = value;
  if (rule === savingsRule) return value.length === 2 && isWon(first) && isCount(second ?? -1, 1_000_000_000);
  return value.length === 3 && value.every(isWon);
}

const listed = (value: ChangeValue | null): readonly number[] =>
  typeof value === 'number' ? [value] : (value ?? []);
const isAbove = (value: ChangeValue, most: ChangeValue | null): boolean =>
  listed(value).some((one, n) => one > (listed(most)[n] ?? Infinity));

/** Only a warning hangs on it, and no article: any number of months up to ten years. */
function judgeWait(change: ProposedRule, { before }: Judging): ChangeRefusal | null {
  const { value } = change;
  if (typeof value !== 'number' || !isCount(value, 120)) return { code: 'ruleWrongValue', field: 'value' };
  return unchanged(change, before) ? { code: 'ruleUnchanged', field: 'value' } : null;
}
