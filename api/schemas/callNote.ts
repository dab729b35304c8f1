import { z } from 'zod';
import { noteCloseReasons } from '../../domain/callNote/acts.ts';
import { asId, type NoteId } from '../../domain/ids.ts';
import { dong, next, noteId, staffId, words } from './fields.ts';
import { phone } from './person.ts';

/** What was said on the telephone, in a line; sealed, never seen by a workflow. */
export const callNote = z.strictObject({
  dong,
  who: words(80).nullish(),
  where: words(300).nullish(),
  what: words(400),
  callBack: phone.nullish(),
  owner: staffId.nullish().meta({ description: 'Who calls back; whoever writes it where nobody is named.' }),
  next,
});
export type CallNoteBody = z.infer<typeof callNote>;

export const closeCallNote = z.strictObject({
  closeReason: z.enum(noteCloseReasons),
  note: words(400).nullish().meta({ description: 'Sealed; needed where the reason is OTHER.' }),
});
export type CloseCallNoteBody = z.infer<typeof closeCallNote>;

export const handOverCallNote = z.strictObject({ to: staffId });

/** A note's id, or null for a text that cannot be one. */
export function parseNoteId(text: string): NoteId | null {
  return noteId.safeParse(text).success ? asId<NoteId>(text) : null;
}
