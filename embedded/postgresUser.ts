import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from './startError.ts';

const run = promisify(execFile);

export type SystemUser = { uid: number; gid: number };

/** Who PostgreSQL runs as: nobody else, or for root (whom it refuses) the user `postgres`, made if need be. */
export async function postgresUser(report: (line: string) => void): Promise<SystemUser | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const there = await findUser();
  if (there) return there;
  report('PostgreSQL does not run as root: making the system user postgres for it.');
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').at(0) : String(error);
    throw new StartError(
      `PostgreSQL does not run as root: add a user named postgres, or start Dure as another (${why ?? ''}).`,
    );
  }
  const made = await findUser();
  if (made) return made;
  throw new StartError(
    'PostgreSQL does not run as root, and the user postgres cannot be found: start Dure as another.',
  );
}

async function findUser(): Promise<SystemUser | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch (error) {
    // id ends with 1 when there is no such user.
    if ((error as { code?: unknown }).code === 1) return undefined;
    throw error;
  }
}

/**
 * A folder for what PostgreSQL must reach: `home` where its user can walk to it, else one under
 * /var/lib/dure that belongs to this home alone (a folder under a 0700 home is out of its reach).
 * Data that are there already stay where they are.
 */
export function walkablePlace(home: string, user: SystemUser | undefined): string {
  if (user === undefined) return home;
  const outside = placeOutside(home);
  const hasData = (place: string) => existsSync(join(place, 'postgres'));
  if (!hasData(home) && hasData(outside)) return outside;
  if (canWalk(home, user)) return home;
  if (!hasData(home)) return outside;
  throw new StartError(
    `PostgreSQL's user cannot walk to its data in ${home}: run chmod o+x on the folders above.`,
  );
}

/** The folder that belongs to this home where `home` itself is out of PostgreSQL's reach. */
export function placeOutside(home: string): string {
  return `/var/lib/dure/${createHash('sha256').update(home).digest('hex').slice(0, 16)}`;
}

/** Whether that user may pass through every folder down to this one. */
export function canWalk(folder: string, user: SystemUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return dirname(folder) === folder || canWalk(dirname(folder), user);
}
