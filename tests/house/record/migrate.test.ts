import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, MigrationError } from '../../../prisma/migrate.ts';
import { startPostgres, type TestDatabase } from '../postgres.ts';

let db: TestDatabase;
let folder: string;
const own = join(import.meta.dirname, '../../../prisma/migrations');
const first = '0001_the_record';
/** Every migration of the house, in its order. */
const all = readdirSync(own, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

beforeAll(async () => {
  db = await startPostgres({ migrated: false });
});
afterAll(() => db.stop());
beforeEach(async () => {
  await db.owner.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
  folder = await mkdtemp(join(tmpdir(), 'dure-migrations-'));
  await cp(own, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function add(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'migration.sql'), sql);
}
const tables = async (): Promise<number> => {
  const { rows } = await db.owner.query<{ n: number }>(
    "SELECT count(*)::integer AS n FROM information_schema.tables WHERE table_schema = 'public'",
  );
  return rows[0]?.n ?? 0;
};

describe('migrating', () => {
  it('applies what is new, once, and says what that was', async () => {
    expect(await migrate(db.ownerUrl, folder)).toEqual({ applied: all });
    expect(await migrate(db.ownerUrl, folder)).toEqual({ applied: [] });
    await add('9001_more', 'CREATE TABLE more (id integer)');
    expect(await migrate(db.ownerUrl, folder)).toEqual({ applied: ['9001_more'] });
  });

  it("keeps the books in Prisma's own shape", async () => {
    await migrate(db.ownerUrl, folder);
    const { rows } = await db.owner.query<Record<string, unknown>>(
      'SELECT * FROM _prisma_migrations WHERE migration_name = $1',
      [first],
    );
    const sql = await readFile(join(folder, first, 'migration.sql'));
    expect(rows).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        checksum: createHash('sha256').update(sql).digest('hex'),
        finished_at: expect.any(String),
        migration_name: first,
        logs: null,
        rolled_back_at: null,
        started_at: expect.any(String),
        applied_steps_count: 1,
      },
    ]);
  });

  it('lets one of many that start together do the work', async () => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => migrate(db.ownerUrl, folder)));
    expect(runs.flatMap(({ applied }) => applied)).toEqual(all);
  });

  it('refuses a file that was changed after it was applied', async () => {
    await migrate(db.ownerUrl, folder);
    await writeFile(join(folder, first, 'migration.sql'), '-- nothing\n');
    await expect(migrate(db.ownerUrl, folder)).rejects.toThrow(
      `The migration ${first} was changed after it was applied: undo that and write a new migration.`,
    );
  });

  it('refuses a database that is ahead of this build', async () => {
    await add('9001_more', 'CREATE TABLE more (id integer)');
    await migrate(db.ownerUrl, folder);
    await rm(join(folder, '9001_more'), { recursive: true });
    await expect(migrate(db.ownerUrl, folder)).rejects.toThrow('9001_more, which this build does not know');
  });

  it('refuses a new migration that would come before an applied one', async () => {
    await add('9003_third', 'CREATE TABLE third (id integer)');
    await migrate(db.ownerUrl, folder);
    await add('9002_second', 'CREATE TABLE second (id integer)');
    await expect(migrate(db.ownerUrl, folder)).rejects.toThrow('give it a later name');
  });

  it('applies all of a migration or nothing of it', async () => {
    await migrate(db.ownerUrl, folder);
    const before = await tables();
    await add('9001_half', 'CREATE TABLE half (id integer); SELECT 1 / 0;');
    await expect(migrate(db.ownerUrl, folder)).rejects.toThrow(MigrationError);
    expect(await tables()).toBe(before);
    await writeFile(join(folder, '9001_half', 'migration.sql'), 'CREATE TABLE half (id integer);');
    expect(await migrate(db.ownerUrl, folder)).toEqual({ applied: ['9001_half'] });
  });
});
