import type { Request } from 'express';

/** `__Host-`: for this host alone, over https alone, set by nobody else. */
export const hostCookie = (name: string, tls: boolean): string => (tls ? `__Host-${name}` : name);

/** The value that a browser sent under that name, as it came. */
export function cookieIn(req: Request, name: string): string | null {
  const pairs = (req.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const pair = pairs.find((one) => one.startsWith(`${name}=`));
  return pair ? pair.slice(name.length + 1) : null;
}

interface Cookie {
  /** As `hostCookie` gives it. */
  readonly name: string;
  /** Null makes a browser forget it. */
  readonly value: string | null;
  /** Seconds; without it the cookie goes when the browser closes. */
  readonly maxAgeS?: number;
}

/** A cookie that no script and no other site can use. */
export function cookieFor({ name, value, maxAgeS }: Cookie, tls: boolean): string {
  const age = value === null ? 0 : maxAgeS;
  const parts = [
    `${name}=${value ?? ''}; Path=/; HttpOnly; SameSite=Lax`,
    ...(age === undefined ? [] : [`Max-Age=${String(age)}`]),
    ...(tls ? ['Secure'] : []),
  ];
  return parts.join('; ');
}

const yearS = 31_536_000;

/** A choice that says nothing of anybody, kept by the browser for a year. */
export const choiceCookie = ({ name, value, tls }: Choice): string =>
  cookieFor({ name, value, maxAgeS: yearS }, tls);

interface Choice {
  readonly name: string;
  readonly value: string;
  readonly tls: boolean;
}
