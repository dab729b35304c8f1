import type { Pool } from 'pg';
import type { CallNote } from '../domain/callNote/state.ts';
import type { DongCode, NoteId, StaffId } from '../domain/ids.ts';
import type { PlainDate } from '../domain/time.ts';
import type { Circular } from './circulars.ts';

/** An open call note that a circular has not reached yet. */
export interface ReachedNote {
  readonly noteId: NoteId;
  readonly state: CallNote;
}

interface Asked {
  readonly today: PlainDate;
  readonly limit: number;
}

/**
 * Open notes that it concerns and that have not answered it, some at a time: whose day was counted by an older book, or
 * that are that person's. A leave reaches them on its first day, for a call waits for nobody who is still there.
 */
export async function nextNotes(
  pool: Pool,
  { circularId, content }: Circular,
  { today, limit }: Asked,
): Promise<ReachedNote[]> {
  if ('rows' in content || content.kind === 'return') return [];
  if (content.kind === 'leave' && content.from > today) return [];
  const dong = content.kind === 'handover' ? (content.only?.dong ?? null) : null;
  const isRenewal = content.kind === 'renewal';
  const concerned = isRenewal ? 'n.rulebook < $2' : `${isTheirs('$2')} AND ($4::text IS NULL OR n.dong = $4)`;
  const { rows } = await pool.query<ReachedNote>(
    `SELECT n.note_id AS "noteId", n.state FROM call_note n
     WHERE n.status = 'open' AND ${concerned}
       AND NOT EXISTS (SELECT FROM circular_answer a WHERE a.circular_id = $1 AND a.case_id = n.note_id)
     ORDER BY n.note_id LIMIT $3`,
    isRenewal ? [circularId, content.rulebook, limit] : [circularId, content.staffId, limit, dong],
  );
  return rows;
}

/** By the clocks of their owner, of which there are few; an open note has one. */
const isTheirs = (staffId: string): string =>
  `n.note_id IN (SELECT case_id FROM clock WHERE owner_id = ${staffId} AND act = 'answerCallNote')`;

/** The dongs of somebody's open notes, each once. */
export async function noteDongsOf(pool: Pool, staffId: StaffId): Promise<DongCode[]> {
  const { rows } = await pool.query<{ dong: DongCode }>(
    `SELECT DISTINCT n.dong FROM call_note n WHERE ${isTheirs('$1')} ORDER BY n.dong`,
    [staffId],
  );
  return rows.map(({ dong }) => dong);
}
