import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { letterPage, listPage, missingPage, stylesheet } from './letterPages.tsx';
import type { Letters } from './letters.ts';

export type LetterServer = { url: string; stop: () => Promise<void> };

type Reply = { status?: number; type: string; body: string | Buffer; filename?: string };

const onePage = 100;
const html = (body: string, status = 200): Reply => ({ status, type: 'text/html; charset=utf-8', body });

const plain = (status: number, sentence: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body: `${sentence}\n`,
});

const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * Shows the letters on 127.0.0.1: `/`, `/letters/{number}` and its attachments for people,
 * `/letters.json?to=&since=` for programs, where `since` is the number of the last letter seen.
 */
export async function startLetterServer(letters: Letters, port: number): Promise<LetterServer> {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map((host) => `${host}:${String(port)}`);
  const server = createServer((request, response) => {
    // Another site's page could reach this address under a name of its own.
    const known = hosts.includes(request.headers.host ?? '');
    void serve(letters, known ? request : null, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function serve(
  letters: Letters,
  request: IncomingMessage | null,
  response: ServerResponse,
): Promise<void> {
  try {
    send(
      response,
      request ? await answer(letters, request) : plain(421, 'This is not the address of the letters.'),
    );
  } catch (error) {
    send(response, plain(500, String(error)));
  }
}

async function answer(letters: Letters, request: IncomingMessage): Promise<Reply> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return plain(405, 'Only GET is answered here.');
  }
  if (pathname === '/') return html(list(letters, searchParams));
  if (pathname === '/style.css') return { type: 'text/css; charset=utf-8', body: stylesheet };
  if (pathname === '/letters.json') return asJson(letters, searchParams);
  const [, number, place] = /^\/letters\/(\d+)(?:\/attachments\/(\d+))?$/.exec(pathname) ?? [];
  if (number !== undefined && place !== undefined) {
    const attachment = await letters.findAttachment(Number(number), Number(place));
    if (attachment) return { ...attachment, type: attachment.contentType, body: attachment.content };
  } else if (number !== undefined) {
    const letter = letters.find(Number(number));
    if (letter) return html(letterPage(letter));
  }
  return html(missingPage(), 404);
}

function list(letters: Letters, parameters: URLSearchParams): string {
  const to = parameters.get('to') ?? '';
  const before = Number(parameters.get('before') ?? Infinity);
  const found = letters.list({ to: to === '' ? undefined : to }).filter(({ number }) => number < before);
  const shown = found.slice(-onePage).reverse();
  const last = shown.at(-1)?.number ?? 0;
  const next = new URLSearchParams({ to, before: String(last) });
  return listPage(shown, { to, older: found.length > onePage ? `/?${next.toString()}` : null });
}

function asJson(letters: Letters, parameters: URLSearchParams): Reply {
  const since = Number(parameters.get('since') ?? 0);
  const type = 'application/json; charset=utf-8';
  if (!Number.isSafeInteger(since) || since < 0) {
    return { status: 400, type, body: JSON.stringify({ error: 'since must be the number of a letter' }) };
  }
  return {
    type,
    body: JSON.stringify({ letters: letters.list({ to: parameters.get('to') ?? undefined, since }) }),
  };
}

function send(response: ServerResponse, { status = 200, type, body, filename }: Reply): void {
  const disposition =
    filename === undefined
      ? {}
      : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}` };
  response.writeHead(status, { ...headers, 'Content-Type': type, ...disposition });
  response.end(body);
}
