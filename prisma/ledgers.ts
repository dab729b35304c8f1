import type { Pool } from 'pg';

/** What one batch of the record had to say: versions after `from`, up to and with `upTo`. */
export interface BatchSpan {
  readonly chain: string;
  readonly from: number;
  readonly upTo: number;
}

/** An attempt that has not ended after this many ms is taken for cut off, and its row may be tried again. */
export const longestAttemptMs = 60_000;

// The ledgers of letters and of messages to other households are asked alike: $1–$3 are the span, $4 how many at
// most, $5 the ms after which an attempt is taken for cut off.
export const spanOf = ({ chain, from, upTo }: BatchSpan): [string, number, number] => [chain, from, upTo];
const inSpan = 'chain = $1 AND version > $2 AND version <= $3';
export const openInSpan = `${inSpan} AND status IN ('waiting', 'sending')`;
const isFree = `(status = 'waiting' OR (status = 'sending' AND updated_at <= now() - $5 * interval '1 ms'))`;

/** The ids of what may be tried now, oldest first, each handed to one of those who ask at once. */
export const freeInSpan = (ledger: 'letter' | 'message', condition = 'true'): string =>
  `SELECT id FROM ${ledger} WHERE ${inSpan} AND ${isFree} AND ${condition}
   ORDER BY version, n LIMIT $4 FOR UPDATE SKIP LOCKED`;

/** How much of a batch has no answer yet. */
export interface Open {
  readonly letters: number;
  readonly messages: number;
}

export async function countOpen(pool: Pool, span: BatchSpan): Promise<Open> {
  const { rows } = await pool.query<Open>(
    `SELECT (SELECT count(*)::integer FROM letter WHERE ${openInSpan}) AS letters,
       (SELECT count(*)::integer FROM message WHERE ${openInSpan}) AS messages`,
    spanOf(span),
  );
  return rows[0] ?? { letters: 0, messages: 0 };
}
