import type { PaymentsView } from '../../../api/views/grantLists.ts';
import { aboutWords } from '../../../words/casePages.ts';
import { wonWords } from '../../../words/dates.ts';
import {
  kindNameWords,
  listedNote,
  moneyWords,
  monthWords,
  openGrantWords,
  paymentsOf,
  yearWords,
} from '../../../words/grantListPages.ts';
import { frameWords } from '../../../words/pages.ts';
import { withFilters } from '../../links.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { joined, named } from '../../parts/joined.ts';
import { More } from '../../parts/more.tsx';
import { Panel } from '../../parts/panel.tsx';
import { TableHead } from '../../parts/tableHead.tsx';
import { Day, Moment } from '../../parts/when.tsx';
import { say, type Scene } from '../../scene.ts';

interface PaymentsProps {
  readonly scene: Scene;
  readonly view: PaymentsView;
}

/** The payments behind a number of the money page. */
export const GrantPayments = ({ scene, view }: PaymentsProps) => {
  const { year, month, kind, dong, sum, items, next } = view;
  const sums = withFilters('/grants/money', { year: String(year) });
  const filters = {
    year: String(year),
    month: month === null ? null : String(month),
    kind,
    dong: dong?.code,
  };
  return (
    <>
      <Crumb
        scene={scene}
        steps={[
          { href: '/grants', text: say(scene, openGrantWords.title) },
          { href: sums, text: say(scene, moneyWords.title) },
        ]}
        here={say(scene, moneyWords.payments)}
      />
      <h1>{say(scene, headOf(view))}</h1>
      <div class="dr-stack">
        {items.length === 0 ? (
          <p>
            {say(scene, moneyWords.noPayments)} <a href={sums}>{say(scene, moneyWords.back)}</a>
          </p>
        ) : (
          <Panel
            id="payments"
            title={say(scene, paymentsOf(sum.payments, wonWords(sum.won)))}
            note={say(scene, listedNote)}
          >
            <table class="dr-table dr-stacked" role="table" aria-labelledby="payments">
              <TableHead scene={scene} columns={columns} />
              <tbody>
                {items.map((item) => (
                  <Row scene={scene} item={item} />
                ))}
              </tbody>
            </table>
          </Panel>
        )}
        <More scene={scene} href={withFilters('/grants/payments', filters)} next={next} />
      </div>
    </>
  );
};

const headOf = ({ year, month, kind, dong }: PaymentsView) =>
  joined(
    [
      moneyWords.payments,
      joined([yearWords(year), ...(month === null ? [] : [monthWords(month)])], ' '),
      ...(kind === null ? [] : [kindNameWords(kind)]),
      ...(dong === null ? [] : [named(dong.name)]),
    ],
    ' · ',
  );

const columns = [
  frameWords.cases,
  openGrantWords.kind,
  moneyWords.won,
  moneyWords.paidOn,
  moneyWords.recorded,
] as const;

const Row = ({ scene, item }: { readonly scene: Scene; readonly item: PaymentsView['items'][number] }) => {
  const { caseId, caseNo, dong, supportId, kind, paidOn, won, recordedAt } = item;
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}#grants`}>
          {caseNo}
        </a>{' '}
        {say(scene, aboutWords(supportId))}
        <small>{dong.name}</small>
      </th>
      <td data-th={say(scene, openGrantWords.kind)}>{say(scene, kindNameWords(kind))}</td>
      <td data-th={say(scene, moneyWords.won)}>{say(scene, wonWords(won))}</td>
      <td data-th={say(scene, moneyWords.paidOn)}>
        <Day scene={scene} day={paidOn} />
      </td>
      <td data-th={say(scene, moneyWords.recorded)}>
        <Moment scene={scene} at={recordedAt} />
      </td>
    </tr>
  );
};
