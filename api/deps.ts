import type { Pool } from 'pg';
import { accessKeyOf } from '../prisma/accessChain.ts';
import { createAccessLog, type AccessLog } from '../prisma/accessLog.ts';
import type { PrismaClient } from '../prisma/generated/client.ts';
import { guestKeysOf, type GuestKeys } from '../prisma/guestLinks.ts';
import { paperKeysOf, type PaperKeys } from '../prisma/householdKeys.ts';
import type { MasterKey } from '../runtime/masterKey.ts';
import type { Log } from '../runtime/log.ts';
import type { Engine } from './engine.ts';
import { createDoorKeys, type DoorKeys } from './doorKeys.ts';
import { createKeys, type Keys } from './keys.ts';
import { createLockout, type Lockout } from './lockout.ts';
import type { Metrics } from './metrics.ts';
import type { Provider } from './provider.ts';
import { createPlaces, type Places } from './places.ts';

/** What the routes work with. */
export interface Deps {
  readonly pool: Pool;
  readonly db: PrismaClient;
  readonly engine: Engine;
  readonly keys: Keys;
  readonly secrets: Secrets;
  readonly accessLog: AccessLog;
  readonly places: Places;
  readonly lockout: Lockout;
  readonly doorKeys: DoorKeys;
  readonly ways: Ways;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly sessions: SessionRules;
  /** Whether pages are reached over https: then the cookie is for https alone. */
  readonly tls: boolean;
  /** The https origin under which people know the pages; null where whatever host was asked is the right one. */
  readonly publicOrigin: string | null;
  /** Where the pages are, for an address that leaves the house; without a slash at the end. */
  readonly pagesUrl: string;
}

/** How people come in: by the accounts of this house, by the provider of their office, or by either. */
export interface Ways {
  readonly local: boolean;
  readonly provider: Provider | null;
}

/** Keys for papers, for the search over them, for the access log and for its reviews; each for its one purpose. */
export interface Secrets {
  readonly papers: PaperKeys;
  readonly tokens: Buffer;
  readonly access: Buffer;
  readonly reviews: Buffer;
  /** For the words why a list left the house. */
  readonly exports: Buffer;
  /** For one-time links and the codes that are told beside them. */
  readonly guests: GuestKeys;
  /** For the addresses of personal calendars. */
  readonly feeds: Buffer;
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
  papers: paperKeysOf(masterKey),
  guests: guestKeysOf(masterKey),
  tokens: masterKey.deriveKey('search tokens'),
  access: accessKeyOf(masterKey),
  reviews: masterKey.deriveKey('access log: reviews'),
  exports: masterKey.deriveKey('exports: words'),
  feeds: masterKey.deriveKey('calendar feeds'),
  codes: masterKey.deriveKey('first codes'),
});

type Given = Pick<Deps, 'pool' | 'db' | 'engine' | 'metrics' | 'log' | 'tls'> & {
  readonly masterKey: MasterKey;
} & Partial<Pick<Deps, 'sessions' | 'lockout' | 'ways' | 'publicOrigin' | 'pagesUrl'>>;

/** Completes what a process or a test has at hand. */
export function createDeps({ masterKey, ...given }: Given): Deps {
  const secrets = secretsFrom(masterKey);
  const doorKeys = createDoorKeys(masterKey);
  return {
    sessions: usualSessions,
    lockout: createLockout({ pool: given.pool, doorKeys }),
    ways: { local: true, provider: null },
    publicOrigin: null,
    pagesUrl: '',
    doorKeys,
    ...given,
    keys: createKeys(masterKey),
    secrets,
    accessLog: createAccessLog(given.pool, secrets.access),
    places: createPlaces(given.db),
  };
}
