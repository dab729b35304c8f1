import type { CrisisCase } from '../crisisCase/state.ts';
import type { Refusal } from '../refusal.ts';
import { grantById, type Grant, type GrantStatus } from './grant.ts';

/** The grant of that id in that status, or why not. */
export function grantIn(c: CrisisCase, grantId: string, status: GrantStatus): Grant | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  if (grant.status === 'notConfirmed') return { code: 'crisisNotConfirmed', grantId };
  if (grant.status !== status) return { code: 'grantOutOfOrder', grantId, status: grant.status };
  return grant;
}
