import { describe, expect, it } from '@jest/globals';
import { fakeApp } from './fakeApp.ts';

const isReady = () => Promise.reject(new Error('nobody planned for this'));
const away = (): never => {
  throw new Error('this test sends no act');
};
const { call } = fakeApp({
  engine: {
    report: away,
    act: away,
    writeNote: away,
    noteAct: away,
    planMeeting: away,
    meetingAct: away,
    circulate: away,
    isReady,
  },
});

const heard = async (answer: Promise<Response>) => {
  const response = await answer;
  const { code } = (await response.json()) as { readonly code: string };
  return { status: response.status, code };
};
const form = (fields: URLSearchParams, headers: Readonly<Record<string, string>> = {}) =>
  call('/api/sign-in', { method: 'POST', body: fields, headers });

describe('what the door itself does not let in', () => {
  it('is a form with more names than any of ours has', async () => {
    const fields = new URLSearchParams(Array.from({ length: 501 }, (_, n) => [`field${String(n)}`, 'x']));
    expect(await heard(form(fields))).toEqual({ status: 400, code: 'badBody' });
  });

  it.each([{ origin: 'https://elsewhere.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'is what another site makes a browser send: %j',
    async (headers) => {
      const fields = new URLSearchParams({ login: 'nobody', password: 'nothing' });
      expect(await heard(form(fields, headers))).toEqual({ status: 403, code: 'otherOrigin' });
    },
  );
});

describe('what nobody planned for', () => {
  it('is a problem with a number and not a word of what happened', async () => {
    const response = await call('/health/ready');
    const text = await response.text();
    const problem = JSON.parse(text) as { readonly code: string; readonly number: string };
    expect({ status: response.status, code: problem.code }).toEqual({ status: 500, code: 'broken' });
    expect(problem.number).toMatch(/^[\w-]{8,}$/);
    expect(text).not.toContain('nobody planned');
  });
});
