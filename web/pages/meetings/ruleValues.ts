import type { CommitteeField, CommitteeRules } from '../../../domain/committee/rules.ts';
import {
  cadenceLabels,
  committeeWords as words,
  daysCount,
  deputyRuleLabels,
  membersMost,
  shareLabels,
} from '../../../words/committeePages.ts';
import { itemKindLabels } from '../../../words/committeeLabels.ts';
import type { Said } from '../../../words/language.ts';
import { joined } from '../../parts/joined.ts';

type Value = NonNullable<CommitteeRules[CommitteeField]> | null;

/** The value of a field as people say it. */
export function fieldValue(field: CommitteeField, value: Value): Said {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return field === 'noticeDays' ? daysCount(value) : membersMost(value);
  if (typeof value === 'object' && value !== null)
    return joined([
      deputyRuleLabels[value.by],
      joined(
        value.kinds.map((kind) => itemKindLabels[kind]),
        ', ',
      ),
    ]);
  if (value === null && field === 'delegation') return words.nothingHanded;
  if (value === null) return field === 'mostMembers' ? words.unlimited : words.nobody;
  return { ...shareLabels, ...cadenceLabels, ...deputyRuleLabels }[value];
}
