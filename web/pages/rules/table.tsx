import type { ComponentChildren } from 'preact';
import type { DatedRow } from '../../../api/views/rules.ts';
import { strengthLabels } from '../../../words/deadlines.ts';
import type { Said } from '../../../words/language.ts';
import { ruleWords } from '../../../words/rulePages.ts';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { say, type Scene } from '../../scene.ts';
import { Holds, Source } from './parts.tsx';

interface RulesTableProps {
  readonly scene: Scene;
  readonly id: string;
  readonly title: Said;
  /** What stands above the table. */
  readonly lead?: Said;
  /** The names of the first two columns; the others are how hard a rule is, where it was read and on which days it holds. */
  readonly heads?: readonly [what: Said, value: Said];
  readonly children: ComponentChildren;
}

/** Rules of one sort, each with its strength, source and days. */
export const RulesTable = ({ scene, id, title, lead, heads = usual, children }: RulesTableProps) => (
  <Panel id={id} title={say(scene, title)}>
    {lead === undefined ? null : <p class="dr-panel__body">{say(scene, lead)}</p>}
    <table class="dr-table dr-stacked" role="table" aria-labelledby={id}>
      <TableHead scene={scene} columns={[...heads, ruleWords.strength, ruleWords.source, ruleWords.days]} />
      <tbody>{children}</tbody>
    </table>
  </Panel>
);

const usual = [ruleWords.what, ruleWords.value] as const;

interface RuleRowProps {
  readonly scene: Scene;
  readonly row: DatedRow;
  /** Where a link to the rule leads; null for a row that does not hold today. */
  readonly anchor: string | null;
  readonly what: ComponentChildren;
  /** The name of the second column, where it is not the value. */
  readonly valueName?: Said;
  readonly children: ComponentChildren;
}

/** One rule: what it is of, what it says, and everything that is told of every rule. */
export const RuleRow = (props: RuleRowProps) => {
  const { scene, row, anchor, what, valueName = ruleWords.value, children } = props;
  return (
    <tr {...(anchor === null ? {} : { id: anchor })}>
      <th scope="row">{what}</th>
      <td data-th={say(scene, valueName)}>{children}</td>
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

/** The anchor of a row that holds today; earlier and coming rows of the same rule have none. */
export const anchorOf = ({ holds }: DatedRow, anchor: string): string | null => (holds ? anchor : null);
