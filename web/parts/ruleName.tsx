import type { PlaceView } from '../../api/views/account.ts';
import type { RuleUnit } from '../../api/views/rules.ts';
import { amountTemplate, isDeadline, type ChangeValue } from '../../domain/rulebook/changes.ts';
import { wonWords } from '../../words/dates.ts';
import { deadlineLabels } from '../../words/deadlines.ts';
import { otherSupportLabels, supportLabels } from '../../words/helpLabels.ts';
import type { Said } from '../../words/language.ts';
import { changeWords } from '../../words/ruleChangePages.ts';
import { lengthWords, ruleWords, schoolLabels } from '../../words/rulePages.ts';
import { say, type Scene } from '../scene.ts';
import { joined, named } from './joined.ts';

const subLabels: Readonly<Record<string, Said>> = { ...otherSupportLabels, ...schoolLabels };

/** A rule that can be changed, by the name that people know. */
export function ruleName(rule: string): Said {
  if (isDeadline(rule)) return deadlineLabels[rule];
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

interface ValueProps {
  readonly scene: Scene;
  readonly unit: RuleUnit;
  readonly value: ChangeValue | null;
}

/** The value with its unit; one that goes by the size of the household line by line. */
export const RuleValue = ({ scene, unit, value }: ValueProps) => {
  if (value === null) return <>{say(scene, changeWords.unknown)}</>;
  if (typeof value === 'number') {
    return <>{say(scene, unit === 'WON' ? wonWords(value) : lengthWords[unit](value))}</>;
  }
  return (
    <>
      {value.map((won, n) => (
        <div>
          <span class="dr-soft">{sizeText(scene, n + 1)}</span>{' '}
          <span class="dr-nb">{say(scene, wonWords(won))}</span>
        </div>
      ))}
    </>
  );
};

/** 3명, 3 persons. */
const sizeText = ({ language }: Scene, size: number): string =>
  language === 'ko' ? `${String(size)}${ruleWords.person.ko}` : `${String(size)} ${ruleWords.person.en}`;
