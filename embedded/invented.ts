import { existsSync } from 'node:fs';
import type { Config } from '../runtime/config.ts';

/** Somebody invented whom people may sign in as in the embedded house. */
export type Account = { login: string; password: string; name: string; role: string; place: string };

/** The invented people of this house, from `people.ts`. */
export async function loadAccounts(): Promise<readonly Account[]> {
  const people = await load<{ accounts: readonly Account[] }>('people.ts');
  return people?.accounts ?? [];
}

/** Puts the invented people and their dongs into a migrated database, by `seed.ts`; twice is as once. */
export async function seedInvented(config: Config): Promise<void> {
  const room = await load<{ seed: (config: Config) => Promise<void> }>('seed.ts');
  await room?.seed(config);
}

// By its address and late, since seeds need the database client, which the first start generates.
async function load<T>(file: string): Promise<T | null> {
  const address = new URL(file, import.meta.url);
  return existsSync(address) ? ((await import(address.href)) as T) : null;
}
