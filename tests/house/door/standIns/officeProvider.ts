import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** A real OpenID provider on this machine, as an office has one: whoever types a number is that number. */
const [, , redirectUri = '', afterSignOut = ''] = process.argv;

const server = createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'dure',
      client_secret: 'a-secret-of-the-test-alone-0123456789',
      redirect_uris: [redirectUri],
      post_logout_redirect_uris: [afterSignOut],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  findAccount: (_: unknown, sub: string) => ({
    accountId: sub,
    claims: () => ({ sub, employee_number: `n-${sub}` }),
  }),
  claims: { openid: ['sub', 'employee_number'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  cookies: { keys: ['a key of the test alone'] },
  features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
});
server.on('request', provider.callback());
process.send?.({ issuer });
process.on('disconnect', () => process.exit(0));
