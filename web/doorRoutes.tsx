import { passwordWords, sessionsWords, staffSessionsWords } from '../words/doorPages.ts';
import { signInWords } from '../words/pages.ts';
import type { WaysIn } from '../api/views/door.ts';
import { untouched, type Filled } from './forms/filled.ts';
import { Password } from './pages/password.tsx';
import { Sessions, type SessionsDone } from './pages/sessions.tsx';
import { SignIn, type SignInNotice } from './pages/signIn.tsx';
import { OneStaffSessions, StaffSessions, type OneStaffShown } from './pages/staffSessions.tsx';
import type { Page } from './render.tsx';
import type { Look, Route } from './routes.tsx';
import { say, type Scene } from './scene.ts';

/** Pages about coming in and staying. */
export const doorRoutes: readonly Route[] = [
  { path: '/sessions', show: showSessions },
  { path: '/account/password', show: showPassword },
  { path: '/staff-sessions', show: showStaffSessions },
  { path: '/staff-sessions/:staffId', show: showOneStaff },
];

async function showSessions({ scene, visitor, windows, query }: Look): Promise<Page> {
  const view = await windows.mySessions(visitor);
  const { local: hasPassword } = await windows.waysIn();
  const body = <Sessions scene={scene} view={view} done={doneIn(query.done)} hasPassword={hasPassword} />;
  return { title: say(scene, sessionsWords.title), body };
}

const doneIn = (text: string | undefined): SessionsDone | null =>
  text === 'ended' || text === 'password' ? text : null;

async function showPassword({ scene, windows }: Look): Promise<Page> {
  const { local: isLocal } = await windows.waysIn();
  return passwordPage(scene, { filled: untouched, isLocal });
}

export const passwordPage = (
  scene: Scene,
  shown: { readonly filled: Filled; readonly isLocal: boolean },
): Page => ({ title: say(scene, passwordWords.title), body: <Password scene={scene} {...shown} /> });

async function showStaffSessions({ scene, visitor, windows, query }: Look): Promise<Page> {
  const { dong } = query;
  const view = await windows.staffSessions(visitor, dong === undefined ? {} : { dong });
  return { title: say(scene, staffSessionsWords.title), body: <StaffSessions scene={scene} view={view} /> };
}

async function showOneStaff({ scene, visitor, windows, params, query }: Look): Promise<Page> {
  const view = await windows.sessionsOfStaff(visitor, params.staffId ?? '');
  return oneStaffPage(scene, { view, filled: untouched, isEnded: query.done === 'ended' });
}

/** The title names nobody: it stands in the browser's history. */
export const oneStaffPage = (scene: Scene, shown: OneStaffShown): Page => ({
  title: say(scene, staffSessionsWords.title),
  body: <OneStaffSessions scene={scene} {...shown} />,
});

interface SignInShown {
  readonly filled: Filled;
  readonly next: string | null;
  readonly ways: WaysIn;
  readonly done?: string | null;
}

/** Where the form is found that came too late. */
const keptForm = '/api/kept-form';

/** The one page for those who are not signed in. */
export function signInPage(scene: Scene, { filled, next, ways, done = null }: SignInShown): Page {
  const body = (
    <SignIn scene={scene} filled={filled} next={next} ways={ways} notice={noticeFor(next, done)} />
  );
  return { title: say(scene, signInWords.title), body };
}

function noticeFor(next: string | null, done: string | null): SignInNotice | null {
  if (next === keptForm) return 'kept';
  return done === 'out' ? 'out' : null;
}
