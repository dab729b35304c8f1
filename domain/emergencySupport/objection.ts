import { onOrAfterWorkingDay } from '../calendar.ts';
import { dueFrom, dueNow, type Due } from '../clock.ts';
import type { CaseEvent } from '../crisisCase/events.ts';
import type { ClosingRequest, CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, daysBetween, noonOf, plusDays, type PlainDate } from '../time.ts';
import {
  objectables,
  type GrantActs,
  type Objectable,
  type ObjectionOutcome,
  type PeriodStop,
} from './acts.ts';
import { grantById, unserved, type Grant, type ObjectionStatus } from './grant.ts';
import { outOfOrder } from './recoveryIn.ts';

interface OfGrant {
  readonly grantId: string;
  /** Missing where it is against the order of return. */
  readonly against?: 'DECISION';
}

/** A time that does not count, and the last day for an objection that it leads to (행정절차법 제16조). */
export interface StoppedPeriod {
  readonly cause: PeriodStop;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly objectionUntil: PlainDate;
}

export type ObjectionEvent =
  | (OfGrant & {
      readonly type: 'objectionRecorded';
      readonly receivedOn: PlainDate;
      readonly late: boolean;
      readonly stopped?: StoppedPeriod;
      readonly paperId: PaperId;
      readonly due: Due;
    })
  | (OfGrant & { readonly type: 'objectionForwarded'; readonly paperId: PaperId; readonly due: Due })
  | (OfGrant & {
      readonly type: 'objectionDecided';
      readonly outcome: ObjectionOutcome;
      readonly amountWon: number;
      readonly paperId: PaperId;
    });

/** What an objection is against, as far as it has come. */
interface Objected {
  readonly objection: ObjectionStatus;
  readonly servedOn: PlainDate | null;
  readonly objectionUntil: PlainDate | null;
  /** The day of the decision or the order itself. */
  readonly madeOn: PlainDate | null;
  readonly amountWon: number;
}

function objectedIn(grant: Grant, against: Objectable): Objected | null {
  if (against === 'DECISION')
    return grant.decidedOn === null
      ? null
      : { ...(grant.decisionNotice ?? unserved), madeOn: grant.decidedOn, amountWon: 0 };
  const { recovery } = grant;
  return recovery?.orderedOn ? { ...recovery, madeOn: recovery.orderedOn } : null;
}

/** What of the grant an objection may be against that has come so far; `none` is what nobody has objected to yet. */
export const objectionsAt = (grant: Grant, status: ObjectionStatus): readonly Objectable[] =>
  objectables.filter((against) => {
    const isExcess = against === 'RETURN_ORDER' && grant.recovery?.ground === 'EXCESS';
    return !isExcess && objectedIn(grant, against)?.objection === status;
  });

const named = (against: Objectable): { readonly against?: 'DECISION' } =>
  against === 'DECISION' ? { against } : {};

