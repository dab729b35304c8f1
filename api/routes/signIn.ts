import { endSession } from '../../prisma/sessions.ts';
import { findByLogin } from '../../prisma/queries/staff.ts';
import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { verifyNobody, verifyPassword } from '../passwords.ts';
import { problem } from '../problems.ts';
import { pathHere, type Reply } from '../reply.ts';
import {
  display as displaySchema,
  language as languageSchema,
  signIn as signInSchema,
  signOut as signOutSchema,
} from '../schemas/signIn.ts';
import { choiceCookie } from '../cookies.ts';
import { contrastCookie, shortcutsCookie } from '../screen.ts';
import { beginSession, languageCookie, sessionCookie } from '../session.ts';

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
  const { lockout, metrics, log } = deps;
  const { place, fields } = contextOf(ask.res);
  const waitS = lockout.waitS(login, place, Date.now());
  if (waitS > 0) {
    metrics.signIn('locked');
    throw problem('signInLocked', { retryAfterS: waitS });
  }
  const account = await findByLogin(deps.db, login);
  const isRight = account?.active
    ? await verifyPassword(password, account.passwordHash)
    : await verifyNobody(password);
  if (!account || !isRight) {
    lockout.failed(login, place, Date.now());
    metrics.signIn('failed');
    log.warn({ place, staffId: account?.staffId ?? null }, 'a sign-in failed');
    throw problem('signInFailed');
  }
  lockout.succeeded(login);
  metrics.signIn('in');
  log.info({ place, staffId: account.staffId }, 'somebody signed in');
  const { token, expiresAt } = await beginSession(deps, ask.res, account.staffId);
  if (!fields) return { status: 200, body: { token, expiresAt } };
  return { status: 204, goTo: pathHere(next, '/'), cookies: [sessionCookie(deps.tls, token)] };
}

async function signOut(deps: Deps, ask: Ask): Promise<Reply> {
  visitorIn(ask);
  bodyIn(ask, signOutSchema);
  const { session } = contextOf(ask.res);
  if (session) await endSession(deps.pool, session.tokenHash);
  return { status: 204, goTo: '/sign-in', cookies: [sessionCookie(deps.tls, null)] };
}

function chooseLanguage({ tls }: Deps, ask: Ask): Reply {
  const { language, next } = bodyIn(ask, languageSchema);
  const cookie = choiceCookie({ name: languageCookie, value: language, tls });
  return { status: 204, goTo: pathHere(next, '/'), cookies: [cookie] };
}

function chooseDisplay({ tls }: Deps, ask: Ask): Reply {
  const { contrast, shortcuts, next } = bodyIn(ask, displaySchema);
  const chosen = [
    { name: contrastCookie, value: contrast },
    { name: shortcutsCookie, value: shortcuts },
  ];
  const cookies = chosen.flatMap(({ name, value }) => (value ? [choiceCookie({ name, value, tls })] : []));
  return { status: 204, goTo: pathHere(next, '/'), cookies };
}
