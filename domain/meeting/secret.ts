import type { ActorId } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { chosenIn, memberIn, refuseItem, refuseStatus, refuseVoter } from './guard.ts';
import { countOf, marks, type Item } from './items.ts';
import type { Meeting } from './state.ts';

/**
 * 무기명 투표의 개표: what the sealed ballots of one item came to. Only whoever opens them can count them, so the counts come
 * with the closing and are taken where they are of just the ballots that there are.
 */
export interface BallotCount {
  readonly item: number;
  /** How many secret ballots the item had got when they were counted, changed ones with them. */
  readonly cast: number;
  readonly yes: number;
  readonly no: number;
  readonly abstained: number;
}

export const isSecret = ({ secret }: Item): boolean => secret !== undefined;

/** Null where the item is voted on in the open. */
export const refuseSecret = (item: Item, no: number): Refusal | null =>
  isSecret(item) ? { code: 'itemSecret', item: no } : null;

const refuseOpenVote = (item: Item, no: number): Refusal | null =>
  isSecret(item) ? null : { code: 'itemNotSecret', item: no };

/** 무기명 투표: that somebody has voted is all that a meeting knows; what is a paper that is destroyed once it is counted. */
export function castSecretBallot(
  m: Meeting,
  { paperId, ...chosen }: MeetingActs['castSecretBallot'],
  by: ActorId,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const place = memberIn(m, by, 'member');
  if (typeof place !== 'number') return place;
  if (m.members[place]?.attends === null) return { code: 'notPresent', field: 'member' };
  const items = chosenIn(
    m,
    chosen,
    (item, no) => refuseItem(item, no, 'open') ?? refuseOpenVote(item, no) ?? refuseVoter(m, no, place),
  );
  return 'code' in items ? items : [{ type: 'secretBallotsCast', member: by as StaffId, items, paperId }];
}

/** The count of the item's ballots as they are now; undefined where they were not counted, or have changed since. */
export function countOfBallots(
  item: Item,
  no: number,
  counted: readonly BallotCount[] = [],
): BallotCount | undefined {
  return counted.find(
    (one) =>
      one.item === no &&
      one.cast === item.secret &&
      one.yes + one.no + one.abstained === countOf(item, marks.voted),
  );
}

/** The first of the items whose secret ballots were not counted as they are now. */
export function refuseUncounted(
  m: Meeting,
  items: readonly number[],
  counted: readonly BallotCount[] | undefined,
): Refusal | null {
  const missing = items.find((no) => {
    const item = m.items[no - 1];
    return item !== undefined && isSecret(item) && !countOfBallots(item, no, counted);
  });
  return missing === undefined ? null : { code: 'ballotsUncounted', item: missing };
}
