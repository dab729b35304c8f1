import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createProvider, type ProviderSettings } from '../../../api/provider.ts';
import { createBrowser, type Browser, type Seen } from './browser.ts';
import {
  toldIn,
  password,
  publicUrl,
  quiet,
  startDoorHouse,
  type Door,
  type DoorHouse,
} from './doorHouse.ts';

let house: DoorHouse;
let office: ChildProcess;
let issuer: string;
let door: Door;

const clientSecret = 'a-secret-of-the-test-alone-0123456789';
const callback = `${publicUrl}/api/sign-in/callback`;
const providerFor = (more: Partial<ProviderSettings> = {}) => {
  const settings = { issuer, clientId: 'dure', clientSecret, claim: 'sub', ...more };
  return createProvider({ settings, publicUrl, log: quiet });
};

beforeAll(async () => {
  const file = join(import.meta.dirname, 'standIns', 'officeProvider.ts');
  office = fork(file, [callback, `${publicUrl}/sign-in`], { execArgv: ['--import', 'tsx'], silent: true });
  const [[said]] = (await Promise.all([
    once(office, 'message'),
    startDoorHouse().then((started) => (house = started)),
  ])) as [[{ issuer: string }], DoorHouse];
  issuer = said.issuer;
  door = await house.open({ ways: { local: false, provider: providerFor() } });
  await house.db.owner.query(
    `INSERT INTO staff_identity (issuer, subject, staff_id) VALUES
      ($1, 'e-100', 's-officer'), ($1, 'n-e-300', 's-admin'), ('https://elsewhere.example', 'e-200', 's-other')`,
    [issuer],
  );
}, 120_000);
afterAll(async () => {
  office.disconnect();
  await house.stop();
});

/** Goes the way of a person through the provider's pages; ends at the address it sends them back to. */
async function proveAt(authorize: string, sub: string): Promise<string> {
  const browser = createBrowser({ base: issuer, origin: issuer });
  const pathOf = (address: string) => address.replace(issuer, '');
  let seen = await browser.get(pathOf(authorize));
  for (let steps = 0; steps < 12 && !seen.location.startsWith(publicUrl); steps += 1) {
    if (seen.location !== '') seen = await browser.get(pathOf(seen.location));
    else seen = await answerForm(browser, seen, sub);
  }
  return seen.location.replace(publicUrl, '');
}

function answerForm(browser: Browser, { text }: Seen, sub: string): Promise<Seen> {
  const action = /action="([^"]+)"/.exec(text)?.[1]?.replace(issuer, '') ?? '/no-form';
  const isLogin = text.includes('name="login"');
  return browser.submit(
    action,
    isLogin ? { prompt: 'login', login: sub, password: 'x' } : { prompt: 'consent' },
  );
}

const begin = async (browser: Browser, next = ''): Promise<URL> =>
  new URL((await browser.get(`/api/sign-in/provider${next}`)).location);
const isIn = async (browser: Browser): Promise<boolean> => (await browser.get('/api/me')).status === 200;
const atDoor = async () =>
  (
    await house.db.pool.query<{ what: string; request_id: string; name_hash: string | null }>(
      'SELECT what, staff_id, way, request_id, name_hash FROM door_log ORDER BY id DESC LIMIT 1',
    )
  ).rows[0];

