import type { Config } from '../runtime/config.ts';

/** Puts the invented people and their dongs into a migrated database; twice is as once. */
export async function seedInvented(config: Config): Promise<void> {
  // Late, since seeds need the database client, which the first start generates.
  const { seedWithCommittees } = await import('./committees.ts');
  await seedWithCommittees(config);
}
