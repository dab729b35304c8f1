import type { Letter } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { NoteEvent } from './events.ts';
import type { NoteHolder } from './state.ts';

/** Every letter that the house writes about a call note, by the name of its wording. */
export const noteLetterTemplates = ['noteGiven', 'noteRecounted', 'notePassed', 'noteEscalated'] as const;
export type NoteLetterTemplate = (typeof noteLetterTemplates)[number];

/** Who must hear of it; asked with the state after the event. Whoever wrote a note for themselves knows of it. */
export function noteLetters(event: NoteEvent, { current }: NoteHolder): Letter[] {
  if (!current) return [];
  const to = (staffId: StaffId, template: NoteLetterTemplate, facts: Letter['facts'] = {}): Letter[] => [
    { to: { staffId }, template, facts: { dueAt: current.due.at, ...facts } },
  ];
  switch (event.type) {
    case 'callNoteWritten':
      return event.owner === event.writtenBy ? [] : to(event.owner, 'noteGiven');
    case 'callNoteHandedOver':
      return to(event.to, 'noteGiven');
    case 'callNotePassed':
      return to(event.owner, 'notePassed');
    case 'callNoteEscalated':
      return to(event.to, 'noteEscalated');
    case 'callNoteRulesRenewed':
      return event.moved ? to(event.moved.owner, 'noteRecounted', { wasAt: event.moved.was.at }) : [];
    case 'callNoteReported':
    case 'callNoteClosed':
    case 'callNoteRecounted':
      return [];
  }
}
