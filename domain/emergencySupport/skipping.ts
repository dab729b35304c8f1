import type { CrisisCase } from '../crisisCase/state.ts';
import type { Refusal } from '../refusal.ts';
import type { GrantActs } from './acts.ts';
import { grantById, isReviewed, type GrantEvent } from './grant.ts';

/** 제14조제2항: whoever became a recipient need not be reviewed; the committee says so, and the note says why. */
export function skipAdequacy(
  c: CrisisCase,
  { grantId, recipientOf, paperId }: GrantActs['skipAdequacy'],
): GrantEvent[] | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  if (grant.meansWithin === null) return { code: 'grantOutOfOrder', grantId, status: 'notAfterChecked' };
  if (isReviewed(grant)) return { code: 'grantOutOfOrder', grantId, status: 'reviewed' };
  return [{ type: 'adequacySkipped', grantId, recipientOf, paperId }];
}
