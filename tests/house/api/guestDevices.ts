import { randomUUID } from 'node:crypto';
import { json, type ApiHouse, type Heard } from './apiHouse.ts';
import { eventually } from './people.ts';

/** One browser of somebody who comes by a one-time link; acts go to that part of the API. */
export function deviceOf(house: ApiHouse, part: '/api/expert' | '/api/review') {
  let cookie = '';
  const heard = (answer: Heard): Heard => {
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  };
  return {
    get: (path: string) => house.call(path, { headers: { cookie } }),
    async post(act: string, body: object, key = randomUUID()): Promise<Heard> {
      const init = json(body);
      const headers = { 'content-type': 'application/json', 'idempotency-key': key, cookie };
      return heard(await house.call(`${part}/${act}`, { ...init, headers }));
    },
    /** As a page's form sends it, for whoever has no script. */
    form: async (act: string, fields: Readonly<Record<string, string>>) =>
      heard(
        await house.call(`${part}/${act}`, {
          method: 'POST',
          body: new URLSearchParams({ idempotencyKey: randomUUID(), ...fields }).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', cookie },
        }),
      ),
  };
}

export const textIn = ({ body }: Heard): string => String(body.text);

/** The links of that kind that were mailed to an address, the oldest first, once there are so many. */
export function linksTo(
  house: ApiHouse,
  { to, kind, least }: { readonly to: string; readonly kind: 'expert' | 'review'; readonly least: number },
): Promise<string[]> {
  const pattern = new RegExp(`/${kind}/([\\w-]{20,})`);
  const mailed = (): string[] =>
    (house.house.mail?.letters.list() ?? [])
      .filter((mail) => mail.to.includes(to))
      .flatMap(({ text }) => pattern.exec(text)?.[1] ?? []);
  return eventually(
    () => Promise.resolve(mailed()),
    (links) => links.length >= least,
  );
}
