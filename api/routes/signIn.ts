import { dropKept } from '../../prisma/keptForms.ts';
import { endSession } from '../../prisma/sessions.ts';
import { findByLogin, type Account } from '../../prisma/queries/staff.ts';
import { logDoor } from '../atDoor.ts';
import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { todayHere } from '../moment.ts';
import { verifyNobody, verifyPassword } from '../passwords.ts';
import { problem } from '../problems.ts';
import { pathHere, type Reply } from '../reply.ts';
import { checkFormToken } from '../sameOrigin.ts';
import {
  display as displaySchema,
  language as languageSchema,
  signIn as signInSchema,
  signOut as signOutSchema,
} from '../schemas/signIn.ts';
import { choiceCookie } from '../cookies.ts';
import { contrastCookie, shortcutsCookie } from '../screen.ts';
import { afterSignOut, beginSession, languageCookie, sessionCookie } from '../session.ts';

/** Sign-in, sign-out, and the choice of a language and of how pages look. */
export function signInEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/sign-in',
      summary: 'Sign in with login and password. A form gets a cookie, a program a bearer token.',
      open: true,
      body: signInSchema,
      form: 'signIn',
      answers: {
        200: 'The token and the moment at which it ends',
        401: 'The login or the password is wrong',
        403: 'People sign in by their office here',
        429: 'Too many failures; Retry-After says how long to wait',
      },
      run: (ask) => signIn(deps, ask),
    },
    {
      method: 'post',
      path: '/api/sign-out',
      summary: 'End this session.',
      body: signOutSchema,
      answers: { 204: 'The session has ended' },
      run: (ask) => signOut(deps, ask),
    },
    {
      method: 'post',
      path: '/api/language',
      summary: 'Choose Korean or English for this browser.',
      open: true,
      body: languageSchema,
      answers: { 204: 'The language is chosen' },
      run: (ask) => Promise.resolve(chooseLanguage(deps, ask)),
    },
    {
      method: 'post',
      path: '/api/display',
      summary: 'Choose the contrast of pages and whether single keys work, for this browser.',
      open: true,
      body: displaySchema,
      answers: { 204: 'The choice is kept' },
      run: (ask) => Promise.resolve(chooseDisplay(deps, ask)),
    },
  ];
}

async function signIn(deps: Deps, ask: Ask): Promise<Reply> {
  const { login, password, next } = bodyIn(ask, signInSchema);
  const { fields } = contextOf(ask.res);
  const isBrowser = fields !== null;
  if (!deps.ways.local) throw problem('localSignInOff');
  const staffId = await personOf(deps, ask, { login, password });
  const { token, expiresAt } = await beginSession(deps, ask, { staffId, isBrowser });
  if (!isBrowser) return { status: 200, body: { token, expiresAt } };
  return { status: 204, goTo: pathHere(next, '/'), cookies: [sessionCookie(deps.tls, token)] };
}

/** Whose login and password these are; a try is counted before it is judged. */
async function personOf(
  deps: Deps,
  ask: Ask,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<string> {
  const { db, lockout, metrics, log, doorKeys } = deps;
  const { place } = contextOf(ask.res);
  const nameHash = doorKeys.nameHash('login', login);
  const retryAfterS = await lockout.tryNow(login, place);
  if (retryAfterS > 0) {
    metrics.signIn('locked');
    await logDoor(deps, ask, { what: 'signInLocked', staffId: null, way, nameHash });
    throw problem('signInLocked', { retryAfterS });
  }
  const account = await findByLogin(db, login, await todayHere());
  const isIn = account ? await isRight(account, password) : await verifyNobody(password);
  if (!account || !isIn) {
    metrics.signIn('failed');
    log.warn({ place, staffId: account?.staffId ?? null }, 'a sign-in failed');
    const whose = account ? { staffId: account.staffId } : { staffId: null, nameHash };
    await logDoor(deps, ask, { what: 'signInFailed', way, ...whose });
    throw problem('signInFailed');
  }
  const { staffId } = account;
  await lockout.cameRight(login, place);
  await logDoor(deps, ask, { what: 'signedIn', staffId, way });
  metrics.signIn('in');
  log.info({ place, staffId }, 'somebody signed in');
  return staffId;
}

const way = 'PASSWORD';

/** Takes as long for whoever has no password here, or is no longer active. */
const isRight = ({ active, passwordHash }: Account, password: string): Promise<boolean> =>
  active && passwordHash !== null ? verifyPassword(password, passwordHash) : verifyNobody(password);

async function signOut(deps: Deps, ask: Ask): Promise<Reply> {
  const { staffId } = visitorIn(ask).person;
  bodyIn(ask, signOutSchema);
  const { session } = contextOf(ask.res);
  if (session) await endSession(deps.pool, session.tokenHash);
  await dropKept(deps.pool, staffId);
  await logDoor(deps, ask, { what: 'signedOut', staffId });
  return { status: 204, goTo: afterSignOut(deps), cookies: [sessionCookie(deps.tls, null)] };
}

function chooseLanguage({ tls }: Deps, ask: Ask): Reply {
  checkFormToken(ask.req, ask.res);
  const { language, next } = bodyIn(ask, languageSchema);
  const cookie = choiceCookie({ name: languageCookie, value: language, tls });
  return { status: 204, goTo: pathHere(next, '/'), cookies: [cookie] };
}

function chooseDisplay({ tls }: Deps, ask: Ask): Reply {
  checkFormToken(ask.req, ask.res);
  const { contrast, shortcuts, next } = bodyIn(ask, displaySchema);
  const chosen = [
    { name: contrastCookie, value: contrast },
    { name: shortcutsCookie, value: shortcuts },
  ];
  const cookies = chosen.flatMap(({ name, value }) => (value ? [choiceCookie({ name, value, tls })] : []));
  return { status: 204, goTo: pathHere(next, '/'), cookies };
}
