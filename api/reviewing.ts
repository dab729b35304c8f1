import { firstOf, isOver, type Month } from '../domain/accessReview.ts';
import { accessRulesOn } from '../domain/accessRules.ts';
import { readHead } from '../prisma/accessLog.ts';
import {
  addAddendum,
  addendaOf,
  reviewsOf,
  signReview,
  type Addendum,
  type Kept,
  type Review,
} from '../prisma/accessReviews.ts';
import { logCounts } from '../prisma/queries/access.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { citiesFor, monthsKept } from './accessGate.ts';
import type { Deps } from './deps.ts';
import { permitWatched } from './looks.ts';
import { nowInstant } from './moment.ts';
import { problem, refused } from './problems.ts';
import { reviewFilters, type AddendumBody, type ReviewBody } from './schemas/access.ts';
import type { Filters, Visitor } from './seam.ts';
import { parseFilters } from './shape.ts';
import type { ReviewRowView, ReviewsView, ReviewView, SigningView } from './views/access.ts';
import { staffView, type Names } from './views/clock.ts';

/** The months of a city with the state of their reviews. */
export async function showReviews(deps: Deps, visitor: Visitor, filters: Filters): Promise<ReviewsView> {
  await permitWatched(deps, visitor, 'accessLog');
  const cities = await citiesFor(deps, visitor, parseFilters(reviewFilters, filters).place);
  const now = await nowInstant();
  const signed = await reviewsOf(deps.pool, deps.secrets.reviews, { place: cities.city.code });
  const names = await staffNames(
    deps.db,
    signed.map(({ signedBy }) => signedBy),
  );
  const rowOf = (month: Month): ReviewRowView => {
    const review = signed.find((one) => one.month === month);
    return { month, isOver: isOver(month, now), signing: review ? signing(review, names) : null };
  };
  // A signing is shown for as long as it is there, also when the looks of its month are swept.
  const kept = await monthsKept(deps, now);
  const older = signed.map(({ month }) => month).filter((month) => !kept.includes(month));
  return { ...cities, items: [...kept, ...older].map(rowOf) };
}

function signing(review: Kept<Review>, names: Names): Omit<SigningView, 'addenda' | 'note'> {
  const { signedBy, signedAt, found, looks, marked, isIntact } = review;
  return { signedBy: staffView(signedBy, names), signedAt, found, looks, marked, isIntact };
}

/** One month: what there is to review, or what was signed. */
export async function showReview(
  deps: Deps,
  visitor: Visitor,
  { month, filters }: { readonly month: Month; readonly filters: Filters },
): Promise<ReviewView> {
  await permitWatched(deps, visitor, 'accessLog');
  const { city } = await citiesFor(deps, visitor, parseFilters(reviewFilters, filters).place);
  return reviewIn(deps, month, city);
}

async function reviewIn(deps: Deps, month: Month, city: ReviewView['city']): Promise<ReviewView> {
  const where = { month, place: city.code };
  const [counts, [review]] = await Promise.all([
    logCounts(deps.pool, where),
    reviewsOf(deps.pool, deps.secrets.reviews, where),
  ]);
  const rules = accessRulesOn(firstOf(month));
  const over = isOver(month, await nowInstant());
  return { month, city, rules, counts, isOver: over, signing: review ? await signingOf(deps, review) : null };
}

async function signingOf(deps: Deps, review: Kept<Review>): Promise<SigningView> {
  const addenda = await addendaOf(deps.pool, deps.secrets.reviews, review.reviewId);
  const names = await staffNames(deps.db, [review.signedBy, ...addenda.map(({ by }) => by)]);
  return {
    ...signing(review, names),
    note: review.note,
    addenda: addenda.map(({ by, at, note, isIntact }) => ({ by: staffView(by, names), at, note, isIntact })),
  };
}

/** Something about a month as it came to the door. */
export interface AboutMonth<Body> {
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  readonly body: Body;
}

/** Signs the review of a month that is over, once. */
export async function sign(deps: Deps, asked: AboutMonth<ReviewBody>): Promise<ReviewView> {
  const { visitor, body } = asked;
  await permitWatched(deps, visitor, 'accessLog');
  const { month, found, note = null } = body;
  const { city } = await citiesFor(deps, visitor, body.place);
  const signedAt = await nowInstant();
  if (!isOver(month, signedAt)) throw problem('monthNotOver', { field: 'month' });
  if (found !== 'NOTHING' && note === null) {
    throw problem('malformed', { field: 'note', wrong: [{ field: 'note', facts: { code: 'required' } }] });
  }
  const where = { month, place: city.code };
  const { looks, marked } = await logCounts(deps.pool, where);
  const reviewId = idOf(deps, asked);
  const head = await readHead(deps.pool);
  const signedBy = visitor.person.staffId;
  const review = { reviewId, ...where, signedBy, signedAt, found, looks, marked, head, note };
  const standing = await signReview(deps.pool, deps.secrets.reviews, review);
  if (standing.reviewId !== reviewId) throw problem('monthSigned', { field: 'month' });
  if (standing.found !== found || standing.note !== note) throw refused({ code: 'keyReused' });
  return reviewIn(deps, month, city);
}

/** Adds to a signed review. */
export async function add(deps: Deps, asked: AboutMonth<AddendumBody>): Promise<ReviewView> {
  const { visitor, body } = asked;
  await permitWatched(deps, visitor, 'accessLog');
  const { month, note } = body;
  const { city } = await citiesFor(deps, visitor, body.place);
  const [review] = await reviewsOf(deps.pool, deps.secrets.reviews, { month, place: city.code });
  if (!review) throw problem('reviewNotFound', { field: 'month' });
  const { reviewId } = review;
  const addendum: Addendum = {
    ...{ addendumId: idOf(deps, asked), reviewId, note },
    by: visitor.person.staffId,
    at: await nowInstant(),
  };
  await addAddendum(deps.pool, deps.secrets.reviews, addendum);
  return reviewIn(deps, month, city);
}

const idOf = ({ keys }: Deps, { visitor, idempotencyKey }: AboutMonth<unknown>): string =>
  keys.hashOf({ review: keys.keyOf(visitor.person.staffId, idempotencyKey).key });
