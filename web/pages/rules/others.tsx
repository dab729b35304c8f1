import type { CrisisReasonView, RulesView } from '../../../api/views/rules.ts';
import { nameOfLine, type MeansLine } from '../../../domain/rulebook/meansLines.ts';
import { wonWords } from '../../../words/dates.ts';
import { regionLabels } from '../../../words/helpLabels.ts';
import { crisisReasonLabels } from '../../../words/labels.ts';
import type { Said } from '../../../words/language.ts';
import {
  fileWords,
  meansLineLabels,
  percentWords,
  reSupportLabels,
  waitWords,
} from '../../../words/ruleChangePages.ts';
import { namedRuleAnchor, reSupportAnchor } from '../../links.ts';
import { joined } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';
import { anchorOf, RuleRow, RulesTable } from './table.tsx';

interface OthersProps {
  readonly scene: Scene;
  readonly view: RulesView;
}

/** 위기사유: the Act's nine, the frame for ordinances, and the minister's notice. */
export const CrisisReasons = ({ scene, view }: OthersProps) => (
  <RulesTable
    scene={scene}
    id="crisis-reasons"
    title={fileWords.crisisReasons}
    heads={[fileWords.reason, fileWords.text]}
  >
    {view.crisisReasons.map((row) => (
      <CrisisReason scene={scene} row={row} />
    ))}
  </RulesTable>
);

const CrisisReason = ({ scene, row }: { readonly scene: Scene; readonly row: CrisisReasonView }) => {
  const { reason, item, text, needsReferral } = row;
  const name = item === null ? reason : `${reason}-${String(item)}`;
  return (
    <RuleRow
      scene={scene}
      row={row}
      anchor={anchorOf(row, namedRuleAnchor(name))}
      what={
        <>
          {say(scene, crisisReasonLabels[reason])}
          {item === null ? null : <small>{item}</small>}
        </>
      }
      valueName={fileWords.text}
    >
      <span lang="ko">{text}</span>
      {needsReferral ? <small>{say(scene, fileWords.referral)}</small> : null}
    </RuleRow>
  );
};

/** What the after-check holds income and assets against. */
export const Means = ({ scene, view }: OthersProps) => (
  <RulesTable scene={scene} id="means" title={fileWords.means}>
    {view.meansLines.map((row) => (
      <RuleRow
        scene={scene}
        row={row}
        anchor={anchorOf(row, namedRuleAnchor(nameOfLine(row.line)))}
        what={say(scene, lineSaid(row.line))}
      >
        {say(scene, lineValue(row.line))}
      </RuleRow>
    ))}
  </RulesTable>
);

/** 재지원: a warning and no block. */
export const ReSupport = ({ scene, view }: OthersProps) => (
  <RulesTable scene={scene} id="re-support" title={fileWords.reSupport} lead={fileWords.warnsOnly}>
    {view.reSupport.map((row) => (
      <RuleRow
        scene={scene}
        row={row}
        anchor={anchorOf(row, reSupportAnchor(row.crisis))}
        what={say(scene, reSupportLabels[row.crisis])}
      >
        {say(scene, row.waitMonths === null ? fileWords.noNumber : waitWords(row.waitMonths))}
      </RuleRow>
    ))}
  </RulesTable>
);

function lineSaid(line: MeansLine): Said {
  const label = meansLineLabels[line.line];
  if (line.line === 'ASSETS' || line.line === 'HOME_DEDUCTION')
    return joined([label, regionLabels[line.region]]);
  return line.line === 'FINANCIAL' && line.forHousing ? joined([label, fileWords.housing]) : label;
}

function lineValue(line: MeansLine): Said {
  switch (line.line) {
    case 'INCOME':
      return percentWords((line.numerator * 100) / line.denominator);
    case 'LIVING_RESERVE':
      return percentWords(line.percent);
    case 'ASSETS':
    case 'HOME_DEDUCTION':
    case 'FINANCIAL':
      return wonWords(line.won);
  }
}
