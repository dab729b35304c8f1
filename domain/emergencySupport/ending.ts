import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import { lapsedExtensions, type ExtensionEvent } from './extension.ts';
import type { GrantEvent } from './grant.ts';
import { cutSupports } from './recovery.ts';

/** The end of a whole case: what was only asked for is withdrawn, what was given falls from today; its review stays. */
export function cutGrants(c: CrisisCase, now: Circumstances): (GrantEvent | ExtensionEvent)[] {
  const asked = c.grants.filter(({ status }) => status === 'requested' || status === 'checked');
  const cut = c.grants.flatMap((grant) => cutSupports(grant, 'CASE_ENDED', now));
  return [
    ...lapsedExtensions(c, supportsIn(c)),
    ...asked.map(({ id }): GrantEvent => ({ type: 'grantWithdrawn', grantId: id })),
    ...cut,
  ];
}

const supportsIn = (c: CrisisCase): string[] =>
  c.grants.flatMap(({ supports }) => supports.map(({ id }) => id));
