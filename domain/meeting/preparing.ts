import { isPreparing } from '../committee/rules.ts';
import type { MeetingId } from '../ids.ts';
import type { ActionGiven } from '../meetingAction.ts';
import type { OfItem } from './acts.ts';
import type { Item, Tally } from './items.ts';
import type { Agreed } from './outcomeActs.ts';
import type { Meeting } from './state.ts';

/** 예비심사: how a sub-committee voted on an item, with what it wrote of it, for the whole committee that decides. */
export interface Prepared extends OfItem {
  readonly by: MeetingId;
  readonly tally: Tally;
  readonly agreed?: Agreed;
  readonly actions?: readonly ActionGiven[];
}

/** What goes along to the whole committee; nothing where nobody has prepared the item. */
export function preparedOf(m: Meeting, no: number): { readonly prepared?: Prepared } {
  const item = m.items[no - 1];
  const tally = item && talliedHere(m, item);
  if (!item || !tally) return item?.prepared ? { prepared: item.prepared } : {};
  const { agreed, actions } = item;
  return {
    prepared: {
      ...{ by: m.meetingId, item: no, tally },
      ...(agreed ? { agreed } : {}),
      ...(actions ? { actions } : {}),
    },
  };
}

function talliedHere({ rules, tallies }: Meeting, { tally: place }: Item): Tally | null {
  const tally = place === null ? undefined : tallies[place];
  return tally && isPreparing(rules) && tally.result !== 'NO_QUORUM' ? tally : null;
}
