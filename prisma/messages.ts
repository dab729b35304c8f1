import type { Pool } from 'pg';
import type { EntityName, HasType } from '../domain/entity.ts';
import type { HouseholdId, MeetingId, NoteId, StaffId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';
import { freeInSpan, longestAttemptMs, openInSpan, spanOf, type BatchSpan } from './ledgers.ts';

/** What one entity tells another, claimed for an attempt. */
export interface ClaimedMessage {
  readonly id: string;
  readonly to: HouseholdId | NoteId | MeetingId;
  readonly entity: EntityName;
  readonly at: Instant;
  readonly by: StaffId;
  readonly role: Role;
  readonly command: HasType;
  /** Where a meeting sent it: which one, and which of its items it is about. */
  readonly sender: { readonly meetingId: MeetingId; readonly items: readonly number[] } | null;
}

/** accepted, or refused by the receiver's rules, which is then for a person to look at; failed after a week of trying. */
export type MessageOutcome =
  | { readonly status: 'accepted' }
  | { readonly status: 'refused'; readonly answer: string }
  | { readonly status: 'waiting' | 'failed'; readonly answer: string };

const claimed = `id, to_household AS "to", to_entity AS entity, at, by_actor AS "by", role, command,
  CASE WHEN about IS NULL THEN NULL ELSE json_build_object('meetingId', case_id, 'items', about) END AS sender`;

/**
 * One hears of a day and then of another day, so nothing overtakes what is still on its way to the same receiver: from
 * an earlier batch, or by an attempt that may still go on.
 */
const isNext = `NOT EXISTS (
  SELECT FROM message e
  WHERE e.chain = message.chain AND e.to_household = message.to_household AND e.to_entity = message.to_entity
    AND (e.version, e.n) < (message.version, message.n) AND e.status IN ('waiting', 'sending')
    AND (e.version <= $2 OR (e.status = 'sending' AND e.updated_at > now() - $5 * interval '1 ms')))`;

/** Puts up to `limit` messages of the batch on the books as being sent, oldest first; each must then be marked. */
export async function claimMessages(pool: Pool, span: BatchSpan, limit: number): Promise<ClaimedMessage[]> {
  const { rows } = await pool.query<ClaimedMessage>(
    `WITH free AS (${freeInSpan('message', isNext)}), claimed AS (
       UPDATE message SET status = 'sending', attempts = attempts + 1, updated_at = now()
       WHERE id IN (SELECT id FROM free) RETURNING *
     )
     SELECT ${claimed} FROM claimed ORDER BY version, n`,
    [...spanOf(span), limit, longestAttemptMs],
  );
  return rows;
}

/** Writes beside the message what came of the attempt. */
export async function markMessage(pool: Pool, id: string, outcome: MessageOutcome): Promise<void> {
  const answer = 'answer' in outcome ? outcome.answer : null;
  await pool.query(
    `UPDATE message SET status = $2, answer = $3, updated_at = now() WHERE id = $1 AND status <> 'accepted'`,
    [id, outcome.status, answer],
  );
}

/** What of the batch has no answer yet, oldest first. */
export async function openMessages(pool: Pool, span: BatchSpan): Promise<ClaimedMessage[]> {
  const { rows } = await pool.query<ClaimedMessage>(
    `SELECT ${claimed} FROM message WHERE ${openInSpan} ORDER BY version, n`,
    spanOf(span),
  );
  return rows;
}
