import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

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
  DURE_CLOCK: z.enum(['wall', 'engine'], 'wall or engine').default('wall'),
  DURE_LOG_LEVEL: z.enum(logLevels, `one of ${logLevels.join(', ')}`).default('info'),
  DURE_OIDC_ISSUER: url(/^https?:\/\/\S+$/, 'an http or https URL'),
  DURE_OIDC_CLIENT_ID: text().optional(),
  DURE_OIDC_CLIENT_SECRET: text().optional(),
  DURE_CHROMIUM: text().optional(),
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
  return {
    root,
    home,
    cache: join(home, 'cache'),
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
    publicUrl: from.DURE_PUBLIC_URL ?? `http://127.0.0.1:${String(from.DURE_PORT)}`,
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
    clock: from.DURE_CLOCK,
    logLevel: from.DURE_LOG_LEVEL,
    oidc: oidc(from),
    binaries: {
      chromium: from.DURE_CHROMIUM,
      temporal: from.TEMPORAL_CLI,
      testServer: from.TEMPORAL_TEST_SERVER,
    },
    path: from.PATH,
    startedByNpm: from.npm_execpath !== undefined,
  };
}

function oidc(from: Settings) {
  const { DURE_OIDC_ISSUER: issuer, DURE_OIDC_CLIENT_ID: clientId, DURE_OIDC_CLIENT_SECRET: secret } = from;
  if (issuer === undefined && clientId === undefined && secret === undefined) return undefined;
  if (issuer === undefined) throw new ConfigError('DURE_OIDC_ISSUER must be set as well.');
  if (clientId === undefined) throw new ConfigError('DURE_OIDC_CLIENT_ID must be set as well.');
  if (secret === undefined) throw new ConfigError('DURE_OIDC_CLIENT_SECRET must be set as well.');
  return { issuer, clientId, clientSecret: secret };
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
