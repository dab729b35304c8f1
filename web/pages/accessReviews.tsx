import type { ReviewRowView, ReviewsView } from '../../api/views/access.ts';
import { findingLabels } from '../../words/accessLabels.ts';
import { accessWords, monthWords, reviewWords } from '../../words/accessPages.ts';
import { frameWords } from '../../words/pages.ts';
import { withFilters } from '../links.ts';
import { Crumb } from '../parts/crumb.tsx';
import { Day } from '../parts/when.tsx';
import { dayOf } from '../../domain/time.ts';
import { say, type Scene } from '../scene.ts';
import { TableHead } from '../parts/tableHead.tsx';

interface ReviewsProps {
  readonly scene: Scene;
  readonly view: ReviewsView;
}

const columns = [accessWords.month, reviewWords.state, reviewWords.found, reviewWords.by] as const;

/** 월 점검: which months are reviewed, and by whom. */
export const AccessReviews = ({ scene, view }: ReviewsProps) => {
  const { city, cities, items } = view;
  const here = say(scene, accessWords.reviews);
  return (
    <>
      <Crumb scene={scene} steps={[{ href: '/access', text: say(scene, accessWords.title) }]} here={here} />
      <div class="dr-top">
        <div>
          <h1>{here}</h1>
          <p>{`${city.name} · ${say(scene, reviewWords.lead)}`}</p>
        </div>
      </div>
      <div class="dr-stack">
        {cities.length > 1 ? <Cities scene={scene} view={view} /> : null}
        <div class="dr-panel">
          <table class="dr-table dr-stacked" role="table" aria-label={here}>
            <TableHead scene={scene} columns={columns} />
            <tbody>
              {items.map((row) => (
                <Row scene={scene} row={row} place={cities.length > 1 ? city.code : null} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
};

const Cities = ({ scene, view: { city, cities } }: ReviewsProps) => (
  <form class="dr-filter" action="/access/reviews" method="get" aria-label={say(scene, frameWords.filter)}>
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
    <button class="dr-btn dr-btn--small">{say(scene, frameWords.filter)}</button>
  </form>
);

interface RowProps {
  readonly scene: Scene;
  readonly row: ReviewRowView;
  readonly place: string | null;
}

const Row = ({ scene, row: { month, isOver, signing }, place }: RowProps) => (
  <tr>
    <th scope="row">
      <a href={withFilters(`/access/reviews/${month}`, { place })}>{say(scene, monthWords(month))}</a>
    </th>
    <td data-th={say(scene, reviewWords.state)}>
      {signing ? (
        <span class="dr-badge dr-badge--good">{say(scene, reviewWords.signed)}</span>
      ) : (
        <span class={isOver ? 'dr-badge dr-badge--today' : 'dr-badge dr-badge--plain'}>
          {say(scene, isOver ? reviewWords.unsigned : reviewWords.running)}
        </span>
      )}
    </td>
    <td data-th={say(scene, reviewWords.found)}>
      {signing ? say(scene, findingLabels[signing.found]) : say(scene, accessWords.nobody)}
    </td>
    <td data-th={say(scene, reviewWords.by)}>
      {signing ? (
        <>
          {signing.signedBy.name}
          <small>
            <Day scene={scene} day={dayOf(signing.signedAt)} />
          </small>
        </>
      ) : (
        say(scene, accessWords.nobody)
      )}
    </td>
  </tr>
);
