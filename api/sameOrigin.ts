import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { contextOf } from './context.ts';
import type { Deps } from './deps.ts';
import { problem } from './problems.ts';

/** A browser adds its cookie to whatever a page of another site makes it send, so a POST must come from our own pages. */
export function sameOrigin({ publicOrigin }: Pick<Deps, 'publicOrigin'>): RequestHandler {
  return (req, _, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD' && !isFromHere(req, publicOrigin)) {
      throw problem('otherOrigin');
    }
    next();
  };
}

/** With a cookie an act also carries the token of its session; a bearer is added by nobody but its owner. */
export function checkFormToken(req: Request, res: Response): void {
  const { session, visitor, fields } = contextOf(res);
  if (req.method !== 'POST' || !session?.byCookie || !visitor) return;
  const token = fields?.formToken?.[0] ?? req.get('x-form-token') ?? '';
  if (!isSame(token, visitor.formToken)) throw problem('formExpired');
}

/** Where the pages have an address of their own, it has to be that one, https included. */
function isFromHere(req: Request, publicOrigin: string | null): boolean {
  const site = req.get('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = req.get('origin');
  if (origin === undefined) return true;
  if (publicOrigin !== null) return origin === publicOrigin;
  return URL.canParse(origin) && new URL(origin).host === req.get('host');
}

/** Compares in the same time wherever two secrets differ. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
