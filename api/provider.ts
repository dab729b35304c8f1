import * as oidc from 'openid-client';
import type { Identity } from '../prisma/identities.ts';
import type { Log } from '../runtime/log.ts';
import { isLoopback } from '../runtime/loopback.ts';
import { problem } from './problems.ts';

/** The identity provider of an office: OpenID Connect, authorization code with PKCE, state and nonce. */
export interface Provider {
  /** A sign-in that begins now: where the browser goes, and what its return must fit. */
  begin(language: string): Promise<{ readonly url: string; readonly secrets: FlowSecrets }>;
  /** Who came back with that address; throws a problem where the answer is not to be believed. */
  finish(query: string, secrets: FlowSecrets): Promise<Identity>;
  /** Where somebody signs out of the provider too; null where it offers no such thing. */
  signOutUrl(): Promise<string | null>;
}

/** Bound to one browser by its cookie, and known to nobody else. */
export interface FlowSecrets {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The claim of the ID token that names a person for good. */
  readonly claim: string;
}

interface ProviderDeps {
  readonly settings: ProviderSettings;
  /** Address of the pages; the provider sends people back beneath it. */
  readonly publicUrl: string;
  readonly log: Log;
}

export const callbackPath = '/api/sign-in/callback';

/** Signatures by a key pair only: with `none` or a shared secret anybody could write one. */
const believed = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
];
const answerWithinS = 5;
const freshForMs = 3_600_000;

/** Asks the provider about itself at the first sign-in, not at the start: the house stands without it. */
export function createProvider({ settings, publicUrl, log }: ProviderDeps): Provider {
  const { claim } = settings;
  const known = createDiscovery(settings);
  const asked = async <T>(work: (config: oidc.Configuration) => Promise<T>): Promise<T> => {
    try {
      return await work(await known());
    } catch (error) {
      throw told(error, log);
    }
  };
  return {
    begin: (language) =>
      asked(async (config) => {
        const secrets = {
          state: oidc.randomState(),
          nonce: oidc.randomNonce(),
          verifier: oidc.randomPKCECodeVerifier(),
        };
        const url = oidc.buildAuthorizationUrl(config, {
          redirect_uri: publicUrl + callbackPath,
          scope: claim === 'sub' ? 'openid' : 'openid profile',
          code_challenge: await oidc.calculatePKCECodeChallenge(secrets.verifier),
          code_challenge_method: 'S256',
          state: secrets.state,
          nonce: secrets.nonce,
          ui_locales: language,
        });
        return { url: url.href, secrets };
      }),
    finish: (query, { state, nonce, verifier }) =>
      asked(async (config) => {
        const tokens = await oidc.authorizationCodeGrant(config, new URL(publicUrl + callbackPath + query), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) throw new Error('The provider gave no ID token.');
        const subject =
          claims[claim] ?? (await oidc.fetchUserInfo(config, tokens.access_token, claims.sub))[claim];
        return { issuer: claims.iss, subject: textIn(subject) };
      }),
    signOutUrl: () =>
      asked((config) => {
        if (config.serverMetadata().end_session_endpoint === undefined) return Promise.resolve(null);
        // Without an id_token_hint: it would write the person's identity into an address.
        const url = oidc.buildEndSessionUrl(config, { post_logout_redirect_uri: `${publicUrl}/sign-in` });
        return Promise.resolve(url.href);
      }),
  };
}

const longestSubject = 255;

function textIn(subject: unknown): string {
  if (typeof subject === 'string' && subject !== '' && subject.length <= longestSubject) return subject;
  throw new Error('The claim that names a person is not there.');
}

/** What the provider says of itself, asked again every hour; a failure is not remembered. */
function createDiscovery(settings: ProviderSettings): () => Promise<oidc.Configuration> {
  let kept: { readonly atMs: number; readonly config: Promise<oidc.Configuration> } | null = null;
  return () => {
    const nowMs = performance.now();
    if (kept && nowMs - kept.atMs < freshForMs) return kept.config;
    const config = discover(settings);
    kept = { atMs: nowMs, config };
    config.catch(() => {
      kept = null;
    });
    return config;
  };
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  const { protocol, hostname } = new URL(issuer);
  /* eslint-disable @typescript-eslint/no-deprecated -- marked so to stand out; here it is for this machine alone */
  const isPlain = protocol === 'http:' && isLoopback(hostname);
  const found = await oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: answerWithinS,
    // Only for a provider on this machine, whose answers nobody can read on the way.
    ...(isPlain ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
  const told = JSON.parse(JSON.stringify(found.serverMetadata())) as oidc.ServerMetadata;
  const offered = told.id_token_signing_alg_values_supported ?? ['RS256'];
  const server = {
    ...told,
    id_token_signing_alg_values_supported: offered.filter((alg) => believed.includes(alg)),
  };
  const byPost = told.token_endpoint_auth_methods_supported?.includes('client_secret_post') ?? false;
  const auth = byPost ? oidc.ClientSecretPost(clientSecret) : oidc.ClientSecretBasic(clientSecret);
  const config = new oidc.Configuration(server, clientId, {}, auth);
  config.timeout = answerWithinS;
  if (isPlain) oidc.allowInsecureRequests(config);
  /* eslint-enable @typescript-eslint/no-deprecated */
  // The token comes over TLS from the provider itself; its signature is checked all the same.
  oidc.enableNonRepudiationChecks(config);
  return config;
}

const away = ['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON'];
const awayAtProvider = ['temporarily_unavailable', 'server_error'];

/** What went wrong, as the person is told; the log has its code and nothing that names anybody. */
function told(error: unknown, log: Log): Error {
  const { code, error: said } = error as { readonly code?: unknown; readonly error?: unknown };
  const reason = [code, said].filter((one) => typeof one === 'string').join(' ');
  log.warn(
    { reason: reason || (error instanceof Error ? error.name : 'unknown') },
    'no sign-in by the provider',
  );
  if (error instanceof oidc.AuthorizationResponseError) {
    return problem(awayAtProvider.includes(error.error) ? 'providerDown' : 'providerRefused');
  }
  const isAway = isFetchFailed(error) || (typeof code === 'string' && away.includes(code));
  return problem(isAway ? 'providerDown' : 'providerAnswerWrong');
}

/** The platform says so of a connection that nobody answered; the client may have wrapped it. */
function isFetchFailed(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { message, cause } = error as { readonly message?: unknown; readonly cause?: unknown };
  return message === 'fetch failed' || isFetchFailed(cause);
}
