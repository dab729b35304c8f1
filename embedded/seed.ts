import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashPassword } from '../api/passwords.ts';
import type { Seat } from '../domain/crisisCase/state.ts';
import { createPool } from '../prisma/connect.ts';
import {
  upsertDongs,
  upsertResources,
  seedSeats,
  seedStaff,
  type DongSeed,
  type ResourceSeed,
  type SeatSeed,
  type StaffSeed,
} from '../prisma/seeds.ts';
import { ownerDatabaseUrl, type Config } from '../runtime/config.ts';
import { accounts, practicePassword, seatLogins, storyDongs } from './people.ts';
import { resources } from './resources.ts';

/** An id that says nothing of the person, and the same one at every start. */
export const staffIdOf = (login: string): string =>
  `s${createHash('sha256').update(login).digest('hex').slice(0, 16)}`;

/**
 * Puts the real dongs of the country, invented staff in those of the stories and the stories' helpers into a migrated
 * database; twice is as once. Where the database is somebody's own, only the dongs: nobody gets a practice password.
 */
export async function seed(config: Config): Promise<void> {
  const url = ownerDatabaseUrl(config);
  const pool = createPool(url, { max: 2, statementMs: 30_000 });
  try {
    await upsertDongs(pool, await readDongs(config.root));
    if (!isEmbedded(url, config)) return;
    await seedStaff(pool, await staff());
    await seedSeats(pool, seats());
    await upsertResources(pool, resourceSeeds);
  } finally {
    await pool.end();
  }
}

/** Every process of a house is told its database by URL; the embedded one is at the house's own port. */
export function isEmbedded(url: string, { ports }: Config): boolean {
  const { hostname, port } = new URL(url);
  return hostname === '127.0.0.1' && port === String(ports.postgres);
}

/** The real dongs of the country. */
export async function readDongs(root: string): Promise<DongSeed[]> {
  const [, ...lines] = (await readFile(join(root, 'embedded/data/dongs.csv'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [code = '', sido = '', sigungu = '', name = ''] = line.trim().split(',');
    return { code, sido, sigungu, name };
  });
}

/** The stories' helpers. */
export const resourceSeeds: readonly ResourceSeed[] = resources.map(({ id, name, isPublic }) => ({
  resourceId: id,
  name,
  isPublic,
  email: `${id}@helpers.example`,
  city: 'KR',
}));

async function staff(): Promise<StaffSeed[]> {
  const passwordHash = await hashPassword(practicePassword);
  return accounts.map(({ login, name, roles }) => ({
    staffId: staffIdOf(login),
    login,
    name,
    email: `${login}@dure.example`,
    passwordHash,
    roles,
  }));
}

function seats(): SeatSeed[] {
  return storyDongs.flatMap((dong) =>
    Object.entries(seatLogins(dong)).map(([seat, login]) => ({
      dong: dong.code,
      seat: seat as Seat,
      staffId: staffIdOf(login),
    })),
  );
}
