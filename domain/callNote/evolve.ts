import type { NoteEvent, NoteEventOf } from './events.ts';
import type { CallNote, NoteHolder } from './state.ts';

/** What is true after it. Never refuses and counts no dates. */
export function evolveNote({ current }: NoteHolder, event: NoteEvent): NoteHolder {
  if (event.type === 'callNoteWritten') return { current: begun(event) };
  return { current: current && after(current, event) };
}

function begun(event: NoteEventOf<'callNoteWritten'>): CallNote {
  const { noteId, dong, writtenBy, writtenAt, owner, above, due, rulebook } = event;
  return {
    ...{ noteId, dong, writtenBy, writtenAt, owner, above, due, rulebook },
    status: 'open',
    lateness: { is: 'no' },
    caseId: null,
    closeReason: null,
    kept: null,
  };
}

function after(note: CallNote, event: Exclude<NoteEvent, { readonly type: 'callNoteWritten' }>): CallNote {
  switch (event.type) {
    case 'callNoteHandedOver':
      return { ...note, owner: event.to, above: event.above };
    case 'callNotePassed':
      return { ...note, lateness: { is: 'late', escalateAt: event.escalateAt } };
    case 'callNoteEscalated':
      return { ...note, lateness: { is: 'escalated' } };
    case 'callNoteReported':
      return { ...note, status: 'reported', caseId: event.caseId, kept: event.kept };
    case 'callNoteClosed':
      return { ...note, status: 'closed', closeReason: event.reason, kept: event.kept };
    case 'callNoteRecounted':
      return { ...note, rulebook: event.rulebook, due: event.due ?? note.due };
    case 'callNoteRulesRenewed':
      return { ...note, rulebook: event.rulebook, due: event.moved?.due ?? note.due };
  }
}
