import type { ActorId } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { marks, markOf, quorumForecast, type Chosen, type Item, type ItemStatus } from './items.ts';
import { placeOf, type Meeting, type MeetingStatus } from './state.ts';

/** Null where the meeting is in one of these. */
export const refuseStatus = (m: Meeting, ...allowed: readonly MeetingStatus[]): Refusal | null =>
  allowed.includes(m.status) ? null : { code: 'meetingOutOfOrder', status: m.status };

/** The item of that number, in one of these; or why not. */
export function itemIn(m: Meeting, no: number, ...allowed: readonly ItemStatus[]): Item | Refusal {
  const item = m.items[no - 1];
  if (!item) return { code: 'itemNotFound', field: 'item', item: no };
  if (!allowed.includes(item.status)) return { code: 'itemOutOfOrder', item: no, status: item.status };
  return item;
}

/** The place of a member, or that they are none. */
export function memberIn(m: Meeting, staffId: ActorId, field: string): number | Refusal {
  const place = placeOf(m, staffId);
  return place < 0 ? { code: 'notAMember', field } : place;
}

/** Why this member cannot vote on the item; null where they can. */
export function refuseVoter(m: Meeting, no: number, place: number): Refusal | null {
  const item = m.items[no - 1];
  if (m.members[place]?.attends === null && m.review?.closed !== null)
    return { code: 'notPresent', field: 'member' };
  if (!item) return { code: 'itemNotFound', field: 'item', item: no };
  if (markOf(item, place) === marks.recused) return { code: 'memberRecused', item: no };
  return markOf(item, place) === marks.challenged ? { code: 'challengeOpen', item: no } : null;
}

/** Why the item cannot be taken up: somebody's 기피 comes first, or too few are there. */
export function refuseTakingUp(m: Meeting, no: number, item: Item): Refusal | null {
  if (item.marks.includes(marks.challenged)) return { code: 'challengeOpen', item: no };
  const { enough, needed } = quorumForecast(m, item);
  return enough ? null : { code: 'noQuorum', field: 'items', needed };
}

/**
 * The numbers that were meant, in order. ALL means whatever the act could do and passes over the rest; a number that was
 * named and cannot be is a no.
 */
export function chosenIn(
  m: Meeting,
  { items, except }: Chosen,
  refusalOf: (item: Item, no: number) => Refusal | null,
): number[] | Refusal {
  const named = items === 'ALL' ? m.items.map((_, n) => n + 1) : items;
  if (new Set(named).size !== named.length) return { code: 'repeatedChoice', field: 'items' };
  const without = new Set(except);
  const meant: number[] = [];
  for (const no of named) {
    if (without.has(no)) continue;
    const item = m.items[no - 1];
    const refusal: Refusal | null = item
      ? refusalOf(item, no)
      : { code: 'itemNotFound', field: 'items', item: no };
    if (refusal && items !== 'ALL') return refusal;
    if (!refusal) meant.push(no);
  }
  return meant.length > 0 ? meant : { code: 'nothingChosen', field: 'items' };
}

/** Null where the item is in one of these. */
export const refuseItem = (item: Item, no: number, ...allowed: readonly ItemStatus[]): Refusal | null =>
  allowed.includes(item.status) ? null : { code: 'itemOutOfOrder', item: no, status: item.status };
