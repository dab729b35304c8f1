import type { RuleChangeView } from '../../../api/views/ruleChange.ts';
import { daysWords } from '../../../words/accountLabels.ts';
import { dayWords } from '../../../words/dates.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
import { changeStandingLabels, changeWords } from '../../../words/ruleChangePages.ts';
import { ruleWords } from '../../../words/rulePages.ts';
import { placeName, ruleName } from '../../parts/ruleName.tsx';
import { ValueWithText } from '../../parts/ruleValue.tsx';
import { say, type Scene } from '../../scene.ts';

interface ChangesProps {
  readonly scene: Scene;
  readonly rule: string;
  readonly changes: readonly RuleChangeView[];
  /** Whether each says its name, where no row of the file stands right above. */
  readonly isNamed?: true;
}

/** What the house set beside the file's row, the newest first: earlier, present and coming rows of every place. */
export const Changes = ({ scene, rule, changes, isNamed }: ChangesProps) => (
  <>
    {changes
      .filter((change) => change.rule === rule)
      .map((change) => (
        <Change scene={scene} change={change} isNamed={isNamed ?? false} />
      ))}
  </>
);

interface ChangeProps {
  readonly scene: Scene;
  readonly change: RuleChangeView;
  readonly isNamed: boolean;
}

const Change = ({ scene, change, isNamed }: ChangeProps) => {
  const { id, place, law, strength, verified, from, until, standing } = change;
  const { proposedBy, decidedBy } = change;
  return (
    <tr id={`rule-change-${String(id)}`}>
      <th scope="row">
        {isNamed ? <>{say(scene, ruleName(change.rule))} · </> : null}
        {say(scene, placeName(place))}
        <small>{say(scene, changeWords.inHouse)}</small>
      </th>
      <td data-th={say(scene, ruleWords.value)}>
        <ValueWithText scene={scene} one={change} />
      </td>
      <td data-th={say(scene, ruleWords.strength)}>{say(scene, strengthLabels[strength])}</td>
      <td data-th={say(scene, ruleWords.source)}>
        <span lang="ko">{law}</span>
        <small>
          {[proposedBy, decidedBy].flatMap((who) => who?.name ?? []).join(' → ')}
          {verified ? '' : ` · ${say(scene, ruleWords.unverified)}`}
        </small>
      </td>
      <td data-th={say(scene, ruleWords.days)}>
        {say(scene, daysWords(dayWords(from), until && dayWords(until)))}{' '}
        <span class={standing === 'holds' ? 'dr-badge dr-badge--good' : 'dr-badge dr-badge--plain'}>
          {say(scene, changeStandingLabels[standing])}
        </span>
      </td>
    </tr>
  );
};
