import { call, type Answered, type Body } from './desk.ts';

/** What a one-time link leads to: an expert's item, or a member's written review. */
export type GuestDoor = 'expert' | 'review';

/** One browser of somebody without an account, who comes by a link from a mail. */
export interface Guest {
  post(act: string, body: Body): Promise<Answered>;
}

export function openGuest(pagesUrl: string, door: GuestDoor): Guest {
  let cookie = '';
  return {
    async post(act, body) {
      const headers = { cookie, 'idempotency-key': crypto.randomUUID() };
      const answer = await call(`${pagesUrl}/api/${door}/${act}`, { method: 'POST', body, headers });
      cookie = answer.cookie?.split(';')[0] ?? cookie;
      return answer;
    },
  };
}
