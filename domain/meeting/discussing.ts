import type { Refusal } from '../refusal.ts';
import type { MeetingActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { itemIn, refuseStatus } from './guard.ts';
import type { Meeting } from './state.ts';

/** 논의 요지: as often as something was said; from the signature on there is the addendum. */
export function recordDiscussion(
  m: Meeting,
  { item: no, paperId }: MeetingActs['recordDiscussion'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, 'waiting', 'open', 'closed', 'postponed');
  return 'code' in item ? item : [{ type: 'discussionRecorded', item: no, paperId }];
}
