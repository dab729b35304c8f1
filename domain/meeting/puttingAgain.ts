import { dueNow, type Due } from '../clock.ts';
import { isPreparing } from '../committee/rules.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { MeetingEvent } from './events.ts';
import { refuseStatus } from './guard.ts';
import type { Item } from './items.ts';
import type { OutcomeActs } from './outcomeActs.ts';
import type { Meeting } from './state.ts';

/**
 * A motion that was not carried and leaves its question open: not found adequate is found nothing yet, and not sent back
 * is not refused. A selection that was not carried is refused by that; what was only prepared goes on anyhow.
 */
export function isOpenQuestion(
  { kind, agreed, caseId, status, tally, putTo }: Item,
  { tallies, rules }: Meeting,
): boolean {
  if (isPreparing(rules) || status !== 'closed' || caseId === null || putTo !== undefined || tally === null)
    return false;
  if (tallies[tally]?.result !== 'NOT_PASSED') return false;
  return kind === 'ADEQUACY' || (agreed?.of === 'SELECTION' && agreed.result !== 'SELECTED');
}

/** By when every such question has another sitting, since edition 2; nothing where there is none. */
export function puttingAgainDue(m: Meeting, now: Circumstances): { readonly puttingAgain?: Due } {
  const isOwed = now.edition >= 2 && m.items.some((item) => isOpenQuestion(item, m));
  return isOwed ? { puttingAgain: dueNow('ITEMS_MOVING', now) } : {};
}

export function putAgain(
  m: Meeting,
  { item: no, to, proposal }: OutcomeActs['putAgain'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'signed');
  if (refusal) return refusal;
  const item = m.items[no - 1];
  if (!item) return { code: 'itemNotFound', field: 'item', item: no };
  if (!isOpenQuestion(item, m)) return { code: 'notToPutAgain', item: no };
  if (item.kind !== 'ADEQUACY') return [{ type: 'itemPutAgain', item: no, to, proposal: item.proposal }];
  if (proposal === null) return { code: 'nothingChosen', field: 'proposal' };
  return [{ type: 'itemPutAgain', item: no, to, proposal }];
}
