import { amountNameOf } from '../../../domain/rulebook/changes.ts';
import { medianRule } from '../../../domain/rulebook/otherRules.ts';
import type { RuleChangeView } from '../../../api/views/ruleChange.ts';
import type { AmountRuleView, MedianRuleView } from '../../../api/views/rules.ts';
import { wonWords } from '../../../words/dates.ts';
import { otherSupportLabels, supportLabels } from '../../../words/helpLabels.ts';
import type { Said } from '../../../words/language.ts';
import { basisLabelsOfAmount, perUnitLabels, ruleWords, schoolLabels } from '../../../words/rulePages.ts';
import { joined } from '../../parts/joined.ts';
import { say, type Scene } from '../../scene.ts';
import { Changes } from './changes.tsx';
import { namedRuleAnchor } from '../../links.ts';
import { withUnit } from './parts.tsx';
import { anchorOf, RuleRow, RulesTable } from './table.tsx';

interface AmountsProps {
  readonly scene: Scene;
  readonly rows: readonly AmountRuleView[];
  readonly changes: readonly RuleChangeView[];
}

/** What the notice names for each kind of support, by the size of the household. */
export const Amounts = ({ scene, rows, changes }: AmountsProps) => (
  <RulesTable scene={scene} id="amounts" title={ruleWords.amounts}>
    {rows.map((row) => (
      <>
        <Amount scene={scene} row={row} />
        {row.holds ? <Changes scene={scene} rule={amountNameOf(row)} changes={changes} /> : null}
      </>
    ))}
  </RulesTable>
);

const Amount = ({ scene, row }: { readonly scene: Scene; readonly row: AmountRuleView }) => (
  <RuleRow
    scene={scene}
    row={row}
    anchor={anchorOf(row, namedRuleAnchor(amountNameOf(row)))}
    what={
      <>
        {say(scene, kindSaid(row))}
        <small>
          {say(scene, basisLabelsOfAmount[row.basis])} · {say(scene, perUnitLabels[row.per])}
        </small>
      </>
    }
  >
    <Won scene={scene} won={row.won} />
  </RuleRow>
);

function kindSaid({ kind, sub, region }: AmountRuleView): Said {
  const subs: Readonly<Record<string, Said>> = { ...otherSupportLabels, ...schoolLabels };
  const named = sub === null ? null : subs[sub];
  return joined([
    supportLabels[kind],
    ...(named ? [named] : []),
    ...(region === null ? [] : [ruleWords.largeCity]),
  ]);
}

interface WonProps {
  readonly scene: Scene;
  readonly won: AmountRuleView['won'];
}

const Won = ({ scene, won }: WonProps) => {
  if ('anySize' in won) return <Line scene={scene} size={say(scene, ruleWords.anySize)} won={won.anySize} />;
  if ('eachFurther' in won) {
    return <Line scene={scene} size={say(scene, ruleWords.further)} won={won.eachFurther} />;
  }
  return <Sizes scene={scene} bySize={won.bySize} />;
};

const Sizes = ({ scene, bySize }: { readonly scene: Scene; readonly bySize: readonly (number | null)[] }) => (
  <>
    {bySize.map((won, n) =>
      won === null ? null : (
        <Line scene={scene} size={withUnit(scene, String(n + 1), ruleWords.person)} won={won} />
      ),
    )}
  </>
);

const Line = ({
  scene,
  size,
  won,
}: {
  readonly scene: Scene;
  readonly size: string;
  readonly won: number;
}) => (
  <div>
    <span class="dr-soft">{size}</span> <span class="dr-nb">{say(scene, wonWords(won))}</span>
  </div>
);

interface MediansProps {
  readonly scene: Scene;
  readonly rows: readonly MedianRuleView[];
  readonly changes: readonly RuleChangeView[];
}

/** 기준 중위소득, year by year. */
export const Medians = ({ scene, rows, changes }: MediansProps) => (
  <RulesTable scene={scene} id="medians" title={ruleWords.medians}>
    {rows.map((row) => (
      <RuleRow scene={scene} row={row} anchor={anchorOf(row, namedRuleAnchor(medianRule))} what={row.year}>
        <Sizes scene={scene} bySize={row.wonBySize} />
      </RuleRow>
    ))}
    <Changes scene={scene} rule={medianRule} changes={changes} />
  </RulesTable>
);
