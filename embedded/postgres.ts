import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { postgresUrl } from '../runtime/config.ts';
import type { MemberPlan } from './member.ts';
import { postgresBinaries } from './postgresBinaries.ts';
import type { PostgresBinaries } from './postgresBinaries.ts';
import { postgresUser, walkablePlace } from './postgresUser.ts';
import type { SystemUser } from './postgresUser.ts';
import { StartError } from './startError.ts';

const run = promisify(execFile);
const major = '18';
const roles = ['postgres', 'dure_owner', 'dure_app'] as const;

export type PostgresOptions = {
  root: string;
  home: string;
  cache: string;
  secrets: string;
  port: number;
  logFile: string;
  /** False only for a house that is thrown away: faster, and a power cut may ruin it. */
  durable: boolean;
  report: (line: string) => void;
};

export type Postgres = { plan: MemberPlan; ownerUrl: string; appUrl: string; prepare: () => Promise<void> };

/** Makes the data folder if there is none, and says how the server is started and then prepared. */
export async function planPostgres(options: PostgresOptions): Promise<Postgres> {
  const { root, home, port, report } = options;
  const user = await postgresUser(report);
  const place = walkablePlace(home, user);
  if (place !== home) {
    report(`PostgreSQL keeps its data in ${place}, since its user cannot walk to ${home}.`);
    mkdirSync(place, { recursive: true, mode: 0o711 });
  }
  const copies = place === home ? options.cache : place;
  const binaries = await postgresBinaries({ root, copies }, user);
  const passwords = Object.fromEntries(roles.map((role) => [role, passwordOf(options.secrets, role)]));
  const data = join(place, 'postgres');
  const superuser = passwords['postgres'] ?? '';
  if (!existsSync(data)) await initialise({ binaries, data, user, superuser });
  mustBeReadable(data);
  const asked = {
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: superuser,
    connectionTimeoutMillis: 2_000,
  };
  return {
    plan: planServer(options, { binaries, data, user, asked }),
    ownerUrl: postgresUrl('dure_owner', passwords['dure_owner'] ?? '', port),
    appUrl: postgresUrl('dure_app', passwords['dure_app'] ?? '', port),
    prepare: () => makeDatabase(asked, passwords),
  };
}

type Asked = { host: string; port: number; user: string; password: string; connectionTimeoutMillis: number };
type Server = { binaries: PostgresBinaries; data: string; user: SystemUser | undefined; asked: Asked };

function planServer(options: PostgresOptions, { binaries, data, user, asked }: Server): MemberPlan {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    max_connections: '80',
    shared_buffers: '64MB',
    max_wal_size: '256MB',
    // Not synchronous_commit: without it a killed server, and not only a power cut, loses what it answered.
    ...(options.durable ? {} : { fsync: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return {
    name: 'postgres',
    command: binaries.postgres,
    args: ['-D', data, '-p', String(options.port), ...flags],
    cwd: data,
    env: { LC_ALL: 'C' },
    user,
    logFile: options.logFile,
    ready: () => accepts(asked),
    readyWithinMs: 60_000,
    // SIGINT is PostgreSQL's fast shutdown: SIGTERM would wait until every client has gone.
    stopSignal: 'SIGINT',
    stopWithinMs: 1_500,
  };
}

type Cluster = { binaries: PostgresBinaries; data: string; user: SystemUser | undefined; superuser: string };

async function initialise({ binaries, data, user, superuser }: Cluster): Promise<void> {
  // Made beside its place and renamed, so that one that was cut short is never taken for a whole one.
  const draft = `${data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, superuser, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const access = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
  try {
    await run(binaries.initdb, [`--pgdata=${draft}`, ...access, ...locale], {
      cwd: draft,
      env: { LC_ALL: 'C' },
      timeout: 120_000,
      ...user,
    });
    renameSync(draft, data);
  } catch (error) {
    const words = (error as { stderr?: string }).stderr?.trim() || String(error);
    throw new StartError(`PostgreSQL's data could not be made in ${data}: ${words.slice(-400)}`);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function mustBeReadable(data: string): void {
  const version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (version === major) return;
  throw new StartError(
    `${data} was written by PostgreSQL ${version}, and this is ${major}: dump it there, or run npm run reset.`,
  );
}

async function accepts(asked: Asked): Promise<boolean> {
  const client = new Client({ ...asked, database: 'postgres' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string };
    if (code === '28P01') {
      throw new StartError(
        'PostgreSQL does not know the password in DURE_HOME/secrets: put the file back, or run npm run reset.',
      );
    }
    // While it starts or recovers it refuses; the limit on being ready ends the asking.
    if (code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === '57P03' || message?.includes('timeout'))
      return false;
    throw error;
  } finally {
    await client.end();
  }
}

async function makeDatabase(asked: Asked, passwords: Record<string, string>): Promise<void> {
  const client = new Client({ ...asked, database: 'postgres' });
  await client.connect();
  try {
    for (const role of ['dure_owner', 'dure_app']) {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
      // Roles take no parameters; the names are ours and the passwords hex digits.
      await client.query(`${verb} ROLE ${role} LOGIN PASSWORD '${passwords[role] ?? ''}'`);
    }
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'dure'");
    if (rowCount === 0) await client.query('CREATE DATABASE dure OWNER dure_owner');
    await client.query('REVOKE ALL ON DATABASE dure FROM PUBLIC');
    await client.query('GRANT CONNECT ON DATABASE dure TO dure_app');
  } finally {
    await client.end();
  }
}

/** A password that is made once and stays in a file that only this user reads. */
function passwordOf(secrets: string, role: string): string {
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  const file = join(secrets, role);
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  chmodSync(file, 0o600);
  return readFileSync(file, 'utf8').trim();
}
