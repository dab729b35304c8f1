import { dueNow } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import { unwatchedConsents } from '../linkageConsent.ts';
import type { DeadlineCode } from '../rulebook.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { hasOpenWork, isServed } from './openWork.ts';
import type { CaseDuty, CrisisCase, Household } from './state.ts';

/**
 * A served case is looked at anew at intervals (S6 §15②), and asks for its closing once nothing is left to wait for;
 * somebody missing is looked for, and somebody who wants no help is asked again; a consent is asked for anew before it
 * runs out. So a case is never without a clock, however its grants, linkages and visits come and go.
 */
export function withDuties(
  household: Household,
  events: readonly CaseEvent[],
  now: Circumstances,
): CaseEvent[] {
  const after = events.reduce(evolve, household).current;
  if (!after) return [...events];
  const opened = missingDuties(after).map(([duty, rule]): CaseEvent => ({
    type: 'dutyOpened',
    duty,
    due: dueNow(rule, now),
  }));
  return [...events, ...opened, ...unwatchedConsents(after, now)];
}

type Owed = readonly [duty: CaseDuty, rule: DeadlineCode];

function missingDuties(c: CrisisCase): Owed[] {
  const { search, recontact, serviceReview, closingRequest, firstLinkage } = c.dues;
  if (c.stage === 'missing') return search ? [] : [['search', 'SEARCH']];
  if (c.stage === 'refused') return recontact ? [] : [['recontact', 'RECONTACT']];
  if (!isServed(c)) return [];
  const mayClose = !closingRequest && !firstLinkage && !hasOpenWork(c);
  return [
    ...(serviceReview ? [] : [['serviceReview', 'SERVICE_REVIEW'] as const]),
    ...(mayClose ? [['closingRequest', 'CLOSING_REQUEST'] as const] : []),
  ];
}
