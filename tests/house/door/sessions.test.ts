import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sweepOnce } from '../../../api/housekeeping.ts';
import { createLockout, usualLockout } from '../../../api/lockout.ts';
import type { Browser } from './browser.ts';
import { problemWords } from '../../../words/problems.ts';
import {
  dong,
  formTokenIn,
  password,
  startDoorHouse,
  toldIn,
  type Door,
  type DoorHouse,
} from './doorHouse.ts';

let house: DoorHouse;
let door: Door;

beforeAll(async () => {
  house = await startDoorHouse();
  door = await house.open();
}, 120_000);
afterAll(() => house.stop());
beforeEach(() => house.db.pool.query('DELETE FROM sign_in_try'));

const cookie = '__Host-dure';
const tokenOf = async (browser: Browser): Promise<string> =>
  formTokenIn((await browser.get('/sessions')).text);
const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/me')).status === 200;
const set = (what: string, login: string) =>
  house.db.pool.query(`UPDATE session SET ${what} WHERE staff_id = $1`, [`s-${login}`]);
const lastAtDoor = async () => {
  const { rows } = await house.db.pool.query<{ what: string; staff_id: string | null }>(
    'SELECT what, staff_id, by_staff_id, way, reason, place FROM door_log ORDER BY id DESC LIMIT 1',
  );
  return rows[0];
};

describe('a session', () => {
  it('is a __Host- cookie over https alone, that no script and no other site can use (ASVS 3.3.1–3.3.4)', async () => {
    const answer = await door.browser().submit('/api/sign-in', { login: 'officer', password });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-dure=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    ]);
    expect(answer.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(await lastAtDoor()).toMatchObject({ what: 'signedIn', staff_id: 's-officer', way: 'PASSWORD' });
  });

  it('has another token of 256 bits at every sign-in, of which only a hash is kept (ASVS 7.2.4, 11.5.1)', async () => {
    const browser = await door.signedIn('officer');
    const first = browser.cookies().get(cookie) ?? '';
    await browser.submit('/api/sign-in', { login: 'officer', password });
    const second = browser.cookies().get(cookie) ?? '';
    expect(Buffer.from(second, 'base64url')).toHaveLength(32);
    expect(second).not.toBe(first);
    const old = await fetch(`${door.url}/api/me`, { headers: { cookie: `${cookie}=${first}` } });
    expect([old.status, await isIn(browser)]).toEqual([401, true]);
    const { rows } = await house.db.pool.query<{ row: string }>('SELECT session::text AS row FROM session');
    expect(rows.some(({ row }) => row.includes(second))).toBe(false);
  });

  it('ends after a quarter of an hour without use, and a look at how long it lasts is no use (ASVS 7.3.1)', async () => {
    const browser = await door.signedIn('officer');
    await set(`seen_at = now() - interval '14 minutes'`, 'officer');
    const asked = JSON.parse((await browser.get('/api/session')).text) as { idleLeftS: number };
    expect(asked.idleLeftS).toBeGreaterThan(0);
    expect(asked.idleLeftS).toBeLessThanOrEqual(60);
    await set(`seen_at = now() - interval '15 minutes'`, 'officer');
    expect(await isIn(browser)).toBe(false);
  });

  it('says on every page until when it lasts, and lasts longer when its person says so', async () => {
    const browser = await door.signedIn('officer');
    const page = await browser.get('/sessions');
    expect(page.text).toMatch(/\d\d:\d\d까지 쓰지 않으면 로그인이 끝납니다/);
    expect(page.text).toMatch(/data-idle-left="(899|900)" data-end-left="32\d{3}"/);
    await set(`seen_at = now() - interval '14 minutes'`, 'officer');
    const answer = await browser.submit('/api/session/extend', {
      formToken: formTokenIn(page.text),
      next: '/work',
    });
    expect([answer.status, answer.location]).toEqual([303, '/work']);
    const { idleLeftS } = JSON.parse((await browser.get('/api/session')).text) as { idleLeftS: number };
    expect(idleLeftS).toBeGreaterThan(890);
  });

  it('ends after nine hours and nobody makes that longer, as its page says (ASVS 7.3.2)', async () => {
    const browser = await door.signedIn('officer');
    await set(`expires_at = now() + interval '5 minutes'`, 'officer');
    const page = await browser.get('/sessions');
    expect(page.text).toMatch(/\d\d:\d\d에 로그인이 끝나고, 더 늘릴 수 없습니다/);
    const extended = await browser.submit(
      '/api/session/extend',
      {},
      { 'x-form-token': formTokenIn(page.text) },
    );
    expect(extended.status).toBe(303);
    const { idleLeftS } = JSON.parse((await browser.get('/api/session')).text) as { idleLeftS: number };
    expect(idleLeftS).toBeLessThanOrEqual(300);
    await set(`expires_at = now() - interval '1 second'`, 'officer');
    expect(await isIn(browser)).toBe(false);
  });

  it('is gone on both sides after signing out (ASVS 7.4.1)', async () => {
    const browser = await door.signedIn('officer');
    const token = browser.cookies().get(cookie) ?? '';
    await browser.submit('/api/sign-out', { formToken: await tokenOf(browser) });
    expect(browser.cookies().has(cookie)).toBe(false);
    const replayed = await fetch(`${door.url}/api/me`, { headers: { cookie: `${cookie}=${token}` } });
    expect(replayed.status).toBe(401);
    expect(await lastAtDoor()).toMatchObject({ what: 'signedOut', staff_id: 's-officer' });
  });

  it('ends at once with the account (ASVS 7.4.2)', async () => {
    const browser = await door.signedIn('other');
    await house.db.pool.query(`UPDATE staff SET active = false WHERE staff_id = 's-other'`);
    expect(await isIn(browser)).toBe(false);
    await house.db.pool.query(`UPDATE staff SET active = true WHERE staff_id = 's-other'`);
  });
});

