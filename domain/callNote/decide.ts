import { dueNow, lateFrom } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { rulebookFor } from '../rulebook.ts';
import { dayOf, plusHours, type Instant } from '../time.ts';
import type { StaffId } from '../ids.ts';
import type { NoteActCommand, NoteCommand } from './acts.ts';
import type { NoteEvent } from './events.ts';
import { renewed } from './renewal.ts';
import type { CallNote, NoteHolder } from './state.ts';

type OnNote = Exclude<NoteActCommand, { readonly type: 'writeCallNote' }>;

/** Says whether the act may happen now, and what then has happened. Pure: the same answer at every replay. */
export function decideNote(
  { current }: NoteHolder,
  command: NoteCommand,
  here: Circumstances,
): NoteEvent[] | Refusal {
  const dong = current?.dong ?? (command.type === 'writeCallNote' ? command.dong : null);
  const now = dong === null ? here : { ...here, rulebook: rulebookFor(here.rulebook, dong, dayOf(here.at)) };
  if (command.type === 'ring') return current ? lateness(current, now.at) : [];
  // A note's id follows from the key under which it was written, so whoever writes it again used the key twice.
  if (command.type === 'writeCallNote') return current ? { code: 'keyReused' } : written(command, now);
  if (!current) return { code: 'notOpen' };
  if (current.status !== 'open') return { code: 'noteEnded' };
  return decideOpen(current, command, now);
}

function decideOpen(note: CallNote, command: OnNote, now: Circumstances): NoteEvent[] | Refusal {
  switch (command.type) {
    case 'handOverCallNote': {
      const { to, above } = command;
      if (to === note.owner) return { code: 'sameHolder', field: 'to' };
      return [{ type: 'callNoteHandedOver', from: note.owner, to, above }];
    }
    case 'closeCallNote': {
      const { closeReason: reason, paperId } = command;
      // "Something else" says nothing to whoever looks later.
      if (reason === 'OTHER' && paperId === null) return { code: 'reasonMissing', field: 'note' };
      return [{ type: 'callNoteClosed', reason, paperId, kept: dueNow('CALL_NOTE_KEPT', now) }];
    }
    case 'reportCallNote':
      return [{ type: 'callNoteReported', caseId: command.caseId, kept: dueNow('CALL_NOTE_KEPT', now) }];
    case 'renewRulebook':
      return renewed(note, now);
  }
}

function written(
  { noteId, dong, owner, above, paperId }: NoteActCommand<'writeCallNote'>,
  now: Circumstances,
): NoteEvent[] {
  const place = { noteId, dong, owner, above, paperId };
  const due = dueNow('CALL_NOTE', now);
  const writtenBy = now.by as StaffId;
  const rulebook = now.rulebook.version;
  return [{ type: 'callNoteWritten', ...place, writtenBy, writtenAt: now.at, due, rulebook }];
}

/** Told once to its owner when its day has passed, and once to the one above after the grace. */
function lateness({ status, owner, above, due, lateness: told }: CallNote, at: Instant): NoteEvent[] {
  if (status !== 'open' || told.is === 'escalated' || due.at > at) return [];
  const escalateAt = told.is === 'late' ? told.escalateAt : plusHours(lateFrom(due), due.graceHours);
  const passed: NoteEvent = { type: 'callNotePassed', owner, dueAt: due.at, escalateAt };
  const escalated: NoteEvent = { type: 'callNoteEscalated', owner, to: above };
  return [...(told.is === 'no' ? [passed] : []), ...(escalateAt <= at ? [escalated] : [])];
}

/** The next moment at which the clock has something to say, or null. */
export function noteAlarm({ current }: NoteHolder): Instant | null {
  if (current?.status !== 'open') return null;
  const { lateness: told, due } = current;
  if (told.is === 'no') return due.at;
  return told.is === 'late' ? told.escalateAt : null;
}
