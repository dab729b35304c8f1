import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openLetters } from '../../embedded/letters.ts';
import { startLetterServer } from '../../embedded/letterServer.ts';
import type { LetterServer } from '../../embedded/letterServer.ts';
import { takePorts } from '../../embedded/ports.ts';

let folder = '';
let server: LetterServer;

const eml = (subject: string, body: string) =>
  Buffer.from(`From: dure@localhost\r\nSubject: ${subject}\r\n\r\n${body}\r\n`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dure-letters-'));
  const letters = openLetters(folder);
  await letters.keep(eml('<b>first</b>', 'see http://127.0.0.1:7300/cases/c-1 <script>'), [
    'officer@example.org',
  ]);
  for (let n = 2; n <= 120; n += 1)
    await letters.keep(eml(`letter ${String(n)}`, 'text'), ['chair@example.org']);
  const free = { pages: 0, postgres: 0, temporal: 0, temporalUi: 0, smtp: 0, letters: 0, metrics: 0 };
  const ports = await takePorts(free, { host: '127.0.0.1', needed: [], waitMs: 0 });
  server = await startLetterServer(letters, ports.letters);
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const page = async (path: string, init?: RequestInit) => {
  const answer = await fetch(server.url + path, init);
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};

describe('the pages of the letters', () => {
  it('list the newest first, a hundred at a time', async () => {
    const { body } = await page('/');
    expect(body.indexOf('letter 120')).toBeGreaterThan(0);
    expect(body.indexOf('letter 119')).toBeGreaterThan(body.indexOf('letter 120'));
    expect(body).not.toContain('letter 20<');
    const older = /href="(\/\?[^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await page(older)).body).toContain('letter 20<');
  });

  it('show one letter as text, with its links and without its markup', async () => {
    const { body } = await page('/letters/1');
    expect(body).toContain('&lt;b>first&lt;/b>');
    expect(body).toContain('<a href="http://127.0.0.1:7300/cases/c-1" rel="noreferrer">');
    expect(body).not.toContain('<script>');
  });

  it('forbid scripts and framing', async () => {
    const { headers } = await page('/letters/1');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('answer a program with the letters to one address since one that it has seen', async () => {
    const { body } = await page('/letters.json?to=chair@example.org&since=118');
    const { letters } = JSON.parse(body) as { letters: { number: number; subject: string }[] };
    expect(letters.map(({ number, subject }) => [number, subject])).toEqual([
      [119, 'letter 119'],
      [120, 'letter 120'],
    ]);
    expect((await page('/letters.json?since=yesterday')).status).toBe(400);
  });

  it.each(['/letters/121', '/letters/0', '/letters/1/attachments/0', '/nothing'])(
    'have nothing at %s',
    async (path) => {
      expect((await page(path)).status).toBe(404);
    },
  );

  it('take nothing, and answer only under their own address', async () => {
    expect((await page('/', { method: 'POST' })).status).toBe(405);
    const status = await new Promise((resolve) => {
      request(server.url, { headers: { host: 'evil.example' } }, (answer) => {
        resolve(answer.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  });
});
