import type { CrisisCase } from '../crisisCase/state.ts';
import type { Refusal } from '../refusal.ts';
import { grantById, type Grant, type Recovery, type RecoveryStatus } from './grant.ts';

export interface InRecovery {
  readonly grant: Grant;
  readonly recovery: Recovery;
}

/** The grant whose stop or return has come that far, or why not. */
export function recoveryIn(c: CrisisCase, grantId: string, status: RecoveryStatus): InRecovery | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const { recovery } = grant;
  if (recovery?.status !== status) return outOfOrder(grantId, recovery?.status);
  return { grant, recovery };
}

/** The steps of 제15조 and 제16조 follow each other; `status` says how far this one has come. */
export const outOfOrder = (grantId: string, status: string = 'none'): Refusal => ({
  code: 'recoveryOutOfOrder',
  grantId,
  status,
});
