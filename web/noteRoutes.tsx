import { asId, type NoteId } from '../domain/ids.ts';
import { noteWords } from '../words/notePages.ts';
import { untouched } from './forms/filled.ts';
import { pathHere } from './links.ts';
import { Note, type NoteShown } from './pages/note.tsx';
import { WriteNote, type WriteNoteShown } from './pages/writeNote.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** Where somebody goes back to who came from nowhere. */
const home = '/work';

/** The pages of call notes. */
export const noteRoutes: readonly Route[] = [
  { path: '/note', show: showWrite },
  { path: '/notes/:noteId', show: showNote },
];

async function showWrite({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.noteForm(visitor);
  return writeNotePage(scene, { view, filled: untouched, from: pathHere(query.from, home) });
}

export const writeNotePage = (scene: Scene, shown: WriteNoteShown): Page => ({
  title: say(scene, noteWords.write),
  body: <WriteNote scene={scene} {...shown} />,
});

async function showNote({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const view = await windows.note(visitor, asId<NoteId>(params.noteId ?? ''));
  const done = query.done === 'done' || query.done === 'later' ? query.done : null;
  return notePage(scene, { view, done, refused: null });
}

/** The title names nobody: it stands in the browser's history. */
export const notePage = (scene: Scene, shown: NoteShown): Page => ({
  title: say(scene, noteWords.title),
  body: <Note scene={scene} {...shown} />,
});