describe('the sign-in of an office', () => {
  it('lets in whom the house knows and leads on to where they wanted to go (ASVS 10.2.1)', async () => {
    const browser = door.browser();
    const page = await browser.get('/sign-in?next=%2Fsessions');
    expect(page.text).toContain('href="/api/sign-in/provider?next=%2Fsessions"');
    expect(page.text).not.toContain('name="password"');
    const address = await begin(browser, '?next=%2Fsessions');
    expect(Object.fromEntries(address.searchParams)).toMatchObject({
      ...{ response_type: 'code', client_id: 'dure', redirect_uri: callback, scope: 'openid' },
      ...{ code_challenge_method: 'S256', code_challenge: expect.stringMatching(/^[\w-]{43}$/) as unknown },
      ...{ state: expect.stringMatching(/^[\w-]{43}$/) as unknown },
      ...{ nonce: expect.stringMatching(/^[\w-]{43}$/) as unknown },
    });
    const under = browser.cookies().get('__Host-dure-way') ?? '';
    for (const name of ['state', 'nonce'])
      expect(Buffer.from(under, 'base64url').toString('latin1')).not.toContain(
        address.searchParams.get(name),
      );
    const back = await browser.get(await proveAt(address.href, 'e-100'));
    expect([back.status, back.location]).toEqual([303, '/sessions']);
    expect(back.headers.getSetCookie().join('\n')).toMatch(
      /__Host-dure-way=; .*Max-Age=0; Secure\n__Host-dure=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure/,
    );
    expect((await browser.get('/api/me')).text).toContain('s-officer');
    expect(await atDoor()).toMatchObject({ what: 'signedIn', staff_id: 's-officer', way: 'PROVIDER' });
  });

  it('goes nowhere but here afterwards, and is begun by no other site', async () => {
    const browser = door.browser();
    const address = await begin(browser, '?next=%2F%2Felsewhere.example');
    expect((await browser.get(await proveAt(address.href, 'e-100'))).location).toBe('/');
    const led = await browser.get('/api/sign-in/provider', { 'sec-fetch-site': 'cross-site' });
    expect(led.location).toBe('/sign-in');
  });

  it('shows somebody whom nobody knows a clear page, and gives no session', async () => {
    const browser = door.browser();
    const answer = await browser.get(await proveAt((await begin(browser)).href, 'e-999'));
    expect(toldIn(answer)).toEqual({ status: 403, code: 'identityUnknown' });
    expect(answer.text).toContain('두레를 쓰도록 등록된 분이 아닙니다');
    const line = await atDoor();
    expect(line).toMatchObject({ what: 'identityUnknown', staff_id: null, way: 'PROVIDER' });
    expect(answer.text).toContain(line?.request_id);
    expect(JSON.stringify(line)).not.toContain('e-999');
    expect([await isIn(browser), browser.cookies().has('__Host-dure')]).toEqual([false, false]);
  });

  it('knows nobody by the same number of another provider (ASVS 10.5.3)', async () => {
    const browser = door.browser();
    expect((await browser.get(await proveAt((await begin(browser)).href, 'e-200'))).status).toBe(403);
    expect(await isIn(browser)).toBe(false);
  });

  it('tells somebody who has left the same as somebody unknown', async () => {
    await house.db.owner.query(`UPDATE staff SET active = false WHERE staff_id = 's-officer'`);
    const browser = door.browser();
    const answer = await browser.get(await proveAt((await begin(browser)).href, 'e-100'));
    expect([answer.status, answer.text.includes('등록된 분이 아닙니다')]).toEqual([403, true]);
    expect(await atDoor()).toMatchObject({ what: 'staffInactive', staff_id: 's-officer' });
    await house.db.owner.query(`UPDATE staff SET active = true WHERE staff_id = 's-officer'`);
  });

  it('names a person by another claim where the setting says so', async () => {
    const provider = providerFor({ claim: 'employee_number' });
    const other = await house.open({ ways: { local: false, provider } });
    const browser = other.browser();
    await browser.get(await proveAt((await begin(browser)).href, 'e-300'));
    expect((await browser.get('/api/me')).text).toContain('s-admin');
  });
});