describe('where somebody is signed in', () => {
  it('is shown with device and address, and each can be ended by its own person alone', async () => {
    await house.db.pool.query('DELETE FROM session');
    const [here, there] = [await door.signedIn('officer'), await door.signedIn('officer')];
    const stranger = await door.signedIn('other');
    const listed = async () =>
      (
        JSON.parse((await here.get('/api/sessions')).text) as {
          items: { sessionId: string; isThis: boolean }[];
        }
      ).items;
    expect(await listed()).toHaveLength(2);
    const page = await here.get('/sessions');
    for (const word of ['컴퓨터', '127.0.0.1', '지금 이 화면']) expect(page.text).toContain(word);
    const sessionId = (await listed()).find(({ isThis }) => !isThis)?.sessionId ?? '';
    const end = async (browser: Browser) =>
      browser.submit(`/api/sessions/${sessionId}/end`, { formToken: await tokenOf(browser) });
    expect(toldIn(await end(stranger))).toEqual({ status: 404, code: 'sessionNotFound' });
    expect(await isIn(there)).toBe(true);
    expect((await end(here)).location).toBe('/sessions?done=ended');
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  it('is nowhere after signing out everywhere', async () => {
    const [here, there] = [await door.signedIn('officer'), await door.signedIn('officer')];
    const answer = await here.submit('/api/sessions/end', { formToken: await tokenOf(here) });
    expect([answer.status, answer.location]).toEqual([303, '/sign-in']);
    expect([await isIn(here), await isIn(there)]).toEqual([false, false]);
    expect(await lastAtDoor()).toMatchObject({ what: 'signedOutEverywhere', staff_id: 's-officer' });
  });

  it('is ended by an administrator of the city, for a reason that is kept, and by nobody else (ASVS 7.4.5)', async () => {
    const officer = await door.signedIn('officer');
    const end = async (browser: Browser, fields: Readonly<Record<string, string>>) =>
      browser.submit('/api/staff/s-officer/end-sessions', { formToken: await tokenOf(browser), ...fields });
    const endReason = 'DEVICE_LOST';
    expect((await end(await door.signedIn('other'), { endReason })).status).toBe(403);
    expect((await end(await door.signedIn('adminElsewhere'), { endReason })).status).toBe(404);
    const admin = await door.signedIn('admin');
    const found = await admin.get(`/staff-sessions?dong=${dong}`);
    expect(found.text).toContain('/staff-sessions/s-officer');
    expect((await admin.get('/staff-sessions')).text).toContain('가상 officer');
    const without = await end(admin, {});
    expect([without.status, without.text.includes('가상 officer')]).toEqual([400, true]);
    expect(await isIn(officer)).toBe(true);
    expect((await end(admin, { endReason })).location).toBe('/staff-sessions/s-officer?done=ended');
    expect(await isIn(officer)).toBe(false);
    expect(await lastAtDoor()).toMatchObject({
      ...{ what: 'sessionsEnded', staff_id: 's-officer', by_staff_id: 's-admin', reason: endReason },
    });
  });
});

describe('guessing', () => {
  it('is slower with every failure, for unknown logins too, over a restart and in every process (ASVS 6.3.1)', async () => {
    const { pool, doorKeys } = house.deps;
    let nowMs = Date.parse('2026-11-22T00:00:00Z');
    const process = () => createLockout({ pool, doorKeys, nowMs: () => nowMs });
    const { free, firstWaitS, longestWaitS } = usualLockout.login;
    for (const login of ['officer', 'nobody-at-all']) {
      for (let n = 0; n < free; n += 1) expect(await process().tryNow(login, `from-${login}`)).toBe(0);
      const waits: number[] = [];
      for (let n = 0; n < 6; n += 1) {
        const waitS = await process().tryNow(login, `from-${login}`);
        waits.push(waitS);
        nowMs += waitS * 1000;
        expect(await process().tryNow(login, `from-${login}`)).toBe(0);
      }
      expect(waits).toEqual([1, 2, 4, 8, 16, 30].map((n) => Math.min(firstWaitS * n, longestWaitS)));
    }
    const { rows } = await pool.query<{ row: string }>('SELECT sign_in_try::text AS row FROM sign_in_try');
    expect(rows.filter(({ row }) => /officer|nobody/.test(row))).toEqual([]);
  });

  it('is no faster when many try at once, and the right password begins anew', async () => {
    const lockout = createLockout(house.deps);
    const tries = await Promise.all(Array.from({ length: 20 }, () => lockout.tryNow('officer', 'at-once')));
    expect(tries.filter((waitS) => waitS === 0)).toHaveLength(usualLockout.login.free);
    await lockout.cameRight('officer', 'at-once');
    expect(await lockout.tryNow('officer', 'at-once')).toBe(0);
  });

  it('of many names from one address is slow as well, and a name that came right does not count', async () => {
    const lockout = createLockout(house.deps);
    for (let n = 0; n < usualLockout.place.free; n += 1) {
      expect(await lockout.tryNow(`right-${String(n)}`, 'office')).toBe(0);
      await lockout.cameRight(`right-${String(n)}`, 'office');
    }
    for (let n = 0; n < usualLockout.place.free; n += 1) {
      expect(await lockout.tryNow(`name-${String(n)}`, 'office')).toBe(0);
    }
    expect(await lockout.tryNow('one-more', 'office')).toBeGreaterThan(0);
    expect(await lockout.tryNow('one-more', 'elsewhere')).toBe(0);
  });

  it('is answered the same for a wrong password and for nobody, and both are in the book of the door', async () => {
    const guess = (login: string) => door.browser().submit('/api/sign-in', { login, password: 'a guess' });
    const [wrong, nobody] = [await guess('officer'), await guess('nobody')];
    expect([wrong.status, nobody.status]).toEqual([401, 401]);
    expect(await lastAtDoor()).toMatchObject({ what: 'signInFailed', staff_id: null });
  });
});

describe('another password', () => {
  const fresh = '봄마다 고치는 낡은 지붕';
  const change = async (browser: Browser, fields: Readonly<Record<string, string>>) =>
    browser.submit('/api/account/password', {
      ...{ formToken: await tokenOf(browser), password, newPassword: fresh, newPasswordAgain: fresh },
      ...fields,
    });
  const both = (text: string) => ({ newPassword: text, newPasswordAgain: text });

  it.each([
    [{ password: 'not this one' }, { code: 'passwordWrong' }],
    [{ newPasswordAgain: 'another one here' }, { code: 'passwordsDiffer' }],
    [both('짧은비밀번호'), { code: 'passwordTooShort' }],
    [both('qwerty123456'), { code: 'passwordCommon' }],
    [both('other-2026!!'), { code: 'passwordOwnName' }],
    [both(password), { code: 'passwordSame' }],
  ] as const)(
    'comes back with why at the box and nothing typed: %j (ASVS 6.2.1, 6.2.4)',
    async (fields, { code }) => {
      const answer = await change(await door.signedIn('other'), fields);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(problemWords(code).ko);
      for (const secret of [fresh, ...Object.values(fields)]) expect(answer.text).not.toContain(secret);
    },
  );

  it('of 64 characters and more is taken with the old one, and ends every other session (ASVS 6.2.9)', async () => {
    const [here, there] = [await door.signedIn('other'), await door.signedIn('other')];
    const before = here.cookies().get(cookie);
    const long = `${fresh} ${'그리고 '.repeat(20)}끝`;
    expect((await change(here, both(long))).location).toBe('/sessions?done=password');
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(here.cookies().get(cookie)).not.toBe(before);
    const signIn = (text: string) =>
      door.browser().submit('/api/sign-in', { login: 'other', password: text });
    expect([(await signIn(long)).status, (await signIn(password)).status]).toEqual([303, 401]);
    expect((await change(here, { ...both(password), password: long })).status).toBe(303);
  });
});

describe('a form that came after its session had ended', () => {
  const typed = { 'person.name': '한도윤', note: '며칠째 불이 켜지지 않는다', dong };
  async function tooLate(browser: Browser, fields: Readonly<Record<string, string>> = {}) {
    const formToken = await tokenOf(browser);
    await house.db.pool.query(`UPDATE session SET seen_at = now() - interval '16 minutes'`);
    return browser.submit('/api/reports', { formToken, idempotencyKey: randomUUID(), ...typed, ...fields });
  }
  const again = (browser: Browser, login: string) =>
    browser.submit('/api/sign-in', { login, password, next: '/api/kept-form' });
  const keptRows = async () =>
    (
      await house.db.pool.query<{ row: string; sealed: string }>(
        `SELECT kept_form::text AS row, encode(sealed, 'escape') AS sealed FROM kept_form`,
      )
    ).rows;

  it('comes back filled when the same person signs in again in the same browser', async () => {
    const browser = await door.signedIn('officer');
    const late = await tooLate(browser);
    expect([late.status, late.location]).toEqual([303, '/sign-in?next=%2Fapi%2Fkept-form']);
    expect((await browser.get(late.location)).text).toContain('30분 동안 잠가 두었습니다');
    const [row] = await keptRows();
    for (const word of [...Object.values(typed), 'person.name'])
      expect(`${row?.row ?? ''} ${row?.sealed ?? ''}`).not.toContain(word);
    const inAgain = await again(browser, 'officer');
    expect(inAgain.location).toBe('/api/kept-form');
    const page = await browser.get(inAgain.location);
    const told = { status: 409, code: 'formKept' } as const;
    expect(page.status).toBe(told.status);
    for (const text of [problemWords(told.code).ko, typed.note, typed['person.name']])
      expect(page.text).toContain(text);
    expect(page.text).toContain(formTokenIn((await browser.get('/sessions')).text));
  });

  it('is shown to nobody else: not to another person there, not to the same one elsewhere', async () => {
    const browser = await door.signedIn('officer');
    await tooLate(browser);
    expect((await again(browser, 'other')).location).toBe('/api/kept-form');
    expect((await browser.get('/api/kept-form')).location).toBe('/');
    expect((await (await door.signedIn('officer')).get('/api/kept-form')).location).toBe('/');
  });

  it('is not kept without the token of its own session, and goes with half an hour or a sign-out', async () => {
    await house.db.pool.query('DELETE FROM kept_form');
    const stranger = await door.signedIn('officer');
    expect((await tooLate(stranger, { formToken: 'x'.repeat(43) })).status).toBe(401);
    expect(await keptRows()).toEqual([]);
    await tooLate(await door.signedIn('other'));
    await house.db.pool.query(`UPDATE kept_form SET expires_at = now() - interval '1 second'`);
    await sweepOnce(house.deps);
    expect(await keptRows()).toEqual([]);
    const browser = await door.signedIn('other');
    await tooLate(browser);
    await again(browser, 'other');
    await browser.submit('/api/sign-out', { formToken: await tokenOf(browser) });
    expect(await keptRows()).toEqual([]);
  });
});

describe('a form', () => {
  it('needs the origin of the pages, https included, and the token of its session (ASVS 3.5.1)', async () => {
    const browser = await door.signedIn('officer');
    const formToken = await tokenOf(browser);
    const end = (fields: Readonly<Record<string, string>>, headers = {}) =>
      browser.submit('/api/language', { language: 'ko', ...fields }, headers);
    for (const origin of ['http://dure.example', 'https://elsewhere.example', 'null', door.url])
      expect([origin, (await end({ formToken }, { origin })).status]).toEqual([origin, 403]);
    expect((await end({ formToken: 'x' })).status).toBe(403);
    expect((await end({ formToken })).status).toBe(303);
  });
});
