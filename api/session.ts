import type { Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import { instantFromMs, msOf, type Instant } from '../domain/time.ts';
import { endSession, findSession, openSession, touchSession, type Session } from '../prisma/sessions.ts';
import { languages, type Language } from '../words/language.ts';
import { contextOf, setContext, type Context } from './context.ts';
import { cookieFor, cookieIn, hostCookie } from './cookies.ts';
import type { Deps } from './deps.ts';
import { deviceOf } from './device.ts';
import { todayHere } from './moment.ts';
import { hashOfToken, newToken } from './doorKeys.ts';
import type { SessionTimes } from './seam.ts';

const sessionName = 'dure';
export const cookieName = (tls: boolean): string => hostCookie(sessionName, tls);
export const languageCookie = 'dure-language';

/** A look at how long a session lasts does not make it last longer. */
const onlyLooking = '/api/session';

/** Finds out who is asking; sessions alone go by the wall clock, roles by the house's day. */
export function whoIsAsking(deps: Deps): RequestHandler {
  return async (req, res, next) => {
    const context = beginContext(req, res);
    const token = tokenOf(req, cookieName(deps.tls));
    if (token) await recognise(deps, req, { context, token });
    next();
  };
}

interface Recognised {
  readonly context: Context;
  readonly token: Token;
}

async function recognise(deps: Deps, req: Request, { context, token }: Recognised): Promise<void> {
  const { pool, sessions } = deps;
  const tokenHash = hashOfToken(token.text);
  const now = instantFromMs(Date.now());
  const found = await findSession(pool, {
    tokenHash,
    now,
    idleMs: sessions.idleMs,
    today: await todayHere(),
  });
  if (!found) return;
  if (found.isOver) {
    context.endedSession = { staffId: found.staffId, formToken: found.formToken };
    return;
  }
  const { seenAt, sessionId, person, login, name, formToken } = found;
  const isUse = req.path !== onlyLooking;
  const usedAt = isUse ? await touchSession(pool, { tokenHash, now, seenAt }) : seenAt;
  const session = { sessionId, ...timesOf(deps, found, usedAt) };
  const { language, place } = context;
  context.visitor = { person, login, name, formToken, language, place, session };
  context.session = { tokenHash, byCookie: token.byCookie };
}

/** Until when a session lasts that was used at that moment. */
function timesOf(
  { sessions }: Deps,
  { expiresAt }: Pick<Session, 'expiresAt'>,
  usedAt: Instant,
): SessionTimes {
  const endMs = msOf(expiresAt);
  const idleMs = Math.min(msOf(usedAt) + sessions.idleMs, endMs);
  return {
    ...{ idleUntil: instantFromMs(idleMs), endsAt: expiresAt },
    ...{ idleLeftS: secondsTo(idleMs), endLeftS: secondsTo(endMs) },
  };
}

const secondsTo = (ms: number): number => Math.max(0, Math.floor((ms - Date.now()) / 1000));

/** Counts this session as used now, because its person said so; its absolute end stays. */
export async function extendSession(deps: Deps, res: Response): Promise<SessionTimes> {
  const { session, visitor } = contextOf(res);
  if (!session || !visitor) throw new Error('Nobody is signed in here.');
  const now = instantFromMs(Date.now());
  await touchSession(deps.pool, { tokenHash: session.tokenHash, now, seenAt: now, always: true });
  return timesOf(deps, { expiresAt: visitor.session.endsAt }, now);
}

function beginContext(req: Request, res: Response): Context {
  const context: Context = {
    requestId: randomUUID(),
    language: languageOf(req),
    place: req.ip ?? '',
    visitor: null,
    session: null,
    endedSession: null,
    fields: null,
    uploads: null,
    keptPath: null,
  };
  setContext(res, context);
  res.setHeader('Content-Language', context.language);
  res.setHeader('Vary', 'Accept-Language, Cookie');
  return context;
}

/** What the person chose here, else what the browser asks for, else Korean. */
function languageOf(req: Request): Language {
  const chosen = languages.find((language) => language === cookieIn(req, languageCookie));
  return chosen ?? (req.acceptsLanguages('ko', 'en') === 'en' ? 'en' : 'ko');
}

interface Token {
  readonly text: string;
  readonly byCookie: boolean;
}

/** A bearer goes before a cookie, since somebody set it on purpose. */
function tokenOf(req: Request, cookie: string): Token | null {
  const bearer = /^Bearer ([A-Za-z0-9_-]{20,100})$/.exec(req.get('authorization') ?? '')?.[1];
  if (bearer) return { text: bearer, byCookie: false };
  const text = cookieIn(req, cookie);
  return text ? { text, byCookie: true } : null;
}

export interface Begun {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Begins a session under a fresh token, and ends the one that this browser had. */
export async function beginSession(
  deps: Deps,
  { req, res }: { readonly req: Request; readonly res: Response },
  { staffId, isBrowser }: { readonly staffId: string; readonly isBrowser: boolean },
): Promise<Begun> {
  const { session, place } = contextOf(res);
  if (session) await endSession(deps.pool, session.tokenHash);
  const token = newToken();
  const nowMs = Date.now();
  const expiresAt = instantFromMs(nowMs + deps.sessions.longestMs);
  await openSession(deps.pool, {
    ...{ tokenHash: hashOfToken(token), sessionId: randomUUID(), staffId, formToken: newToken() },
    ...{ now: instantFromMs(nowMs), expiresAt, place, device: deviceOf(req, isBrowser) },
  });
  return { token, expiresAt };
}

/** The cookie of a session, or without a token what makes a browser forget it. */
export const sessionCookie = (tls: boolean, token: string | null): string =>
  cookieFor({ name: cookieName(tls), value: token }, tls);

/** The sign-in page; where there is a provider, it says how to leave that too. */
export const afterSignOut = ({ ways }: Pick<Deps, 'ways'>): string =>
  ways.provider ? '/sign-in?done=out' : '/sign-in';
