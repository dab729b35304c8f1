import type { Grant, PlannedInstalment, Recovery } from './grant.ts';

/** Those that are not paid yet, the earliest first. */
export const openInstalments = ({ instalments = [], returnedWon }: Recovery): PlannedInstalment[] =>
  instalments.filter(({ upToWon }) => upToWon > returnedWon);

/**
 * The clock of the day to pay. Each 독촉 and each 분할납부 is another running of the duty, so that its lateness is told
 * once each; `at` counts the instalments of one agreement.
 */
export function paymentClock({ id, recovery }: Grant, at?: PlannedInstalment): string {
  const clock = `returnPayment/${id}`;
  const { plans = 0, instalments, dunnings = 0 } = recovery ?? {};
  if (!recovery || !instalments) return dunnings > 0 ? `${clock}/d${String(dunnings)}` : clock;
  const next = at ?? openInstalments(recovery)[0];
  const no = next ? instalments.indexOf(next) + 1 : instalments.length;
  return `${clock}/i${String(plans)}n${String(no)}`;
}
