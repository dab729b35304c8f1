import type { FoundView, SearchFormView, SearchView } from '../../api/views/search.ts';
import { dayOf } from '../../domain/time.ts';
import { momentWords } from '../../words/dates.ts';
import { stageLabels } from '../../words/labels.ts';
import { casesWords, frameWords } from '../../words/pages.ts';
import { panelWords } from '../../words/panels.ts';
import { foundCount, searchedBy, searchKindLabels, searchWords } from '../../words/searchPages.ts';
import { dongOptions } from '../forms/dongs.ts';
import { ErrorSummary } from '../forms/errorSummary.tsx';
import type { Field } from '../forms/field.ts';
import { FieldBox } from '../forms/fieldBox.tsx';
import type { Filled } from '../forms/filled.ts';
import { Form } from '../forms/form.tsx';
import { joined } from '../parts/joined.ts';
import { Notice } from '../parts/notice.tsx';
import { Day } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { TableHead } from '../parts/tableHead.tsx';

interface SearchProps {
  readonly scene: Scene;
  readonly form: SearchFormView;
  readonly filled: Filled;
  /** Null before anything was searched. */
  readonly result: SearchView | null;
}

const formId = 'search';

/** 사례 찾기: what is typed is sent and never stands in an address; what was found stands beneath. */
export const Search = ({ scene, form, filled, result }: SearchProps) => {
  const fields = searchFields(form);
  return (
    <div class="dr-stack">
      <div class="dr-top">
        <div>
          <h1>{say(scene, searchWords.title)}</h1>
          <p>{say(scene, searchWords.lead)}</p>
        </div>
      </div>
      <ErrorSummary
        scene={scene}
        formId={formId}
        filled={filled}
        fields={fields}
        heading={searchWords.failed}
      />
      {result ? <Result scene={scene} result={result} /> : null}
      <section class="dr-panel" aria-label={say(scene, searchWords.title)}>
        <Form scene={scene} id={formId} action="/api/searches" filled={filled} class="dr-panel__body">
          {fields.map((field) => (
            <FieldBox scene={scene} formId={formId} field={field} filled={filled} />
          ))}
          <p class="dr-wide-btn">
            <button class="dr-btn dr-btn--primary">{say(scene, searchWords.button)}</button>
          </p>
        </Form>
      </section>
    </div>
  );
};

/** A dong is a question only where there are several. */
function searchFields({ dongs }: SearchFormView): readonly Field[] {
  const narrowing: Field = {
    kind: 'select',
    name: 'dong',
    said: searchWords.dong,
    choose: searchWords.anyDong,
    options: dongOptions(dongs),
    optional: true,
  };
  return [
    { kind: 'text', name: 'name', said: searchWords.name, hint: searchWords.nameHint, optional: true },
    { kind: 'tel', name: 'phone', said: searchWords.phone, size: 's', optional: true },
    {
      kind: 'text',
      name: 'caseNo',
      said: searchWords.caseNo,
      hint: searchWords.caseNoHint,
      size: 's',
      optional: true,
    },
    {
      kind: 'text',
      name: 'externalNumber',
      said: searchWords.externalNumber,
      hint: searchWords.externalNumberHint,
      size: 's',
      optional: true,
    },
    ...(dongs.length > 1 ? [narrowing] : []),
  ];
}

const Result = ({ scene, result }: { readonly scene: Scene; readonly result: SearchView }) => {
  const { items, kinds, hasMore, expiresAt } = result;
  const by = joined(
    kinds.map((kind) => searchKindLabels[kind]),
    ', ',
  );
  return (
    <section class="dr-panel" aria-labelledby="found">
      <div class="dr-panel__head">
        <h2 id="found">{say(scene, items.length === 0 ? searchWords.none : foundCount(items.length))}</h2>
        <p class="dr-small dr-soft">{say(scene, searchedBy(by, momentWords(expiresAt)))}</p>
      </div>
      {items.length === 0 ? <Nothing scene={scene} /> : <Found scene={scene} items={items} />}
      {hasMore ? <Notice kind="info">{say(scene, searchWords.more)}</Notice> : null}
    </section>
  );
};

/** An empty result says what to try, and never whether there is somebody elsewhere. */
const Nothing = ({ scene }: { readonly scene: Scene }) => (
  <div class="dr-panel__body">
    <h3>{say(scene, searchWords.tryThis)}</h3>
    <ul class="dr-bullets">
      <li>{say(scene, searchWords.tryFewer)}</li>
      <li>{say(scene, searchWords.tryInitials)}</li>
      <li>{say(scene, searchWords.tryElsewhere)}</li>
      {scene.me?.may.report ? (
        <li>
          <a href="/open">{say(scene, searchWords.tryOpen)}</a>
        </li>
      ) : null}
    </ul>
  </div>
);

const columns = [
  casesWords.number,
  searchWords.name,
  casesWords.stage,
  casesWords.officer,
  casesWords.opened,
] as const;

const Found = ({ scene, items }: { readonly scene: Scene; readonly items: readonly FoundView[] }) => (
  <table class="dr-table dr-stacked" role="table" aria-labelledby="found">
    <TableHead scene={scene} columns={columns} />
    <tbody>
      {items.map((row) => (
        <Row scene={scene} row={row} />
      ))}
    </tbody>
  </table>
);

const Row = ({ scene, row }: { readonly scene: Scene; readonly row: FoundView }) => {
  const { caseId, caseNo, dong, urgent, restricted, stage, officer, openedAt, name } = row;
  return (
    <tr>
      <th scope="row">
        <a class="dr-nb" href={`/cases/${caseId}`}>
          {caseNo}
        </a>
        <small>
          {dong.name}
          {urgent ? ` · ${say(scene, frameWords.urgent)}` : ''}
          {restricted ? ` · ${say(scene, panelWords.restrictedBadge)}` : ''}
        </small>
      </th>
      <td data-th={say(scene, searchWords.name)}>{name ?? say(scene, searchWords.unknown)}</td>
      <td data-th={say(scene, casesWords.stage)}>{say(scene, stageLabels[stage])}</td>
      <td data-th={say(scene, casesWords.officer)}>{officer.name}</td>
      <td data-th={say(scene, casesWords.opened)}>
        <Day scene={scene} day={dayOf(openedAt)} />
      </td>
    </tr>
  );
};
