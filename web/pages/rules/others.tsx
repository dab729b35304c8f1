import type { CrisisReasonView, MeansLineView, ReSupportView, RulesView } from '../../../api/views/rules.ts';
import { nameOfLine, type MeansLine } from '../../../domain/rulebook/meansLines.ts';
import { wonWords } from '../../../words/dates.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
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
import { ruleWords } from '../../../words/rulePages.ts';
import { namedRuleAnchor } from '../../links.ts';
import { joined } from '../../parts/joined.ts';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { Holds, Source } from './parts.tsx';

interface OthersProps {
  readonly scene: Scene;
  readonly view: RulesView;
}

/** 위기사유: the Act's nine, the frame for ordinances, and the minister's notice. */
export const CrisisReasons = ({ scene, view }: OthersProps) => (
  <Panel id="crisis-reasons" title={say(scene, fileWords.crisisReasons)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="crisis-reasons">
      <TableHead
        scene={scene}
        columns={[fileWords.reason, fileWords.text, ruleWords.strength, ruleWords.source, ruleWords.days]}
      />
      <tbody>
        {view.crisisReasons.map((row) => (
          <CrisisReason scene={scene} row={row} />
        ))}
      </tbody>
    </table>
  </Panel>
);

const CrisisReason = ({ scene, row }: { readonly scene: Scene; readonly row: CrisisReasonView }) => {
  const { reason, item, text, needsReferral } = row;
  const name = item === null ? reason : `${reason}-${String(item)}`;
  return (
    <tr {...(row.holds ? { id: namedRuleAnchor(name) } : {})}>
      <th scope="row">
        {say(scene, crisisReasonLabels[reason])}
        {item === null ? null : <small>{item}</small>}
      </th>
      <td data-th={say(scene, fileWords.text)}>
        <span lang="ko">{text}</span>
        {needsReferral ? <small>{say(scene, fileWords.referral)}</small> : null}
      </td>
      <td data-th={say(scene, ruleWords.strength)}>{say(scene, strengthLabels[row.strength])}</td>
      <td data-th={say(scene, ruleWords.source)}>
        <Source scene={scene} row={row} />
      </td>
      <td data-th={say(scene, ruleWords.days)}>
        <Holds scene={scene} row={row} />
      </td>
    </tr>
  );
};

/** What the after-check holds income and assets against. */
export const Means = ({ scene, view }: OthersProps) => (
  <Panel id="means" title={say(scene, fileWords.means)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="means">
      <TableHead
        scene={scene}
        columns={[ruleWords.what, ruleWords.value, ruleWords.strength, ruleWords.source, ruleWords.days]}
      />
      <tbody>
        {view.meansLines.map((row) => (
          <Row
            scene={scene}
            row={row}
            name={nameOfLine(row.line)}
            what={lineSaid(row.line)}
            value={lineValue(row.line)}
          />
        ))}
      </tbody>
    </table>
  </Panel>
);

/** 재지원: a warning and no block. */
export const ReSupport = ({ scene, view }: OthersProps) => (
  <Panel id="re-support" title={say(scene, fileWords.reSupport)}>
    <p class="dr-panel__body">{say(scene, fileWords.warnsOnly)}</p>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="re-support">
      <TableHead
        scene={scene}
        columns={[ruleWords.what, ruleWords.value, ruleWords.strength, ruleWords.source, ruleWords.days]}
      />
      <tbody>
        {view.reSupport.map((row) => (
          <Row
            scene={scene}
            row={row}
            name={`RE-SUPPORT-${row.crisis}`}
            what={reSupportLabels[row.crisis]}
            value={row.waitMonths === null ? fileWords.noNumber : waitWords(row.waitMonths)}
          />
        ))}
      </tbody>
    </table>
  </Panel>
);

interface RowProps {
  readonly scene: Scene;
  readonly row: MeansLineView | ReSupportView;
  readonly name: string;
  readonly what: Said;
  readonly value: Said;
}

const Row = ({ scene, row, name, what, value }: RowProps) => (
  <tr {...(row.holds ? { id: namedRuleAnchor(name) } : {})}>
    <th scope="row">{say(scene, what)}</th>
    <td data-th={say(scene, ruleWords.value)}>{say(scene, value)}</td>
    <td data-th={say(scene, ruleWords.strength)}>{say(scene, strengthLabels[row.strength])}</td>
    <td data-th={say(scene, ruleWords.source)}>
      <Source scene={scene} row={row} />
    </td>
    <td data-th={say(scene, ruleWords.days)}>
      <Holds scene={scene} row={row} />
    </td>
  </tr>
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
