import { dropKept } from '../../prisma/keptForms.ts';
import { endSessionNamed, endSessionsOf } from '../../prisma/sessions.ts';
import { logDoor } from '../atDoor.ts';
import type { Deps } from '../deps.ts';
import { staffToLookAfter } from '../doorWindows.ts';
import { bodyIn, visitorIn, type Ask, type Endpoint } from '../endpoint.ts';
import { problem } from '../problems.ts';
import { pathHere, type Reply } from '../reply.ts';
import { doorFilters, endEverywhere, endSession, endStaffSessions, extend } from '../schemas/door.ts';
import type { Windows } from '../seam.ts';
import { afterSignOut, extendSession, sessionCookie } from '../session.ts';

/** Where somebody is signed in, how long that lasts, and how it ends. */
export function sessionEndpoints(deps: Deps, windows: Windows): Endpoint[] {
  return [...mine(deps, windows), ...staffs(deps, windows)];
}

const staffNotThere = { 404: 'No such member of staff in your places' } as const;

function mine(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/session',
      summary: 'Until when this session lasts; asking does not make it longer.',
      answers: { 200: 'idleUntil and endsAt' },
      run: (ask) => Promise.resolve(timesNow(ask)),
    },
    {
      method: 'post',
      path: '/api/session/extend',
      summary: 'I am still here: another quarter of an hour, never beyond the end of the nine hours.',
      body: extend,
      answers: { 200: 'idleUntil and endsAt' },
      run: (ask) => stay(deps, ask),
    },
    {
      method: 'get',
      path: '/api/sessions',
      summary: 'Where I am signed in.',
      answers: { 200: 'My sessions, the latest use first' },
      run: async (ask) => ({ status: 200, body: await windows.mySessions(visitorIn(ask)) }),
    },
    {
      method: 'post',
      path: '/api/sessions/:sessionId/end',
      summary: 'Sign out of one of the places where I am signed in.',
      body: endSession,
      answers: { 204: 'It has ended', 404: 'Not a session of yours' },
      run: (ask) => endOne(deps, ask),
    },
    {
      method: 'post',
      path: '/api/sessions/end',
      summary: 'Sign out everywhere, here too.',
      body: endEverywhere,
      answers: { 204: 'They have ended' },
      run: (ask) => endMine(deps, ask),
    },
  ];
}

function staffs(deps: Deps, windows: Windows): Endpoint[] {
  return [
    {
      method: 'get',
      path: '/api/staff-sessions',
      summary: 'Staff of my places who are signed in now, or everybody of one dong.',
      query: doorFilters,
      answers: { 200: 'Staff with how many sessions each has' },
      run: async (ask) => ({
        status: 200,
        body: await windows.staffSessions(visitorIn(ask), ask.req.query),
      }),
    },
    {
      method: 'get',
      path: '/api/staff/:staffId/sessions',
      summary: 'Where a member of staff is signed in.',
      answers: { 200: 'Their sessions', ...staffNotThere },
      run: async (ask) => ({
        status: 200,
        body: await windows.sessionsOfStaff(visitorIn(ask), nameIn(ask, 'staffId')),
      }),
    },
    {
      method: 'post',
      path: '/api/staff/:staffId/end-sessions',
      summary: 'End all sessions of a member of staff, for a reason that is kept.',
      body: endStaffSessions,
      form: 'endSessions',
      answers: { 200: 'How many have ended', ...staffNotThere },
      run: (ask) => endTheirs(deps, ask),
    },
  ];
}

const nameIn = ({ req }: Ask, name: string): string => String(req.params[name]);

function timesNow(ask: Ask): Reply {
  const { idleUntil, endsAt, idleLeftS, endLeftS } = visitorIn(ask).session;
  return { status: 200, body: { idleUntil, endsAt, idleLeftS, endLeftS } };
}

async function stay(deps: Deps, ask: Ask): Promise<Reply> {
  visitorIn(ask);
  const { next } = bodyIn(ask, extend);
  return { status: 200, body: await extendSession(deps, ask.res), goTo: pathHere(next, '/') };
}

async function endOne(deps: Deps, ask: Ask): Promise<Reply> {
  const { person, session } = visitorIn(ask);
  bodyIn(ask, endSession);
  const sessionId = nameIn(ask, 'sessionId');
  const isEnded = await endSessionNamed(deps.pool, { sessionId, staffId: person.staffId });
  if (!isEnded) throw problem('sessionNotFound');
  await logDoor(deps, ask, { what: 'sessionEnded', staffId: person.staffId });
  const isThis = sessionId === session.sessionId;
  return {
    status: 204,
    goTo: isThis ? afterSignOut(deps) : '/sessions?done=ended',
    ...(isThis ? { cookies: [sessionCookie(deps.tls, null)] } : {}),
  };
}

async function endMine(deps: Deps, ask: Ask): Promise<Reply> {
  const { staffId } = visitorIn(ask).person;
  bodyIn(ask, endEverywhere);
  await endSessionsOf(deps.pool, staffId);
  await dropKept(deps.pool, staffId);
  await logDoor(deps, ask, { what: 'signedOutEverywhere', staffId });
  return { status: 204, goTo: afterSignOut(deps), cookies: [sessionCookie(deps.tls, null)] };
}

/** The reason is written down before anything ends, so that nobody is sent away without one. */
async function endTheirs(deps: Deps, ask: Ask): Promise<Reply> {
  const visitor = visitorIn(ask);
  const { staffId } = await staffToLookAfter(deps, visitor, nameIn(ask, 'staffId'));
  const { endReason } = bodyIn(ask, endStaffSessions);
  const byStaffId = visitor.person.staffId;
  await logDoor(deps, ask, { what: 'sessionsEnded', staffId, byStaffId, reason: endReason });
  const ended = await endSessionsOf(deps.pool, staffId);
  await dropKept(deps.pool, staffId);
  return { status: 200, body: { ended }, goTo: `/staff-sessions/${staffId}?done=ended` };
}
