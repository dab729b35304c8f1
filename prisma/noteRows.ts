import { noteClocks } from '../domain/callNote/clocks.ts';
import type { CallNote } from '../domain/callNote/state.ts';
import { householdOf } from '../domain/ids.ts';
import { plainClockRow, type ClockRow, type Held } from './readTables.ts';

/** A row of `call_note`, by the names of its columns. */
interface NoteRow {
  readonly note_id: string;
  readonly chain: string;
  /** The household-to-be whose key seals the note's words. */
  readonly household_id: string;
  readonly dong: string;
  readonly status: string;
  readonly owner_id: string;
  readonly written_by: string;
  readonly written_at: string;
  readonly case_id: string | null;
  readonly close_reason: string | null;
  readonly kept_until: string | null;
  readonly state: CallNote;
  readonly version: number;
  /** As PostgreSQL writes a bigint. */
  readonly rulebook: string;
}

export function noteRow(chain: string, { state: note, version }: Held<CallNote>): NoteRow {
  const { noteId, dong, status, owner, writtenBy, writtenAt, caseId, closeReason, kept, rulebook } = note;
  return {
    note_id: noteId,
    chain,
    household_id: householdOf(noteId),
    dong,
    status,
    owner_id: owner,
    written_by: writtenBy,
    written_at: writtenAt,
    case_id: caseId,
    close_reason: closeReason,
    kept_until: kept?.at ?? null,
    state: note,
    version,
    rulebook: String(rulebook),
  };
}

/** The clock of an open note, in the table of all clocks. */
export const noteClockRows = (note: CallNote): ClockRow[] =>
  noteClocks(note).map((clock) =>
    plainClockRow(note.noteId, clock, { seat: 'owner', lateness: note.lateness.is }),
  );
