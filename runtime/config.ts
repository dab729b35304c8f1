import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { isLoopback } from './loopback.ts';

const root = resolve(import.meta.dirname, '..');

// Every message ends the sentence 'NAME must be …'.
const aPort = 'a port number from 0 to 65535, where 0 takes any free port';
const port = (fallback: number) =>
  z
    .string()
    .regex(/^\d{1,5}$/, aPort)
    .transform(Number)
    .pipe(z.number().max(65_535, aPort))
    .default(fallback);

const aRunsLength = 'a whole number from 10 to 1500';
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const text = () => z.string();
const url = (pattern: RegExp, message: string) => text().regex(pattern, message).optional();
const databaseUrl = () => url(/^postgres(ql)?:\/\/\S+$/, 'a URL that begins with postgresql://');

const settings = z.object({
  DURE_HOME: text().default(join(root, '.dure')),
  DURE_CACHE: text().optional(),
  DURE_HOST: text().default('127.0.0.1'),
  DURE_PORT: port(7300),
  DURE_POSTGRES_PORT: port(7301),
  DURE_TEMPORAL_PORT: port(7302),
  DURE_TEMPORAL_UI_PORT: port(7303),
  DURE_SMTP_PORT: port(7304),
  DURE_LETTERS_PORT: port(7305),
  DURE_METRICS_PORT: port(7306),
  DURE_PUBLIC_URL: url(/^https?:\/\/[^/\s]+$/, 'an http or https URL without a path'),
  DURE_DATABASE_URL: databaseUrl(),
  DURE_OWNER_DATABASE_URL: databaseUrl(),
  DURE_TEMPORAL_ADDRESS: url(/^[^\s/]+:\d{1,5}$/, 'a host and a port, as in temporal:7233'),
  DURE_TEMPORAL_NAMESPACE: text().default('dure'),
  DURE_SMTP_URL: url(/^smtps?:\/\/\S+$/, 'a URL that begins with smtp:// or smtps://'),
  DURE_MAIL_FROM: text().default('dure@localhost'),
  DURE_MASTER_KEY_FILE: text().optional(),
  DURE_UPDATES_PER_RUN: text()
    .regex(/^\d{2,4}$/, aRunsLength)
    .transform(Number)
    .pipe(z.number().min(10, aRunsLength).max(1_500, aRunsLength))
    .default(1_500),
  DURE_RETENTION: z.enum(['weekly', 'never'], 'weekly or never').default('weekly'),
  DURE_SITTINGS: z.enum(['daily', 'never'], 'daily or never').default('daily'),
  DURE_CLOCK: z.enum(['wall', 'engine'], 'wall or engine').default('wall'),
  DURE_LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info'),
  DURE_OIDC_ISSUER: url(/^https?:\/\/\S+$/, 'an http or https URL'),
  DURE_OIDC_CLIENT_ID: text().optional(),
  DURE_OIDC_CLIENT_SECRET: text().optional(),
  DURE_OIDC_CLAIM: url(/^[A-Za-z][\w.:/-]{0,99}$/, 'the name of a claim, as in sub'),
  DURE_LOCAL_SIGN_IN: z.enum(['on', 'off'], 'on or off').optional(),
  DURE_TLS_CERT_FILE: text().optional(),
  DURE_TLS_KEY_FILE: text().optional(),
  DURE_TRUST_PROXY: url(
    /^(loopback|[\da-f.:]+(\/\d{1,3})?)(, ?(loopback|[\da-f.:]+(\/\d{1,3})?))*$/i,
    'the addresses of the proxies, as in 10.0.0.5 or 10.0.0.0/24',
  ),
  DURE_CHROMIUM: text().optional(),
  DURE_PICTURES: z.enum(['all', 'none'], 'all or none').default('none'),
  TEMPORAL_CLI: text().optional(),
  TEMPORAL_TEST_SERVER: text().optional(),
  PATH: text().default(''),
  npm_execpath: text().optional(),
});

type Settings = z.infer<typeof settings>;
export type Environment = Record<string, string | undefined>;
export type Ports = Config['ports'];
export type Config = ReturnType<typeof shape>;

