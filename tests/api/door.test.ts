import { describe, expect, it } from '@jest/globals';
import { fakeApp } from './fakeApp.ts';

const { call } = fakeApp();
const { call: callOverTls } = fakeApp({ tls: true });

const post = (body: string, headers: Readonly<Record<string, string>> = {}) =>
  call('/api/sign-in', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
const codeOf = async (answer: Promise<Response>) => {
  const response = await answer;
  const { code } = (await response.json()) as { code: string };
  return [response.status, code];
};

describe('headers', () => {
  it('let nothing be loaded from elsewhere, nothing be framed, kept or guessed, and name no maker', async () => {
    const { headers } = await call('/health/live');
    const { 'content-security-policy': policy = '', ...others } = Object.fromEntries(headers);
    const [nonce] = /'nonce-[\w+/=]{22,}'/.exec(policy) ?? [];
    expect(policy).toBe(
      `default-src 'none';style-src ${String(nonce)};font-src 'self';img-src 'self' data:;script-src ${String(nonce)};connect-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'`,
    );
    expect((await call('/health/live')).headers.get('content-security-policy')).not.toContain(nonce);
    expect(others).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'content-language': 'ko',
    });
    for (const name of [
      'x-powered-by',
      'server',
      'access-control-allow-origin',
      'strict-transport-security',
    ]) {
      expect(headers.get(name)).toBeNull();
    }
  });

  it('keep to https where pages are reached that way', async () => {
    expect((await callOverTls('/health/live')).headers.get('strict-transport-security')).toContain(
      'max-age=',
    );
  });
});

describe('bodies', () => {
  it('are not read beyond 64 KB, packed or not', async () => {
    const long = JSON.stringify({ login: 'x'.repeat(200 * 1024), password: 'y' });
    expect(await codeOf(post(long))).toEqual([413, 'bodyTooLarge']);
    const { gzipSync } = await import('node:zlib');
    const packed = call('/api/sign-in', {
      method: 'POST',
      body: gzipSync(long),
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    });
    expect(await codeOf(packed)).toEqual([413, 'bodyTooLarge']);
  });

  it.each([
    ['{"login":', 400, 'badJson'],
    ['"text"', 400, 'badJson'],
    ['[]', 400, 'malformed'],
    ['{"login":1,"password":"x"}', 400, 'malformed'],
    ['{"login":"a","password":"b","__proto__":{"admin":true}}', 400, 'malformed'],
  ])('that are %s get their own status', async (body, status, code) => {
    expect(await codeOf(post(body))).toEqual([status, code]);
  });

  it('of another kind or encoding are not taken', async () => {
    expect(await codeOf(post('a=b', { 'content-type': 'multipart/form-data' }))).toEqual([
      415,
      'unsupportedMediaType',
    ]);
    expect(await codeOf(post('{}', { 'content-encoding': 'compress' }))).toEqual([
      415,
      'unsupportedMediaType',
    ]);
    expect(await codeOf(post('{}', { 'content-type': 'application/json; charset=euc-kr' }))).toEqual([
      415,
      'unsupportedMediaType',
    ]);
  });
});

describe('addresses', () => {
  it('that are not there are 404, and methods that are not there name those that are', async () => {
    expect(await codeOf(call('/api/nowhere'))).toEqual([404, 'notFound']);
    expect(await codeOf(call('/api/cases/%E0%A4%A'))).toEqual([404, 'notFound']);
    const answer = await call('/api/me', { method: 'DELETE' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('of people need somebody who is signed in', async () => {
    const answer = await call('/api/worklist');
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="dure"']);
  });

  it('that need the record answer 503 when it is away, and say when to come back', async () => {
    const answer = await call('/api/me', { headers: { authorization: `Bearer ${'x'.repeat(43)}` } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });
});

describe('languages', () => {
  it('are Korean, or English for who asks for it or chose it', async () => {
    const title = async (headers: Readonly<Record<string, string>>) =>
      ((await (await call('/api/nowhere', { headers })).json()) as { title: string }).title;
    expect(await title({})).toBe('찾으시는 것이 없습니다.');
    expect(await title({ 'accept-language': 'en-GB,en;q=0.9,ko;q=0.5' })).toBe('There is nothing here.');
    expect(await title({ 'accept-language': 'fr' })).toBe('찾으시는 것이 없습니다.');
    expect(await title({ 'accept-language': 'ko', cookie: 'dure-language=en' })).toBe(
      'There is nothing here.',
    );
  });

  it('can be chosen, and the choice is remembered by the browser', async () => {
    const answer = await call('/api/language', {
      method: 'POST',
      body: new URLSearchParams({ language: 'en', next: '/work' }),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/work']);
    expect(answer.headers.get('set-cookie')).toMatch(/^dure-language=en; Path=\/; HttpOnly; SameSite=Lax/);
  });
});
