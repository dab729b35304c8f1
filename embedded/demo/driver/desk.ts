import { randomUUID } from 'node:crypto';

export interface Answered {
  readonly status: number;
  readonly location: string | null;
  /** What a browser is to keep; null where it is nothing new. */
  readonly cookie?: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Body = Readonly<Record<string, unknown>>;
export interface Sending {
  readonly ifMatch?: string | undefined;
  readonly key?: string;
}

/** One person's way into the house: what they send and what they hear, over HTTP and nothing else. */
export interface Desk {
  readonly login: string;
  readonly staffId: string;
  post(path: string, body: unknown, how?: Sending): Promise<Answered>;
  get(path: string): Promise<Answered>;
  /** A page as a browser shows it. */
  page(path: string): Promise<string>;
}

/** Signs a person in and gives them their desk. */
export async function openDesk(pagesUrl: string, login: string, password: string): Promise<Desk> {
  const signedIn = await call(`${pagesUrl}/api/sign-in`, { method: 'POST', body: { login, password } });
  const token = signedIn.body['token'];
  if (typeof token !== 'string') throw new Error(`${login} could not sign in: ${JSON.stringify(signedIn)}`);
  const authorization = `Bearer ${token}`;
  const get = (path: string): Promise<Answered> =>
    call(`${pagesUrl}${path}`, { method: 'GET', headers: { authorization } });
  const me = await get('/api/me');
  return {
    login,
    staffId: String(me.body['staffId']),
    get,
    page: async (path) => (await fetch(`${pagesUrl}${path}`, { headers: { authorization } })).text(),
    post: (path, body, { ifMatch, key = randomUUID() } = {}) =>
      call(`${pagesUrl}${path}`, {
        method: 'POST',
        body,
        headers: { authorization, 'idempotency-key': key, ...(ifMatch ? { 'if-match': ifMatch } : {}) },
      }),
  };
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends it as JSON and reads what comes back. */
export async function call(url: string, { method, body, headers }: Call): Promise<Answered> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    redirect: 'manual',
    ...sent,
  });
  const text = await response.text();
  const parsed: unknown = text === '' ? {} : JSON.parse(text);
  return {
    status: response.status,
    location: response.headers.get('location'),
    cookie: response.headers.get('set-cookie'),
    body: parsed as Answered['body'],
  };
}
