import type { Pool } from 'pg';
import type { MeetingId, StaffId } from '../domain/ids.ts';
import type { PaperKeys } from './householdKeys.ts';
import { unsealPaper } from './papers.ts';

/** A secret ballot as it was cast: by whom, on which items, and what its paper says; null where it is destroyed. */
export interface SecretBallot {
  readonly member: StaffId;
  readonly items: readonly number[];
  readonly body: unknown;
}

interface Row {
  readonly member: StaffId;
  readonly items: readonly number[];
  readonly paper_id: string;
  readonly household_id: string;
  readonly sealed: Buffer | null;
  readonly wrapped_key: Buffer | null;
}

/** All secret ballots of a meeting, the earliest first. */
export async function secretBallots(
  pool: Pool,
  keys: PaperKeys,
  meetingId: MeetingId,
): Promise<SecretBallot[]> {
  const { rows } = await pool.query<Row>(
    `SELECT e.data ->> 'member' AS member, e.data -> 'items' AS items, p.paper_id, p.household_id, p.sealed,
       h.wrapped_key
     FROM event e LEFT JOIN paper p ON p.paper_id = e.data ->> 'paperId' LEFT JOIN household h USING (household_id)
     WHERE e.subject = $1 AND e.type = 'secretBallotsCast' ORDER BY e.version`,
    [meetingId],
  );
  return rows.map(({ member, items, paper_id, household_id, sealed, wrapped_key }) => {
    if (!sealed || !wrapped_key) return { member, items, body: null };
    const place = { householdId: household_id, paperId: paper_id };
    return { member, items, body: unsealPaper(keys, { ...place, sealed, wrappedKey: wrapped_key }) };
  });
}

/**
 * Destroys the secret ballots of a meeting, or of all, none of whose items is being voted on any more; returns how many.
 * The event that somebody has voted stays, and says nothing else.
 */
export async function destroyBallots(pool: Pool, meetingId: string | null = null): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM paper p USING event e JOIN meeting m ON m.meeting_id = e.subject
     WHERE p.kind = 'castSecretBallot' AND e.type = 'secretBallotsCast' AND e.data ->> 'paperId' = p.paper_id
       AND ($1::text IS NULL OR e.subject = $1)
       AND NOT EXISTS (
         SELECT FROM jsonb_array_elements_text(e.data -> 'items') AS no
         WHERE m.state -> 'items' -> (no::integer - 1) ->> 'status' = 'open')`,
    [meetingId],
  );
  return rowCount ?? 0;
}
