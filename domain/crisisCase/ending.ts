import { cutGrants } from '../emergencySupport/ending.ts';
import type { Circumstances } from '../entity.ts';
import { isEscalationOpen } from '../escalation.ts';
import type { PaperId } from '../ids.ts';
import { endLinkages } from '../linkage.ts';
import { endActions } from '../meetingAction.ts';
import type { Refusal } from '../refusal.ts';
import type { Acts, EndCause } from './acts.ts';
import type { CaseDuty } from './caseDuties.ts';
import type { CaseEvent } from './events.ts';
import { raised } from './evolving.ts';
import type { CrisisCase } from './state.ts';

export interface CaseEnded {
  readonly type: 'caseEnded';
  readonly cause: EndCause;
  /** Duties of the case itself that fall with it. */
  readonly duties: readonly CaseDuty[];
  readonly paperId: PaperId;
}

/**
 * A death or another end of the whole case (K24): everything under way falls, each by its own event, so that the preview
 * of this act is this decision itself. What was given is still reviewed (K15), and then the case closes.
 */
function endCase(
  c: CrisisCase,
  { endCause: cause, seen, paperId }: Acts['endCase'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  if (c.parts.whole !== seen) return { code: 'stale', part: 'whole', now: c.parts.whole };
  // What the chair has given already is still the members' to confirm.
  const selections = c.selections.filter(({ status }) => status === 'asked' || status === 'toStatutory');
  const escalations = c.escalations.filter(isEscalationOpen);
  return [
    ...cutGrants(c, now),
    ...selections.map(({ id }): CaseEvent => ({ type: 'selectionWithdrawn', selectionId: id })),
    ...endLinkages(c.linkages, 'CASE_ENDED'),
    ...endActions(c),
    ...(c.visits.length > 0 ? [{ type: 'visitsEnded', left: c.visits.length, paperId } as const] : []),
    ...escalations.map(({ id }): CaseEvent => ({ type: 'escalationWithdrawn', escalationId: id })),
    ...(c.transfer ? [{ type: 'transferWithdrawn' } as const] : []),
    { type: 'caseEnded', cause, duties: Object.keys(c.dues) as CaseDuty[], paperId },
  ];
}

export const endingDecisions = { endCase };

export const endingEvolutions = {
  caseEnded: (c: CrisisCase): CrisisCase => ({
    ...raised(c, 'whole'),
    stage: 'ended',
    missing: null,
    dues: {},
  }),
};
