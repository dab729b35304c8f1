import type { Refusal } from '../refusal.ts';
import type { MeetingActs, OfItem } from './acts.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import { restingStatuses } from './items.ts';
import type { Meeting } from './state.ts';

/** 안건 순서: a number stays what an item is called by; in which order they are taken up is another thing. */
export interface OrderingActs {
  /** `seen` is the place from which it was moved up or down, so that nobody moves what somebody else has moved. */
  placeItem: OfItem & { readonly place: number; readonly seen?: number };
}

/** The numbers of all items as they follow one another, from the first place; what is put on later comes last. */
export function inOrder({ items, order = [] }: Pick<Meeting, 'items' | 'order'>): number[] {
  const later = Array.from({ length: items.length - order.length }, (_, n) => order.length + n + 1);
  return [...order, ...later];
}

/** The place of an item on the agenda, from 1. */
export const placeOn = (m: Pick<Meeting, 'items' | 'order'>, no: number): number =>
  m.order === undefined ? no : inOrder(m).indexOf(no) + 1;

export function placeItem(
  m: Meeting,
  { item: no, place, seen }: MeetingActs['placeItem'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...restingStatuses);
  if ('code' in item) return item;
  const now = placeOn(m, no);
  if (seen !== undefined && seen !== now) return { code: 'placeChanged', item: no, place: now };
  const most = m.items.length;
  if (place === now || place > most) return { code: 'noSuchPlace', field: 'place', most };
  return [{ type: 'itemPlaced', item: no, place }];
}

/** An agenda that follows its numbers again has no order of its own. */
export function placed(m: Meeting, { item: no, place }: MeetingEventOf<'itemPlaced'>): Meeting {
  const order = inOrder(m).filter((one) => one !== no);
  order.splice(place - 1, 0, no);
  return order.every((one, n) => one === n + 1) ? unordered(m) : { ...m, order };
}

const unordered = ({ order: _order, ...m }: Meeting): Meeting => m;