describe('an answer that is not to be believed', () => {
  const refusedAt = async (browser: Browser, path: string) => {
    const answer = await browser.get(path);
    return { ...toldIn(answer), isIn: await isIn(browser) };
  };
  const unbelieved = { status: 400, code: 'providerAnswerWrong', isIn: false };
  const notBegun = { status: 400, code: 'signInNotBegun', isIn: false };

  it('has another state than this browser began with (ASVS 10.2.1)', async () => {
    const browser = door.browser();
    const back = await proveAt((await begin(browser)).href, 'e-100');
    expect(await refusedAt(browser, back.replace(/state=[\w-]+/, `state=${'x'.repeat(43)}`))).toEqual(
      unbelieved,
    );
  });

  it('comes to a browser that began nothing, or twice to the one that did', async () => {
    const [browser, other] = [door.browser(), door.browser()];
    const back = await proveAt((await begin(browser)).href, 'e-100');
    expect(await refusedAt(other, back)).toEqual(notBegun);
    const begun = browser.cookies().get('__Host-dure-way');
    expect((await browser.get(back)).status).toBe(303);
    const again = createBrowser({ base: door.url, origin: publicUrl });
    (again.cookies() as Map<string, string>).set('__Host-dure-way', begun ?? '');
    expect(await refusedAt(again, back)).toEqual(unbelieved);
  });

  it('has a cookie that somebody else made', async () => {
    const browser = door.browser();
    const back = await proveAt((await begin(browser)).href, 'e-100');
    (browser.cookies() as Map<string, string>).set('__Host-dure-way', 'A'.repeat(400));
    expect(await refusedAt(browser, back)).toEqual(notBegun);
  });

  it('has another nonce in its token (ASVS 10.5.1)', async () => {
    const browser = door.browser();
    const address = await begin(browser);
    address.searchParams.set('nonce', 'a-nonce-of-somebody-else');
    expect(await refusedAt(browser, await proveAt(address.href, 'e-100'))).toEqual(unbelieved);
  });

  it('was got with another code challenge than this browser’s (ASVS 10.2.1)', async () => {
    const browser = door.browser();
    const address = await begin(browser);
    address.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    expect(await refusedAt(browser, await proveAt(address.href, 'e-100'))).toEqual(unbelieved);
  });

  it('says that it comes from another issuer (ASVS 10.5.3)', async () => {
    const browser = door.browser();
    const back = await proveAt((await begin(browser)).href, 'e-100');
    expect(back).toContain('&iss=');
    const elsewhere = back.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://elsewhere.example')}`);
    expect(await refusedAt(browser, elsewhere)).toEqual(unbelieved);
  });

  it('is a no of the provider', async () => {
    const browser = door.browser();
    const address = await begin(browser);
    const state = address.searchParams.get('state') ?? '';
    const no = `/api/sign-in/callback?error=access_denied&state=${state}&iss=${encodeURIComponent(issuer)}`;
    expect(await refusedAt(browser, no)).toEqual({ status: 403, code: 'providerRefused', isIn: false });
  });
});

describe('beside the provider', () => {
  it('no password is taken, from a form or a program, unless the setting says so', async () => {
    const answer = await door.browser().submit('/api/sign-in', { login: 'officer', password });
    expect([answer.status, answer.text.includes('기관 통합인증으로 들어와 주세요')]).toEqual([403, true]);
    const body = JSON.stringify({ login: 'officer', password });
    const headers = { 'content-type': 'application/json' };
    const program = await fetch(`${door.url}/api/sign-in`, { method: 'POST', body, headers });
    expect([program.status, await program.json()]).toMatchObject([403, { code: 'localSignInOff' }]);
    const both = await house.open({ ways: { local: true, provider: providerFor() } });
    expect((await both.browser().get('/sign-in')).text).toMatch(/기관 계정[^]*name="password"/);
    expect((await both.browser().submit('/api/sign-in', { login: 'officer', password })).status).toBe(303);
  });

  it('somebody who signs out is led to sign out there too, without being named in an address', async () => {
    const browser = door.browser();
    await browser.get(await proveAt((await begin(browser)).href, 'e-100'));
    const formToken =
      /name="formToken" value="([\w-]+)"/.exec((await browser.get('/sessions')).text)?.[1] ?? '';
    const out = await browser.submit('/api/sign-out', { formToken });
    expect(out.location).toBe('/sign-in?done=out');
    expect((await browser.get(out.location)).text).toContain('href="/api/sign-out/provider"');
    const there = new URL((await browser.get('/api/sign-out/provider')).location);
    expect(there.origin).toBe(issuer);
    expect([...there.searchParams.keys()].sort()).toEqual(['client_id', 'post_logout_redirect_uri']);
    expect((await fetch(there)).status).toBe(200);
  });

  it('a provider that is away is said to be, and the house stands', async () => {
    const away = await house.open({
      ways: { local: false, provider: providerFor({ issuer: 'http://127.0.0.1:7429' }) },
    });
    const browser = away.browser();
    const answer = await browser.get('/api/sign-in/provider');
    expect(toldIn(answer)).toEqual({ status: 503, code: 'providerDown' });
    expect(answer.headers.get('retry-after')).toBe('5');
    expect((await browser.get('/sign-in')).status).toBe(200);
  });
});