/** K3: received whenever it comes; late is marked, and the 시·도 decides. What was closed meanwhile is open again (K24). */
function recordObjection(
  c: CrisisCase,
  input: GrantActs['recordObjection'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const { grantId, receivedOn, against = 'RETURN_ORDER', paperId } = input;
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  // K4: 제16조 speaks of 제8조제3항 and 제15조제1항, 제2항 alone; an excess has other remedies.
  if (against === 'RETURN_ORDER' && grant.recovery?.ground === 'EXCESS')
    return { code: 'otherRemedy', field: 'grantId' };
  const objected = objectedIn(grant, against);
  if (objected?.objection !== 'none') return outOfOrder(grantId, objected?.objection);
  // Before edition 4 nobody objected to an order that had not arrived.
  if (now.edition < 4 && objected.servedOn === null) return outOfOrder(grantId);
  const refusal = refuseDay(receivedOn, objected, dayOf(now.at));
  if (refusal) return refusal;
  const stopped = stoppedBy(input, objected, now);
  if (stopped && 'code' in stopped) return stopped;
  const last = stopped?.objectionUntil ?? objected.objectionUntil;
  const late = last !== null && receivedOn > last;
  const due = dueFrom('D10', noonOf(receivedOn), now);
  const kept = { grantId, ...named(against), receivedOn, late, ...(stopped ? { stopped } : {}) };
  const recorded: CaseEvent = { type: 'objectionRecorded', ...kept, paperId, due };
  return c.closing ? [recorded, ...takenBack(c.closing, c, paperId)] : [recorded];
}

function refuseDay(receivedOn: PlainDate, { servedOn, madeOn }: Objected, today: PlainDate): Refusal | null {
  if (receivedOn > today) return { code: 'dayInFuture', field: 'receivedOn', today };
  const earliest = servedOn ?? madeOn;
  return earliest !== null && receivedOn < earliest
    ? { code: 'dayTooEarly', field: 'receivedOn', earliest }
    : null;
}

/** A period that has begun stands still while its cause lasts, and goes on with the days that were left of it. */
function stoppedBy(
  { periodStop, stoppedFrom, stoppedUntil, receivedOn }: GrantActs['recordObjection'],
  { servedOn, objectionUntil }: Objected,
  now: Circumstances,
): StoppedPeriod | Refusal | null {
  const said = [periodStop, stoppedFrom, stoppedUntil];
  if (said.every((one) => (one ?? null) === null)) return null;
  if (!periodStop) return { code: 'reasonMissing', field: 'periodStop' };
  if (!stoppedFrom) return { code: 'reasonMissing', field: 'stoppedFrom' };
  if (!stoppedUntil) return { code: 'reasonMissing', field: 'stoppedUntil' };
  if (servedOn === null || objectionUntil === null) return { code: 'periodNotBegun', field: 'periodStop' };
  if (stoppedFrom < servedOn) return { code: 'dayTooEarly', field: 'stoppedFrom', earliest: servedOn };
  if (stoppedFrom > objectionUntil)
    return { code: 'dayTooLate', field: 'stoppedFrom', latest: objectionUntil };
  if (stoppedUntil < stoppedFrom)
    return { code: 'dayTooEarly', field: 'stoppedUntil', earliest: stoppedFrom };
  if (stoppedUntil > receivedOn) return { code: 'dayTooLate', field: 'stoppedUntil', latest: receivedOn };
  const stood = daysBetween(stoppedFrom, stoppedUntil) + 1;
  const last = onOrAfterWorkingDay(plusDays(objectionUntil, stood), now.rulebook.calendar);
  return { cause: periodStop, from: stoppedFrom, until: stoppedUntil, objectionUntil: last };
}

/** An ended case does not move; what was asked for while it was followed up is over with that. */
function takenBack({ from }: ClosingRequest, { transfer }: CrisisCase, paperId: PaperId): CaseEvent[] {
  const withdrawn: CaseEvent[] = transfer && from === 'ended' ? [{ type: 'transferWithdrawn' }] : [];
  return [...withdrawn, { type: 'closingReturned', reason: 'OBJECTION', paperId }];
}

function objectionIn(
  c: CrisisCase,
  { grantId, against = 'RETURN_ORDER' }: { readonly grantId: string; readonly against?: Objectable },
  at: 'received' | 'forwarded',
): Objected | Refusal {
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const objected = objectedIn(grant, against);
  if (objected?.objection !== at) return outOfOrder(grantId, objected?.objection);
  return objected;
}

function forwardObjection(
  c: CrisisCase,
  input: GrantActs['forwardObjection'],
  now: Circumstances,
): ObjectionEvent[] | Refusal {
  const found = objectionIn(c, input, 'received');
  if ('code' in found) return found;
  const { grantId, against = 'RETURN_ORDER', paperId } = input;
  const due = dueNow('D11', now);
  return [{ type: 'objectionForwarded', grantId, ...named(against), paperId, due }];
}

/** `amountWon` is what remains to be returned in all after the 시·도's word. */
function decideObjection(c: CrisisCase, input: GrantActs['decideObjection']): ObjectionEvent[] | Refusal {
  const found = objectionIn(c, input, 'forwarded');
  if ('code' in found) return found;
  const { grantId, against = 'RETURN_ORDER', objectionOutcome: outcome, amountWon, paperId } = input;
  if (amountWon > found.amountWon)
    return { code: 'overReturn', field: 'amountWon', leftWon: found.amountWon };
  const remains = outcome === 'UPHELD' ? 0 : outcome === 'DISMISSED' ? found.amountWon : amountWon;
  return [{ type: 'objectionDecided', grantId, ...named(against), outcome, amountWon: remains, paperId }];
}

export const objectionDecisions = { recordObjection, forwardObjection, decideObjection };