/** A setting is wrong; the message is one sentence that names the variable and never its value. */
export class ConfigError extends Error {}

/** Reads every setting from the environment; throws a ConfigError for the first that is wrong. */
export function readConfig(environment: Environment = process.env): Config {
  const given = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (parsed.success) return shape(parsed.data);
  const [issue] = parsed.error.issues;
  throw new ConfigError(`${String(issue?.path[0])} must be ${issue?.message ?? 'set otherwise'}.`);
}

function shape(from: Settings) {
  const home = resolve(from.DURE_HOME);
  const tls = tlsFiles(from);
  const publicUrl = from.DURE_PUBLIC_URL ?? `${tls ? 'https' : 'http'}://127.0.0.1:${String(from.DURE_PORT)}`;
  refuseOpenHost(from, { tls, publicUrl });
  return {
    root,
    home,
    /** Nothing but what can be made again; each file says by its name or is asked by its hash what it holds. */
    cache: resolve(from.DURE_CACHE ?? join(home, 'cache')),
    secrets: join(home, 'secrets'),
    host: from.DURE_HOST,
    ports: {
      pages: from.DURE_PORT,
      postgres: from.DURE_POSTGRES_PORT,
      temporal: from.DURE_TEMPORAL_PORT,
      temporalUi: from.DURE_TEMPORAL_UI_PORT,
      smtp: from.DURE_SMTP_PORT,
      letters: from.DURE_LETTERS_PORT,
      metrics: from.DURE_METRICS_PORT,
    },
    publicUrl,
    /** Certificate and key, where this process itself speaks https. */
    tls,
    /** Proxies whose forwarded headers are believed; none without it. */
    trustProxy: from.DURE_TRUST_PROXY ?? (false as const),
    /** Which embedded parts the environment replaces. */
    replaced: {
      database: from.DURE_DATABASE_URL !== undefined,
      temporal: from.DURE_TEMPORAL_ADDRESS !== undefined,
      smtp: from.DURE_SMTP_URL !== undefined,
      publicUrl: from.DURE_PUBLIC_URL !== undefined,
    },
    databaseUrl: from.DURE_DATABASE_URL,
    ownerDatabaseUrl: from.DURE_OWNER_DATABASE_URL,
    temporal: {
      address: from.DURE_TEMPORAL_ADDRESS ?? `127.0.0.1:${String(from.DURE_TEMPORAL_PORT)}`,
      namespace: from.DURE_TEMPORAL_NAMESPACE,
    },
    smtpUrl: from.DURE_SMTP_URL ?? `smtp://127.0.0.1:${String(from.DURE_SMTP_PORT)}`,
    mailFrom: from.DURE_MAIL_FROM,
    masterKeyFile: resolve(from.DURE_MASTER_KEY_FILE ?? join(home, 'secrets', 'master.key')),
    /** After so many acts a household's workflow goes on in a new run; fewer than usual only where a recording needs one. */
    updatesPerRun: from.DURE_UPDATES_PER_RUN,
    /** Whether the worker sees to it that what is kept no longer is proposed for erasure. */
    retention: from.DURE_RETENTION,
    /** Whether the worker looks every morning which committee needs a sitting, and which case one of them. */
    sittings: from.DURE_SITTINGS,
    clock: from.DURE_CLOCK,
    logLevel: from.DURE_LOG_LEVEL,
    oidc: oidc(from),
    /** Whether login and password let somebody in; with a provider only where the setting says so. */
    localSignIn: (from.DURE_LOCAL_SIGN_IN ?? (from.DURE_OIDC_ISSUER === undefined ? 'on' : 'off')) === 'on',
    binaries: {
      chromium: from.DURE_CHROMIUM,
      temporal: from.TEMPORAL_CLI,
      testServer: from.TEMPORAL_TEST_SERVER,
    },
    /** Whether the browser tests take a picture of every page that they look at. */
    pictures: from.DURE_PICTURES === 'all',
    path: from.PATH,
    startedByNpm: from.npm_execpath !== undefined,
  };
}

