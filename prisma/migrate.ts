import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** The folder and the database do not belong together; the message is one sentence that says why. */
export class MigrationError extends Error {}

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, as Prisma writes it. */
  readonly checksum: string;
}
interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

const ownFolder = join(import.meta.dirname, 'migrations');
// Prisma's own number, so that its command and this one never migrate side by side.
const migrationLock = 72_707_369;
/** PostgreSQL's code for a lock that was waited for too long. */
const lockNotAvailable = '55P03';
const longestWaitMs = 60_000;
const bookkeeping = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY NOT NULL,
  checksum varchar(64) NOT NULL,
  finished_at timestamptz,
  migration_name varchar(255) NOT NULL,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(),
  applied_steps_count integer NOT NULL DEFAULT 0
)`;

/**
 * Brings the database to the newest migration, each in a transaction of its own, and tells which were new.
 * Throws a MigrationError where an applied file has changed or the database is ahead of this build.
 */
export async function migrate(ownerUrl: string, folder: string = ownFolder): Promise<{ applied: string[] }> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    connectionTimeoutMillis: 5_000,
    lock_timeout: longestWaitMs,
  });
  await client.connect();
  try {
    await takeTurn(client);
    await client.query(bookkeeping);
    const fresh = freshOnes(readMigrations(folder), await readApplied(client));
    for (const migration of fresh) await apply(client, migration);
    return { applied: fresh.map(({ name }) => name) };
  } finally {
    await client.end();
  }
}

/** Of many that start together one migrates, and the others find nothing left to do. */
async function takeTurn(client: pg.Client): Promise<void> {
  try {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
  } catch (error) {
    if ((error as { code?: string }).code !== lockNotAvailable) throw error;
    throw new MigrationError(
      'Somebody else has been migrating this database for a minute: look what they wait for.',
    );
  }
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const sorted = names.map(({ name }) => name).sort();
  return sorted.map((name) => {
    const file = join(folder, name, 'migration.sql');
    if (!existsSync(file)) throw new MigrationError(`The migration ${name} has no migration.sql.`);
    const sql = readFileSync(file, 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function readApplied(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name',
  );
  return rows;
}

/** What is still to be applied, in order; every way in which folder and database may disagree is refused first. */
function freshOnes(here: readonly Migration[], applied: readonly Applied[]): Migration[] {
  for (const { migration_name: name, checksum, finished_at: finishedAt } of applied) {
    const file = here.find((migration) => migration.name === name);
    if (!file) {
      throw new MigrationError(
        `The database has the migration ${name}, which this build does not know: use a newer build.`,
      );
    }
    if (!finishedAt)
      throw new MigrationError(`The migration ${name} was begun and not finished: restore the database.`);
    if (file.checksum !== checksum) {
      throw new MigrationError(
        `The migration ${name} was changed after it was applied: undo that and write a new migration.`,
      );
    }
  }
  const done = new Set(applied.map((one) => one.migration_name));
  const fresh = here.filter(({ name }) => !done.has(name));
  const newest = applied.at(-1)?.migration_name ?? '';
  const early = fresh.find(({ name }) => name < newest);
  if (early)
    throw new MigrationError(
      `The migration ${early.name} comes before ${newest}, which is applied: give it a later name.`,
    );
  return fresh;
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new MigrationError(`The migration ${name} failed and changed nothing: ${String(error)}`, {
      cause: error,
    });
  }
}
