import type { AccessView, LookView } from '../../api/views/access.ts';
import { accessMarks, watchedThings } from '../../domain/access.ts';
import type { AccessRules } from '../../domain/accessRules.ts';
import { accessMarkLabels, accessResultLabels, whyLabels, watchedLabels } from '../../words/accessLabels.ts';
import { accessWords, markSentences, monthWords, shownWords } from '../../words/accessPages.ts';
import { strengthLabels } from '../../words/deadlines.ts';
import { roleLabels } from '../../words/labels.ts';
import { clockWords, frameWords } from '../../words/pages.ts';
import { withFilters } from '../links.ts';
import { lawName } from '../parts/clock.tsx';
import { More } from '../parts/more.tsx';
import { Panel } from '../parts/panel.tsx';
import { Moment } from '../parts/when.tsx';
import { say, type Scene } from '../scene.ts';
import { TableHead } from '../parts/tableHead.tsx';

/** The filters as they stand in the address; a name of an account is staff's and no secret of the house. */
export interface AccessFilterTexts {
  readonly account: string;
  readonly caseNo: string;
  readonly what: string;
  readonly marked: string;
}

interface AccessProps {
  readonly scene: Scene;
  readonly view: AccessView;
  readonly filters: AccessFilterTexts;
}

/** 접속기록: who looked at whose data, and what of it is unusual. */
export const Access = ({ scene, view, filters }: AccessProps) => {
  const { month, city, cities, items, next, rules } = view;
  const place = cities.length > 1 ? city.code : null;
  return (
    <>
      <div class="dr-top">
        <div>
          <h1>{`${say(scene, accessWords.title)} ${say(scene, monthWords(month))}`}</h1>
          <p>{`${city.name} · ${say(scene, accessWords.lead)}`}</p>
        </div>
        <a class="dr-btn" href={withFilters('/access/reviews', { place })}>
          {say(scene, accessWords.reviews)}
        </a>
      </div>
      <div class="dr-stack">
        <Filters scene={scene} view={view} filters={filters} />
        {items.length === 0 ? (
          <p>{say(scene, accessWords.none)}</p>
        ) : (
          <Rows scene={scene} items={items} rules={rules} />
        )}
        <More scene={scene} href={withFilters('/access', { month, place, ...filters })} next={next} />
        <Rules scene={scene} rules={rules} />
      </div>
    </>
  );
};

const Filters = ({ scene, view, filters }: AccessProps) => (
  <form class="dr-filter" action="/access" method="get" aria-label={say(scene, frameWords.filter)}>
    <div>
      <label for="filter-month">{say(scene, accessWords.month)}</label>
      <select class="dr-in-row" id="filter-month" name="month">
        {view.months.map((month) => (
          <option value={month} selected={month === view.month}>
            {say(scene, monthWords(month))}
          </option>
        ))}
      </select>
    </div>
    {view.cities.length > 1 ? <City scene={scene} view={view} /> : null}
    <div>
      <label for="filter-account">{say(scene, accessWords.account)}</label>
      <input
        class="dr-in-row"
        id="filter-account"
        name="account"
        value={filters.account}
        autoComplete="off"
      />
    </div>
    <div>
      <label for="filter-number">{say(scene, accessWords.caseNo)}</label>
      <input class="dr-in-row" id="filter-number" name="caseNo" value={filters.caseNo} autoComplete="off" />
    </div>
    <div>
      <label for="filter-what">{say(scene, accessWords.what)}</label>
      <select class="dr-in-row" id="filter-what" name="what">
        <option value="">{say(scene, frameWords.all)}</option>
        {watchedThings.map((what) => (
          <option value={what} selected={what === filters.what}>
            {say(scene, watchedLabels[what])}
          </option>
        ))}
      </select>
    </div>
    <label class="dr-choice">
      <input type="checkbox" name="marked" value="true" checked={filters.marked === 'true'} />
      <span>{say(scene, accessWords.onlyMarked)}</span>
    </label>
    <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
  </form>
);

const City = ({ scene, view: { city, cities } }: Pick<AccessProps, 'scene' | 'view'>) => (
  <div>
    <label for="filter-city">{say(scene, accessWords.city)}</label>
    <select class="dr-in-row" id="filter-city" name="place">
      {cities.map(({ code, name }) => (
        <option value={code} selected={code === city.code}>
          {name}
        </option>
      ))}
    </select>
  </div>
);

