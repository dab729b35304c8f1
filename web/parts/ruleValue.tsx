import type { DatedRule } from '../../domain/calendar.ts';
import type { RuleUnit } from '../../api/views/rules.ts';
import type { ChangeValue } from '../../domain/rulebook/changes.ts';
import { unitsIn } from '../../domain/rulebook/applying.ts';
import { regions } from '../../domain/rulebook/means.ts';
import { wonWords } from '../../words/dates.ts';
import { regionLabels, supportUnitLabels } from '../../words/helpLabels.ts';
import type { Said } from '../../words/language.ts';
import { otherRuleWords } from '../../words/otherRuleWords.ts';
import { changeWords, fileWords, percentWords, waitWords } from '../../words/ruleChangePages.ts';
import { lengthWords, ruleWords } from '../../words/rulePages.ts';
import { say, type Scene } from '../scene.ts';
import { joined } from './joined.ts';

interface ValueProps {
  readonly scene: Scene;
  readonly unit: RuleUnit;
  readonly value: ChangeValue | null;
}

/** The value with its unit; one of several numbers line by line. */
export const RuleValue = ({ scene, unit, value }: ValueProps) => {
  if (value === null) return <>{say(scene, changeWords.unknown)}</>;
  if (typeof value === 'number') return <>{say(scene, numberWords(unit, value))}</>;
  return (
    <>
      {linesOf(unit, value).map(([what, said]) => (
        <div>
          <span class="dr-soft">{say(scene, what)}</span> <span class="dr-nb">{say(scene, said)}</span>
        </div>
      ))}
    </>
  );
};

interface TextProps {
  readonly scene: Scene;
  readonly one: Omit<ValueProps, 'scene'> & { readonly text: string | null };
}

/** The same with the words of a reason of crisis, which are Korean in every language. */
export const ValueWithText = ({ scene, one }: TextProps) => (
  <>
    <RuleValue scene={scene} unit={one.unit} value={one.value} />{' '}
    {one.text === null ? null : <small lang="ko">{one.text}</small>}
  </>
);

/** Whether the value is the length of a deadline, in the unit of its counting. */
export const isLength = (unit: RuleUnit): unit is DatedRule => Object.hasOwn(lengthWords, unit);

function numberWords(unit: RuleUnit, value: number): Said {
  if (isLength(unit)) return lengthWords[unit](value);
  switch (unit) {
    case 'REASON':
      return value === 1 ? otherRuleWords.opens : otherRuleWords.closes;
    case 'WAIT_MONTHS':
      return waitWords(value);
    case 'PERCENT':
      return percentWords(value);
    case 'WON':
    case 'REGIONS':
    case 'SAVINGS':
      return wonWords(value);
    case 'month':
    case 'time':
    case 'quarter':
      return counted(value, supportUnitLabels[unit]);
  }
}

type Line = readonly [what: Said, said: Said];

function linesOf(unit: RuleUnit, value: readonly number[]): readonly Line[] {
  if (unit === 'month' || unit === 'time' || unit === 'quarter')
    return unitLines(supportUnitLabels[unit], value);
  if (unit === 'REGIONS') return regions.map((region, n) => [regionLabels[region], wonWords(value[n] ?? 0)]);
  if (unit === 'SAVINGS') return savingsLines(value);
  return value.map((won, n) => [sizeSaid(n + 1), wonWords(won)]);
}

function unitLines(said: Said, value: readonly number[]): readonly Line[] {
  const [first, authority, cap] = unitsIn(value) ?? [0, 0, 0];
  return [
    [otherRuleWords.first, counted(first, said)],
    [otherRuleWords.authority, counted(authority, otherRuleWords.times)],
    [otherRuleWords.cap, counted(cap, said)],
  ];
}

const savingsLines = ([won = 0, more = 0]: readonly number[]): readonly Line[] => [
  [otherRuleWords.savings, wonWords(won)],
  [joined([otherRuleWords.savings, fileWords.housing]), wonWords(won + more)],
];

/** 3개월, 3 months. */
const counted = (count: number, unit: Said): Said => ({
  ko: `${String(count)}${unit.ko}`,
  en: `${String(count)} ${unit.en}`,
});

/** 3명, 3 persons. */
export const sizeSaid = (size: number): Said => counted(size, ruleWords.person);
