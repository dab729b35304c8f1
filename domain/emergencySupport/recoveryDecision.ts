import type { Votes, WithPaper } from '../act.ts';
import { dueNow, type Due } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { refuseSitting, refuseVotes } from '../votes.ts';
import { changeByHand } from './evolve.ts';
import { grantById, type Grant } from './grant.ts';
import { isGroundFor, paidOf, refuseBeyondGround } from './recoveryGround.ts';
import { outOfOrder } from './recoveryIn.ts';

/** 지원중단·환수 결정 (긴급복지지원법 제12조제1항제3호): what the committee carried, or refused. */
export interface RecoveryDecision {
  readonly carried: boolean;
  readonly stop: boolean;
  readonly amountWon: number;
}

export interface RecoveryDecisionActs {
  takeRecoveryDecision: WithPaper & RecoveryDecision & { readonly grantId: string; readonly votes: Votes };
}

export type RecoveryDecided = RecoveryDecisionActs['takeRecoveryDecision'] & {
  readonly type: 'recoveryDecided';
  /** The prior notice that has to follow (K5), unless it has been given or is owed already. */
  readonly due: Due | null;
};

/**
 * 제15조제1항: after a deceit the authority stops and takes back as the committee decides. 제2항: where support was found
 * not adequate the authority may, and the committee's word is what it goes by.
 */
function takeRecoveryDecision(
  c: CrisisCase,
  input: RecoveryDecisionActs['takeRecoveryDecision'],
  now: Circumstances,
): RecoveryDecided[] | Refusal {
  const { grantId, carried, stop, amountWon, votes, paperId } = input;
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const { recovery } = grant;
  if (!isGroundFor(grant, false) || (recovery && recovery.status !== 'heard'))
    return outOfOrder(grantId, recovery?.status);
  const refusal = carried
    ? (refuseVotes(votes) ?? refuseUnlawful(grant, { stop, amountWon }))
    : refuseSitting(votes);
  if (refusal) return refusal;
  const isOwed = recovery !== null || grant.dues.priorNotice !== undefined;
  const due = carried && !isOwed ? dueNow('PRIOR_NOTICE', now) : null;
  return [{ type: 'recoveryDecided', grantId, carried, stop, amountWon, votes, paperId, due }];
}

type Ordered = Pick<RecoveryDecision, 'stop' | 'amountWon'>;

function refuseUnlawful(grant: Grant, { stop, amountWon }: Ordered): Refusal | null {
  const paidWon = paidOf(grant);
  if (amountWon > paidWon) return { code: 'overPaid', field: 'amountWon', paidWon };
  if (amountWon === 0 && !stop) return { code: 'nothingChosen', field: 'amountWon' };
  return refuseBeyondGround(grant, { amountWon, stop, paidWon });
}

/** 제15조제1항: the order follows the committee's decision, as long as what was paid since has not made it unlawful. */
export function refuseOtherThanDecided(grant: Grant, { stop, amountWon }: Ordered): Refusal | null {
  const { adequacy, recoveryDecision: decided, recovery } = grant;
  const isBound = decided?.carried === true && adequacy === 'FRAUD' && recovery?.ground === undefined;
  if (!isBound || refuseUnlawful(grant, decided)) return null;
  if (stop === decided.stop && amountWon === decided.amountWon) return null;
  return { code: 'committeeBinds', field: 'amountWon', amountWon: decided.amountWon, stop: decided.stop };
}

export const recoveryDecisionDecisions = { takeRecoveryDecision };

/** The committee's last word on it stands in the grant. */
export function evolveRecoveryDecision(c: CrisisCase, event: RecoveryDecided): CrisisCase {
  const { grantId, carried, stop, amountWon, due } = event;
  return changeByHand(c, grantId, (grant) => ({
    ...grant,
    recoveryDecision: { carried, stop, amountWon },
    dues: due ? { ...grant.dues, priorNotice: due } : grant.dues,
  }));
}
