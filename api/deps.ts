import type { Pool } from 'pg';
import type { PrismaClient } from '../prisma/generated/client.ts';
import type { PaperKeys } from '../prisma/householdKeys.ts';
import type { MasterKey } from '../runtime/masterKey.ts';
import type { Log } from '../runtime/log.ts';
import type { Engine } from './engine.ts';
import { createKeys, type Keys } from './keys.ts';
import { createLockout, type Lockout } from './lockout.ts';
import type { Metrics } from './metrics.ts';
import { createPlaces, type Places } from './places.ts';

/** What the routes work with. */
export interface Deps {
  readonly pool: Pool;
  readonly db: PrismaClient;
  readonly engine: Engine;
  readonly keys: Keys;
  readonly secrets: Secrets;
  readonly places: Places;
  readonly lockout: Lockout;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly sessions: SessionRules;
  /** Whether pages are reached over https: then the cookie is for https alone. */
  readonly tls: boolean;
}

/** Keys, each for its one purpose. */
export interface Secrets {
  readonly papers: PaperKeys;
  readonly tokens: Buffer;
  /** For the codes with which people set their first password. */
  readonly codes: Buffer;
}

/** A session ends when nobody used it for `idleMs`, and in any case after `longestMs`. */
export interface SessionRules {
  readonly idleMs: number;
  readonly longestMs: number;
}

export const usualSessions: SessionRules = { idleMs: 15 * 60_000, longestMs: 9 * 3_600_000 };

/** The purposes of the master key on this side of the house. */
export const secretsFrom = (masterKey: MasterKey): Secrets => ({
  papers: { wrap: masterKey.deriveKey('papers: wrap household keys') },
  tokens: masterKey.deriveKey('search tokens'),
  codes: masterKey.deriveKey('first codes'),
});

type Given = Pick<Deps, 'pool' | 'db' | 'engine' | 'metrics' | 'log' | 'tls'> & {
  readonly masterKey: MasterKey;
} & Partial<Pick<Deps, 'sessions' | 'lockout'>>;

/** Completes what a process or a test has at hand. */
export function createDeps({ masterKey, ...given }: Given): Deps {
  return {
    sessions: usualSessions,
    lockout: createLockout(),
    ...given,
    keys: createKeys(masterKey),
    secrets: secretsFrom(masterKey),
    places: createPlaces(given.db),
  };
}
