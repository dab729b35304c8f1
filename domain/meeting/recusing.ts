import { isEnough } from '../committee/rules.ts';
import type { ActorId } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { Hand, MeetingActs, RecusalGround } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { itemIn, memberIn, refuseStatus } from './guard.ts';
import { markOf, marks, pendingStatuses } from './items.ts';
import { placeOf, type Meeting } from './state.ts';

interface Recusing {
  readonly item: number;
  readonly member: ActorId;
}

/** The place of a member who may still be recused from the item. */
function recusable(m: Meeting, { item: no, member }: Recusing): number | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called', 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...pendingStatuses);
  if ('code' in item) return item;
  const place = memberIn(m, member, 'member');
  if (typeof place !== 'number') return place;
  return markOf(item, place) === marks.recused ? { code: 'memberRecused', item: no } : place;
}

function recused(m: Meeting, asked: Recusing, ground: RecusalGround): MeetingEvent[] | Refusal {
  const place = recusable(m, asked);
  if (typeof place !== 'number') return place;
  const member = m.members[place]?.staffId;
  return member ? [{ type: 'memberRecused', item: asked.item, member, ground }] : [];
}

export const declareRecusal = (
  m: Meeting,
  { item }: MeetingActs['declareRecusal'],
  by: ActorId,
): MeetingEvent[] | Refusal => recused(m, { item, member: by }, 'OWN_WISH');

export const excludeMember = (m: Meeting, asked: MeetingActs['excludeMember']): MeetingEvent[] | Refusal =>
  recused(m, asked, 'BY_LAW');

/** 기피: until the others have decided it the item is not taken up, and the member does not vote. */
export function challengeMember(
  m: Meeting,
  { item, member }: MeetingActs['challengeMember'],
): MeetingEvent[] | Refusal {
  const place = recusable(m, { item, member });
  return typeof place === 'number' ? [{ type: 'memberChallenged', item, member }] : place;
}

/** Decided by the hands of the others who are there (K12); without a majority of them the member stays. */
export function decideChallenge(
  m: Meeting,
  { item: no, member, hands }: MeetingActs['decideChallenge'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, ...pendingStatuses);
  if ('code' in item) return item;
  const place = memberIn(m, member, 'member');
  if (typeof place !== 'number') return place;
  if (markOf(item, place) !== marks.challenged)
    return { code: 'itemOutOfOrder', item: no, status: item.status };
  const others = m.members.filter((one, n) => one.attends !== null && n !== place);
  const unlawful = refuseHands(m, hands, place);
  if (unlawful) return unlawful;
  const yes = hands.filter(({ vote }) => vote === 'yes').length;
  const upheld = yes > 0 && isEnough(m.rules.majority, yes, others.length);
  return [{ type: 'challengeDecided', item: no, member, upheld, hands }];
}

function refuseHands(m: Meeting, hands: readonly Hand[], challenged: number): Refusal | null {
  if (hands.length === 0) return { code: 'nothingChosen', field: 'hands' };
  if (new Set(hands.map(({ staffId }) => staffId)).size !== hands.length)
    return { code: 'repeatedChoice', field: 'hands' };
  for (const { staffId } of hands) {
    const place = placeOf(m, staffId);
    if (place < 0 || place === challenged) return { code: 'notAMember', field: 'hands' };
    if (m.members[place]?.attends === null) return { code: 'notPresent', field: 'hands' };
  }
  return null;
}
