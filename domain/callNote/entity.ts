import type { Entity } from '../entity.ts';
import type { NoteCommand } from './acts.ts';
import { decideNote, noteAlarm } from './decide.ts';
import type { NoteEvent } from './events.ts';
import { evolveNote } from './evolve.ts';
import { noteLetters } from './letters.ts';
import type { NoteHolder } from './state.ts';

/** 전화 메모: one call as a fold over what happened to its note. */
export const callNote: Entity<NoteHolder, NoteCommand, NoteEvent> = {
  newestEdition: 2,
  ring: { type: 'ring' },
  initial: () => ({ current: null }),
  decide: decideNote,
  evolve: evolveNote,
  letters: noteLetters,
  messages: () => [],
  alarm: noteAlarm,
  subject: ({ current }) => current?.noteId ?? '',
  isOpened: ({ current }) => current !== null,
  isEnded: ({ current }) => current !== null && current.status !== 'open',
};
