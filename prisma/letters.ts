import type { Pool } from 'pg';
import { freeInSpan, longestAttemptMs, openInSpan, spanOf, type BatchSpan } from './ledgers.ts';

/** A letter whose attempt is on the books; `email` is null where the receiver is not known here. */
export interface ClaimedLetter {
  readonly id: string;
  readonly caseId: string;
  readonly toStaffId: string | null;
  readonly toResourceId: string | null;
  readonly email: string | null;
  readonly template: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly messageId: string;
  /** This attempt's number, from 1. */
  readonly attempts: number;
}

/**
 * How an attempt ended: taken by the server; to be tried again; refused for good; or broken off after the text was
 * handed over, so that nobody knows; or not sent, because it is no longer true.
 */
export type LetterOutcome =
  | { readonly status: 'sent' }
  | { readonly status: 'waiting' | 'failed' | 'unknown' | 'expired'; readonly error: string };

/** Puts up to `limit` letters on the books as being sent, oldest first; each must then be marked. */
export async function claimLetters(
  pool: Pool,
  span: BatchSpan,
  { limit, cutOffMs = longestAttemptMs }: { readonly limit: number; readonly cutOffMs?: number },
): Promise<ClaimedLetter[]> {
  const { rows } = await pool.query<ClaimedLetter>(
    `WITH free AS (${freeInSpan('letter')}), claimed AS (
       UPDATE letter SET status = 'sending', attempts = attempts + 1, updated_at = now()
       WHERE id IN (SELECT id FROM free) RETURNING *
     )
     SELECT c.id, c.case_id AS "caseId", c.to_staff_id AS "toStaffId", c.to_resource_id AS "toResourceId",
       coalesce(s.email, r.email) AS email, c.template, c.facts, c.message_id AS "messageId", c.attempts
     FROM claimed c
       LEFT JOIN staff s ON s.staff_id = c.to_staff_id
       LEFT JOIN resource r ON r.resource_id = c.to_resource_id
     ORDER BY c.version, c.n`,
    [...spanOf(span), limit, cutOffMs],
  );
  return rows;
}

/** Writes beside the letter how the attempt ended. A letter that was sent stays sent, whatever a late attempt says. */
export async function markLetter(pool: Pool, letterId: string, outcome: LetterOutcome): Promise<void> {
  const error = 'error' in outcome ? outcome.error : null;
  await pool.query(
    `UPDATE letter
     SET status = $2, last_error = $3, updated_at = now(), sent_at = CASE WHEN $2 = 'sent' THEN now() END
     WHERE id = $1 AND status <> 'sent'`,
    [letterId, outcome.status, error],
  );
}

/** Gives up on what is still open, for a person to look at; returns how many letters that were. */
export async function giveUpLetters(pool: Pool, span: BatchSpan, error: string): Promise<number> {
  const { rowCount } = await pool.query(
    `UPDATE letter SET status = 'failed', last_error = coalesce(last_error, $4), updated_at = now()
     WHERE ${openInSpan}`,
    [...spanOf(span), error],
  );
  return rowCount ?? 0;
}
