import { parseMonth, type Month } from '../domain/accessReview.ts';
import { accessWords, monthWords } from '../words/accessPages.ts';
import { searchWords } from '../words/searchPages.ts';
import { untouched, type Filled } from './forms/filled.ts';
import { Access } from './pages/access.tsx';
import { AccessReview, type ReviewShown } from './pages/accessReview.tsx';
import { AccessReviews } from './pages/accessReviews.tsx';
import { Search } from './pages/search.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** The search, and the pages of whoever watches over the access log. */
export const watchRoutes: readonly Route[] = [
  { path: '/search', show: (look) => searchPage(look, untouched) },
  { path: '/search/:searchId', show: showSearch },
  { path: '/access', show: showAccess },
  { path: '/access/reviews', show: showReviews },
  { path: '/access/reviews/:month', show: showReview },
];

type Looking = Pick<Look, 'scene' | 'visitor' | 'windows'>;

/** The form before anything was searched, or as it came back. */
export async function searchPage({ scene, visitor, windows }: Looking, filled: Filled): Promise<Page> {
  const form = await windows.searchForm(visitor);
  return {
    title: say(scene, searchWords.title),
    body: <Search scene={scene} form={form} filled={filled} result={null} />,
  };
}

async function showSearch({ scene, visitor, windows, params }: Look): Promise<Page> {
  const result = await windows.search(visitor, params.searchId ?? '');
  return {
    title: say(scene, searchWords.title),
    body: <Search scene={scene} form={result} filled={untouched} result={result} />,
  };
}

async function showAccess({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.access(visitor, query);
  const { account = '', caseNo = '', what = '', marked = '' } = query;
  return {
    title: say(scene, accessWords.title),
    body: <Access scene={scene} view={view} filters={{ account, caseNo, what, marked }} />,
  };
}

async function showReviews({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.accessReviews(visitor, query);
  return { title: say(scene, accessWords.reviews), body: <AccessReviews scene={scene} view={view} /> };
}

async function showReview({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const view = await windows.accessReview(visitor, monthIn(params.month), query);
  return reviewPage(scene, { view, filled: untouched, form: null });
}

/** What is no month is judged by the window like every other address. */
const monthIn = (text = ''): Month => parseMonth(text) ?? (text as Month);

function reviewPage(scene: Scene, shown: ReviewShown): Page {
  const title = `${say(scene, accessWords.reviews)} ${say(scene, monthWords(shown.view.month))}`;
  return { title, body: <AccessReview scene={scene} {...shown} /> };
}

/** A form of a month's review that came back; null where what it was sent about is no month. */
export async function refusedReview(
  { scene, visitor, windows }: Looking,
  filled: Filled,
  form: 'accessReview' | 'accessAddendum',
): Promise<Page | null> {
  const { typed } = filled;
  const month = parseMonth(typed.month?.[0] ?? '');
  if (month === null) return null;
  const [place] = typed.place ?? [];
  const view = await windows.accessReview(visitor, month, place ? { place } : {});
  return reviewPage(scene, { view, filled, form });
}
