import type { Pool } from 'pg';
import type { ClaimedLetter } from './letters.ts';

/** What else was written to the same person about the same meeting. */
export interface BesideInvitation {
  /** A later invitation, move or cancellation says what is true now. */
  readonly isOvertaken: boolean;
  /** An invitation of it may stand in their calendar. */
  readonly wasInvited: boolean;
}

/** The letters of a meeting are numbered as its invitations are (SEQUENCE); `sequence` is this one's. */
export async function besideInvitation(
  pool: Pool,
  { id, caseId, toStaffId }: Pick<ClaimedLetter, 'id' | 'caseId' | 'toStaffId'>,
  sequence: number,
): Promise<BesideInvitation> {
  const { rows } = await pool.query<BesideInvitation>(
    `SELECT coalesce(bool_or((facts ->> 'sequence')::integer > $4), false) AS "isOvertaken",
       coalesce(bool_or(facts ->> 'method' = 'REQUEST' AND status IN ('sent', 'sending', 'unknown')), false)
         AS "wasInvited"
     FROM letter WHERE case_id = $1 AND to_staff_id = $2 AND id <> $3`,
    [caseId, toStaffId, id, sequence],
  );
  return rows[0] ?? { isOvertaken: false, wasInvited: false };
}
