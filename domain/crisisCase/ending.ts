import { cutGrants } from '../emergencySupport/ending.ts';
import type { Circumstances } from '../entity.ts';
import { isEscalationOpen } from '../escalation.ts';
import type { PaperId } from '../ids.ts';
import { endLinkages } from '../linkage.ts';
import { endActions } from '../meetingAction.ts';
import type { Refusal } from '../refusal.ts';
import type { Acts, EndCause } from './acts.ts';
import { beforeClosing, type CaseDuty } from './caseDuties.ts';
import type { CaseEvent } from './events.ts';
import { raised, without } from './evolving.ts';
import type { CrisisCase, Part } from './state.ts';

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
  { endCause: cause, seen, seenBy, paperId }: Acts['endCase'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const extent = seenBy === 'EXTENT' ? extentOf(c) : c.parts.whole;
  if (extent !== seen) return { code: 'stale', part: 'whole', now: extent };
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
    { type: 'caseEnded', cause, duties: fallingDuties(c, cause, now), paperId },
  ];
}

/** Where somebody lives on, what a law wants or a life may hang on outlives their case, and has to be done before it closes. */
function fallingDuties({ dues }: CrisisCase, cause: EndCause, { edition }: Circumstances): CaseDuty[] {
  const open = Object.keys(dues) as CaseDuty[];
  if (edition < 7 || cause === 'DIED') return open;
  return open.filter((duty) => !beforeClosing.includes(duty));
}

/**
 * How far the case has come, by what an end would let fall: work that was begun, reports of somebody in need, duties of
 * the case and advice that came. It only grows, so whoever saw another number has not seen all that falls.
 */
export function extentOf({ parts, reports, runs, escalations }: CrisisCase): number {
  const duties = Object.values(runs).reduce((sum, times) => sum + times, 0);
  const advice = escalations.reduce((sum, { points }) => sum + points, 0);
  return parts.whole + reports + duties + advice;
}

/** The number that whoever replaces or decides this part has to have seen. */
export const seenNumber = (c: CrisisCase, part: Part): number =>
  part === 'whole' ? extentOf(c) : c.parts[part];

export const endingDecisions = { endCase };

export const endingEvolutions = {
  caseEnded: (c: CrisisCase, { duties }: CaseEnded): CrisisCase => ({
    ...raised(c, 'whole'),
    stage: 'ended',
    missing: null,
    dues: without(c, ...duties),
  }),
};
