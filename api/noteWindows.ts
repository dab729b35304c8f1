import { noteClocks } from '../domain/callNote/clocks.ts';
import { asId, type NoteId, type StaffId } from '../domain/ids.ts';
import { roleFor, type Person } from '../domain/roles.ts';
import { dayOf } from '../domain/time.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { noteById, type NoteDetail } from '../prisma/queries/notes.ts';
import { renewalsOf } from '../prisma/queries/renewals.ts';
import { staffReaching } from '../prisma/queries/staff.ts';
import type { Deps } from './deps.ts';
import { keepLook, roleToSee } from './looks.ts';
import { bookIn, nowInstant, todayHere } from './moment.ts';
import { permit, permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import { parseNoteId } from './schemas/callNote.ts';
import type { Visitor } from './seam.ts';
import { noteClockView, staffView, type StaffView } from './views/clock.ts';
import { whenDue } from './views/due.ts';
import type { NoteFormView, NoteView, NoteWords } from './views/note.ts';
import { recountViews } from './views/recount.ts';
import { paperBody } from './openPaper.ts';

/** What can be looked at of call notes. */
export interface NoteWindows {
  noteForm(visitor: Visitor): Promise<NoteFormView>;
  note(visitor: Visitor, noteId: NoteId): Promise<NoteView>;
}

export function createNoteWindows(deps: Deps): NoteWindows {
  return {
    async noteForm({ person }) {
      permitSomewhere(person, 'writeCallNote');
      const all = [...(await deps.places.dongs()).values()];
      const dongs = all.filter(({ code }) => roleFor(person, 'writeCallNote', code) !== null);
      const [only, ...more] = dongs;
      const colleagues = only && more.length === 0 ? await answering(deps, only.code) : [];
      return { dongs, colleagues: colleagues.filter(({ staffId }) => staffId !== person.staffId) };
    },
    note: (visitor, noteId) => showNote(deps, visitor, noteId),
  };
}

/** Everybody who can answer a call note of that dong, by name. */
async function answering({ db }: Deps, dong: NoteView['dong']['code']): Promise<StaffView[]> {
  const around = await staffReaching(db, dong, await todayHere());
  const able = around.filter((one) => roleFor(one, 'closeCallNote', dong) !== null);
  return able.map(({ staffId, name }) => ({ staffId, name }));
}

/** The note where this person may read it; 404 where there is none, 403 where it is not theirs. */
export async function lookAtNote(deps: Deps, { person }: Visitor, noteId: NoteId) {
  const detail = parseNoteId(noteId) && (await noteById(deps.db, noteId));
  if (!detail) throw problem('noteNotFound');
  return { detail, role: permit(person, 'callNote', detail.note.dong) };
}

/** The look is kept before anything of the note is read. */
async function showNote(deps: Deps, visitor: Visitor, noteId: NoteId): Promise<NoteView> {
  const { detail, role } = await lookAtNote(deps, visitor, noteId);
  const { note, householdId } = detail;
  await keepLook(deps, visitor, { role, caseId: null, householdId, what: 'callNote' });
  const now = await nowInstant();
  const { writtenBy, owner, dong, status, writtenAt, kept } = note;
  const [names, words, reported, closed, place, colleagues, renewals] = await Promise.all([
    staffNames(deps.db, [writtenBy, owner]),
    wordsOf(deps, detail),
    reportOf(deps, visitor.person, detail),
    closingOf(deps, detail),
    deps.places.dongOf(dong),
    status === 'open' ? answering(deps, dong) : [],
    renewalsOf(deps.db, note.noteId),
  ]);
  const [clock] = noteClocks(note);
  const parts = { names, book: bookIn(dong, dayOf(now)), now };
  return {
    ...{ noteId, status, writtenAt, words, reported, closed },
    dong: place,
    writtenBy: staffView(writtenBy, names),
    owner: staffView(owner, names),
    clock: clock ? noteClockView(clock, note, parts) : null,
    recounts: recountViews(renewals),
    kept: whenDue(kept),
    may: mayWith(visitor.person, detail),
    colleagues: colleagues.filter(({ staffId }) => staffId !== owner),
  };
}

function mayWith(person: Person, { note: { status, dong } }: NoteDetail): NoteView['may'] {
  const may = (what: Parameters<typeof roleFor>[1]): boolean =>
    status === 'open' && roleFor(person, what, dong) !== null;
  return {
    report: may('reportCrisis') && may('closeCallNote'),
    close: may('closeCallNote'),
    handOver: may('handOverCallNote'),
  };
}

const bodyOf = async <T>(deps: Deps, paperId: NoteDetail['paperId']): Promise<T | null> =>
  paperId && paperBody<T>(deps, paperId);

async function wordsOf(deps: Deps, { paperId }: NoteDetail): Promise<NoteWords | null> {
  const body = await bodyOf<Partial<NoteWords> & Pick<NoteWords, 'what'>>(deps, paperId);
  if (!body) return null;
  const { who = null, where = null, what, callBack = null } = body;
  return { who, where, what, callBack };
}

async function closingOf(deps: Deps, { note, closingPaperId }: NoteDetail): Promise<NoteView['closed']> {
  if (note.closeReason === null) return null;
  const body = await bodyOf<{ readonly note: string }>(deps, closingPaperId);
  return { reason: note.closeReason, note: body?.note ?? null };
}

/** Whoever may not see the case hears nothing of what became of the report (K19). */
async function reportOf(
  deps: Deps,
  person: Person,
  { note: { caseId } }: NoteDetail,
): Promise<NoteView['reported']> {
  if (caseId === null || !(await roleToSee(deps, person, caseId))) return null;
  const row = await deps.db.crisisCase.findUnique({ where: { caseId }, select: { caseNo: true } });
  return row && { caseId, caseNo: row.caseNo };
}

/** Throws `deputyCannotAct` at that field unless the person is at work and can answer a note of the dong. */
export async function refuseKeeper(
  deps: Deps,
  {
    staffId,
    dong,
    field,
  }: { readonly staffId: StaffId; readonly dong: NoteView['dong']['code']; readonly field: string },
): Promise<void> {
  const able = await answering(deps, dong);
  if (!able.some((one) => one.staffId === asId<StaffId>(staffId)))
    throw problem('deputyCannotAct', { field });
}
