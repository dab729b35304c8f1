import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sweepOnce } from '../../../api/housekeeping.ts';
import { usualLockout } from '../../../api/lockout.ts';
import { practicePassword } from '../../../embedded/people.ts';
import { writePaper } from '../../../prisma/papers.ts';
import { json, startApiHouse, type ApiHouse, type Heard } from './apiHouse.ts';
import { openCase, report } from './people.ts';

let house: ApiHouse;

beforeAll(async () => {
  house = await startApiHouse();
}, 180_000);

afterAll(async () => {
  await house.stop();
});

const heard = ({ status, body }: Heard) => ({ status, code: body.code });
const signIn = (login: string, password: string): Promise<Heard> =>
  house.call('/api/sign-in', json({ login, password }));

/** What a browser does with a form, and what it remembers. */
async function browser(login: string) {
  const form = (path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Heard> =>
    house.call(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { accept: 'text/html', origin: house.url, ...headers },
    });
  const answer = await form('/api/sign-in', { login, password: practicePassword, next: '/cases' });
  const cookie = answer.headers.get('set-cookie') ?? '';
  const sent = { cookie: cookie.split(';')[0] ?? '' };
  const { rows } = await house.deps.pool.query<{ form_token: string }>(
    'SELECT form_token FROM session ORDER BY created_at DESC LIMIT 1',
  );
  return { form, answer, cookie, sent, formToken: rows[0]?.form_token ?? '' };
}

