import type { RuleChangesView } from '../../../api/views/ruleChange.ts';
import { isDeadline } from '../../../domain/rulebook/changes.ts';
import {
  isMeans,
  isReSupport,
  medianRule,
  reasonOf,
  supportKindOf,
} from '../../../domain/rulebook/otherRules.ts';
import { ruleGroupLabels } from '../../../words/otherRuleWords.ts';
import { changeWords } from '../../../words/ruleChangePages.ts';
import { placeName, ruleName } from '../../parts/ruleName.tsx';
import { say, type Scene } from '../../scene.ts';

interface WhichProps {
  readonly scene: Scene;
  readonly view: RuleChangesView;
}

/** Which rule is to be changed, and where. */
export const Which = ({ scene, view }: WhichProps) => (
  <form class="dr-filter" action="/settings/rules" method="get" aria-label={say(scene, changeWords.which)}>
    <div>
      <label for="filter-rule">{say(scene, changeWords.rule)}</label>
      <select class="dr-in-row" id="filter-rule" name="rule" required>
        <option value="">{say(scene, changeWords.chooseRule)}</option>
        {groups.map((group) => (
          <optgroup label={say(scene, ruleGroupLabels[group])}>
            {view.rules
              .filter((rule) => groupOf(rule) === group)
              .map((rule) => (
                <option value={rule} selected={rule === view.asked?.rule}>
                  {say(scene, ruleName(rule))}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
    <div>
      <label for="filter-place">{say(scene, changeWords.place)}</label>
      <select class="dr-in-row" id="filter-place" name="place">
        {view.places.map((place) => (
          <option value={place.code} selected={place.code === view.asked?.place.code}>
            {say(scene, placeName(place))}
          </option>
        ))}
      </select>
    </div>
    <button class="dr-btn dr-btn--small">{say(scene, changeWords.go)}</button>
  </form>
);

type Group = keyof typeof ruleGroupLabels;
const groups = ['deadlines', 'supports', 'amounts', 'means', 'waits', 'reasons'] as const satisfies Group[];

function groupOf(rule: string): Group {
  if (isDeadline(rule)) return 'deadlines';
  if (supportKindOf(rule)) return 'supports';
  if (reasonOf(rule)) return 'reasons';
  if (isReSupport(rule)) return 'waits';
  return rule === medianRule || isMeans(rule) ? 'means' : 'amounts';
}
