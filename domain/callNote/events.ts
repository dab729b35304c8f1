import type { Due } from '../clock.ts';
import type { CaseId, DongCode, NoteId, PaperId, StaffId } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { NoteCloseReason } from './acts.ts';
import type { NoteRulesRenewed } from './renewal.ts';

/** What has happened to a call note. An event type never changes its meaning; a new meaning is a new type. */
export type NoteEvent =
  | {
      readonly type: 'callNoteWritten';
      readonly noteId: NoteId;
      readonly dong: DongCode;
      readonly writtenBy: StaffId;
      readonly writtenAt: Instant;
      readonly owner: StaffId;
      readonly above: StaffId;
      readonly paperId: PaperId;
      readonly due: Due;
      readonly rulebook: number;
    }
  | {
      readonly type: 'callNoteHandedOver';
      readonly from: StaffId;
      readonly to: StaffId;
      readonly above: StaffId;
    }
  | {
      readonly type: 'callNotePassed';
      readonly owner: StaffId;
      readonly dueAt: Instant;
      /** When the one above is told, unless the note has ended by then. */
      readonly escalateAt: Instant;
    }
  | { readonly type: 'callNoteEscalated'; readonly owner: StaffId; readonly to: StaffId }
  | { readonly type: 'callNoteReported'; readonly caseId: CaseId; readonly kept: Due }
  | {
      readonly type: 'callNoteClosed';
      readonly reason: NoteCloseReason;
      readonly paperId: PaperId | null;
      readonly kept: Due;
    }
  | {
      /** Only of edition 1. */
      readonly type: 'callNoteRecounted';
      readonly rulebook: number;
      /** Null where its day stands as it was. */
      readonly due: Due | null;
    }
  | NoteRulesRenewed;

export type NoteEventType = NoteEvent['type'];
export type NoteEventOf<T extends NoteEventType> = Extract<NoteEvent, { readonly type: T }>;