describe('sign-in', () => {
  it('says the same of a wrong password and of a login that nobody has', async () => {
    const wrong = await signIn('seryu2-nurse', 'not this one');
    const nobody = await signIn('nobody-at-all', 'not this one');
    expect(heard(wrong)).toEqual({ status: 401, code: 'signInFailed' });
    expect(nobody.body).toEqual(wrong.body);
  });

  it('makes those who guess wait, even for the right password, and nobody else', async () => {
    for (let n = 0; n < usualLockout.login.free; n += 1) await signIn('seryu2-chair', 'a guess');
    const locked = await signIn('seryu2-chair', practicePassword);
    expect(heard(locked)).toEqual({ status: 429, code: 'signInLocked' });
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn('seryu2-head', practicePassword)).status).toBe(200);
  });

  it('gives a program a token and a browser a cookie that scripts and other sites cannot use', async () => {
    const { body, headers } = await signIn('seryu2-officer', practicePassword);
    expect(typeof body.token).toBe('string');
    expect(headers.get('set-cookie')).toBeNull();
    const { answer, cookie } = await browser('seryu2-officer');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/cases']);
    expect(cookie).toMatch(/^dure=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('gives another token at every sign-in and keeps none as it is', async () => {
    const { sent, form } = await browser('seryu2-officer');
    const second = await form('/api/sign-in', { login: 'seryu2-officer', password: practicePassword }, sent);
    expect(second.headers.get('set-cookie')).not.toContain(sent.cookie);
    expect((await house.call('/api/me', { headers: sent })).status).toBe(401);
    const token = sent.cookie.slice('dure='.length);
    const { rows } = await house.deps.pool.query('SELECT FROM session WHERE token_hash = $1', [token]);
    expect(rows).toEqual([]);
  });

  it('ends by signing out, after a quarter of an hour without use, after nine hours, and with the account', async () => {
    const { pool } = house.deps;
    const { body } = await signIn('seryu2-nurse', practicePassword);
    const me = () => house.call('/api/me', { headers: { authorization: `Bearer ${String(body.token)}` } });
    const set = (what: string) => pool.query(`UPDATE session SET ${what} WHERE staff_id = $1`, [staffId]);
    const { staffId } = (await me()).body as { staffId: string };
    await set(`seen_at = now() - interval '15 minutes'`);
    expect((await me()).status).toBe(401);
    await set(`seen_at = now(), expires_at = now() - interval '1 second'`);
    expect((await me()).status).toBe(401);
    await set(`expires_at = now() + interval '9 hours'`);
    expect((await me()).status).toBe(200);
    await pool.query('UPDATE staff SET active = false WHERE staff_id = $1', [staffId]);
    expect((await me()).status).toBe(401);
    expect((await signIn('seryu2-nurse', practicePassword)).status).toBe(401);
    await pool.query('UPDATE staff SET active = true WHERE staff_id = $1', [staffId]);
    const out = await house.call('/api/sign-out', {
      method: 'POST',
      headers: { authorization: `Bearer ${String(body.token)}` },
    });
    expect([out.status, (await me()).status]).toEqual([204, 401]);
  });
});

describe('housekeeping', () => {
  it('removes sessions that have ended and papers that no act came to refer to, and nothing else', async () => {
    const { pool, secrets } = house.deps;
    await openCase(house);
    const papers = await house.count('paper');
    const stray = { kind: 'recordContact', body: { note: 'x' }, bodyHash: 'x', writtenBy: 'nobody' };
    const { rows } = await pool.query<{ household_id: string }>('SELECT household_id FROM household LIMIT 1');
    const householdId = rows[0]?.household_id ?? '';
    for (const paperId of ['stray-old', 'stray-new']) {
      await writePaper(pool, secrets.papers, { ...stray, paperId, householdId });
    }
    await pool.query(`UPDATE paper SET written_at = now() - interval '8 days' WHERE paper_id <> 'stray-new'`);
    await signIn('seryu2-head', practicePassword);
    await pool.query(`UPDATE session SET expires_at = now() - interval '61 minutes'
      WHERE staff_id = (SELECT staff_id FROM staff WHERE login = 'seryu2-head')`);
    const ended = async () =>
      (await pool.query(`SELECT FROM session WHERE expires_at < now() - interval '1 hour'`)).rowCount;
    expect(await ended()).toBeGreaterThan(0);
    await sweepOnce(house.deps);
    expect(await ended()).toBe(0);
    expect(await house.count('paper')).toBe(papers + 1);
    expect((await (await house.desk('seryu2-officer')).get('/api/me')).status).toBe(200);
  });
});

describe('a browser’s form', () => {
  const fields = { mode: 'PHONE', outcome: 'NO_ANSWER', note: '받지 않았다.' };

  it('is done once and sent on to the page of the case', async () => {
    const caseId = await openCase(house);
    const { form, sent, formToken } = await browser('seryu2-officer');
    const all = { ...fields, formToken, idempotencyKey: randomUUID() };
    const path = `/api/cases/${caseId}/recordContact`;
    const answers = [await form(path, all, sent), await form(path, all, sent)];
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('location')]).toEqual([303, `/cases/${caseId}?done=done`]);
    }
    const page = await house.call(`/cases/${caseId}`, { headers: { ...sent, accept: 'text/html' } });
    expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const { body } = await (await house.desk('seryu2-officer')).get(`/api/cases/${caseId}`);
    expect(body.contacts).toBe(1);
  });

  it('comes back as its page with what was typed and what is wrong', async () => {
    const caseId = await openCase(house);
    const { form, sent, formToken } = await browser('seryu2-officer');
    const typed = { ...fields, note: '', formToken, idempotencyKey: randomUUID() };
    const answer = await form(`/api/cases/${caseId}/recordContact`, typed, sent);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(answer.body.text).toContain('이 칸을 채워 주세요.');
    expect(answer.body.text).toMatch(
      /value="NO_ANSWER"[^>]* checked|<option[^>]* selected[^>]*value="NO_ANSWER"|value="NO_ANSWER" selected/,
    );
  });

  it('opens a case, and shows masked who may be here already', async () => {
    const { form, sent, formToken } = await browser('seryu2-officer');
    const { person } = report();
    const typed = {
      formToken,
      'person.name': person.name,
      'person.birth': person.birth,
      'person.phone': '',
      dong: '4111353000',
      reporterKind: 'SELF',
      crisisReasons: 'JOB_LOSS',
      urgent: 'false',
      note: '찾아왔다.',
    };
    const opened = await form('/api/reports', { ...typed, idempotencyKey: randomUUID() }, sent);
    expect(opened.status).toBe(303);
    expect(opened.headers.get('location')).toMatch(/^\/cases\/[a-z2-7]{20}-[a-z2-7]{8}\?done=done$/);
    const again = await form('/api/reports', { ...typed, idempotencyKey: randomUUID() }, sent);
    expect(again.status).toBe(409);
    expect(again.body.text).toContain('가○');
  });

  it('is refused from another site, without its token, and without an answer as to whose it is', async () => {
    const caseId = await openCase(house);
    const { form, sent, formToken } = await browser('seryu2-officer');
    const path = `/api/cases/${caseId}/recordContact`;
    const all = { ...fields, formToken, idempotencyKey: randomUUID() };
    const before = await house.count('event');
    const elsewhere = [
      { ...sent, origin: 'https://elsewhere.example' },
      { ...sent, origin: 'null' },
      { ...sent, 'sec-fetch-site': 'cross-site' },
      { ...sent, 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of elsewhere) expect((await form(path, all, headers)).status).toBe(403);
    for (const token of ['', 'x', formToken.slice(1)]) {
      const answer = await form(path, { ...all, formToken: token }, sent);
      expect(answer.status).toBe(403);
      expect(answer.body.text).toContain('화면이 오래되어');
    }
    expect(await house.count('event')).toBe(before);
  });

  it('goes nowhere else after sign-in, whatever the address asks for', async () => {
    const { form } = await browser('seryu2-officer');
    for (const next of ['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '']) {
      const answer = await form('/api/sign-in', {
        login: 'seryu2-officer',
        password: practicePassword,
        next,
      });
      expect(answer.headers.get('location')).toBe('/');
    }
  });

  it('sends whoever is not signed in to the sign-in and back', async () => {
    const answer = await house.call('/cases?stage=reported', { headers: { accept: 'text/html' } });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/sign-in?next=%2Fcases%3Fstage%3Dreported',
    ]);
  });
});
