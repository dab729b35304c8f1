import { dueNow } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { hasOpenWork, isServed } from './openWork.ts';
import type { Household } from './state.ts';

/**
 * A served case is looked at anew at intervals (S6 §15②), and asks for its closing once nothing is left to wait for.
 * So it is never without a clock, however its grants, linkages and visits come and go.
 */
export function withDuties(
  household: Household,
  events: readonly CaseEvent[],
  now: Circumstances,
): CaseEvent[] {
  const after = events.reduce(evolve, household).current;
  if (!after || !isServed(after)) return [...events];
  const { serviceReview, closingRequest, firstLinkage } = after.dues;
  const review: CaseEvent = { type: 'dutyOpened', duty: 'serviceReview', due: dueNow('SERVICE_REVIEW', now) };
  const closing: CaseEvent = {
    type: 'dutyOpened',
    duty: 'closingRequest',
    due: dueNow('CLOSING_REQUEST', now),
  };
  const mayClose = !closingRequest && !firstLinkage && !hasOpenWork(after);
  return [...events, ...(serviceReview ? [] : [review]), ...(mayClose ? [closing] : [])];
}
