import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { ensureMasterKey } from '../../runtime/masterKey.ts';
import { environmentWith, readConfig } from '../../runtime/config.ts';
import { makeCertificate } from './selfMadeCertificate.ts';

const home = mkdtempSync(join(tmpdir(), 'dure-tls-'));
const [certFile, keyFile, master] = ['cert.pem', 'key.pem', 'master.key'].map((name) => join(home, name)) as [
  string,
  string,
  string,
];
const { cert, key } = makeCertificate();
writeFileSync(certFile, cert);
writeFileSync(keyFile, key);
ensureMasterKey(master);
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** The front door as a process, with no database behind it. */
function openDoor(variables: Readonly<Record<string, string>>) {
  const env = environmentWith({
    ...{ DURE_HOME: home, DURE_MASTER_KEY_FILE: master, DURE_METRICS_PORT: '0', DURE_LOG_LEVEL: 'silent' },
    DURE_DATABASE_URL: 'postgresql://dure_app:x@127.0.0.1:9/dure',
    ...variables,
  });
  const file = join(readConfig().root, 'api', 'main.ts');
  const child = fork(file, { env, execArgv: ['--import', 'tsx'], silent: true });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  return { child, said: () => said };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

const headersAt = (port: number) =>
  new Promise<{ readonly status: number; readonly sts: string }>((resolve, reject) => {
    get(`https://127.0.0.1:${String(port)}/sign-in`, { ca: cert }, (answer) => {
      answer.resume();
      const sts = answer.headers['strict-transport-security'] ?? '';
      resolve({ status: answer.statusCode ?? 0, sts });
    }).on('error', reject);
  });

/** What comes back over bare http. */
async function plainAnswerAt(port: number): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write('GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
  let heard = '';
  socket.on('data', (text: Buffer) => (heard += text.toString('latin1')));
  socket.on('error', () => undefined);
  await once(socket, 'close');
  return heard.includes('HTTP/1.1 200') ? heard : '';
}

describe('the front door', () => {
  it('speaks https with the certificate that it is given, and asks browsers to stay with it (ASVS 3.4.1)', async () => {
    const port = await freePort();
    const { child, said } = openDoor({
      ...{ DURE_HOST: '0.0.0.0', DURE_PORT: String(port) },
      ...{ DURE_TLS_CERT_FILE: certFile, DURE_TLS_KEY_FILE: keyFile },
    });
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
    expect(said()).toBe('');
    const { status, sts } = await headersAt(port);
    expect([status, sts]).toEqual([200, 'max-age=31536000; includeSubDomains']);
    expect(await plainAnswerAt(port)).toBe('');
    child.disconnect();
    await once(child, 'exit');
  });

  it.each([
    [{ DURE_HOST: '0.0.0.0' }, /^DURE_HOST must be 127\.0\.0\.1, unless .*\n$/],
    [
      { DURE_TLS_CERT_FILE: certFile, DURE_TLS_KEY_FILE: master },
      /^DURE_TLS_CERT_FILE and DURE_TLS_KEY_FILE must be a certificate and its own key, as PEM\.\n$/,
    ],
  ])('stays shut with one sentence and a 1: %j', async (variables, sentence) => {
    const { child, said } = openDoor(variables);
    expect(await once(child, 'exit')).toEqual([1, null]);
    expect(said()).toMatch(sentence);
  });
});
