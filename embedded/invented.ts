import { existsSync } from 'node:fs';
import type { Config } from '../runtime/config.ts';

type Seed = { seed: (config: Config) => Promise<void> };

/** Puts the invented people and their dongs into a migrated database, by `seed.ts`; twice is as once. */
export async function seedInvented(config: Config): Promise<void> {
  const file = new URL('./seed.ts', import.meta.url);
  if (!existsSync(file)) return;
  // Late, since seeds need the database client, which the first start generates.
  const { seed } = (await import(file.href)) as Seed;
  await seed(config);
}
