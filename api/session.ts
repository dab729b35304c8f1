import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { instantFromMs } from '../domain/time.ts';
import { endSession, findSession, openSession } from '../prisma/sessions.ts';
import { languages, type Language } from '../words/language.ts';
import { contextOf, setContext } from './context.ts';
import { cookieIn } from './cookies.ts';
import type { Deps } from './deps.ts';

/** `__Host-`: for this host alone, over https alone, set by nobody else. */
export const cookieName = (tls: boolean): string => (tls ? '__Host-dure' : 'dure');
export const languageCookie = 'dure-language';

const tokenBytes = 32;

/** Finds out who is asking; sessions alone go by the wall clock. */
export function whoIsAsking({ pool, sessions, tls }: Deps): RequestHandler {
  return async (req, res, next) => {
    const context = beginContext(req, res);
    const token = tokenOf(req, cookieName(tls));
    if (token) {
      const tokenHash = hashOf(token.text);
      const now = instantFromMs(Date.now());
      const found = await findSession(pool, { tokenHash, now, idleMs: sessions.idleMs });
      if (found) {
        const { person, login, name, formToken } = found;
        const { language, place } = context;
        context.visitor = { person, login, name, formToken, language, place };
        context.session = { tokenHash, byCookie: token.byCookie };
      }
    }
    next();
  };
}

function beginContext(req: Request, res: Response) {
  const context = {
    requestId: randomUUID(),
    language: languageOf(req),
    place: req.ip ?? '',
    visitor: null,
    session: null,
    fields: null,
  };
  setContext(res, context);
  res.setHeader('Content-Language', context.language);
  res.setHeader('Vary', 'Accept-Language, Cookie');
  return contextOf(res);
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

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Begins a session under a fresh token, and ends the one that this browser had. */
export async function beginSession(deps: Deps, res: Response, staffId: string): Promise<Begun> {
  const { session } = contextOf(res);
  if (session) await endSession(deps.pool, session.tokenHash);
  const token = randomBytes(tokenBytes).toString('base64url');
  const nowMs = Date.now();
  const expiresAt = instantFromMs(nowMs + deps.sessions.longestMs);
  await openSession(deps.pool, {
    tokenHash: hashOf(token),
    staffId,
    formToken: randomBytes(tokenBytes).toString('base64url'),
    now: instantFromMs(nowMs),
    expiresAt,
  });
  return { token, expiresAt };
}

export interface Begun {
  readonly token: string;
  readonly expiresAt: string;
}

/** The cookie of a session, or without a token what makes a browser forget it. */
export function sessionCookie(tls: boolean, token: string | null): string {
  const secure = tls ? '; Secure' : '';
  const forget = token === null ? '; Max-Age=0' : '';
  return `${cookieName(tls)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure}${forget}`;
}