const columns = [
  accessWords.at,
  accessWords.by,
  accessWords.place,
  accessWords.what,
  accessWords.whose,
  accessWords.marks,
] as const;

interface RowsProps {
  readonly scene: Scene;
  readonly items: readonly LookView[];
  readonly rules: AccessRules;
}

const Rows = ({ scene, items, rules }: RowsProps) => (
  <div class="dr-panel">
    <table class="dr-table dr-stacked" role="table" aria-label={say(scene, accessWords.title)}>
      <TableHead scene={scene} columns={columns} />
      <tbody>
        {items.map((look) => (
          <Row scene={scene} look={look} rules={rules} />
        ))}
      </tbody>
    </table>
  </div>
);

const Row = ({ scene, look, rules }: Omit<RowsProps, 'items'> & { readonly look: LookView }) => {
  const { at, by, login, role, place, what, result, marks } = look;
  const account = [role ? say(scene, roleLabels[role]) : null, login].filter((text) => text !== null);
  return (
    <tr>
      <th scope="row">
        <Moment scene={scene} at={at} />
      </th>
      <td data-th={say(scene, accessWords.by)}>
        {by.name}
        <small>{account.join(' · ')}</small>
      </td>
      <td data-th={say(scene, accessWords.place)}>{place ?? say(scene, accessWords.nobody)}</td>
      <td data-th={say(scene, accessWords.what)}>
        {say(scene, watchedLabels[what])}
        {result === 'refused' ? (
          <>
            {' '}
            <span class="dr-badge dr-badge--over">{say(scene, accessResultLabels[result])}</span>
          </>
        ) : null}
        <Why scene={scene} look={look} />
      </td>
      <td data-th={say(scene, accessWords.whose)}>
        <Whose scene={scene} look={look} />
      </td>
      <td data-th={say(scene, accessWords.marks)}>
        {marks.length === 0 ? say(scene, accessWords.nobody) : null}
        {marks.map((mark) => (
          <>
            <span class="dr-badge dr-badge--late">{say(scene, accessMarkLabels[mark])}</span>
            <small>{say(scene, markSentences[mark](rules))}</small>
          </>
        ))}
      </td>
    </tr>
  );
};

interface LookProps {
  readonly scene: Scene;
  readonly look: LookView;
}

const Why = ({ scene, look: { reason, words } }: LookProps) =>
  reason === null ? null : (
    <>
      <small>{`${say(scene, accessWords.reason)}: ${say(scene, whyLabels[reason])}`}</small>
      {words === null ? null : <small class="dr-note">{words}</small>}
    </>
  );

/** A case by its number; of a list the numbers are folded beneath how many there were. */
const Whose = ({ scene, look: { caseNo, shown } }: LookProps) => {
  if (caseNo !== null) return <span class="dr-nb">{caseNo}</span>;
  if (shown.length === 0) return <>{say(scene, accessWords.nobody)}</>;
  return (
    <details>
      <summary>{say(scene, shownWords(shown.length))}</summary>
      {shown.join(', ')}
    </details>
  );
};

/** The four rules, each with its number, how hard it is and whether anybody has read it at a source. */
export const Rules = ({ scene, rules }: { readonly scene: Scene; readonly rules: AccessRules }) => (
  <Panel id="rules" title={say(scene, accessWords.rules)} note={say(scene, accessWords.rulesNote)}>
    <table class="dr-table dr-stacked" role="table" aria-labelledby="rules">
      <TableHead scene={scene} columns={[accessWords.marks, accessWords.what, clockWords.ground]} />
      <tbody>
        {accessMarks.map((mark) => (
          <tr>
            <th scope="row">{say(scene, accessMarkLabels[mark])}</th>
            <td data-th={say(scene, accessWords.what)}>{say(scene, markSentences[mark](rules))}</td>
            <td data-th={say(scene, clockWords.ground)}>
              {lawName(scene, rules[mark])}
              {rules[mark].strength === 'DESIGN' ? null : (
                <small>{say(scene, strengthLabels[rules[mark].strength])}</small>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </Panel>
);
