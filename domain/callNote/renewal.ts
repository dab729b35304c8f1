import type { Circumstances } from '../entity.ts';
import { countedAnew, type MovedDue } from '../recounting.ts';
import type { Refusal } from '../refusal.ts';
import type { NoteEvent } from './events.ts';
import type { CallNote } from './state.ts';

/** The rules of the day have reached a note; since edition 2, and its owner hears of a day that moved. */
export interface NoteRulesRenewed {
  readonly type: 'callNoteRulesRenewed';
  readonly rulebook: number;
  /** Null where its day stands as it was. */
  readonly moved: MovedDue | null;
  /** Why it stands though the rules count another one; null where they do not. */
  readonly kept: 'wouldBeLate' | null;
}

/** A day that is still to come is counted again; nobody becomes late by it (K10). */
export function renewed(note: CallNote, now: Circumstances): NoteEvent[] | Refusal {
  if (now.rulebook.version <= note.rulebook) return { code: 'rulebookNotNewer' };
  const { owner, due: was } = note;
  const { version: rulebook } = now.rulebook;
  const again = countedAnew(was, now);
  const kept = again === 'wouldBeLate' ? again : null;
  const due = again === 'wouldBeLate' ? null : again;
  // Edition 1 told nobody, and kept no cause.
  if (now.edition < 2) return [{ type: 'callNoteRecounted', rulebook, due }];
  return [{ type: 'callNoteRulesRenewed', rulebook, moved: due && { owner, was, due }, kept }];
}
