import { dueNow } from '../clock.ts';
import { isGrantOpen } from '../emergencySupport/grant.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import { isLinkageOpen } from '../linkage.ts';
import type { Refusal } from '../refusal.ts';
import { followUpDues } from '../rulebook.ts';
import { dayOf, plusDays } from '../time.ts';
import type { Acts } from './acts.ts';
import { followUpWindowDays } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import type { CrisisCase, FollowUp } from './state.ts';

/** K24: an open grant, linkage or visit keeps a case from closing. */
function refuseClosing(c: CrisisCase): Refusal | null {
  const grant = c.grants.find(isGrantOpen);
  if (grant) return { code: 'grantStillOpen', grantId: grant.id };
  const linkage = c.linkages.find(isLinkageOpen);
  if (linkage) return { code: 'linkageStillOpen', linkageId: linkage.id };
  if (c.visits.length > 0) return { code: 'visitsStillOpen', left: c.visits.length };
  return null;
}

function refuseStale(c: CrisisCase, seen: number): Refusal | null {
  return c.parts.closing === seen ? null : { code: 'stale', part: 'closing', now: c.parts.closing };
}

function requestClosing(
  c: CrisisCase,
  { reason, seen, paperId }: Acts['requestClosing'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const refusal = refuseStale(c, seen) ?? refuseClosing(c);
  if (refusal) return refusal;
  // The approval would fall to the head and nobody could give it.
  if (now.by === c.people.head) return { code: 'approverPrepared' };
  const requestedBy = now.by as StaffId;
  return [{ type: 'closingRequested', reason, requestedBy, paperId, due: dueNow('CLOSING_APPROVAL', now) }];
}

/** K7: who asked for the closing cannot approve it. */
function approveClosing(
  c: CrisisCase,
  { seen }: Acts['approveClosing'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const stale = refuseStale(c, seen);
  if (stale) return stale;
  if (c.closing?.requestedBy === now.by) return { code: 'approverPrepared' };
  return [{ type: 'closingApproved', closedOn: dayOf(now.at), followUps: followUps(now) }];
}

/** 사후관리 on the days of the rulebook, counted from the closing (D23). */
function followUps(now: Circumstances): FollowUp[] {
  const { version, deadlines } = now.rulebook;
  const { graceHours } = deadlines.D23;
  return followUpDues(now.rulebook, now.at).map(({ at, day, provisional }, n) => ({
    no: n + 1,
    due: { rule: 'D23', rulebook: version, at, day, graceHours, provisional },
  }));
}

function returnClosing(c: CrisisCase, { seen, paperId }: Acts['returnClosing']): CaseEvent[] | Refusal {
  return refuseStale(c, seen) ?? [{ type: 'closingReturned', paperId }];
}

/** The last follow-up ends the case by itself. */
function recordFollowUp(
  c: CrisisCase,
  { outcome, paperId }: Acts['recordFollowUp'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const next = c.followUps[0];
  if (!next) return { code: 'actOutOfOrder', stage: c.stage, allowed: [] };
  const opensOn = plusDays(next.due.day, -followUpWindowDays);
  if (dayOf(now.at) < opensOn) return { code: 'followUpNotDue', opensOn };
  const recorded: CaseEvent = { type: 'followUpRecorded', no: next.no, outcome, paperId };
  return c.followUps.length > 1 ? [recorded] : [recorded, { type: 'caseArchived', cause: 'followedUp' }];
}

export const closingDecisions = { requestClosing, approveClosing, returnClosing, recordFollowUp };
