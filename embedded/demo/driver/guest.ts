import { call, type Answered, type Body } from './desk.ts';

/** One browser of somebody without an account, who comes by a link from a mail. */
export interface Guest {
  post(act: string, body: Body): Promise<Answered>;
}

export function openGuest(pagesUrl: string): Guest {
  let cookie = '';
  return {
    async post(act, body) {
      const headers = { cookie, 'idempotency-key': crypto.randomUUID() };
      const answer = await call(`${pagesUrl}/api/expert/${act}`, { method: 'POST', body, headers });
      cookie = answer.cookie?.split(';')[0] ?? cookie;
      return answer;
    },
  };
}
