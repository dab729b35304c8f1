import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { endpointsOf } from '../../api/endpoints.ts';
import { leastPassword, passwordFault } from '../../api/passwordRules.ts';
import { hashPassword, verifyPassword } from '../../api/passwords.ts';
import { createWindows } from '../../api/windows.ts';
import { readConfig } from '../../runtime/config.ts';
import { look } from '../web/look.ts';
import { sampleCases } from '../web/sampleCases.ts';
import { visitorIn } from '../web/samples.ts';
import { createSampleWindows } from '../web/sampleWindows.ts';
import { fakeApp } from './fakeApp.ts';

// The items of OWASP ASVS 5.0 that are the door's and need no database; the others are in tests/house/door.

const { app, call, deps } = fakeApp({ tls: true });
const endpoints = endpointsOf(deps, createWindows(deps));

describe('what every answer says', () => {
  it('is how to be shown, and by nobody else (ASVS 3.4.1–3.4.6)', async () => {
    const { headers } = await call('/health/live', { headers: { origin: 'https://elsewhere.example' } });
    const said = (name: string): string => headers.get(name) ?? '';
    expect(Number(/max-age=(\d+)/.exec(said('strict-transport-security'))?.[1])).toBeGreaterThanOrEqual(
      31_536_000,
    );
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(said('content-security-policy')).toMatch(/default-src 'none';.*frame-ancestors 'none'/);
    expect(said('content-security-policy')).not.toMatch(/unsafe-|\*/);
    expect(said('x-content-type-options')).toBe('nosniff');
    expect(said('referrer-policy')).toBe('same-origin');
  });

  it('is its kind with its letters, and that nobody keeps it (ASVS 4.1.1, 14.3.2)', async () => {
    for (const path of ['/health/live', '/api/openapi.json', '/api/nowhere', '/api/me']) {
      const { headers } = await call(path);
      expect([path, headers.get('content-type')]).toEqual([
        path,
        expect.stringMatching(/charset=utf-8|problem\+json/),
      ]);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
    }
  });
});

describe('what changes something', () => {
  it('is a POST: a GET takes no body, no key and no If-Match (ASVS 3.5.3)', () => {
    const gets = endpoints.filter(({ method }) => method === 'get');
    expect(gets.length).toBeGreaterThan(10);
    const acting = gets.filter(({ body, keyed, conditional, form }) => body ?? keyed ?? conditional ?? form);
    expect(acting.map(({ path }) => path)).toEqual([]);
  });
});

describe('a request', () => {
  const places: string[] = [];
  const lockout = {
    tryNow: (_: string, place: string) => {
      places.push(place);
      return Promise.resolve(1);
    },
    cameRight: () => Promise.resolve(),
  };
  const { call: alone } = fakeApp({ lockout });
  const { call: behindProxy } = fakeApp({ lockout }, { trustProxy: 'loopback' });
  const init = {
    method: 'POST',
    body: '{"login":"a","password":"b"}',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '198.51.100.1, 203.0.113.9' },
  };

  it('comes from where it comes from, whatever it says, unless a proxy says so (ASVS 4.1.3)', async () => {
    await alone('/api/sign-in', init);
    await behindProxy('/api/sign-in', init);
    expect(places).toEqual([expect.stringMatching(/127\.0\.0\.1$/), '203.0.113.9']);
  });

  it('that could be read in two ways is not read (ASVS 4.2.1)', async () => {
    const server = createServer(app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const send = async (head: string): Promise<string> => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      let heard = '';
      socket.on('data', (text: Buffer) => (heard += text.toString()));
      socket.write(`POST /api/sign-in HTTP/1.1\r\nHost: dure\r\n${head}\r\n\r\n0\r\n\r\n`);
      await once(socket, 'close');
      return heard.split('\r\n')[0] ?? '';
    };
    expect(await send('Transfer-Encoding: chunked\r\nContent-Length: 5')).toBe('HTTP/1.1 400 Bad Request');
    expect(await send('Content-Length: 5\r\nContent-Length: 6')).toBe('HTTP/1.1 400 Bad Request');
    expect(await send('Transfer-Encoding : chunked')).toBe('HTTP/1.1 400 Bad Request');
    server.close().closeAllConnections();
  });
});

describe('a password', () => {
  const faultOf = (password: string) => passwordFault({ password, login: 'seryu2-officer', name: '김하늘' });

  it('has twelve characters at least, as a person counts them (ASVS 6.2.1)', () => {
    expect(faultOf('오래된 지붕 위의 달'.slice(0, leastPassword - 1))).toBe('tooShort');
    expect(faultOf('오래된 지붕 위의 달빛')).toBeNull();
  });

  it.each([
    ...['password2026', 'P@ssw0rd2026!', 'qwertyuiop12', '123456789012', 'abcabcabcabc', 'aaaaaaaaaaaa'],
    ...['1qaz2wsx3edc', 'iloveyou1234', 'q1w2e3r4t5y6', '111122223333'],
  ])('is not one that guessing tries first: %s (ASVS 6.2.4)', (password) => {
    expect(faultOf(password)).toBe('common');
  });

  it.each(['seryu2-officer', 'officer-2026', '김하늘 2026 1130'])('is not one’s own name: %s', (password) => {
    expect(faultOf(password)).toBe('ownName');
  });

  it('may be long and of any characters, also one’s name in a sentence (ASVS 6.2.9)', () => {
    expect(faultOf('긴 문장도 됩니다 '.repeat(20))).toBeNull();
    expect(faultOf('officer of the old bridge at dawn')).toBeNull();
  });

  it('is kept by scrypt at no less than its recommended cost, and judged whole (ASVS 11.4.2)', async () => {
    const long = 'x'.repeat(100);
    const [name, N, r, p] = (await hashPassword(long)).split('$');
    expect(name).toBe('scrypt');
    expect(Number(N) * Number(p)).toBeGreaterThanOrEqual(3 * 2 ** 15);
    expect(Number(r)).toBeGreaterThanOrEqual(8);
    const hashed = await hashPassword(long);
    expect([await verifyPassword(long, hashed), await verifyPassword(long.slice(1), hashed)]).toEqual([
      true,
      false,
    ]);
  });
});

describe('what a browser is given', () => {
  it('has forms that put nothing of a person into an address (ASVS 14.2.1)', async () => {
    const windows = createSampleWindows(sampleCases());
    const personal = /^(login|password|newPassword|note|name|phone|birth|address|person\..*)$/;
    for (const path of [
      '/work',
      '/open',
      '/cases',
      '/overdue',
      '/sessions',
      '/staff-sessions',
      '/account/password',
    ]) {
      const html = await look({ windows, visitor: visitorIn('head'), path });
      const gets = html.match(/<form[^>]*method="get"[^]*?<\/form>/g) ?? [];
      const names = gets.flatMap((form) =>
        [...form.matchAll(/ name="([^"]+)"/g)].map(([, name = '']) => name),
      );
      expect([path, names.filter((name) => personal.test(name))]).toEqual([path, []]);
    }
  });

  it('is a script that keeps nothing in the browser (ASVS 14.3.3)', () => {
    const folder = join(readConfig().root, 'web', 'script');
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(2);
    const keeping = /localStorage|sessionStorage|indexedDB|document\.cookie|caches\b|serviceWorker/;
    expect(files.filter((name) => keeping.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });
});
