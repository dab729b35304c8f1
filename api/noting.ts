import type { NoteAct, NoteActCommand } from '../domain/callNote/acts.ts';
import { callNote } from '../domain/callNote/entity.ts';
import { aboveOf } from '../domain/callNote/keepers.ts';
import { asId, householdOf, type DongCode, type NoteId, type PaperId, type StaffId } from '../domain/ids.ts';
import { roleFor, type Role } from '../domain/roles.ts';
import { writePaper } from '../prisma/papers.ts';
import { noteById } from '../prisma/queries/notes.ts';
import { updateIdOf } from '../workflows/messages.ts';
import type { Deps } from './deps.ts';
import type { Outcome } from './engine.ts';
import type { ActKey } from './keys.ts';
import { circumstancesOf } from './moment.ts';
import { refuseKeeper } from './noteWindows.ts';
import { isRefused, once, type Done } from './once.ts';
import { permit } from './permission.ts';
import { problem, refused } from './problems.ts';
import { parseNoteId, type CallNoteBody, type CloseCallNoteBody } from './schemas/callNote.ts';
import { peopleOf } from './seats.ts';
import type { Visitor } from './seam.ts';

/** An act on a note that may be tried: by whom, under which role and key. */
interface Asking {
  readonly act: NoteAct;
  readonly visitor: Visitor;
  readonly role: Role;
  readonly noteId: NoteId;
  readonly key: ActKey;
  /** Everything that was sent. */
  readonly body: object;
}

/** Writes down a call; the note's id follows from its key, so that a double click is one note. */
export async function writeNote(
  deps: Deps,
  { visitor, idempotencyKey, body }: Sent<CallNoteBody>,
): Promise<Done> {
  const { dong, owner: named, who, where, what, callBack } = body;
  const by = visitor.person.staffId;
  const role = permit(visitor.person, 'writeCallNote', dong);
  const owner = named ?? by;
  if (named) await refuseKeeper(deps, { staffId: named, dong, field: 'owner' });
  const above = await aboveFor(deps, { dong, owner });
  const key = deps.keys.keyOf(by, idempotencyKey);
  const noteId = asId<NoteId>(key.caseId);
  const words = { who, where, what, callBack };
  const asking: Asking = {
    act: 'writeCallNote',
    visitor,
    role,
    noteId,
    key,
    body: { dong, owner, ...words },
  };
  return perform(deps, asking, async (paperId, seal) => {
    await seal(words);
    const { rulebook } = await circumstancesOf(by);
    const command: NoteActCommand<'writeCallNote'> = {
      type: 'writeCallNote',
      noteId,
      dong,
      owner,
      above,
      paperId,
    };
    return deps.engine.writeNote(sentBy(asking, command, { bodyHash: hashOf(deps, asking), rulebook }));
  });
}

interface Sent<Body> {
  readonly visitor: Visitor;
  readonly idempotencyKey: string;
  readonly body: Body;
}

interface OnNote<Body> extends Sent<Body> {
  readonly noteId: NoteId;
}

/** Ends a note with a reason; what was typed beside it is sealed. */
export async function closeNote(deps: Deps, asked: OnNote<CloseCallNoteBody>): Promise<Done> {
  const { closeReason, note } = asked.body;
  const asking = await admit(deps, 'closeCallNote', asked);
  return perform(deps, asking, async (paperId, seal) => {
    if (note) await seal({ note });
    const { noteId } = asking;
    const command = { type: 'closeCallNote', noteId, closeReason, paperId: note ? paperId : null } as const;
    return deps.engine.noteAct(sentBy(asking, command, { bodyHash: hashOf(deps, asking) }));
  });
}

/** Gives a note to somebody else who can answer it. */
export async function handOverNote(deps: Deps, asked: OnNote<{ readonly to: StaffId }>): Promise<Done> {
  const { to } = asked.body;
  const asking = await admit(deps, 'handOverCallNote', asked);
  const { noteId, dong } = asking;
  await refuseKeeper(deps, { staffId: to, dong, field: 'to' });
  const above = await aboveFor(deps, { dong, owner: to });
  return perform(deps, asking, () => {
    const command = { type: 'handOverCallNote', noteId, to, above } as const;
    return deps.engine.noteAct(sentBy(asking, command, { bodyHash: hashOf(deps, asking) }));
  });
}

/** 404 and 403 come before anything that was sent is judged. */
async function admit(
  deps: Deps,
  act: NoteAct,
  { noteId, visitor, idempotencyKey, body }: OnNote<object>,
): Promise<Asking & { readonly dong: DongCode }> {
  const detail = await noteById(deps.db, noteId);
  if (!detail) throw problem('noteNotFound');
  const { dong } = detail.note;
  const role = permit(visitor.person, act, dong);
  const key = deps.keys.keyOf(visitor.person.staffId, idempotencyKey);
  return { act, visitor, role, noteId, key, body, dong };
}

/** The note of which a report is made; throws `noteNotFound` at its field unless this person may end it. */
export async function noteToReport(deps: Deps, { person }: Visitor, noteId: NoteId): Promise<NoteId> {
  const detail = await noteById(deps.db, noteId);
  const mayEnd = detail && roleFor(person, 'closeCallNote', detail.note.dong) !== null;
  if (!mayEnd) throw problem('noteNotFound', { field: 'fromNote' });
  return noteId;
}

async function aboveFor(
  deps: Deps,
  { dong, owner }: { readonly dong: DongCode; readonly owner: StaffId },
): Promise<StaffId> {
  const people = await peopleOf(deps, dong);
  return aboveOf(owner, people) ?? people.supervisor;
}

const hashOf = (deps: Deps, { act, noteId, body }: Asking): string => deps.keys.hashOf({ act, noteId, body });

type Seal = (words: object) => Promise<void>;

async function perform(
  deps: Deps,
  asking: Asking,
  send: (paperId: PaperId, seal: Seal) => Promise<Outcome>,
): Promise<Done> {
  const { act, visitor, noteId, key } = asking;
  const bodyHash = hashOf(deps, asking);
  const actor = visitor.person.staffId;
  const paperId = deps.keys.paperIdOf(key, bodyHash);
  const seal: Seal = (body) => {
    const paper = { paperId, householdId: householdOf(noteId), kind: act, body, bodyHash, writtenBy: actor };
    return writePaper(deps.pool, deps.secrets.papers, paper);
  };
  const result = await once(deps, { actor, key: key.key, bodyHash, subject: noteId }, () =>
    send(paperId, seal),
  );
  deps.metrics.act({ act, outcome: isRefused(result) ? result.refusal.code : 'accepted' });
  if (!isRefused(result)) return result;
  // A note's workflow ends with the note.
  throw refused(result.refusal.code === 'notOpen' ? { code: 'noteEnded' } : result.refusal);
}

interface Extra {
  readonly bodyHash: string;
  readonly rulebook?: Awaited<ReturnType<typeof circumstancesOf>>['rulebook'];
}

function sentBy(
  { visitor, role, noteId, key }: Asking,
  command: NoteActCommand,
  { bodyHash, rulebook }: Extra,
) {
  const edition = callNote.newestEdition;
  const carried = rulebook ? { rulebook } : {};
  return {
    noteId,
    envelope: { command, by: visitor.person.staffId, role, edition, ...carried },
    updateId: updateIdOf(key.key, bodyHash),
  };
}

/** The note in an address; one that cannot be a note is one that is not there. */
export function noteIdFrom(text: unknown): NoteId {
  const parsed = typeof text === 'string' ? parseNoteId(text) : null;
  if (!parsed) throw problem('noteNotFound');
  return parsed;
}
