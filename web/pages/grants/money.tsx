import type { MoneyLine, MoneyView, SumView } from '../../../api/views/grantLists.ts';
import { wonWords } from '../../../words/dates.ts';
import {
  kindNameWords,
  moneyWords,
  monthWords,
  openGrantWords,
  yearWords,
} from '../../../words/grantListPages.ts';
import type { Said } from '../../../words/language.ts';
import { withFilters } from '../../links.ts';
import { Bar } from '../../parts/bar.tsx';
import { Crumb } from '../../parts/crumb.tsx';
import { named } from '../../parts/joined.ts';
import { Panel } from '../../parts/panel.tsx';
import { say, type Scene } from '../../scene.ts';

interface MoneyProps {
  readonly scene: Scene;
  readonly view: MoneyView;
}

/** One line of a table, with what its numbers lead to; null where they lead nowhere. */
interface Line extends MoneyLine {
  readonly said: Said;
  readonly filter: Readonly<Record<string, string>> | null;
}

/** 긴급지원 지급액 of a year, by kind and by dong; a sum leads to the payments behind it. */
export const GrantMoney = ({ scene, view }: MoneyProps) => {
  const byKind = view.byKind.map((line) => ({
    ...line,
    said: kindNameWords(line.kind),
    filter: { kind: line.kind },
  }));
  const byDong = view.byDong.map(({ dong, ...line }) => ({
    ...line,
    said: dong ? named(dong.name) : moneyWords.hidden,
    filter: dong && { dong: dong.code },
  }));
  return (
    <>
      <Ways scene={scene} here={moneyWords.title} />
      <h1>
        {say(scene, moneyWords.title)} {say(scene, yearWords(view.year))}
      </h1>
      <div class="dr-stack">
        <Years scene={scene} view={view} />
        {view.all.payments === 0 ? (
          <p>{say(scene, moneyWords.none)}</p>
        ) : (
          <>
            <p>
              {say(scene, view.mayOpen ? moneyWords.linksNote : moneyWords.noRows)} ·{' '}
              {say(scene, moneyWords.unit)}
            </p>
            <Table
              scene={scene}
              view={view}
              id="by-kind"
              title={moneyWords.byKind}
              head={moneyWords.kind}
              lines={byKind}
            />
            <Table
              scene={scene}
              view={view}
              id="by-dong"
              title={moneyWords.byDong}
              head={moneyWords.dong}
              lines={byDong}
            />
          </>
        )}
      </div>
    </>
  );
};

/** The way back; whoever sees sums alone has no list to go back to. */
const Ways = ({ scene, here }: { readonly scene: Scene; readonly here: Said }) =>
  scene.me?.may.grants ? (
    <Crumb
      scene={scene}
      steps={[{ href: '/grants', text: say(scene, openGrantWords.title) }]}
      here={say(scene, here)}
    />
  ) : null;

const Years = ({ scene, view }: MoneyProps) => (
  <nav class="dr-tabs dr-noprint" aria-label={say(scene, moneyWords.years)}>
    {view.years.map((year) => (
      <a
        href={withFilters('/grants/money', { year: String(year) })}
        aria-current={year === view.year ? 'page' : undefined}
      >
        {say(scene, yearWords(year))}
      </a>
    ))}
  </nav>
);

interface TableProps extends MoneyProps {
  readonly id: string;
  readonly title: Said;
  readonly head: Said;
  readonly lines: readonly Line[];
}

const Table = (props: TableProps) => {
  const { scene, view, id, title, head, lines } = props;
  const most = Math.max(...lines.map(({ won }) => won), 1);
  return (
    <Panel id={id} title={say(scene, title)}>
      <div class="dr-panel__body">
        <ul class="dr-bars">
          {lines.map(({ said, won }) => (
            <li>
              <span>{say(scene, said)}</span>
              <b>{say(scene, wonWords(won))}</b>
              <Bar count={won} of={most} />
            </li>
          ))}
        </ul>
      </div>
      <div class="dr-scroll" role="group" tabIndex={0} aria-labelledby={id}>
        <table class="dr-table dr-months" aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">{say(scene, head)}</th>
              <th scope="col" class="dr-n">
                {say(scene, moneyWords.total)}
              </th>
              {view.all.months.map((_, n) => (
                <th scope="col" class="dr-n">
                  {say(scene, monthWords(n + 1))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <NumbersOf {...props} line={line} />
            ))}
          </tbody>
          <tfoot>
            <NumbersOf {...props} line={{ ...view.all, said: moneyWords.total, filter: {} }} />
          </tfoot>
        </table>
      </div>
    </Panel>
  );
};

const NumbersOf = ({ scene, view, line }: MoneyProps & { readonly line: Line }) => (
  <tr>
    <th scope="row">{say(scene, line.said)}</th>
    <td class="dr-n">
      <Sum view={view} sum={line} filter={line.filter} />
    </td>
    {line.months.map((sum, n) => (
      <td class="dr-n">
        <Sum view={view} sum={sum} filter={line.filter && { ...line.filter, month: String(n + 1) }} />
      </td>
    ))}
  </tr>
);

interface SumProps {
  readonly view: MoneyView;
  readonly sum: SumView;
  readonly filter: Readonly<Record<string, string>> | null;
}

/** Without its unit, which stands above the tables once. */
const Sum = ({ view: { year, mayOpen }, sum: { won, payments }, filter }: SumProps) => {
  const text = won.toLocaleString('en-US');
  if (payments === 0) return <>0</>;
  if (filter === null || !mayOpen) return <>{text}</>;
  return <a href={withFilters('/grants/payments', { year: String(year), ...filter })}>{text}</a>;
};
