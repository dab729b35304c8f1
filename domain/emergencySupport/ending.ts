import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import { dayOf, endOfDay } from '../time.ts';
import { lapsedExtensions, type ExtensionEvent } from './extension.ts';
import type { Grant, GrantEvent } from './grant.ts';

type Cut = GrantEvent | ExtensionEvent;

/** What is left of a grant's supports falls today, and with it what was asked for them. */
export function cutSupports(
  c: CrisisCase,
  { supports }: Grant,
  { cause, now }: { readonly cause: 'STOPPED' | 'CASE_ENDED'; readonly now: Circumstances },
): Cut[] {
  const to = dayOf(now.at);
  const open = supports.filter(({ ended }) => !ended).map(({ id }) => id);
  const cut = open.map((supportId): GrantEvent => ({
    type: 'supportCut',
    supportId,
    to,
    endsAt: endOfDay(to),
    cause,
  }));
  return [...lapsedExtensions(c, open), ...cut];
}

/** The end of a whole case: what was only asked for is withdrawn, what was given falls from today; its review stays. */
export function cutGrants(c: CrisisCase, now: Circumstances): Cut[] {
  const asked = c.grants.filter(({ status }) => status === 'requested' || status === 'checked');
  return [
    ...asked.map(({ id }): GrantEvent => ({ type: 'grantWithdrawn', grantId: id })),
    ...c.grants.flatMap((grant) => cutSupports(c, grant, { cause: 'CASE_ENDED', now })),
  ];
}
