import type { AddOnView } from '../../../api/views/rules.ts';
import { monthName } from '../../../words/dates.ts';
import { otherSupportLabels, supportLabels } from '../../../words/helpLabels.ts';
import type { Said } from '../../../words/language.ts';
import { addOnWords, alongWords, seasonWords } from '../../../words/warningPages.ts';
import { addOnAnchor } from '../../links.ts';
import { joined } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';
import { anchorOf, RuleRow, RulesTable } from './table.tsx';

interface AddOnsProps {
  readonly scene: Scene;
  readonly rows: readonly AddOnView[];
}

/** 그 밖의 지원: when each sort fits; a warning and no block. */
export const AddOns = ({ scene, rows }: AddOnsProps) => (
  <RulesTable scene={scene} id="add-ons" title={addOnWords.title} lead={addOnWords.warnsOnly}>
    {rows.map((row) => (
      <RuleRow
        scene={scene}
        row={row}
        anchor={anchorOf(row, addOnAnchor(row.sub))}
        what={say(scene, otherSupportLabels[row.sub])}
      >
        {say(scene, joined(valueOf(row)))}
      </RuleRow>
    ))}
  </RulesTable>
);

function valueOf({ months, along, once }: AddOnView): readonly Said[] {
  const [first, last] = [months?.at(0), months?.at(-1)];
  return [
    once ? addOnWords.once : addOnWords.again,
    ...(first && last ? [seasonWords(monthName(first), monthName(last))] : []),
    ...(along ? [alongWords(along.map((kind) => supportLabels[kind]))] : []),
  ];
}
