import { randomUUID } from 'node:crypto';
import type { Letter, Letters } from '../../../embedded/letters.ts';
import { json, type ApiHouse, type Heard } from './apiHouse.ts';
import { eventually } from './people.ts';

/** What a one-time link leads to: an expert's item, or a member's written review. */
type Kind = 'expert' | 'review';

/** Whoever comes by a one-time link: the mails that reach them, and their browsers. */
export function guestsOf(house: () => ApiHouse, kind: Kind) {
  const box = (): Letters => {
    const { mail } = house().house;
    if (!mail) throw new Error('this house has no mail catcher');
    return mail.letters;
  };
  const pattern = new RegExp(`/${kind}/([\\w-]{20,})`);
  const linksMailed = (to: string): string[] =>
    box()
      .list({ to })
      .flatMap(({ text }) => pattern.exec(text)?.[1] ?? []);
  return {
    box,
    linksMailed,
    mailsTo: (to: string, count: number): Promise<readonly Letter[]> =>
      eventually(
        () => Promise.resolve(box().list({ to })),
        (heard) => heard.length >= count,
      ),
    /** The n-th link that went to that address. */
    async linkTo(to: string, n = 1): Promise<string> {
      const links = await eventually(
        () => Promise.resolve(linksMailed(to)),
        (sent) => sent.length >= n,
      );
      return links[n - 1] ?? '';
    },
    device: () => deviceAt(house(), kind),
  };
}

export const textIn = ({ body }: Heard): string => String(body.text);

/** One browser of somebody who is not signed in. */
function deviceAt(house: ApiHouse, kind: Kind) {
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
      return heard(await house.call(`/api/${kind}/${act}`, { ...init, headers }));
    },
    /** As a page's form sends it, for whoever has no script. */
    form: async (act: string, fields: Readonly<Record<string, string>>) =>
      heard(
        await house.call(`/api/${kind}/${act}`, {
          method: 'POST',
          body: new URLSearchParams({ idempotencyKey: randomUUID(), ...fields }).toString(),
          headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', cookie },
        }),
      ),
  };
}
