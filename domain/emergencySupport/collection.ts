import { dueNow, dueOn, type Due } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { PaperId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, plusDays, plusMonths, type PlainDate } from '../time.ts';
import type { GrantActs } from './acts.ts';
import type { Grant, PlannedInstalment, Recovery } from './grant.ts';
import { paymentClock } from './instalments.ts';
import { outOfOrder, recoveryIn, type InRecovery } from './recoveryIn.ts';

interface OfGrant {
  readonly grantId: string;
}

export type CollectionEvent =
  | (OfGrant & { readonly type: 'returnPaid'; readonly amountWon: number; readonly paidOn: PlainDate })
  | (OfGrant & {
      readonly type: 'returnDunned';
      readonly leftWon: number;
      readonly dunnedOn: PlainDate;
      readonly paperId: PaperId;
      /** The service of the 독촉장; its days to pay run from the arrival. */
      readonly due: Due;
    })
  | (OfGrant & {
      readonly type: 'instalmentsAgreed';
      readonly instalments: readonly PlannedInstalment[];
      readonly paperId: PaperId;
    })
  | (OfGrant & { readonly type: 'arrearsReferred'; readonly paperId: PaperId })
  | (OfGrant & { readonly type: 'excessClaimed'; readonly leftWon: number; readonly paperId: PaperId });

const leftOf = ({ amountWon, returnedWon }: Recovery): number => amountWon - returnedWon;

function recordReturn(
  c: CrisisCase,
  { grantId, amountWon, paidOn }: GrantActs['recordReturn'],
  now: Circumstances,
): CollectionEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  const today = dayOf(now.at);
  if (paidOn > today) return { code: 'dayInFuture', field: 'paidOn', today };
  const leftWon = leftOf(found.recovery);
  if (amountWon > leftWon) return { code: 'overReturn', field: 'amountWon', leftWon };
  return [{ type: 'returnPaid', grantId, amountWon, paidOn }];
}

/** The day to pay as it stands after whatever moved it; missing while a 독촉장 is on its way. */
const paymentDue = (c: CrisisCase, grant: Grant): Due | undefined =>
  grant.dues.returnPayment && (c.moved[paymentClock(grant)] ?? grant.dues.returnPayment);

/** Only once the day to pay has passed. */
function refuseBefore(due: Due | undefined, now: Circumstances): Refusal | null {
  return due && due.at > now.at
    ? { code: 'dayTooEarly', field: 'grantId', earliest: plusDays(due.day, 1) }
    : null;
}

/** 독촉: what is owed is named once more; an agreement that was not kept is over with it. */
function dunReturn(
  c: CrisisCase,
  { grantId, paperId }: GrantActs['dunReturn'],
  now: Circumstances,
): CollectionEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  if (found.grant.dues.dunningService) return outOfOrder(grantId, 'dunned');
  const refusal = refuseBefore(paymentDue(c, found.grant), now);
  if (refusal) return refusal;
  const due = dueNow('NOTICE_SERVICE', now);
  const dunned = { leftWon: leftOf(found.recovery), dunnedOn: dayOf(now.at), paperId, due };
  return [{ type: 'returnDunned', grantId, ...dunned }];
}

/** 분할납부: days and amounts that together are what is left, no won more and none less. */
function agreeInstalments(
  c: CrisisCase,
  { grantId, instalments, paperId }: GrantActs['agreeInstalments'],
  now: Circumstances,
): CollectionEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  if (found.grant.dues.dunningService) return outOfOrder(grantId, 'dunned');
  const leftWon = leftOf(found.recovery);
  const sum = instalments.reduce((so, { amountWon }) => so + amountWon, 0);
  if (instalments.length < 2 || sum !== leftWon)
    return { code: 'instalmentsDoNotAdd', field: 'instalments', leftWon };
  const today = dayOf(now.at);
  for (const [n, { payOn }] of instalments.entries()) {
    const before = instalments[n - 1]?.payOn;
    const earliest = before === undefined ? today : plusDays(before, 1);
    if (payOn < earliest) return { code: 'dayTooEarly', field: 'instalments', earliest };
  }
  const beyond = refuseBeyondCeiling(instalments, today, now);
  if (beyond) return beyond;
  return [{ type: 'instalmentsAgreed', grantId, instalments: planned(found, instalments, now), paperId }];
}

/** Since edition 5, and by a book that knows the ceiling. */
function refuseBeyondCeiling(
  instalments: GrantActs['agreeInstalments']['instalments'],
  today: PlainDate,
  { edition, rulebook }: Circumstances,
): Refusal | null {
  const rule = edition < 5 ? undefined : rulebook.instalments;
  if (!rule) return null;
  const { most, months } = rule;
  if (instalments.length > most) return { code: 'tooManyInstalments', field: 'instalments', most };
  const latest = plusMonths(today, months);
  const last = instalments.at(-1)?.payOn;
  return last !== undefined && last > latest
    ? { code: 'instalmentsTooLong', field: 'instalments', months, latest }
    : null;
}

function planned(
  { recovery }: InRecovery,
  instalments: GrantActs['agreeInstalments']['instalments'],
  now: Circumstances,
): PlannedInstalment[] {
  let upToWon = recovery.returnedWon;
  return instalments.map(({ payOn, amountWon }) => {
    upToWon += amountWon;
    return { payOn, amountWon, upToWon, due: dueOn('D21', payOn, now) };
  });
}

/** 제15조제4항, K4: of an order under ① or ② alone, once it was 독촉 (since edition 4) and the day to pay has passed. */
function referArrears(
  c: CrisisCase,
  { grantId, paperId }: GrantActs['referArrears'],
  now: Circumstances,
): CollectionEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  const { grant, recovery } = found;
  if (recovery.ground === 'EXCESS') return { code: 'noArrearsForExcess', field: 'grantId' };
  const due = paymentDue(c, grant);
  if (now.edition >= 4 && (recovery.dunnings === undefined || due === undefined))
    return { code: 'dunningFirst', field: 'grantId' };
  const refusal = refuseBefore(due, now);
  if (refusal) return refusal;
  return [{ type: 'arrearsReferred', grantId, paperId }];
}

/** K4: nobody collects an excess like a tax; what is not paid back is claimed before a court. */
function claimExcess(
  c: CrisisCase,
  { grantId, paperId }: GrantActs['claimExcess'],
  now: Circumstances,
): CollectionEvent[] | Refusal {
  const found = recoveryIn(c, grantId, 'served');
  if ('code' in found) return found;
  const { grant, recovery } = found;
  if (recovery.ground !== 'EXCESS') return { code: 'arrearsInstead', field: 'grantId' };
  const refusal = refuseBefore(paymentDue(c, grant), now);
  if (refusal) return refusal;
  return [{ type: 'excessClaimed', grantId, leftWon: leftOf(recovery), paperId }];
}

export const collectionDecisions = {
  recordReturn,
  dunReturn,
  agreeInstalments,
  referArrears,
  claimExcess,
};
