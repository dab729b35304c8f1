import { dueNow } from '../clock.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import type { Instant } from '../time.ts';
import type { MeetingActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { refuseStatus } from './guard.ts';
import { inviting } from './invited.ts';
import { movingDue } from './planning.ts';
import type { Meeting, MeetingHolder } from './state.ts';
import { isReviewing, missingIn } from './written.ts';

/** What stands on it is not lost: the secretary moves it to another sitting. A written review can be called off under way. */
export function cancelMeeting(
  m: Meeting,
  { cancelCause: cause }: MeetingActs['cancelMeeting'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = isReviewing(m) ? null : refuseStatus(m, 'planned', 'called');
  if (refusal) return refusal;
  const isOut = m.noticeAt !== null;
  const calledOff = callOff(m, now.at);
  const start: MeetingHolder = { current: m };
  const left = calledOff.reduce<MeetingHolder>(evolveMeeting, start).current ?? m;
  // No calendar has an entry of a review in writing.
  const invitation = m.review ? { invitation: null } : inviting((m.sequence ?? 0) + 1, m, now);
  return [
    ...calledOff,
    {
      type: 'meetingCancelled',
      cause,
      moving: movingDue(left, now),
      endsAt: dueNow('MEETING_KEPT', now).at,
      ...(isOut ? invitation : {}),
    },
  ];
}

/** What is called off is void: nothing was decided, and it can be put before a sitting. */
function callOff(m: Meeting, closedAt: Instant): MeetingEvent[] {
  if (!isReviewing(m)) return [];
  return [
    ...m.items.flatMap((item, n): MeetingEvent[] =>
      item.status === 'open' ? [{ type: 'itemPostponed', item: n + 1 }] : [],
    ),
    { type: 'writtenReviewClosed', why: 'CANCELLED', closedAt, missing: missingIn(m) },
  ];
}
