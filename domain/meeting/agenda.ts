import type { Circumstances } from '../entity.ts';
import type { MeetingId, StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dueNow } from '../clock.ts';
import { dayOf } from '../time.ts';
import type { MeetingActs, MeetingHouseActs } from './acts.ts';
import { conflictsTaken } from './conflicts.ts';
import type { MeetingEvent } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { isPending, isSame, restingStatuses, takes, type Item, type NewItem } from './items.ts';
import { isForAnother, type Meeting } from './state.ts';

/** A meeting's state travels from run to run and stays under half a megabyte with so many items and fifteen members. */
export const mostItems = 1_700;

/** The number of an item that asks the same and is not decided yet, or 0. */
export const sameIn = ({ items }: Meeting, asked: NewItem): number =>
  items.findIndex((item) => isPending(item) && isSame(item, asked)) + 1;

export function refuseFull({ items }: Meeting, more: number): Refusal | null {
  return items.length + more > mostItems ? { code: 'meetingFull', field: 'added', most: mostItems } : null;
}

/** 안건 상정: the chair may bring one in during the sitting as well. */
export function addItems(
  m: Meeting,
  { added }: MeetingActs['addItems'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting') ?? refuseFull(m, added.length);
  if (refusal) return refusal;
  if (added.length === 0) return { code: 'nothingChosen', field: 'added' };
  const fresh = added.map((item): NewItem => ({ ...item, by: now.by as StaffId }));
  const foreign = fresh.find((item) => !takes(m, item));
  if (foreign) return { code: 'kindNotTheirs', field: 'added', kind: foreign.kind };
  const twin = fresh.map((item) => sameIn(m, item)).find((no) => no > 0);
  if (twin !== undefined) return { code: 'itemAlreadyThere', item: twin };
  if (fresh.some((item, n) => fresh.slice(n + 1).some((other) => isSame(item, other))))
    return { code: 'repeatedChoice', field: 'added' };
  return fresh.map((item) => putOn(item, null, now));
}

/** What another sitting hands over; what stands here already is not put twice, and answers it as well. */
export function takeItems(
  m: Meeting,
  { added, from }: MeetingHouseActs['takeItems'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting') ?? refuseFull(m, added.length);
  if (refusal) return refusal;
  const foreign = added.find((item) => !takes(m, item));
  if (foreign) return { code: 'kindNotTheirs', field: 'added', kind: foreign.kind };
  let last = m.items.length;
  return added.flatMap(({ conflicts, ...item }): MeetingEvent[] => {
    const home = homeIn(m, item);
    if (home > 0) return comesHome(m, home, { item, from, now });
    const there = sameIn(m, item);
    if (there === 0) {
      last += 1;
      return [putOn(item, from, now), ...conflictsTaken(m, last, conflicts)];
    }
    return [...joined(m, there, item), ...conflictsTaken(m, there, conflicts)];
  });
}

/** The number under which it was referred from here to a sub-committee that has prepared it, or 0. */
function homeIn(m: Meeting, { referrals = [], prepared }: NewItem): number {
  const own = prepared ? referrals.find(({ meetingId }) => meetingId === m.meetingId) : undefined;
  return own && m.items[own.item - 1]?.status === 'referred' ? own.item : 0;
}

interface Returning {
  readonly item: NewItem;
  readonly from: MeetingId;
  readonly now: Circumstances;
}

/** It is to be decided under the number that it had. */
const comesHome = (m: Meeting, no: number, { item, from, now }: Returning): MeetingEvent[] => [
  {
    ...{ type: 'referralAnswered', item: no, moving: null },
    answer: { by: from, on: dayOf(now.at), result: 'RETURNED', cause: null },
  },
  ...joined(m, no, { ...item, referrals: [] }),
];

/** What was brought along goes to the item that stands here; a vote that is under way is on what it was opened with. */
function joined(m: Meeting, no: number, { referrals, prepared }: NewItem): MeetingEvent[] {
  const isOpen = m.items[no - 1]?.status === 'open';
  return [
    ...(referrals && referrals.length > 0 ? [{ type: 'referralsJoined', item: no, referrals } as const] : []),
    ...(prepared && !isOpen ? [{ type: 'preparedJoined', item: no, prepared } as const] : []),
  ];
}

/** What cases put on it by themselves, before it has begun; what stands here already is not put twice. */
export function gatherItems(
  m: Meeting,
  { added }: MeetingHouseActs['gatherItems'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called') ?? refuseFull(m, added.length);
  if (refusal) return refusal;
  const foreign = added.find((item) => !takes(m, item));
  if (foreign) return { code: 'kindNotTheirs', field: 'added', kind: foreign.kind };
  return added.filter((item) => sameIn(m, item) === 0).map((item) => putOn(item, null, now));
}

const putOn = (item: NewItem, from: MeetingId | null, { edition }: Circumstances): MeetingEvent => ({
  type: 'itemAdded',
  ...item,
  from,
  ...(edition >= 2 && item.caseId !== null ? { told: true } : {}),
});

export function withdrawItem(
  m: Meeting,
  { item: no, withdrawCause: cause }: MeetingActs['withdrawItem'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...restingStatuses);
  return 'code' in item ? item : [{ type: 'itemWithdrawn', item: no, cause }];
}

/** After the sitting, what it left for another one moves on. */
export function moveItems(
  m: Meeting,
  { to }: MeetingActs['moveItems'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'signed', 'cancelled');
  if (refusal) return refusal;
  const items = undecided(m);
  return items.length > 0 ? moved(to, items, now) : { code: 'nothingChosen', field: 'items' };
}

/** As many as the front door takes in one act: what a thousand become where they arrive would be too large for one. */
const movedAtOnce = 200;

/** Each load reaches the other sitting, and comes back from it, for itself; since edition 3. */
export function moved(to: MeetingId, items: readonly number[], { edition }: Circumstances): MeetingEvent[] {
  const atOnce = edition < 3 ? items.length : movedAtOnce;
  const loads = Math.ceil(items.length / Math.max(1, atOnce));
  return Array.from({ length: loads }, (_, n) => ({
    type: 'itemsMoved',
    to,
    items: items.slice(n * atOnce, (n + 1) * atOnce),
  }));
}

export const undecided = (m: Meeting): number[] =>
  m.items.flatMap((item, n) => (isForAnother(item, m) ? [n + 1] : []));

/** The secretary hears of it and has days to settle it; what came back from another sitting has to be moved anew. */
export function answerDelivery(
  m: Meeting,
  { items, refused }: MeetingHouseActs['answerDelivery'],
  now: Circumstances,
): MeetingEvent[] {
  const known = items.filter((no) => m.items[no - 1] !== undefined);
  const cameBack = known.some((no) => isElsewhere(m.items[no - 1]));
  const due = dueNow(cameBack ? 'ITEMS_MOVING' : 'REFUSAL_SETTLING', now);
  return known.length > 0 ? [{ type: 'deliveryRefused', items: known, refused, due }] : [];
}

/** Whether it was handed to another sitting. */
export const isElsewhere = (item: Item | undefined): boolean =>
  item?.status === 'moved' || item?.status === 'referred';

export function settleRefusal(
  m: Meeting,
  { item: no, settlement }: MeetingActs['settleRefusal'],
): MeetingEvent[] | Refusal {
  const item = m.items[no - 1];
  if (!item) return { code: 'itemNotFound', field: 'item', item: no };
  if (item.refused === undefined) return { code: 'itemOutOfOrder', item: no, status: item.status };
  return [{ type: 'refusalSettled', item: no, settlement }];
}
