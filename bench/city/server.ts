import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createMember } from '../../embedded/member.ts';
import { planPostgres } from '../../embedded/postgres.ts';
import { findHolder, takeLock } from '../../embedded/lock.ts';
import { openHome } from '../../embedded/site.ts';
import { StartError } from '../../embedded/startError.ts';
import { startWatchdog } from '../../embedded/watch.ts';
import { migrate } from '../../prisma/migrate.ts';
import { ensureMasterKey } from '../../runtime/masterKey.ts';
import { postgresUrl, type Config } from '../../runtime/config.ts';

/** The PostgreSQL of a DURE_HOME: the one of its house where that runs, else started for this and ended with it. */
export interface Server {
  /** The address of a database there, as one of the three roles. */
  urlOf(role: 'postgres' | 'dure_owner' | 'dure_app', database: string): string;
  stop(): Promise<void>;
}

export async function openServer(config: Config, report: (line: string) => void): Promise<Server> {
  const { root, cache, secrets, ports } = config;
  const home = openHome(config.home);
  const urlOf: Server['urlOf'] = (role, database) => {
    const url = new URL(postgresUrl(role, readFileSync(join(secrets, role), 'utf8').trim(), ports.postgres));
    url.pathname = `/${database}`;
    return url.href;
  };
  if (findHolder(home)) return { urlOf, stop: () => Promise.resolve() };
  const lock = takeLock(home, config.publicUrl);
  ensureMasterKey(config.masterKeyFile);
  const logFile = join(home, 'postgres.log');
  const { plan, prepare } = await planPostgres({
    ...{ root, home, cache, secrets, port: ports.postgres },
    ...{ logFile, durable: true, report },
  });
  const watchdog = startWatchdog(join(home, 'watchdog.log'));
  const member = createMember(plan, { watchdog, report, supervise: false });
  const stop = async (): Promise<void> => {
    await member.stop();
    await watchdog.close();
    lock.release();
  };
  try {
    await member.start();
    await prepare();
  } catch (error) {
    await stop();
    throw error;
  }
  return { urlOf, stop };
}

/** Never the house's own, which is called `dure`. */
const databaseName = /^dure_[a-z0-9_]{1,40}$/;

/** Makes an empty city: a database of its own, migrated. One of that name that is there is kept, unless it is to go. */
export async function createCity(
  server: Server,
  name: string,
  { replace }: { readonly replace: boolean },
): Promise<void> {
  mustBeACity(name);
  const client = new pg.Client({ connectionString: server.urlOf('postgres', 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0 && !replace) {
      throw new StartError(
        `There is a database ${name} already: give --replace to make it anew, or another --database.`,
      );
    }
    // Names are no parameters; this one is checked letter by letter.
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name} OWNER dure_owner`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO dure_app`);
  } finally {
    await client.end();
  }
  await migrate(server.urlOf('dure_owner', name));
}

export function mustBeACity(name: string): void {
  if (databaseName.test(name)) return;
  throw new StartError(
    `A city's database is called dure_ and small letters, as in dure_city; ${name} is not.`,
  );
}
