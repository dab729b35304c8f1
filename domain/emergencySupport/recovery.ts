import { dueFrom, dueNow, type Due } from '../clock.ts';
import type { CaseEvent } from '../crisisCase/events.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { everyHolder, refuseTakeOver, type TakeOverCause } from '../staffing.ts';
import { dayOf, noonOf, plusDays, type PlainDate } from '../time.ts';
import type { GrantActs, NoticeWaiver } from './acts.ts';
import { collectionDecisions, type CollectionEvent } from './collection.ts';
import { cutSupports } from './ending.ts';
import { grantById } from './grant.ts';
import { objectionDecisions, type ObjectionEvent } from './objection.ts';
import {
  recoveryDecisionDecisions,
  refuseOtherThanDecided,
  type RecoveryDecided,
} from './recoveryDecision.ts';
import { isGroundFor, paidOf, refuseBeyondGround } from './recoveryGround.ts';
import { outOfOrder, recoveryIn } from './recoveryIn.ts';
import { serviceDecisions, type NoticeServed } from './service.ts';

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
      /** Missing where the return rests on what the review found. */
      readonly ground?: 'EXCESS';
      /** Since edition 4, where the person is heard: the notice has to arrive, and the order waits for it. */
      readonly service?: { readonly sentOn: PlainDate; readonly due: Due };
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
  | RecoveryDecided
  | NoticeServed
  | ObjectionEvent
  | CollectionEvent;

/** K5: the person hears of it first, with ten days for an opinion, unless a named ground allows none. */
function giveNotice(
  c: CrisisCase,
  input: GrantActs['giveNotice'],
  now: Circumstances,
): RecoveryEvent[] | Refusal {
  const { grantId, opinionUntil, waiver, paperId } = input;
  const grant = grantById(c, grantId);
  if ('code' in grant) return grant;
  const isExcess = input.ground === 'EXCESS';
  if (!isGroundFor(grant, isExcess) || grant.recovery) return outOfOrder(grantId, grant.recovery?.status);
  // What was never paid cannot have been too much, and no order could follow.
  if (isExcess && paidOf(grant) === 0) return { code: 'overPaid', field: 'ground', paidWon: 0 };
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
  const isServed = now.edition >= 4 && heardUntil !== null;
  const service = isServed ? { service: { sentOn: today, due: dueNow('NOTICE_SERVICE', now) } } : {};
  return [{ type: 'noticeGiven', grantId, ...given, ...(isExcess ? { ground: 'EXCESS' } : {}), ...service }];
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
  if (recovery.heard?.arrivedOn === null) return { code: 'priorNoticeNotServed', field: 'grantId' };
  if (dayOf(now.at) < recovery.orderFrom)
    return { code: 'opinionStillOpen', field: 'grantId', earliest: recovery.orderFrom };
  if (recovery.preparedBy === now.by) return { code: 'approverPrepared' };
  const refusal = refuseTakeOver(c, 'authority', { by: now.by, takeOver });
  if (refusal) return refusal;
  const paidWon = paidOf(grant);
  if (amountWon > paidWon) return { code: 'overPaid', field: 'amountWon', paidWon };
  if (amountWon === 0 && !stop) return { code: 'nothingChosen', field: 'amountWon' };
  const beyond = now.edition < 4 ? null : refuseBeyondGround(grant, { amountWon, stop, paidWon });
  const other = beyond ?? refuseOtherThanDecided(grant, { amountWon, stop });
  if (other) return other;
  const due = dueNow('NOTICE_SERVICE', now);
  const order = { amountWon, stop, takeOver, orderedOn: dayOf(now.at), paperId, due };
  const ordered: CaseEvent = { type: 'returnOrdered', grantId, ...order };
  return stop ? [ordered, ...cutSupports(c, grant, { cause: 'STOPPED', now })] : [ordered];
}

export const recoveryDecisions = {
  giveNotice,
  orderReturn,
  ...recoveryDecisionDecisions,
  ...serviceDecisions,
  ...objectionDecisions,
  ...collectionDecisions,
};
