import { dueNow, type Due } from '../clock.ts';
import type { Circumstances, Message } from '../entity.ts';
import type { MeetingId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { PlainDate } from '../time.ts';
import type { MeetingActCommand, MeetingActs, MeetingHouseActs, OfItem, WithdrawCause } from './acts.ts';
import { ended } from './dues.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { isResting, restingStatuses, type Item, type ItemResult } from './items.ts';
import type { Meeting, MeetingStatus } from './state.ts';

/** Which item of which sitting waits for the answer to this one, and by when: one day for both sides (K25). */
export interface Referral extends OfItem {
  readonly meetingId: MeetingId;
  readonly due: Due;
}

/** 회신: what the other sitting decided, or that it sent the item back and why. */
export interface ReferralAnswer {
  readonly by: MeetingId;
  readonly on: PlainDate;
  readonly result: ItemResult | 'RETURNED';
  readonly cause: WithdrawCause | null;
}

/** How the secretary ended the waiting for an answer that does not come through the house. */
export const referralSettlements = ['ANSWERED_BY_HAND', 'NO_LONGER_NEEDED'] as const;
export type ReferralSettlement = (typeof referralSettlements)[number];

/** A meeting that was planned before there was such a day has none in its book. */
const answerDue = (now: Circumstances): Due | null =>
  now.edition >= 2 && 'REFERRAL_ANSWER' in now.rulebook.deadlines ? dueNow('REFERRAL_ANSWER', now) : null;

/** 상정·이관: to the sitting of another committee, at once; its decision goes to the case from there, and its answer back here. */
export function referItem(
  m: Meeting,
  { item: no, to }: MeetingActs['referItem'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...restingStatuses);
  if ('code' in item) return item;
  const due = answerDue(now);
  return [{ type: 'itemReferred', item: no, to, ...(due ? { due } : {}) }];
}

/** What comes back from where it went, once for each part where it was split there. */
export function answerReferral(
  m: Meeting,
  { item: no, answer }: MeetingHouseActs['answerReferral'],
  now: Circumstances,
): MeetingEvent[] {
  const item = m.items[no - 1];
  if (item?.status !== 'referred' && item?.answers === undefined) return [];
  const isUndecided =
    item.status === 'referred' && answer.result === 'RETURNED' && !active.includes(m.status);
  const moving = isUndecided ? dueNow('ITEMS_MOVING', now) : null;
  return [{ type: 'referralAnswered', item: no, answer, moving }];
}

export function settleReferral(
  m: Meeting,
  { item: no, settlement }: MeetingActs['settleReferral'],
): MeetingEvent[] | Refusal {
  const item = itemIn(m, no, 'referred');
  if ('code' in item) return item;
  if (item.awaits === undefined) return { code: 'itemOutOfOrder', item: no, status: item.status };
  return [{ type: 'referralSettled', item: no, settlement }];
}

/** The item waits no longer; one that was sent back is undecided here again. */
export function answered(m: Meeting, item: Item, { answer }: MeetingEventOf<'referralAnswered'>): Item {
  const told = { ...unawaited(item), answers: [...(item.answers ?? []), answer] };
  if (item.status !== 'referred' || answer.result !== 'RETURNED') return told;
  return { ...told, status: active.includes(m.status) ? 'waiting' : 'postponed' };
}

/** The same item, for which no other sitting's answer is due any more. */
export const unawaited = ({ awaits: _awaits, ...item }: Item): Item => item;

const active: readonly MeetingStatus[] = ['planned', 'called', 'sitting'];

/** What still goes with an item that is handed on: who waits for its answer, and with it whoever refers it now. */
export function referralsOf(m: Meeting, no: number): readonly Referral[] {
  const item = m.items[no - 1];
  const before = item?.referrals ?? [];
  if (item?.status !== 'referred' || item.awaits === undefined) return before;
  return [...before, { meetingId: m.meetingId, item: no, due: item.awaits }];
}

/** The answers to everybody who waits for one about this item. */
export function answersOn(
  m: Meeting,
  { referrals = [] }: Item,
  { on, result, cause = null }: Partial<ReferralAnswer> & Pick<ReferralAnswer, 'on' | 'result'>,
): Message[] {
  return referrals.map(({ meetingId, item }) => {
    const answer: ReferralAnswer = { by: m.meetingId, on, result, cause };
    const command: MeetingActCommand<'answerReferral'> = { type: 'answerReferral', meetingId, item, answer };
    return { to: meetingId, entity: 'meeting', command };
  });
}

const earliest = (dues: readonly (Due | undefined)[]): Due | undefined =>
  dues.flatMap((due) => due ?? []).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];

/** Both duties follow from the items: the nearest day of what is still owed here, and of what is still awaited. */
export function withReferralDuties(m: Meeting): Meeting {
  const owed = m.items.filter(isResting);
  const answering = active.includes(m.status)
    ? earliest(owed.flatMap(({ referrals = [] }) => referrals.map(({ due }) => due)))
    : undefined;
  const awaiting = earliest(m.items.map(({ awaits }) => awaits));
  return withDuty(withDuty(m, 'answering', answering), 'awaiting', awaiting);
}

function withDuty(m: Meeting, duty: 'answering' | 'awaiting', due: Due | undefined): Meeting {
  if (m.dues[duty]?.at === due?.at) return m;
  const without = ended(m, duty);
  return due ? { ...without, dues: { ...without.dues, [duty]: due } } : without;
}
