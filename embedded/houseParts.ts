import { join } from 'node:path';
import { environmentWith } from '../runtime/config.ts';
import { migrate } from '../prisma/migrate.ts';
import { findBinary, temporalCli, temporalTestServer } from './binaries.ts';
import type { MemberName } from './house.ts';
import { openLetters } from './letters.ts';
import type { Letters } from './letters.ts';
import { startLetterServer } from './letterServer.ts';
import { startMailCatcher } from './mailCatcher.ts';
import type { MailCatcher } from './mailCatcher.ts';
import { createMember } from './member.ts';
import type { MemberPlan } from './member.ts';
import { planPostgres } from './postgres.ts';
import type { Site } from './site.ts';
import { planTemporal, planTestServer } from './temporal.ts';

/** What the catcher caught, and how to make it misbehave. */
export type Mail = { letters: Letters; catcher: MailCatcher };

/** Starts PostgreSQL unless another database replaces it, and migrates it. */
export async function startDatabase(site: Site): Promise<void> {
  const { settings, around } = site;
  const ownerUrl = settings.replaced.database ? settings.ownerDatabaseUrl : await startPostgres(site);
  if (ownerUrl === undefined) {
    around.report('The database is not migrated here, since DURE_OWNER_DATABASE_URL is not set.');
    return;
  }
  const { applied } = await migrate(ownerUrl);
  if (applied.length > 0) around.report(`Migrated the database: ${applied.join(', ')}.`);
}

async function startPostgres(site: Site): Promise<string> {
  const { options, settings, home, ports, around } = site;
  const { plan, prepare, ownerUrl } = await planPostgres({
    root: settings.root,
    cache: settings.cache,
    home,
    secrets: join(home, 'secrets'),
    port: ports.postgres,
    logFile: site.logFile('postgres'),
    durable: options.durable ?? options.home !== undefined,
    report: around.report,
  });
  await startMember(site, 'postgres', plan);
  await prepare();
  return ownerUrl;
}

/** Starts Temporal, or in a time-skipping house its test server, unless another replaces it. */
export async function startEngine(site: Site): Promise<void> {
  const { settings, home, ports, around } = site;
  if (settings.replaced.temporal) return;
  const { path, binaries, cache } = settings;
  const folder = join(home, 'temporal');
  const common = {
    port: ports.temporal,
    namespace: settings.temporal.namespace,
    logFile: site.logFile('temporal'),
    folder,
  };
  const places = { path, cache, report: around.report };
  if (site.options.timeSkipping) {
    const binary = await findBinary(temporalTestServer, { ...places, named: binaries.testServer });
    await startMember(site, 'temporal', planTestServer({ ...common, binary }));
    return;
  }
  const binary = await findBinary(temporalCli, { ...places, named: binaries.temporal });
  const file = join(folder, 'temporal.db');
  await startMember(site, 'temporal', planTemporal({ ...common, binary, file, uiPort: ports.temporalUi }));
}

/** Starts the mail catcher and its pages, unless another server takes the mail. */
export async function startMail({ settings, home, ports, around, closers }: Site): Promise<Mail | null> {
  if (settings.replaced.smtp) return null;
  const letters = openLetters(join(home, 'letters'));
  const catcher = await startMailCatcher({ letters, port: ports.smtp, report: around.report });
  closers.push(() => catcher.stop());
  const pages = await startLetterServer(letters, ports.letters);
  closers.push(() => pages.stop());
  return { letters, catcher };
}

/** Starts the worker or the API as a process of its own, which never learns how to migrate the database. */
export async function startRoom(site: Site, name: 'worker' | 'api'): Promise<void> {
  const { options, settings, home } = site;
  if (options[name] === 'none') return;
  const entry = options.entries?.[name] ?? join(settings.root, name, 'main.ts');
  await startMember(site, name, {
    name,
    command: process.execPath,
    args: ['--import', 'tsx', entry],
    cwd: settings.root,
    env: environmentWith({ ...site.environment, DURE_OWNER_DATABASE_URL: undefined }),
    logFile: join(home, 'logs', `${name}.log`),
    ready: 'said',
    readyWithinMs: 120_000,
    stopSignal: 'SIGTERM',
    stopWithinMs: name === 'worker' ? 1_500 : 1_000,
  });
}

async function startMember(site: Site, name: MemberName, plan: MemberPlan): Promise<void> {
  const member = createMember(plan, site.around);
  site.members.set(name, member);
  await member.start();
}
