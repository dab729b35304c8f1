import type { RuleAsked } from '../../../api/views/ruleChange.ts';
import { medianRule } from '../../../domain/rulebook/otherRules.ts';
import { regions } from '../../../domain/rulebook/means.ts';
import { regionLabels, supportUnitLabels } from '../../../words/helpLabels.ts';
import type { Said } from '../../../words/language.ts';
import { otherRuleWords } from '../../../words/otherRuleWords.ts';
import { changeWords } from '../../../words/ruleChangePages.ts';
import { unitWords } from '../../../words/rulePages.ts';
import type { Field } from '../../forms/field.ts';
import { isLength, sizeSaid } from '../../parts/ruleValue.tsx';

/** What the rule is to say, in the boxes that fit it, with what holds today in them. */
export function valueFields(asked: RuleAsked): readonly Field[] {
  const { bySize, unit } = asked;
  if (bySize) return sizes.map((size) => wonOfSize(size, asked));
  if (isLength(unit)) return [countBox(unitWords[unit], asked, { least: 1, most: 720 })];
  switch (unit) {
    case 'WON':
      return [wonBox('value', changeWords.value, asked.now)];
    case 'REGIONS':
      return regions.map((region, n) => wonBox(`byRegion.${region}`, regionLabels[region], part(asked, n)));
    case 'SAVINGS':
      return savingsFields(asked);
    case 'REASON':
      return reasonFields(asked);
    case 'month':
    case 'time':
    case 'quarter':
      return unitFields(asked, supportUnitLabels[unit]);
    case 'PERCENT':
      return [countBox(otherRuleWords.percentOfMedian, asked, { least: 1, most: 300 })];
    case 'WAIT_MONTHS':
      return [
        {
          ...countBox(otherRuleWords.waitMonths, asked, { least: 0, most: 120 }),
          hint: otherRuleWords.waitMonthsHint,
        },
      ];
  }
}

const sizes = [1, 2, 3, 4, 5, 6, 7] as const;
const part = ({ now }: RuleAsked, n: number): number | undefined =>
  typeof now === 'number' ? undefined : now?.[n];
const preset = (value: RuleAsked['now'] | undefined) =>
  typeof value === 'number' ? { preset: String(value) } : {};

const wonBox = (name: string, said: Said, value: RuleAsked['now'] | undefined): Field => ({
  kind: 'won',
  name,
  said,
  ...preset(value),
});

const countBox = (unit: Said, { now }: RuleAsked, range: { readonly least: number; readonly most: number }) =>
  ({ kind: 'count', name: 'value', said: changeWords.value, unit, ...range, ...preset(now) }) as const;

/** The table of a notice may end before seven persons, each further one having a rule of its own; a median income has all. */
function wonOfSize(size: (typeof sizes)[number], asked: RuleAsked): Field {
  const isNeeded = size === 1 || asked.rule === medianRule;
  const box = wonBox(`bySize.p${String(size)}`, sizeSaid(size), part(asked, size - 1));
  return isNeeded ? box : ({ ...box, optional: true } as Field);
}

const savingsFields = (asked: RuleAsked): readonly Field[] => [
  wonBox('savings.won', otherRuleWords.savingsWon, part(asked, 0)),
  {
    ...wonBox('savings.moreForHousing', otherRuleWords.moreForHousing, part(asked, 1)),
    hint: otherRuleWords.moreForHousingHint,
  } as Field,
];

function unitFields(asked: RuleAsked, unit: Said): readonly Field[] {
  const box = (name: 'first' | 'authority' | 'cap', n: number, ofUnit = unit): Field => ({
    kind: 'count',
    name: `units.${name}`,
    said: otherRuleWords[name],
    unit: ofUnit,
    least: name === 'authority' ? 0 : 1,
    most: 60,
    ...preset(part(asked, n)),
  });
  return [box('first', 0), box('authority', 1, otherRuleWords.times), box('cap', 2)];
}

const reasonFields = ({ text }: RuleAsked): readonly Field[] => [
  {
    kind: 'one',
    name: 'value',
    said: otherRuleWords.standing,
    options: [
      { value: '1', said: otherRuleWords.opens },
      { value: '0', said: otherRuleWords.closes },
    ],
  },
  {
    kind: 'text',
    name: 'text',
    said: otherRuleWords.text,
    hint: otherRuleWords.textHint,
    optional: true,
    ...(text === null ? {} : { suggestions: [{ value: text, said: { ko: text, en: text } }] }),
  },
];
