import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { createMember } from '../../embedded/member.ts';
import { planPostgres } from '../../embedded/postgres.ts';
import { startWatchdog } from '../../embedded/watch.ts';
import { createPool, createPrisma } from '../../prisma/connect.ts';
import type { PrismaClient } from '../../prisma/generated/client.ts';
import { migrate } from '../../prisma/migrate.ts';
import { readConfig } from '../../runtime/config.ts';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** As `dure_app`, like every process of the house. */
  readonly pool: Pool;
  readonly prisma: PrismaClient;
  /** As `dure_owner`, for what the app may not do. */
  readonly owner: Pool;
  stop(): Promise<void>;
}

/** A real PostgreSQL of a test's own, with nothing on disk that stays; migrated unless the test does that itself. */
export async function startPostgres({ migrated = true } = {}): Promise<TestDatabase> {
  const { root, cache } = readConfig();
  const home = await mkdtemp(join(tmpdir(), 'dure-postgres-'));
  // PostgreSQL runs as another user where this one is root, and must be able to walk there.
  await chmod(home, 0o711);
  const report = (line: string): void => void process.stderr.write(`${line}\n`);
  const { plan, ownerUrl, appUrl, prepare } = await planPostgres({
    root,
    home,
    cache,
    secrets: join(home, 'secrets'),
    port: await freePort(),
    logFile: join(home, 'postgres.log'),
    durable: false,
    report,
  });
  const watchdog = startWatchdog(join(home, 'watchdog.log'));
  const member = createMember(plan, { watchdog, report, supervise: false });
  await member.start();
  await prepare();
  if (migrated) await migrate(ownerUrl);
  const [pool, owner, prisma] = [createPool(appUrl), createPool(ownerUrl, { max: 3 }), createPrisma(appUrl)];
  return {
    ownerUrl,
    appUrl,
    pool,
    prisma,
    owner,
    async stop() {
      await Promise.all([pool.end(), owner.end(), prisma.$disconnect()]);
      await member.kill();
      await watchdog.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
