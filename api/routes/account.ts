import { findByLogin, setPassword } from '../../prisma/queries/staff.ts';
import { endSessionsOf } from '../../prisma/sessions.ts';
import { logDoor } from '../atDoor.ts';
import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { refusePassword } from '../passwordRules.ts';
import { hashPassword, verifyNobody, verifyPassword } from '../passwords.ts';
import { problem } from '../problems.ts';
import type { Reply } from '../reply.ts';
import { changePassword } from '../schemas/door.ts';
import { beginSession, sessionCookie } from '../session.ts';
import { todayHere } from '../moment.ts';

/** What people do with their own account. */
export function accountEndpoints(deps: Deps): Endpoint[] {
  return [
    {
      method: 'post',
      path: '/api/account/password',
      summary:
        'Change my password with the old one; every other session of mine ends, this one gets a new token.',
      body: changePassword,
      form: 'changePassword',
      answers: {
        200: 'The new token and the moment at which it ends',
        422: 'The old password is wrong, or the new one would be guessed',
        429: 'Too many failures; Retry-After says how long to wait',
      },
      run: (ask) => change(deps, ask),
    },
  ];
}

async function change(deps: Deps, ask: Ask): Promise<Reply> {
  const { person, login, name } = visitorIn(ask);
  const { staffId } = person;
  const { password, newPassword, newPasswordAgain } = bodyIn(ask, changePassword);
  if (!deps.ways.local) throw problem('localSignInOff');
  if (newPassword !== newPasswordAgain) throw problem('passwordsDiffer', { field: 'newPasswordAgain' });
  if (password === newPassword) throw problem('passwordSame', { field: 'newPassword' });
  refusePassword({ password: newPassword, login, name }, 'newPassword');
  await proveOld(deps, ask, { login, password });
  await setPassword(deps.db, staffId, await hashPassword(newPassword));
  await logDoor(deps, ask, { what: 'passwordChanged', staffId });
  await endSessionsOf(deps.pool, staffId);
  const isBrowser = contextOf(ask.res).fields !== null;
  const { token, expiresAt } = await beginSession(deps, ask, { staffId, isBrowser });
  if (!isBrowser) return { status: 200, body: { token, expiresAt } };
  return { status: 204, goTo: '/sessions?done=password', cookies: [sessionCookie(deps.tls, token)] };
}

/** Whoever found an open screen must not change the password by guessing the old one. */
async function proveOld(
  { db, lockout }: Deps,
  { res }: Ask,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<void> {
  const { place } = contextOf(res);
  const retryAfterS = await lockout.tryNow(login, place);
  if (retryAfterS > 0) throw problem('signInLocked', { retryAfterS, field: 'password' });
  const account = await findByLogin(db, login, await todayHere());
  const hash = account?.passwordHash ?? null;
  const isRight = hash === null ? await verifyNobody(password) : await verifyPassword(password, hash);
  if (!isRight) throw problem('passwordWrong', { field: 'password' });
  await lockout.cameRight(login, place);
}
