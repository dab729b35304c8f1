/** Sign-ins that failed, by login and by address, kept in this process. */
export interface Lockout {
  /** Seconds until this login may be tried again from that address; 0 where it may be tried now. */
  waitS(login: string, place: string, nowMs: number): number;
  failed(login: string, place: string, nowMs: number): void;
  /** The right password wipes the login's failures, never the address's. */
  succeeded(login: string): void;
}

interface Failures {
  readonly count: number;
  readonly untilMs: number;
  readonly lastMs: number;
}

export interface LockoutRules {
  /** So many failures are free; each further one doubles the wait, from `firstWaitS` up to `longestWaitS`. */
  readonly freeByLogin: number;
  readonly freeByPlace: number;
  readonly firstWaitS: number;
  readonly longestWaitS: number;
}

export const usualLockout: LockoutRules = {
  freeByLogin: 5,
  freeByPlace: 30,
  firstWaitS: 30,
  longestWaitS: 900,
};

/** Failures of a quarter of an hour count together. */
const forgottenAfterMs = 15 * 60_000;
/** Beyond this many names the oldest are forgotten, so that guessing names fills no memory. */
const mostNames = 20_000;

/** Slows guessing down: unknown logins count like known ones, so that the answer tells nothing. */
export function createLockout(rules: LockoutRules = usualLockout): Lockout {
  const byLogin = new Map<string, Failures>();
  const byPlace = new Map<string, Failures>();

  const wait = (failures: Failures | undefined, nowMs: number): number =>
    failures ? Math.max(0, Math.ceil((failures.untilMs - nowMs) / 1000)) : 0;

  function add(
    map: Map<string, Failures>,
    name: string,
    { free, nowMs }: { free: number; nowMs: number },
  ): void {
    const known = map.get(name);
    const count = known && nowMs - known.lastMs < forgottenAfterMs ? known.count + 1 : 1;
    const over = count - free;
    const waitS = over < 0 ? 0 : Math.min(rules.firstWaitS * 2 ** over, rules.longestWaitS);
    map.delete(name);
    map.set(name, { count, untilMs: nowMs + waitS * 1000, lastMs: nowMs });
    const oldest = map.size > mostNames ? map.keys().next().value : undefined;
    if (oldest !== undefined) map.delete(oldest);
  }

  return {
    waitS: (login, place, nowMs) =>
      Math.max(wait(byLogin.get(login), nowMs), wait(byPlace.get(place), nowMs)),
    failed(login, place, nowMs) {
      add(byLogin, login, { free: rules.freeByLogin, nowMs });
      add(byPlace, place, { free: rules.freeByPlace, nowMs });
    },
    succeeded: (login) => {
      byLogin.delete(login);
    },
  };
}
