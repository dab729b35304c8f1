import type { OverdueView } from '../../../api/views/overdue.ts';
import { waits } from '../../../domain/overdue.ts';
import { dutyWords } from '../../../words/duties.ts';
import type { Said } from '../../../words/language.ts';
import { ageLabels, figureWords, waitsLabels } from '../../../words/overduePages.ts';
import { overdueWords } from '../../../words/pages.ts';
import { withFilters } from '../../links.ts';
import { named } from '../../parts/joined.ts';
import { percent } from '../../parts/bar.tsx';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';
import { groupings, narrowedTo, narrowingOf, type Grouping, type Placed } from './address.ts';

interface FiguresProps extends Placed {
  readonly scene: Scene;
}

/** One line of a figure: what, how many, how many of them old, and the filter that leads to its rows. */
interface Line {
  readonly key: string;
  readonly said: Said;
  readonly count: number;
  /** Null where the lines are ages themselves. */
  readonly old: number | null;
}

const tabWords: Readonly<Record<Grouping, Said>> = {
  dong: overdueWords.byDong,
  owner: overdueWords.byOwner,
  act: overdueWords.byAct,
  age: figureWords.byAge,
  waits: figureWords.byWaits,
};

function linesOf({ byDong, byOwner, byAct, byAge, counts }: OverdueView, by: Grouping): readonly Line[] {
  switch (by) {
    case 'dong':
      return byDong.map(({ dong, ...n }) => ({ key: dong.code, said: named(dong.name), ...n }));
    case 'owner':
      return byOwner.map(({ owner, ...n }) => ({ key: owner.staffId, said: named(owner.name), ...n }));
    case 'act':
      return byAct.map(({ act, ...n }) => ({ key: act, said: dutyWords[act], ...n }));
    case 'age':
      return byAge.map(({ age, count }) => ({ key: age, said: ageLabels[age], count, old: null }));
    case 'waits':
      return waits.map((whose) => ({
        key: whose,
        said: waitsLabels[whose],
        count: counts[whose],
        old: null,
      }));
  }
}

/** Bars, and beside them a table of the same numbers; every number leads to its rows. */
export const Figures = (props: FiguresProps) => {
  const { view, look } = props;
  const lines = linesOf(view, look.by);
  return (
    <div class="dr-stack">
      <Tabs {...props} />
      <div class="dr-cols dr-cols--two">
        <Bars {...props} lines={lines} />
        <Numbers {...props} lines={lines} />
      </div>
    </div>
  );
};

const Tabs = ({ scene, view, look }: FiguresProps) => (
  <nav class="dr-tabs dr-noprint" aria-label={say(scene, figureWords.asTable)}>
    {groupings.map((by) => (
      <a
        href={withFilters('/overdue', { ...narrowingOf(view.filters), by })}
        aria-current={by === look.by ? 'page' : undefined}
      >
        {say(scene, tabWords[by])}
      </a>
    ))}
  </nav>
);

type WithLines = FiguresProps & { readonly lines: readonly Line[] };

const Bars = ({ scene, look, lines }: WithLines) => {
  const most = Math.max(...lines.map(({ count }) => count), 1);
  return (
    <Panel id="bars" title={say(scene, tabWords[look.by])}>
      <div class="dr-panel__body">
        {lines.some(({ old }) => old !== null) ? <Key scene={scene} /> : null}
        <ul class="dr-bars">
          {lines.map(({ said, count, old }) => (
            <li>
              <span>{say(scene, said)}</span>
              <b>{old ? `${String(count)} (${String(old)})` : count}</b>
              <svg class="dr-chart" width="100%" height="12" aria-hidden="true">
                <rect class="dr-c-rest" width={percent(count, most)} height="12" />
                <rect class="dr-c-old" width={percent(old ?? 0, most)} height="12" />
                <rect fill="url(#old)" width={percent(old ?? 0, most)} height="12" />
              </svg>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
};

/** What is old is hatched as well as darker, so that it is told without colour. */
const Key = ({ scene }: { readonly scene: Scene }) => (
  <p class="dr-key">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <defs>
        <pattern id="old" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line class="dr-c-hatch" x1="0" y1="0" x2="0" y2="6" />
        </pattern>
      </defs>
      <rect class="dr-c-old" width="16" height="16" />
      <rect fill="url(#old)" width="16" height="16" />
    </svg>
    <span>{say(scene, figureWords.oldKey)}</span>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect class="dr-c-rest" width="16" height="16" />
    </svg>
    <span>{say(scene, figureWords.restKey)}</span>
  </p>
);

const Numbers = ({ scene, view, look, lines }: WithLines) => {
  const hasOld = lines.some(({ old }) => old !== null);
  const note = look.by === 'waits' ? figureWords.waitsNote : figureWords.linksNote;
  const link = (count: number, change: Parameters<typeof narrowedTo>[1]) =>
    count === 0 ? 0 : <a href={narrowedTo({ view, look }, change)}>{count}</a>;
  return (
    <Panel id="numbers" title={say(scene, figureWords.asTable)} note={say(scene, note)}>
      <table class="dr-table" aria-labelledby="numbers">
        <thead>
          <tr>
            <th scope="col">{say(scene, tabWords[look.by])}</th>
            <th scope="col" class="dr-n">
              {say(scene, figureWords.count)}
            </th>
            {hasOld ? (
              <th scope="col" class="dr-n">
                {say(scene, figureWords.old)}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, said, count, old }) => (
            <tr>
              <th scope="row">{say(scene, said)}</th>
              <td class="dr-n">{link(count, { [look.by]: key })}</td>
              {old === null ? null : <td class="dr-n">{link(old, { [look.by]: key, age: 'over7' })}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(scene, figureWords.total)}</th>
            <td class="dr-n">{view.counts.all}</td>
            {hasOld ? <td class="dr-n">{view.counts.overSevenDays}</td> : null}
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
};
