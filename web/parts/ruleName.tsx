import type { PlaceView } from '../../api/views/account.ts';
import { amountTemplate, isDeadline } from '../../domain/rulebook/changes.ts';
import {
  isRegional,
  medianRule,
  reasonOf,
  reserveRule,
  reSupportRule,
  savingsRule,
  supportKindOf,
} from '../../domain/rulebook/otherRules.ts';
import { deadlineLabels } from '../../words/deadlines.ts';
import { otherSupportLabels, supportLabels } from '../../words/helpLabels.ts';
import { crisisReasonLabels } from '../../words/labels.ts';
import type { Said } from '../../words/language.ts';
import { otherRuleWords, regionalLineLabels } from '../../words/otherRuleWords.ts';
import { changeWords, fileWords, meansLineLabels, reSupportLabels } from '../../words/ruleChangePages.ts';
import { ruleWords, schoolLabels } from '../../words/rulePages.ts';
import { joined, named } from './joined.ts';

const subLabels: Readonly<Record<string, Said>> = { ...otherSupportLabels, ...schoolLabels };

/** A rule that can be changed, by the name that people know. */
export function ruleName(rule: string): Said {
  if (isDeadline(rule)) return deadlineLabels[rule];
  const kind = supportKindOf(rule);
  if (kind) return joined([supportLabels[kind], otherRuleWords.units]);
  return otherName(rule) ?? amountName(rule);
}

function otherName(rule: string): Said | null {
  if (rule === medianRule) return otherRuleWords.median;
  if (rule === savingsRule) return otherRuleWords.savings;
  if (rule === reserveRule) return meansLineLabels.LIVING_RESERVE;
  if (isRegional(rule)) return regionalLineLabels[rule];
  const reason = reasonOf(rule);
  if (reason) return joined([crisisReasonLabels[reason.reason], itemSaid(reason.item)]);
  const wait = (['SAME_REASON', 'OTHER_REASON'] as const).find((crisis) => reSupportRule(crisis) === rule);
  return wait ? joined([fileWords.reSupport, reSupportLabels[wait]]) : null;
}

const itemSaid = (item: number): Said => ({
  ko: `${String(item)}${otherRuleWords.item.ko}`,
  en: `${otherRuleWords.item.en} ${String(item)}`,
});

function amountName(rule: string): Said {
  const template = amountTemplate(rule);
  if (!template) return named(rule);
  const { kind, sub, won } = template;
  const told = sub === null ? undefined : subLabels[sub];
  return joined([
    supportLabels[kind],
    ...(told ? [told] : []),
    ...('eachFurther' in won ? [ruleWords.further] : []),
  ]);
}

export const placeName = ({ code, name }: PlaceView): Said =>
  code === 'KR' ? changeWords.nation : named(name);
