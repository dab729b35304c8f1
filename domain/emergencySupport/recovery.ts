import { dueFrom, dueNow, type Due } from '../clock.ts';
import type { CaseEvent } from '../crisisCase/events.ts';
import type { ClosingRequest, CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { everyHolder, refuseTakeOver, type TakeOverCause } from '../staffing.ts';
import { dayOf, noonOf, plusDays, type PlainDate } from '../time.ts';
import type { GrantActs, NoticeWaiver, ObjectionOutcome, ServiceWay } from './acts.ts';
import { cutSupports } from './ending.ts';
import { grantById, type Grant, type Recovery, type RecoveryStatus } from './grant.ts';

export type { Recovery, RecoveryStatus } from './grant.ts';

interface OfGrant {
  readonly grantId: string;
}

export type RecoveryEvent =
  | (OfGrant & {
      readonly type: 'noticeGiven';
      readonly opinionUntil: PlainDate | null;
      readonly waiver: NoticeWaiver | null;
      readonly preparedBy: StaffId;
      readonly orderFrom: PlainDate;
      readonly paperId: PaperId;
      readonly due: Due;
    })
  | (OfGrant & {
      readonly type: 'returnOrdered';
      readonly amountWon: number;
      readonly stop: boolean;
      readonly takeOver: TakeOverCause | null;
      readonly orderedOn: PlainDate;
      readonly paperId: PaperId;
      readonly due: Due;
    })
  | (OfGrant & {
      readonly type: 'noticeServed';
      readonly serviceWay: ServiceWay;
      readonly attempt: number;
      readonly arrivedOn: PlainDate | null;
      readonly objectionUntil: PlainDate | null;
      /** The next attempt, or the day by which to pay back. */
      readonly due: Due;
    })
  | (OfGrant & {
      readonly type: 'objectionRecorded';
      readonly receivedOn: PlainDate;
      readonly late: boolean;
      readonly paperId: PaperId;
      readonly due: Due;
    })
  | (OfGrant & { readonly type: 'objectionForwarded'; readonly paperId: PaperId; readonly due: Due })
  | (OfGrant & {
      readonly type: 'objectionDecided';
      readonly outcome: ObjectionOutcome;
      readonly amountWon: number;
      readonly paperId: PaperId;
    })
  | (OfGrant & { readonly type: 'returnPaid'; readonly amountWon: number; readonly paidOn: PlainDate })
  | (OfGrant & { readonly type: 'arrearsReferred'; readonly paperId: PaperId });

interface InRecovery {
  readonly grant: Grant;
  readonly recovery: Recovery;
}

function recoveryIn(c: CrisisCase, grantId: string, status: RecoveryStatus): InRecovery | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const { recovery } = grant;
  if (recovery?.status !== status)
    return { code: 'recoveryOutOfOrder', grantId, status: recovery?.status ?? 'none' };
  return { grant, recovery };
}

/** K5: the person hears of it first, with ten days for an opinion, unless a named ground allows none. */
function giveNotice(
  c: CrisisCase,
  { grantId, opinionUntil, waiver, paperId }: GrantActs['giveNotice'],
  now: Circumstances,
): RecoveryEvent[] | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const isWrong = grant.adequacy === 'FRAUD' || grant.adequacy === 'INADEQUATE';
  if (!isWrong || grant.recovery)
    return { code: 'recoveryOutOfOrder', grantId, status: grant.recovery?.status ?? 'none' };
  const today = dayOf(now.at);
  const earliest = plusDays(today, now.rulebook.opinionDays);
  if (waiver === null && opinionUntil === null) return { code: 'reasonMissing', field: 'waiver' };
  if (waiver === null && opinionUntil !== null && opinionUntil < earliest)
    return { code: 'dayTooEarly', field: 'opinionUntil', earliest };
  const preparedBy = now.by as StaffId;
  if (everyHolder(c, 'authority').includes(preparedBy)) return { code: 'approverPrepared' };
  const heardUntil = waiver === null ? opinionUntil : null;
  const orderFrom = heardUntil ? plusDays(heardUntil, 1) : today;
  // The days for the order run from where the opinion may end.
  const due = dueFrom('RETURN_ORDER', heardUntil ? noonOf(heardUntil) : now.at, now);
  const given = { opinionUntil: heardUntil, waiver, preparedBy, orderFrom, paperId, due };
  return [{ type: 'noticeGiven', grantId, ...given }];
}

