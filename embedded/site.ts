import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { environmentWith, readConfig } from '../runtime/config.ts';
import type { Config, Environment, Ports } from '../runtime/config.ts';
import { ensureMasterKey } from '../runtime/masterKey.ts';
import type { HouseOptions, MemberName } from './house.ts';
import type { Member, Surroundings } from './member.ts';
import { takePorts } from './ports.ts';
import { placeOutside } from './postgresUser.ts';
import { startWatchdog } from './watch.ts';

/** What the parts of a house share while it starts and stands. */
export type Site = {
  options: HouseOptions;
  settings: Config;
  home: string;
  ports: Ports;
  members: Map<MemberName, Member>;
  /** Each ends one thing that is not a process of its own. */
  closers: (() => Promise<void>)[];
  around: Surroundings;
  logFile: (name: string) => string;
  /** What every process of this house finds in its environment. */
  environment: Environment;
};

/** Makes the folders and keys, finds the ports and sets the watchdog up. */
export async function openSite(options: HouseOptions): Promise<Site> {
  const settings = options.settings ?? standAlone();
  const home = openHome(options.home);
  for (const folder of ['logs', 'temporal']) mkdirSync(join(home, folder), { recursive: true, mode: 0o700 });
  const ports = await takePorts(wantedPorts(options, settings), {
    host: settings.host,
    needed: neededPorts(options, settings),
    waitMs: options.portsWithinMs ?? 0,
  });
  const masterKeyFile = options.settings?.masterKeyFile ?? join(home, 'secrets', 'master.key');
  ensureMasterKey(masterKeyFile);
  const logFile = (name: string) => join(home, 'logs', `${name}.log`);
  const report = options.report ?? (() => undefined);
  return {
    options,
    settings,
    home,
    ports,
    members: new Map(),
    closers: [],
    around: { watchdog: startWatchdog(logFile('watchdog')), report, supervise: options.supervise ?? false },
    logFile,
    environment: environmentOf({ options, settings, home, ports }),
  };
}

/** Ends everything in order, so that whoever asks ends before whoever answers; each has its own limit. */
export async function closeSite({ options, home, members, closers, around }: Site): Promise<void> {
  await members.get('api')?.stop();
  await members.get('worker')?.stop();
  await Promise.all([members.get('temporal')?.stop(), members.get('postgres')?.stop()]);
  for (const close of closers) await close();
  await around.watchdog.close();
  if (options.home === undefined) {
    for (const folder of [home, placeOutside(home)]) rmSync(folder, { recursive: true, force: true });
  }
}

/** The folder of the house; the user of PostgreSQL must be able to walk through it when this one is root. */
export function openHome(wanted: string | undefined): string {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  if (wanted !== undefined) {
    mkdirSync(wanted, { recursive: true, mode });
    return resolve(wanted);
  }
  const made = mkdtempSync(join(tmpdir(), 'dure-house-'));
  chmodSync(made, mode);
  return made;
}

type Place = Pick<Site, 'options' | 'settings' | 'home' | 'ports'>;

/** What stands in this house is found by its home and ports; what replaces a part of it keeps its address. */
function environmentOf({ options, settings, home, ports }: Place): Environment {
  const { replaced } = settings;
  return {
    DURE_HOME: home,
    // A house that is thrown away would otherwise bundle the workflows anew, which is most of its start.
    DURE_CACHE: settings.cache,
    DURE_HOST: settings.host,
    DURE_PORT: String(ports.pages),
    DURE_POSTGRES_PORT: String(ports.postgres),
    DURE_TEMPORAL_PORT: String(ports.temporal),
    DURE_TEMPORAL_UI_PORT: String(ports.temporalUi),
    DURE_SMTP_PORT: String(ports.smtp),
    DURE_LETTERS_PORT: String(ports.letters),
    DURE_METRICS_PORT: String(ports.metrics),
    DURE_PUBLIC_URL: replaced.publicUrl ? settings.publicUrl : undefined,
    DURE_DATABASE_URL: settings.databaseUrl,
    DURE_OWNER_DATABASE_URL: settings.ownerDatabaseUrl,
    DURE_TEMPORAL_ADDRESS: replaced.temporal ? settings.temporal.address : undefined,
    DURE_TEMPORAL_NAMESPACE: settings.temporal.namespace,
    DURE_SMTP_URL: replaced.smtp ? settings.smtpUrl : undefined,
    DURE_MASTER_KEY_FILE: options.settings ? settings.masterKeyFile : undefined,
    // A house that is thrown away keeps nothing for years.
    DURE_RETENTION: options.home === undefined ? 'never' : settings.retention,
    // There everything that needs a sitting is asked for by what happens.
    DURE_SITTINGS: options.home === undefined ? 'never' : settings.sittings,
    DURE_CLOCK: options.timeSkipping ? 'engine' : 'wall',
    ...(options.settings ? {} : withoutDoor),
  };
}

/** A house of its own lets its own people in, over this machine's own http. */
const withoutDoor = {
  DURE_OIDC_ISSUER: undefined,
  DURE_OIDC_CLIENT_ID: undefined,
  DURE_OIDC_CLIENT_SECRET: undefined,
  DURE_OIDC_CLAIM: undefined,
  DURE_LOCAL_SIGN_IN: undefined,
  DURE_TLS_CERT_FILE: undefined,
  DURE_TLS_KEY_FILE: undefined,
  DURE_TRUST_PROXY: undefined,
} satisfies Environment;

/** The settings without any that would lead to somebody else's database, engine, mail, people or keys. */
function standAlone(): Config {
  const elsewhere = [
    'DATABASE_URL',
    'OWNER_DATABASE_URL',
    'TEMPORAL_ADDRESS',
    'TEMPORAL_NAMESPACE',
    'SMTP_URL',
  ];
  const outside = ['MASTER_KEY_FILE', 'PUBLIC_URL', 'HOST'];
  const unset = [...elsewhere, ...outside].map((name) => [`DURE_${name}`, undefined]);
  return readConfig(environmentWith({ ...withoutDoor, ...(Object.fromEntries(unset) as Environment) }));
}

function wantedPorts({ settings, ports }: HouseOptions, { ports: usual }: Config): Ports {
  const free = Object.fromEntries(Object.keys(usual).map((name) => [name, 0])) as Ports;
  return { ...(settings ? usual : free), ...ports };
}

function neededPorts(options: HouseOptions, { replaced }: Config): (keyof Ports)[] {
  const needed: (keyof Ports)[] = [];
  if (options.api !== 'none') needed.push('pages', 'metrics');
  if (!replaced.database) needed.push('postgres');
  if (!replaced.temporal) needed.push('temporal');
  if (!replaced.temporal && !options.timeSkipping) needed.push('temporalUi');
  if (!replaced.smtp) needed.push('smtp', 'letters');
  return needed;
}
