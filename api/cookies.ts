import type { Request } from 'express';

/** The value that a browser sent under that name, as it came. */
export function cookieIn(req: Request, name: string): string | null {
  const pairs = (req.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const pair = pairs.find((one) => one.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : null;
}

const yearS = 31_536_000;

/** A choice that says nothing of anybody, kept by the browser for a year. */
export function choiceCookie({ name, value, tls }: Choice): string {
  const secure = tls ? '; Secure' : '';
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${String(yearS)}${secure}`;
}

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly tls: boolean;
}
