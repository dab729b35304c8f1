import type { Refusal } from '../refusal.ts';
import type { Grant } from './grant.ts';

export const paidOf = ({ supports }: Grant): number =>
  supports.reduce((sum, { paidWon }) => sum + paidWon, 0);

/** 제15조: an excess may be found in whatever the review has not called a deceit; all else is the review's word. */
export function isGroundFor({ adequacy }: Grant, isExcess: boolean): boolean {
  if (isExcess) return adequacy !== null && adequacy !== 'FRAUD';
  return adequacy === 'FRAUD' || adequacy === 'INADEQUATE';
}

/** 제15조제1항 leaves no choice after a deceit; 제3항 knows no stop. */
export function refuseBeyondGround(
  { adequacy, recovery, supports }: Grant,
  {
    amountWon,
    stop,
    paidWon,
  }: { readonly amountWon: number; readonly stop: boolean; readonly paidWon: number },
): Refusal | null {
  if (recovery?.ground === 'EXCESS') return stop ? { code: 'excessNeverStops', field: 'stop' } : null;
  if (adequacy !== 'FRAUD') return null;
  if (paidWon > 0 && amountWon === 0) return { code: 'fraudBinds', field: 'amountWon' };
  return !stop && supports.some(({ ended }) => !ended) ? { code: 'fraudBinds', field: 'stop' } : null;
}
