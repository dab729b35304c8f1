import { staffOf } from '../../prisma/identities.ts';
import { logDoor } from '../atDoor.ts';
import { contextOf } from '../context.ts';
import type { Deps } from '../deps.ts';
import type { Ask, Endpoint } from '../endpoint.ts';
import { flowCookie, flowIn, noFlowCookie } from '../flow.ts';
import { problem } from '../problems.ts';
import { callbackPath, type Provider } from '../provider.ts';
import { pathHere, type Reply } from '../reply.ts';
import { providerQuery } from '../schemas/door.ts';
import { beginSession, sessionCookie } from '../session.ts';
import { parseFilters } from '../shape.ts';

/** Sign-in by the provider of an office. A browser walks through these; programs have no use for them. */
export function providerEndpoints(deps: Deps): Endpoint[] {
  const walk = { method: 'get', open: true, forBrowsers: true } as const;
  return [
    {
      ...walk,
      path: '/api/sign-in/provider',
      summary: 'Go to the provider of the office to sign in there.',
      query: providerQuery,
      answers: { 303: 'To the provider', 404: 'This house has no provider' },
      run: (ask) => begin(deps, ask),
    },
    {
      ...walk,
      path: callbackPath,
      summary: 'Come back from the provider.',
      answers: {
        303: 'Signed in',
        400: 'Not an answer to a sign-in that this browser began',
        403: 'Nobody whom this house knows',
        404: 'This house has no provider',
      },
      run: (ask) => finish(deps, ask),
    },
    {
      ...walk,
      path: '/api/sign-out/provider',
      summary: 'Go to the provider to sign out there too.',
      answers: { 303: 'To the provider, where it offers that', 404: 'This house has no provider' },
      run: async () => ({ status: 303, sendTo: (await providerOf(deps).signOutUrl()) ?? '/sign-in' }),
    },
  ];
}

function providerOf({ ways }: Deps): Provider {
  if (!ways.provider) throw problem('notFound');
  return ways.provider;
}

async function begin(deps: Deps, { req, res }: Ask): Promise<Reply> {
  const provider = providerOf(deps);
  const { next } = parseFilters(providerQuery, req.query);
  // Another site may not begin a sign-in in somebody's browser; the person does it on the page.
  if (req.get('sec-fetch-site') === 'cross-site') return { status: 303, sendTo: '/sign-in' };
  const { url, secrets } = await provider.begin(contextOf(res).language);
  const cookie = flowCookie(deps, { ...secrets, next: next ?? null });
  return { status: 303, sendTo: url, cookies: [cookie] };
}

async function finish(deps: Deps, ask: Ask): Promise<Reply> {
  const { req, res } = ask;
  const provider = providerOf(deps);
  const { next, ...secrets } = flowIn(deps, req);
  // Whatever comes of it: what this browser began is over.
  res.append('Set-Cookie', noFlowCookie(deps));
  const query = req.originalUrl.slice(req.path.length);
  const staffId = await personOf(deps, ask, await provider.finish(query, secrets));
  const { token } = await beginSession(deps, ask, { staffId, isBrowser: true });
  return { status: 303, sendTo: pathHere(next, '/'), cookies: [sessionCookie(deps.tls, token)] };
}

/** Who of the house that is. Somebody unknown and somebody who has left are told the same. */
async function personOf(
  deps: Deps,
  ask: Ask,
  identity: { readonly issuer: string; readonly subject: string },
): Promise<string> {
  const { pool, metrics, doorKeys } = deps;
  const found = await staffOf(pool, identity);
  const way = 'PROVIDER' as const;
  if (found?.active) {
    await logDoor(deps, ask, { what: 'signedIn', staffId: found.staffId, way });
    metrics.signIn('in');
    return found.staffId;
  }
  const nameHash = doorKeys.nameHash('identity', identity.issuer, identity.subject);
  const line = found
    ? ({ what: 'staffInactive', staffId: found.staffId } as const)
    : ({ what: 'identityUnknown', staffId: null, nameHash } as const);
  await logDoor(deps, ask, { ...line, way });
  metrics.signIn('failed');
  throw problem('identityUnknown', { facts: { number: contextOf(ask.res).requestId } });
}
