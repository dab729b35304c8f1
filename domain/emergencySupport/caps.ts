import type { CrisisCase } from '../crisisCase/state.ts';
import type { SupportKind } from '../rulebook.ts';
import type { FirstHelp, GrantKind } from './acts.ts';

/** OTHER with its sort: `OTHER:FUEL`. */
export const kindName = ({ kind, sub }: GrantKind): string => (sub ? `${kind}:${sub}` : kind);

export const isSameKind = (a: GrantKind, b: GrantKind): boolean => a.kind === b.kind && a.sub === b.sub;

/** Help that is given once and lasts no time: each unit is one more gift, and no day longer. */
export const isGivenOnce = ({ kind, sub }: GrantKind): boolean =>
  kind === 'MEDICAL' || (kind === 'OTHER' && sub !== 'FUEL');

/**
 * 제10조: caps count all that was given of a kind in this case, in whatever order, what the same decision gives before,
 * and what was asked for on top and not answered yet.
 */
export function unitsTaken(
  { grants, extensions }: CrisisCase,
  kind: SupportKind,
  before: readonly FirstHelp[] = [],
): number {
  const supports = grants.flatMap((grant) => grant.supports).filter((support) => support.kind === kind);
  const asked = extensions.filter(
    ({ status, supportId }) => status === 'asked' && supports.some(({ id }) => id === supportId),
  );
  const taken = [...supports, ...before.filter((help) => help.kind === kind), ...asked];
  return taken.reduce((sum, { units }) => sum + units, 0);
}
