import { randomUUID } from 'node:crypto';
import { practicePassword } from '../../embedded/people.ts';

/** Somebody who is signed in, as far as pages need a browser. */
export interface Browser {
  /** The page whole; anything but a page is a fault of the run. */
  readonly look: (path: string) => Promise<void>;
  /** What the API answers to a body. */
  readonly send: (path: string, body: unknown) => Promise<unknown>;
}

const json = { 'content-type': 'application/json' };

/** Signs in under that login. */
export async function openBrowser(pagesUrl: string, login: string): Promise<Browser> {
  const answer = await fetch(`${pagesUrl}/api/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ login, password: practicePassword }),
  });
  const { token } = (await answer.json()) as { readonly token?: string };
  if (!token) throw new Error(`${login} could not sign in.`);
  const headers = { authorization: `Bearer ${token}` };
  return {
    async look(path) {
      const response = await fetch(`${pagesUrl}${path}`, { headers });
      const html = await response.text();
      if (response.status !== 200 || !html.endsWith('</html>')) {
        throw new Error(`${path} answered ${String(response.status)}.`);
      }
    },
    async send(path, body) {
      const response = await fetch(`${pagesUrl}${path}`, {
        method: 'POST',
        headers: { ...headers, ...json, 'idempotency-key': randomUUID() },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path} answered ${String(response.status)}.`);
      return (await response.json()) as unknown;
    },
  };
}
