import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Request, Response } from 'express';
import { cookieIn } from './cookies.ts';
import type { Screen } from './seam.ts';

const nonceBytes = 16;
const nonces = new WeakMap<ServerResponse, string>();

/** What the style sheets and the script of this one answer are known by; another answer has another. */
export function nonceOf(res: ServerResponse): string {
  const known = nonces.get(res) ?? randomBytes(nonceBytes).toString('base64');
  nonces.set(res, known);
  return known;
}

export const contrasts = ['usual', 'high'] as const;
export type Contrast = (typeof contrasts)[number];

export const contrastCookie = 'dure-contrast';
export const shortcutsCookie = 'dure-shortcuts';

/** How the person wants their pages to look, as this browser remembers it. */
export function screenOf(req: Request, res: Response): Screen {
  const chosen = cookieIn(req, contrastCookie);
  return {
    nonce: nonceOf(res),
    contrast: contrasts.find((contrast) => contrast === chosen) ?? 'system',
    shortcuts: cookieIn(req, shortcutsCookie) !== 'off',
  };
}
