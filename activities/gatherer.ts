import type { Committee } from '../domain/committee/kinds.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import { dayOf, startOfDay, type Instant } from '../domain/time.ts';
import { sittingsToCome, sittingsWithLeftovers } from '../prisma/needs.ts';
import type { Send } from './send.ts';
import type { Tools } from './index.ts';

/** Who gathers in one run: it reads the record, and sends in the name of whoever asked. */
export interface Gatherer {
  readonly pool: Tools['pool'];
  readonly send: Send;
  readonly at: Instant;
  /** Sittings of a committee that have not begun, the earliest first. */
  readonly coming: (committee: Committee) => Promise<readonly Meeting[]>;
  /** Those that are over and left items that nobody has moved yet. */
  readonly over: (committee: Committee) => Promise<readonly Meeting[]>;
}

/** A sitting is up to half a megabyte, so each is read once a run: one that is planned or ends meanwhile has its own run. */
export function gathererAt({ pool, send }: Pick<Gatherer, 'pool' | 'send'>, at: Instant): Gatherer {
  const today = startOfDay(dayOf(at));
  return {
    ...{ pool, send, at },
    coming: oncePerCommittee((committee) => sittingsToCome(pool, committee, today)),
    over: oncePerCommittee((committee) => sittingsWithLeftovers(pool, committee)),
  };
}

function oncePerCommittee<T>(read: (committee: Committee) => Promise<T>) {
  const found = new Map<string, Promise<T>>();
  return (committee: Committee): Promise<T> => {
    const key = `${committee.kind} ${committee.place}`;
    const known = found.get(key) ?? read(committee);
    found.set(key, known);
    return known;
  };
}
