import type { CallNote } from '../../domain/callNote/state.ts';
import { householdOf, type HouseholdId, type PaperId } from '../../domain/ids.ts';
import type { PrismaClient } from '../generated/client.ts';

/** A call note as last recorded, with the papers in which its words lie. */
export interface NoteDetail {
  readonly note: CallNote;
  readonly householdId: HouseholdId;
  readonly paperId: PaperId | null;
  /** What was written when it was closed. */
  readonly closingPaperId: PaperId | null;
}

/** The note of that id, or null. */
export async function noteById(db: PrismaClient, noteId: string): Promise<NoteDetail | null> {
  const row = await db.callNote.findUnique({ where: { noteId }, select: { state: true } });
  if (!row) return null;
  const events = await db.event.findMany({
    where: { subject: noteId, type: { in: ['callNoteWritten', 'callNoteClosed'] } },
    select: { type: true, data: true },
  });
  const paperOf = (type: string): PaperId | null => {
    const event = events.find((one) => one.type === type);
    return (event?.data as { readonly paperId?: PaperId | null } | undefined)?.paperId ?? null;
  };
  const note = row.state as unknown as CallNote;
  return {
    note,
    householdId: householdOf(note.noteId),
    paperId: paperOf('callNoteWritten'),
    closingPaperId: paperOf('callNoteClosed'),
  };
}
