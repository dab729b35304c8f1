import type { CommitteeField, CommitteeRules } from '../../../domain/committee/rules.ts';
import {
  cadenceLabels,
  committeeWords as words,
  daysCount,
  deputyRuleLabels,
  membersMost,
  shareLabels,
} from '../../../words/committeePages.ts';
import type { Said } from '../../../words/language.ts';

type Value = CommitteeRules[CommitteeField];

/** The value of a field as people say it. */
export function fieldValue(field: CommitteeField, value: Value): Said {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return field === 'noticeDays' ? daysCount(value) : membersMost(value);
  if (value === null) return field === 'mostMembers' ? words.unlimited : words.nobody;
  return { ...shareLabels, ...cadenceLabels, ...deputyRuleLabels }[value];
}
