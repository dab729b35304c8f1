import type { DatedRow } from '../../../api/views/rules.ts';
import { daysWords } from '../../../words/accountLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import type { Said } from '../../../words/language.ts';
import { ruleWords } from '../../../words/rulePages.ts';
import { say, type Scene } from '../../scene.ts';

/** Where a number was read, and whether anybody has read it there; a rule of our own says so itself. */
export const Source = ({ scene, row }: { readonly scene: Scene; readonly row: DatedRow }) => {
  const isOurs = row.strength === 'DESIGN';
  return (
    <>
      <span lang="ko">{row.law}</span>
      {isOurs ? null : (
        <small>
          <span lang="ko">{row.source}</span>
          {row.verified ? '' : ` · ${say(scene, ruleWords.unverified)}`}
        </small>
      )}
    </>
  );
};

/** 3개월, 3 months. */
export const withUnit = ({ language }: Scene, count: string, unit: Said): string =>
  language === 'ko' ? `${count}${unit.ko}` : `${count} ${unit.en}`;

export const Holds = ({ scene, row }: { readonly scene: Scene; readonly row: DatedRow }) => (
  <>
    {say(scene, daysWords(dayWords(row.from), row.until && dayWords(row.until)))}
    {row.holds ? null : <span class="dr-badge dr-badge--plain">{say(scene, ruleWords.notNow)}</span>}
  </>
);
