import type { DeadlineRuleView, RulesView, SupportRuleView } from '../../api/views/rules.ts';
import { deadlineLabels } from '../../words/deadlines.ts';
import { supportLabels } from '../../words/helpLabels.ts';
import { countingLabels, lengthWords, ruleWords, unitLabels } from '../../words/rulePages.ts';
import type { Said } from '../../words/language.ts';
import { Facts } from '../parts/facts.tsx';
import { Notice } from '../parts/notice.tsx';
import { Panel } from '../parts/panel.tsx';
import { say, type Scene } from '../scene.ts';
import { Amounts, Medians } from './rules/money.tsx';
import { AddOns } from './rules/addOns.tsx';
import { Changes } from './rules/changes.tsx';
import { CrisisReasons, Means, ReSupport } from './rules/others.tsx';
import { withUnit } from './rules/parts.tsx';
import { anchorOf, RuleRow, RulesTable } from './rules/table.tsx';
import { namedRuleAnchor, ruleAnchor } from '../links.ts';

interface RulesProps {
  readonly scene: Scene;
  readonly view: RulesView;
}

/** 기준표: every deadline and amount with its law, how hard it is and since when; each clock leads to its row. */
export const Rules = ({ scene, view }: RulesProps) => (
  <>
    <div class="dr-top">
      <div>
        <h1>{say(scene, ruleWords.title)}</h1>
        <p>{say(scene, ruleWords.lead)}</p>
      </div>
    </div>
    <div class="dr-stack">
      <Notice kind="info">{say(scene, ruleWords.changing)}</Notice>
      <Deadlines scene={scene} view={view} />
      <Supports scene={scene} view={view} />
      <Amounts scene={scene} rows={view.amounts} changes={view.changes} />
      <Medians scene={scene} rows={view.medians} />
      <Means scene={scene} view={view} />
      <CrisisReasons scene={scene} view={view} />
      <ReSupport scene={scene} view={view} />
      <AddOns scene={scene} rows={view.addOns} />
      <Others scene={scene} view={view} />
    </div>
  </>
);

const Deadlines = ({ scene, view }: RulesProps) => (
  <RulesTable scene={scene} id="deadlines" title={ruleWords.deadlines}>
    {view.deadlines.map((row) => (
      <>
        <Deadline scene={scene} row={row} />
        <Changes scene={scene} rule={row.code} changes={view.changes} />
      </>
    ))}
  </RulesTable>
);

const Deadline = ({ scene, row }: { readonly scene: Scene; readonly row: DeadlineRuleView }) => (
  <RuleRow
    scene={scene}
    row={row}
    anchor={anchorOf(row, ruleAnchor(row.code))}
    what={
      <>
        {say(scene, deadlineLabels[row.code])}
        <small>{row.code}</small>
      </>
    }
  >
    {say(scene, lengthWords[row.counting](row.amount))}
    <small>
      {say(scene, countingLabels[row.counting])} ·{' '}
      {say(scene, row.pausable ? ruleWords.pausable : ruleWords.neverPaused)}
    </small>
    <small>
      {say(scene, ruleWords.grace)}: {say(scene, lengthWords.ELAPSED_HOURS(row.graceHours))}
    </small>
  </RuleRow>
);

const Supports = ({ scene, view }: RulesProps) => (
  <RulesTable scene={scene} id="supports" title={ruleWords.supports}>
    {view.supports.map((row) => (
      <RuleRow
        scene={scene}
        row={row}
        anchor={anchorOf(row, namedRuleAnchor(row.kind))}
        what={say(scene, supportLabels[row.kind])}
      >
        {supportText(scene, row)}
      </RuleRow>
    ))}
  </RulesTable>
);

/** 처음 3개월 · 결재권자 연장 2개월 · 모두 6개월. */
function supportText(scene: Scene, row: SupportRuleView): string {
  const part = (said: Said, count: number) =>
    `${say(scene, said)} ${withUnit(scene, String(count), unitLabels[row.unit])}`;
  return [
    part(ruleWords.first, row.firstUnits),
    ...(row.authorityExtensions > 0 ? [part(ruleWords.authority, row.authorityExtensions)] : []),
    ...(row.committeeExtension ? [say(scene, ruleWords.committee)] : []),
    part(ruleWords.most, row.capUnits),
  ].join(' · ');
}

const Others = ({ scene, view }: RulesProps) => {
  const days = (count: number) => withUnit(scene, String(count), ruleWords.dayUnit);
  return (
    <Panel id="others" title={say(scene, ruleWords.others)}>
      <div class="dr-panel__body">
        <Facts
          scene={scene}
          facts={[
            [ruleWords.followUp, withUnit(scene, view.followUpMonths.join(', '), ruleWords.months)],
            [ruleWords.longestPause, days(view.longestPauseDays)],
            [ruleWords.opinion, days(view.opinionDays)],
            [ruleWords.revision, String(view.revision)],
          ]}
        />
      </div>
    </Panel>
  );
};
