import type { Pool } from 'pg';
import type { MeetingId } from '../domain/ids.ts';
import type { Circular } from './circulars.ts';

/** Meetings that are not over and whose days were counted by an older book than the circular brings, some at a time. */
export async function nextMeetings(
  pool: Pool,
  { circularId, content }: Circular,
  limit: number,
): Promise<MeetingId[]> {
  if (content.kind !== 'renewal') return [];
  const { rows } = await pool.query<{ id: MeetingId }>(
    `SELECT m.meeting_id AS id FROM meeting m
     WHERE m.status <> 'ended' AND m.rulebook < $2
       AND NOT EXISTS (SELECT FROM circular_answer a WHERE a.circular_id = $1 AND a.case_id = m.meeting_id)
     ORDER BY m.meeting_id LIMIT $3`,
    [circularId, content.rulebook, limit],
  );
  return rows.map(({ id }) => id);
}
