import type { SittingView } from '../../../../api/views/sitting.ts';
import type { SittingItemView } from '../../../../api/views/sittingItem.ts';
import { itemStatuses } from '../../../../domain/meeting/items.ts';
import { itemStatusLabels } from '../../../../words/committeeLabels.ts';
import { sittingWords } from '../../../../words/sittingPages.ts';
import { untouched } from '../../../forms/filled.ts';
import { Form } from '../../../forms/form.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { TableHead } from '../../../parts/tableHead.tsx';
import { say, type Scene } from '../../../scene.ts';
import { backField } from '../forms.tsx';
import { asked, standing } from '../said.ts';
import { quickAct } from './quickAct.ts';

interface ItemsProps {
  readonly scene: Scene;
  readonly view: SittingView;
}

interface Place {
  readonly page?: number;
  readonly item?: number;
  readonly status?: string | null;
}

/** The same page with another part of the agenda. */
export function pageHref({ head, page, status }: SittingView, to: Place): string {
  const asked = {
    page: to.page ?? page,
    item: to.item,
    status: to.status === undefined ? status : to.status,
  };
  const query = new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) => (value == null ? [] : [[name, String(value)]])),
  );
  return `/meetings/${head.meetingId}?${query.toString()}`;
}

/** 안건: fifty on a page, each with its count and what can be done with it next. */
export const Items = ({ scene, view }: ItemsProps) => (
  <Panel id="items" title={`${say(scene, sittingWords.items)} ${String(view.total)}`}>
    <States scene={scene} view={view} />
    {view.items.length === 0 ? <p class="dr-part">{say(scene, sittingWords.noItems)}</p> : null}
    {view.items.length === 0 ? null : (
      <table class="dr-table dr-stacked" role="table" aria-labelledby="items">
        <TableHead
          scene={scene}
          columns={[
            sittingWords.item,
            sittingWords.kind,
            sittingWords.status,
            sittingWords.quorum,
            sittingWords.count,
            sittingWords.act,
          ]}
        />
        <tbody>
          {view.items.map((item) => (
            <Row scene={scene} view={view} item={item} />
          ))}
        </tbody>
      </table>
    )}
    <Pages scene={scene} view={view} />
  </Panel>
);

const States = ({ scene, view }: ItemsProps) => {
  const there = itemStatuses.filter((status) => view.groups.some((group) => group.status === status));
  return (
    <nav class="dr-tabs dr-noprint" aria-label={say(scene, sittingWords.status)}>
      <a
        href={pageHref(view, { page: 1, status: null })}
        aria-current={view.status === null ? 'true' : undefined}
      >
        {say(scene, sittingWords.all)}
      </a>
      {there.map((status) => (
        <a
          href={pageHref(view, { page: 1, status })}
          aria-current={view.status === status ? 'true' : undefined}
        >
          {say(scene, itemStatusLabels[status])}
        </a>
      ))}
    </nav>
  );
};

const Row = ({ scene, view, item }: ItemsProps & { readonly item: SittingItemView }) => {
  const { no, isHidden, caseId, caseNo, quorum, count } = item;
  const names = [...item.recused, ...item.challenged].map(({ name }) => name);
  const th = (said: (typeof sittingWords)[keyof typeof sittingWords]) => ({ 'data-th': say(scene, said) });
  if (isHidden)
    return (
      <tr id={`item-${String(no)}`}>
        <th scope="row">{no}</th>
        <td colSpan={5}>{say(scene, sittingWords.hidden)}</td>
      </tr>
    );
  return (
    <tr id={`item-${String(no)}`}>
      <th scope="row">
        {no} {caseNo === null ? null : <CaseNo scene={scene} caseId={caseId} caseNo={caseNo} />}
      </th>
      <td {...th(sittingWords.kind)}>{say(scene, asked(item))}</td>
      <td {...th(sittingWords.status)}>
        <span class="dr-badge">{say(scene, standing(item))}</span>
        {item.refused ? <span class="dr-badge dr-badge--late">{say(scene, sittingWords.settle)}</span> : null}
      </td>
      <td {...th(sittingWords.quorum)}>
        {quorum ? `${String(quorum.present)}/${String(quorum.seated)} (${String(quorum.needed)})` : ''}
        {quorum?.enough ? ' ✓' : ` ${say(scene, sittingWords.notEnough)}`}
        {names.length === 0 ? null : <small class="dr-block">{names.join(', ')}</small>}
      </td>
      <td {...th(sittingWords.count)}>
        <Count no={no} count={count} />
      </td>
      <td {...th(sittingWords.act)}>
        <Acts scene={scene} view={view} item={item} />
      </td>
    </tr>
  );
};

const CaseNo = ({
  scene,
  caseId,
  caseNo,
}: Pick<ItemsProps, 'scene'> & Pick<SittingItemView, 'caseId' | 'caseNo'>) =>
  scene.me?.may.cases && caseId ? <a href={`/cases/${caseId}`}>{caseNo}</a> : <span>{caseNo}</span>;

/** Each number by itself, so that a script can put the newest into its place. */
const Count = ({ no, count }: Pick<SittingItemView, 'no' | 'count'>) =>
  count ? (
    <span class="dr-nowrap">
      {(['yes', 'no', 'abstained'] as const).map((name, n) => (
        <>
          {n > 0 ? ' · ' : ''}
          <span data-count={`${String(no)}-${name}`}>{count[name]}</span>
        </>
      ))}
    </span>
  ) : null;

/** The next step of the item as one button, and the way to everything else. */
const Acts = ({ scene, view, item }: ItemsProps & { readonly item: SittingItemView }) => {
  const { isSecretary, mayTakeUp, meetingId } = view.head;
  const quick = mayTakeUp ? quickAct(view, item) : null;
  const back = backField(scene);
  return (
    <div class="dr-rowline dr-noprint">
      {quick ? (
        <Form
          scene={scene}
          id={`${quick.act}-${String(item.no)}`}
          action={`/api/meetings/${meetingId}/${quick.act}`}
          filled={untouched}
        >
          <input type="hidden" name="items" value={item.no} />
          {back.kind === 'fixed' ? <input type="hidden" name={back.name} value={back.value} /> : null}
          <button class="dr-btn dr-btn--small" aria-describedby={`item-${String(item.no)}`}>
            {say(scene, quick.said)}
          </button>
        </Form>
      ) : null}
      {isSecretary ? (
        <a href={`${pageHref(view, { item: item.no })}#near`} aria-describedby={`item-${String(item.no)}`}>
          {say(scene, sittingWords.near)}
        </a>
      ) : null}
    </div>
  );
};

const Pages = ({ scene, view }: ItemsProps) =>
  view.pages < 2 ? null : (
    <nav class="dr-pages dr-noprint" aria-label={say(scene, sittingWords.page)}>
      {Array.from({ length: view.pages }, (_, n) => n + 1).map((page) => (
        <a href={`${pageHref(view, { page })}#items`} aria-current={page === view.page ? 'page' : undefined}>
          {page}
        </a>
      ))}
    </nav>
  );
