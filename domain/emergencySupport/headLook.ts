import { dueNow, type Due } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { GrantActs } from './acts.ts';
import { grantById, isUnseen, type GrantEvent } from './grant.ts';

/**
 * K7: nobody approves the first support before it is given, so the head sees it the next working day. Since edition 4; a
 * book that was made before does not know the rule, and the next renewal of the rules brings it.
 */
export function headLook(now: Circumstances): { readonly headLook?: Due } {
  const isKnown = now.edition >= 4 && 'HEAD_LOOK' in now.rulebook.deadlines;
  return isKnown ? { headLook: dueNow('HEAD_LOOK', now) } : {};
}

/** Seen, not approved: what was given stands whatever the head thinks of it (제8조제3항). */
function seeGrant(c: CrisisCase, { grantId }: GrantActs['seeGrant']): GrantEvent[] | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  if (!isUnseen(grant)) return { code: 'grantOutOfOrder', grantId, status: grant.status };
  return [{ type: 'grantSeen', grantId }];
}

export const headLookDecisions = { seeGrant };
