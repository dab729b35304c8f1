import type { Pool } from 'pg';
import { instantFromMs } from '../domain/time.ts';
import { countTry, forgiveTry, sweepTries, waitOf, type Slowing } from '../prisma/signInTries.ts';
import type { DoorKeys } from './doorKeys.ts';

/** Slows guessing down, for all processes of the API together and over their restarts. */
export interface Lockout {
  /**
   * Counts a try at that login from that address before it is judged. Seconds to wait where it may not be made; 0 where
   * it may. Unknown logins count like known ones, so that the answer tells nothing.
   */
  tryNow(login: string, place: string): Promise<number>;
  /** The try came right: it wipes those of the login, and of the address only itself. */
  cameRight(login: string, place: string): Promise<void>;
}

export interface LockoutRules {
  readonly login: Slowing;
  readonly place: Slowing;
}

/** A quarter of an hour. */
const forgottenAfterS = 900;
const waits = { firstWaitS: 30, longestWaitS: 900, forgottenAfterS } as const;

/** A whole office stands behind one address, so that has more free tries than a login. */
export const usualLockout: LockoutRules = {
  login: { free: 5, ...waits },
  place: { free: 30, ...waits },
};

interface LockoutDeps {
  readonly pool: Pool;
  readonly doorKeys: DoorKeys;
  readonly rules?: LockoutRules;
  /** Tries go by the wall clock, as sessions do. */
  readonly nowMs?: () => number;
}

export function createLockout({
  pool,
  doorKeys,
  rules = usualLockout,
  nowMs = Date.now,
}: LockoutDeps): Lockout {
  const loginName = (login: string) =>
    ({ kind: 'login', nameHash: doorKeys.nameHash('login', login) }) as const;
  const placeName = (place: string) =>
    ({ kind: 'place', nameHash: doorKeys.nameHash('place', place) }) as const;
  return {
    async tryNow(login, place) {
      const now = instantFromMs(nowMs());
      const fromPlaceS = await waitOf(pool, placeName(place), now, rules.place);
      if (fromPlaceS > 0) return fromPlaceS;
      if (!(await countTry(pool, loginName(login), now, rules.login))) {
        return Math.max(1, await waitOf(pool, loginName(login), now, rules.login));
      }
      const isFree = await countTry(pool, placeName(place), now, rules.place);
      return isFree ? 0 : Math.max(1, await waitOf(pool, placeName(place), now, rules.place));
    },
    cameRight: (login, place) => forgiveTry(pool, loginName(login).nameHash, placeName(place).nameHash),
  };
}

/** Removes tries that count no more. */
export const sweepLockout = (pool: Pool, nowMs: number): Promise<number> =>
  sweepTries(pool, instantFromMs(nowMs - forgottenAfterS * 1000));