function oidc(from: Settings) {
  const { DURE_OIDC_ISSUER: issuer, DURE_OIDC_CLIENT_ID: clientId, DURE_OIDC_CLIENT_SECRET: secret } = from;
  if (issuer === undefined && clientId === undefined && secret === undefined) {
    refuseNoWayIn(from);
    return undefined;
  }
  if (issuer === undefined) throw new ConfigError('DURE_OIDC_ISSUER must be set as well.');
  if (clientId === undefined) throw new ConfigError('DURE_OIDC_CLIENT_ID must be set as well.');
  if (secret === undefined) throw new ConfigError('DURE_OIDC_CLIENT_SECRET must be set as well.');
  const { protocol, hostname } = new URL(issuer);
  if (protocol !== 'https:' && !isLoopback(hostname)) {
    throw new ConfigError('DURE_OIDC_ISSUER must be an https URL, unless the provider is on this machine.');
  }
  return { issuer, clientId, clientSecret: secret, claim: from.DURE_OIDC_CLAIM ?? 'sub' };
}

function refuseNoWayIn({ DURE_LOCAL_SIGN_IN: local }: Settings): void {
  if (local !== 'off') return;
  throw new ConfigError(
    'DURE_LOCAL_SIGN_IN must be on where no DURE_OIDC_ISSUER is set: nobody could come in.',
  );
}

function tlsFiles({ DURE_TLS_CERT_FILE: cert, DURE_TLS_KEY_FILE: key, DURE_PUBLIC_URL: url }: Settings) {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined) throw new ConfigError('DURE_TLS_CERT_FILE must be set as well.');
  if (key === undefined) throw new ConfigError('DURE_TLS_KEY_FILE must be set as well.');
  if (url?.startsWith('http:')) {
    throw new ConfigError('DURE_PUBLIC_URL must be an https URL beside DURE_TLS_CERT_FILE.');
  }
  return { certFile: resolve(cert), keyFile: resolve(key) };
}

/** What leaves this machine is encrypted: by this process itself, or by a proxy that somebody vouches for. */
function refuseOpenHost(
  { DURE_HOST: host, DURE_TRUST_PROXY: proxy }: Settings,
  { tls, publicUrl }: { readonly tls: object | undefined; readonly publicUrl: string },
): void {
  if (isLoopback(host) || tls) return;
  if (proxy !== undefined && publicUrl.startsWith('https:')) return;
  throw new ConfigError(
    'DURE_HOST must be 127.0.0.1, unless DURE_TLS_CERT_FILE and DURE_TLS_KEY_FILE are set, or DURE_TRUST_PROXY and an https DURE_PUBLIC_URL say that a proxy in front speaks https.',
  );
}

/** The database as `dure_app`: DURE_DATABASE_URL, else the embedded one of DURE_HOME. */
export function appDatabaseUrl(config: Config): string {
  return config.databaseUrl ?? embeddedDatabaseUrl(config, 'dure_app', 'DURE_DATABASE_URL');
}

/** The database as `dure_owner`, who migrates: DURE_OWNER_DATABASE_URL, else the embedded one of DURE_HOME. */
export function ownerDatabaseUrl(config: Config): string {
  if (config.ownerDatabaseUrl !== undefined) return config.ownerDatabaseUrl;
  if (config.databaseUrl === undefined) {
    return embeddedDatabaseUrl(config, 'dure_owner', 'DURE_OWNER_DATABASE_URL');
  }
  throw new ConfigError(
    'DURE_OWNER_DATABASE_URL must be set beside DURE_DATABASE_URL, as the role that migrates.',
  );
}

function embeddedDatabaseUrl(config: Config, role: string, variable: string): string {
  const file = join(config.secrets, role);
  if (!existsSync(file)) {
    throw new ConfigError(`${variable} must be set, or the embedded house started once with npm start.`);
  }
  return postgresUrl(role, readFileSync(file, 'utf8').trim(), config.ports.postgres);
}

/** The URL of a role in the embedded database `dure`. */
export function postgresUrl(role: string, password: string, port: number): string {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/dure`;
}

/** This process's environment with some settings replaced, for a child process. */
export function environmentWith(replaced: Environment): Environment {
  return { ...process.env, ...replaced };
}