/** 제15조: all or part of what was given; who prepared it does not order it (K7). */
function orderReturn(
  c: CrisisCase,
  input: GrantActs['orderReturn'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const { grantId, amountWon, stop, takeOver, seen, paperId } = input;
  const found = recoveryIn(c, grantId, 'heard');
  if ('code' in found) return found;
  const { grant, recovery } = found;
  if (grant.acts !== seen) return { code: 'stale', part: `grant-${grantId}`, now: grant.acts };
  if (dayOf(now.at) < recovery.orderFrom)
    return { code: 'dayTooEarly', field: 'grantId', earliest: recovery.orderFrom };
  if (recovery.preparedBy === now.by) return { code: 'approverPrepared' };
  const refusal = refuseTakeOver(c, 'authority', { by: now.by, takeOver });
  if (refusal) return refusal;
  const paidWon = grant.supports.reduce((sum, support) => sum + support.paidWon, 0);
  if (amountWon > paidWon) return { code: 'overPaid', field: 'amountWon', paidWon };
  if (amountWon === 0 && !stop) return { code: 'nothingChosen', field: 'amountWon' };
  const due = dueNow('NOTICE_SERVICE', now);
  const order = { amountWon, stop, takeOver, orderedOn: dayOf(now.at), paperId, due };
  const ordered: CaseEvent = { type: 'returnOrdered', grantId, ...order };
  return stop ? [ordered, ...cutSupports(c, grant, { cause: 'STOPPED', now })] : [ordered];
}

/** K6: what the household may do runs from the day on which the notice arrived. */
function serveNotice(
  c: CrisisCase,
  { grantId, serviceWay, arrivedOn }: GrantActs['serveNotice'],
  now: Circumstances,
): RecoveryEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'ordered');
  if ('code' in found) return found;
  const attempt = found.recovery.attempts + 1;
  const tried = { grantId, serviceWay, attempt, arrivedOn };
  if (arrivedOn === null) {
    const due = dueNow('NOTICE_SERVICE', now);
    return [{ type: 'noticeServed', ...tried, objectionUntil: null, due }];
  }
  const today = dayOf(now.at);
  if (arrivedOn > today) return { code: 'dayInFuture', field: 'arrivedOn', today };
  const { orderedOn } = found.recovery;
  if (orderedOn !== null && arrivedOn < orderedOn)
    return { code: 'dayTooEarly', field: 'arrivedOn', earliest: orderedOn };
  const objectionUntil = dueFrom('D09', noonOf(arrivedOn), now).day;
  const due = dueFrom('D21', noonOf(arrivedOn), now);
  return [{ type: 'noticeServed', ...tried, objectionUntil, due }];
}

/** K3: received whenever it comes; late is marked, and the 시·도 decides. What was closed meanwhile is open again (K24). */
function recordObjection(
  c: CrisisCase,
  { grantId, receivedOn, paperId }: GrantActs['recordObjection'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const { recovery } = grant;
  if (!recovery?.servedOn || recovery.objection !== 'none')
    return { code: 'recoveryOutOfOrder', grantId, status: recovery?.status ?? 'none' };
  const today = dayOf(now.at);
  if (receivedOn > today) return { code: 'dayInFuture', field: 'receivedOn', today };
  if (receivedOn < recovery.servedOn)
    return { code: 'dayTooEarly', field: 'receivedOn', earliest: recovery.servedOn };
  const late = recovery.objectionUntil !== null && receivedOn > recovery.objectionUntil;
  const due = dueFrom('D10', noonOf(receivedOn), now);
  const recorded: CaseEvent = { type: 'objectionRecorded', grantId, receivedOn, late, paperId, due };
  return c.closing ? [recorded, ...takenBack(c.closing, c, paperId)] : [recorded];
}

/** An ended case does not move; what was asked for while it was followed up is over with that. */
function takenBack({ from }: ClosingRequest, { transfer }: CrisisCase, paperId: PaperId): CaseEvent[] {
  const withdrawn: CaseEvent[] = transfer && from === 'ended' ? [{ type: 'transferWithdrawn' }] : [];
  return [...withdrawn, { type: 'closingReturned', reason: 'OBJECTION', paperId }];
}

function objectionIn(c: CrisisCase, grantId: string, at: 'received' | 'forwarded'): Recovery | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const { recovery } = grant;
  if (recovery?.objection !== at)
    return { code: 'recoveryOutOfOrder', grantId, status: recovery?.objection ?? 'none' };
  return recovery;
}

function forwardObjection(
  c: CrisisCase,
  { grantId, paperId }: GrantActs['forwardObjection'],
  now: Circumstances,
): RecoveryEvent[] | Refusal {
  const found = objectionIn(c, grantId, 'received');
  if ('code' in found) return found;
  return [{ type: 'objectionForwarded', grantId, paperId, due: dueNow('D11', now) }];
}

/** `amountWon` is what remains to be returned in all after the 시·도's word. */
function decideObjection(
  c: CrisisCase,
  { grantId, objectionOutcome: outcome, amountWon, paperId }: GrantActs['decideObjection'],
): RecoveryEvent[] | Refusal {
  const found = objectionIn(c, grantId, 'forwarded');
  if ('code' in found) return found;
  if (amountWon > found.amountWon)
    return { code: 'overReturn', field: 'amountWon', leftWon: found.amountWon };
  const remains = outcome === 'UPHELD' ? 0 : outcome === 'DISMISSED' ? found.amountWon : amountWon;
  return [{ type: 'objectionDecided', grantId, outcome, amountWon: remains, paperId }];
}

function recordReturn(
  c: CrisisCase,
  { grantId, amountWon, paidOn }: GrantActs['recordReturn'],
  now: Circumstances,
): RecoveryEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  const today = dayOf(now.at);
  if (paidOn > today) return { code: 'dayInFuture', field: 'paidOn', today };
  const leftWon = found.recovery.amountWon - found.recovery.returnedWon;
  if (amountWon > leftWon) return { code: 'overReturn', field: 'amountWon', leftWon };
  return [{ type: 'returnPaid', grantId, amountWon, paidOn }];
}

/** 제15조제4항, K4: only once the day to pay has passed. */
function referArrears(
  c: CrisisCase,
  { grantId, paperId }: GrantActs['referArrears'],
  now: Circumstances,
): RecoveryEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  const due = c.moved[`returnPayment/${grantId}`] ?? found.grant.dues.returnPayment;
  if (due && due.at > now.at)
    return { code: 'dayTooEarly', field: 'grantId', earliest: plusDays(due.day, 1) };
  return [{ type: 'arrearsReferred', grantId, paperId }];
}

export const recoveryDecisions = {
  giveNotice,
  orderReturn,
  serveNotice,
  recordObjection,
  forwardObjection,
  decideObjection,
  recordReturn,
  referArrears,
};
