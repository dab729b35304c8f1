import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { isAboutGrant } from '../../domain/emergencySupport/clocks.ts';
import { grantOf, type Grant } from '../../domain/emergencySupport/grant.ts';
import { grantsOver } from '../../domain/emergencySupport/over.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { numbersOf, type ExternalNumber } from '../../domain/externalNumber.ts';

/** How much of a case a picture holds: what its page shows, all of it, or one grant with what belongs to it. */
export type Extent = 'page' | 'whole' | { readonly grantId: string };

/** What of a case's grants stands in a picture, and what may be done there. */
export interface Inside {
  readonly extent: Extent;
  readonly grants: readonly Grant[];
  /** Grants that are told in one line each. */
  readonly over: readonly Grant[];
  readonly numbers: readonly ExternalNumber[];
  /** Whether an act about that thing of the case is offered in the picture. */
  isHere(about: string): boolean;
  /** Set where the picture is of one grant alone. */
  readonly grantId: string | null;
}

export function insideOf(c: CrisisCase, extent: Extent, now: Circumstances): Inside {
  if (extent === 'whole') return everything(c);
  return extent === 'page' ? living(c, now) : oneGrant(c, extent.grantId);
}

/** All that a case has. */
export const everything = (c: CrisisCase, extent: Extent = 'whole'): Inside => ({
  extent,
  ...{ grants: c.grants, over: [], numbers: numbersOf(c), grantId: null },
  isHere: () => true,
});

/** Grants that are over stand on pages of their own, with what may still be done about them. */
function living(c: CrisisCase, now: Circumstances): Inside {
  const over = grantsOver(c, now);
  if (over.length === 0) return everything(c, 'page');
  const gone = new Set(over.flatMap(({ id, supports }) => [id, ...supports.map((support) => support.id)]));
  return {
    extent: 'page',
    grants: c.grants.filter(({ id }) => !gone.has(id)),
    over,
    numbers: numbersOf(c).filter(({ grantId }) => grantId === null || !gone.has(grantId)),
    isHere: (about) => !gone.has(about),
    grantId: null,
  };
}

const oneGrant = (c: CrisisCase, grantId: string): Inside => ({
  extent: { grantId },
  grants: c.grants.filter(({ id }) => id === grantId),
  over: [],
  numbers: numbersOf(c).filter((number) => number.grantId === grantId),
  isHere: (about) => isAboutGrant(c, grantId, about),
  grantId,
});

/** Of supports, extensions and clocks those that belong to grants inside. */
export const belongsTo = (grants: readonly Grant[], supportId: string): boolean =>
  grants.some(({ id }) => id === grantOf(supportId));
