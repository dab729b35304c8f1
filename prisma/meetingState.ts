import type { Pool } from 'pg';
import type { Meeting } from '../domain/meeting/state.ts';

/** The meeting as last recorded, or null. */
export async function meetingState(pool: Pool, meetingId: string): Promise<Meeting | null> {
  const { rows } = await pool.query<{ state: Meeting }>('SELECT state FROM meeting WHERE meeting_id = $1', [
    meetingId,
  ]);
  return rows[0]?.state ?? null;
}
