import { dueAs, dueNow } from '../clock.ts';
import { isObjectionAwaited } from '../emergencySupport/grant.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { followUpDues } from '../rulebook.ts';
import { everyHolder, refuseTakeOver, type TakeOverCause } from '../staffing.ts';
import { dayOf, plusDays, type PlainDate } from '../time.ts';
import type { Due } from '../clock.ts';
import type { Acts, ClosingReason, FollowUpOutcome, NoFollowUpReason, ReturnReason } from './acts.ts';
import { beforeClosing, overWithClosing } from './caseDuties.ts';
import { followUpWindowDays } from './clocks.ts';
import type { CaseEvent } from './events.ts';
import { raised, withDue, without } from './evolving.ts';
import { refuseOpenWork } from './openWork.ts';
import type { CrisisCase, FollowUp } from './state.ts';

export type ClosingEvent =
  | {
      readonly type: 'closingRequested';
      readonly reason: ClosingReason;
      readonly noFollowUp: NoFollowUpReason | null;
      readonly requestedBy: StaffId;
      readonly paperId: PaperId;
      readonly due: Due;
    }
  | {
      readonly type: 'closingReturned';
      /** NEW_REPORT where somebody was reported while the closing waited, OBJECTION where one came in. */
      readonly reason: ReturnReason | 'NEW_REPORT' | 'OBJECTION';
      readonly paperId: PaperId;
    }
  | {
      readonly type: 'closingApproved';
      readonly closedOn: PlainDate;
      readonly takeOver: TakeOverCause | null;
      readonly followUps: readonly FollowUp[];
    }
  | {
      readonly type: 'followUpRecorded';
      readonly no: number;
      readonly outcome: FollowUpOutcome;
      readonly paperId: PaperId;
    }
  | {
      readonly type: 'caseArchived';
      readonly cause: 'followedUp' | 'reopened' | 'withoutFollowUp' | 'merged';
    };

function refuseClosing(c: CrisisCase): Refusal | null {
  const refusal = refuseOpenWork(c);
  if (refusal) return refusal;
  const duty = beforeClosing.find((one) => c.dues[one] !== undefined);
  return duty ? { code: 'dutyStillOpen', duty } : null;
}

/** K3: while the household may still object, the case may close, and is not archived at once. */
function refuseForgetting(
  c: CrisisCase,
  noFollowUp: NoFollowUpReason | null,
  now: Circumstances,
): Refusal | null {
  const awaited = c.grants.find((grant) => isObjectionAwaited(grant, dayOf(now.at)));
  return noFollowUp && awaited ? { code: 'grantStillOpen', grantId: awaited.id } : null;
}

function refuseStale(c: CrisisCase, seen: number): Refusal | null {
  return c.parts.closing === seen ? null : { code: 'stale', part: 'closing', now: c.parts.closing };
}

function requestClosing(
  c: CrisisCase,
  { reason, noFollowUp, seen, paperId }: Acts['requestClosing'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const refusal = refuseStale(c, seen) ?? refuseClosing(c) ?? refuseForgetting(c, noFollowUp, now);
  if (refusal) return refusal;
  const requestedBy = now.by as StaffId;
  // The approval would fall to them, now or while they stand in, and nobody could give it.
  if (everyHolder(c, 'head').includes(requestedBy)) return { code: 'approverPrepared' };
  const due = dueNow('CLOSING_APPROVAL', now);
  return [{ type: 'closingRequested', reason, noFollowUp, requestedBy, paperId, due }];
}

/** K7: who asked for the closing cannot approve it. K22: who is not the head says why they decide. */
function approveClosing(
  c: CrisisCase,
  { seen, takeOver }: Acts['approveClosing'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const stale = refuseStale(c, seen);
  if (stale) return stale;
  if (c.closing?.requestedBy === now.by) return { code: 'approverPrepared' };
  const refusal = refuseTakeOver(c, 'head', { by: now.by, takeOver });
  if (refusal) return refusal;
  const closedOn = dayOf(now.at);
  const followUps = c.closing?.followUp ? followUpsFrom(now) : [];
  const approved: CaseEvent = { type: 'closingApproved', closedOn, takeOver, followUps };
  return followUps.length > 0 ? [approved] : [approved, { type: 'caseArchived', cause: 'withoutFollowUp' }];
}

/** 사후관리 on the days of the rulebook, counted from the closing (D23). */
function followUpsFrom(now: Circumstances): FollowUp[] {
  const { followUpMonths } = now.rulebook;
  return followUpDues(now.rulebook, now.at).map((due, n) => {
    const basis = { counting: 'CIVIL_MONTHS', amount: followUpMonths[n] ?? 1, from: now.at } as const;
    return { no: n + 1, due: dueAs('D23', due, { now, basis }) };
  });
}

function returnClosing(
  c: CrisisCase,
  { seen, returnReason: reason, paperId }: Acts['returnClosing'],
): CaseEvent[] | Refusal {
  return refuseStale(c, seen) ?? [{ type: 'closingReturned', reason, paperId }];
}

/** The last follow-up ends the case by itself; a transfer that nobody confirmed by then is over, too. */
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
  if (c.followUps.length > 1) return [recorded];
  const withdrawn: CaseEvent[] = c.transfer ? [{ type: 'transferWithdrawn' }] : [];
  return [recorded, ...withdrawn, { type: 'caseArchived', cause: 'followedUp' }];
}

export const closingDecisions = { requestClosing, approveClosing, returnClosing, recordFollowUp };

type Of<T extends ClosingEvent['type']> = Extract<ClosingEvent, { readonly type: T }>;

export const closingEvolutions = {
  closingRequested: (c: CrisisCase, event: Of<'closingRequested'>): CrisisCase => {
    const { reason, requestedBy, noFollowUp, due } = event;
    const closing = { reason, requestedBy, from: c.stage, followUp: noFollowUp === null };
    const asked = { ...raised(c, 'closing'), stage: 'closeRequested' as const, closing };
    return withDue(asked, 'closingApproval', due, ...overWithClosing);
  },
  closingReturned: (c: CrisisCase): CrisisCase => ({
    ...raised(c, 'closing'),
    stage: c.closing?.from ?? c.stage,
    dues: without(c, 'closingApproval'),
    closing: null,
    closedOn: null,
    followUps: [],
  }),
  closingApproved: (c: CrisisCase, { closedOn, followUps }: Of<'closingApproved'>): CrisisCase => ({
    ...raised(c, 'closing'),
    stage: 'followUp',
    closedOn,
    followUps,
    dues: without(c, 'closingApproval'),
  }),
  followUpRecorded: (c: CrisisCase, { no }: Of<'followUpRecorded'>): CrisisCase => ({
    ...c,
    followUps: c.followUps.filter((one) => one.no !== no),
  }),
  caseArchived: (c: CrisisCase): CrisisCase => ({
    ...c,
    stage: 'archived',
    followUps: [],
    dues: {},
    deputies: [],
  }),
};
