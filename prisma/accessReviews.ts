import type { Pool } from 'pg';
import type { ReviewFinding } from '../domain/access.ts';
import type { Month } from '../domain/accessReview.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import type { Head } from './accessChain.ts';
import { seal, unseal } from './householdKeys.ts';

/** A monthly review of a city's log (접속기록 점검), signed by its privacy officer and never changed. */
export interface Review {
  readonly reviewId: string;
  /** The city, as a prefix of dong codes. */
  readonly place: string;
  readonly month: Month;
  readonly signedBy: StaffId;
  readonly signedAt: Instant;
  readonly found: ReviewFinding;
  readonly looks: number;
  readonly marked: number;
  /** Where the chain stood. */
  readonly head: Head;
  /** What was found, in words. */
  readonly note: string | null;
}
/** Something that came to be known after the signing. */
export interface Addendum {
  readonly addendumId: string;
  readonly reviewId: string;
  readonly by: StaffId;
  readonly at: Instant;
  readonly note: string;
}
/** As it is kept; `isIntact` is false where somebody changed the row, and its words cannot be opened then. */
export type Kept<T extends { readonly note: string | null }> = Omit<T, 'note'> & {
  readonly note: string | null;
  readonly isIntact: boolean;
};

/** Everything of a review but its words: sealed with them, so that none of it can be changed alone. */
const reviewSeal = (review: Omit<Review, 'note'>): string => {
  const { reviewId, place, month, signedBy, signedAt, found, looks, marked, head } = review;
  const chain = [head.seq, head.link.toString('hex')];
  return JSON.stringify([reviewId, place, month, signedBy, signedAt, found, looks, marked, ...chain]);
};
const addendumSeal = ({ addendumId, reviewId, by, at }: Omit<Addendum, 'note'>): string =>
  JSON.stringify([addendumId, reviewId, by, at]);

const sealed = (key: Buffer, about: string, note: string | null): Buffer =>
  seal(key, about, Buffer.from(JSON.stringify({ note })));

function opened(key: Buffer, about: string, note: Buffer): { note: string | null; isIntact: boolean } {
  try {
    const { note: text } = JSON.parse(unseal(key, about, note).toString()) as { note: string | null };
    return { note: text, isIntact: true };
  } catch {
    // AES-GCM tells no more than that this is not what was sealed.
    return { note: null, isIntact: false };
  }
}

/** Signs a month once; where it is signed already that signing stands, and is told. */
export async function signReview(pool: Pool, key: Buffer, review: Review): Promise<Kept<Review>> {
  const { reviewId, place, month, signedBy, signedAt, found, looks, marked, head, note } = review;
  await pool.query(
    `INSERT INTO access_review
       (review_id, place, month, signed_by, signed_at, found, looks, marked, head_seq, head_link, note)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT DO NOTHING`,
    [
      ...[reviewId, place, month, signedBy, signedAt, found, looks, marked, head.seq, head.link],
      sealed(key, reviewSeal(review), note),
    ],
  );
  const [standing] = await reviewsOf(pool, key, { place, month });
  if (!standing) throw new Error('A review is there under this key for another month.');
  return standing;
}

interface Row extends Omit<Review, 'head' | 'note'> {
  readonly headSeq: string;
  readonly headLink: Buffer;
  readonly note: Buffer;
}

/** The signed reviews of a city, the newest month first; of one month where it is named. */
export async function reviewsOf(
  pool: Pool,
  key: Buffer,
  { place, month = null }: { readonly place: string; readonly month?: Month | null },
): Promise<Kept<Review>[]> {
  const { rows } = await pool.query<Row>(
    `SELECT review_id AS "reviewId", place, month, signed_by AS "signedBy", signed_at AS "signedAt", found, looks, marked,
       head_seq AS "headSeq", head_link AS "headLink", note
     FROM access_review WHERE place = $1 AND ($2::text IS NULL OR month = $2) ORDER BY month DESC`,
    [place, month],
  );
  return rows.map(({ headSeq, headLink, note, ...row }) => {
    const review = { ...row, head: { seq: Number(headSeq), link: headLink } };
    return { ...review, ...opened(key, reviewSeal(review), note) };
  });
}

/** Adds to a signed review; the same addendum sent twice is there once. */
export async function addAddendum(pool: Pool, key: Buffer, addendum: Addendum): Promise<void> {
  const { addendumId, reviewId, by, at, note } = addendum;
  await pool.query(
    `INSERT INTO access_addendum (addendum_id, review_id, by_staff, at, note) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [addendumId, reviewId, by, at, sealed(key, addendumSeal(addendum), note)],
  );
}

/** What was added to a review, the oldest first. */
export async function addendaOf(pool: Pool, key: Buffer, reviewId: string): Promise<Kept<Addendum>[]> {
  const { rows } = await pool.query<Omit<Addendum, 'note'> & { readonly note: Buffer }>(
    `SELECT addendum_id AS "addendumId", review_id AS "reviewId", by_staff AS by, at, note
     FROM access_addendum WHERE review_id = $1 ORDER BY at, addendum_id`,
    [reviewId],
  );
  return rows.map(({ note, ...row }) => ({ ...row, ...opened(key, addendumSeal(row), note) }));
}
