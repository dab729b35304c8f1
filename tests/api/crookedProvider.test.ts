import { createHmac, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HttpProblem } from '../../api/problems.ts';
import { createProvider } from '../../api/provider.ts';
import { createLog } from '../../runtime/log.ts';

const clientSecret = 'a-secret-of-the-test-alone-0123456789';
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [own, strange] = [pair(), pair()];

let issuer = '';
/** What the provider's token endpoint answers next. */
let token: (nonce: string) => string | undefined = () => undefined;
let nonce = '';

const server = createServer((req, res) => {
  res.setHeader('content-type', 'application/json');
  const answers: Readonly<Record<string, object>> = {
    '/.well-known/openid-configuration': {
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
      id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
    },
    '/keys': { keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    '/token': { access_token: 'a', token_type: 'Bearer', id_token: token(nonce) },
  };
  res.end(JSON.stringify(answers[req.url ?? ''] ?? {}));
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => {
  server.close().closeAllConnections();
});

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = (): number => Math.floor(Date.now() / 1000);
const claims = (more: object = {}): object => ({
  ...{ iss: issuer, sub: 'e-100', aud: 'dure', nonce, iat: now(), exp: now() + 60 },
  ...more,
});
function signed(payload: object, key: KeyObject = own.privateKey): string {
  const text = `${part({ alg: 'RS256', kid: 'own' })}.${part(payload)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}
function bySecret(payload: object): string {
  const text = `${part({ alg: 'HS256' })}.${part(payload)}`;
  return `${text}.${createHmac('sha256', clientSecret).update(text).digest('base64url')}`;
}

async function comeBack(answer: () => string | undefined): Promise<unknown> {
  const settings = { issuer, clientId: 'dure', clientSecret, claim: 'sub' };
  const log = createLog('test', 'silent');
  const provider = createProvider({ settings, publicUrl: 'https://dure.example', log });
  const { secrets } = await provider.begin('ko');
  nonce = secrets.nonce;
  token = answer;
  try {
    return await provider.finish(`?code=c&state=${secrets.state}`, secrets);
  } catch (error) {
    return error instanceof HttpProblem ? error.what.code : error;
  }
}

describe('a provider’s token', () => {
  it('that is signed by its key, for us, now, names a person with its issuer', async () => {
    expect(await comeBack(() => signed(claims()))).toEqual({ issuer, subject: 'e-100' });
  });

  it.each([
    ['unsigned (ASVS 9.1.2)', () => `${part({ alg: 'none' })}.${part(claims())}.`],
    ['signed with the shared secret (ASVS 9.1.2)', () => bySecret(claims())],
    ['signed by another key', () => signed(claims(), strange.privateKey)],
    ['for somebody else (ASVS 9.2.3)', () => signed(claims({ aud: 'another-house' }))],
    [
      'for several, of whom another asked (ASVS 9.2.3)',
      () => signed(claims({ aud: ['dure', 'x'], azp: 'x' })),
    ],
    ['of another issuer (ASVS 10.5.3)', () => signed(claims({ iss: 'https://elsewhere.example' }))],
    ['for another sign-in (ASVS 10.5.1)', () => signed(claims({ nonce: 'another' }))],
    ['without a nonce (ASVS 10.5.1)', () => signed(claims({ nonce: undefined }))],
    ['over', () => signed(claims({ exp: now() - 120, iat: now() - 240 }))],
    ['of nobody', () => signed(claims({ sub: '' }))],
    ['not there', () => undefined],
  ])('that is %s lets nobody in', async (_, answer) => {
    expect(await comeBack(answer)).toBe('providerAnswerWrong');
  });
});
