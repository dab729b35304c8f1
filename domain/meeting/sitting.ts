import { dueFrom } from '../clock.ts';
import type { ActorId, Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, noonOf } from '../time.ts';
import type { AttendanceWay, Hand, MeetingActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import {
  chosenIn,
  itemIn,
  memberIn,
  refuseItem,
  refuseStatus,
  refuseTakingUp,
  refuseVoter,
} from './guard.ts';
import { refuseSecret } from './secret.ts';
import { refuseTimes, timesIn } from './heldTimes.ts';
import { placeOf, type Meeting } from './state.ts';
import { isReviewing } from './written.ts';

const allowed: Readonly<Record<AttendanceWay, (m: Meeting) => boolean>> = {
  ROOM: () => true,
  REMOTE: () => true,
  PAPER: ({ rules }) => rules.writtenReview,
  PROXY: ({ rules }) => rules.proxies,
};

/** Who is there by now; written anew when somebody comes or goes. */
export function recordAttendance(
  m: Meeting,
  { present, ...times }: MeetingActs['recordAttendance'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'called', 'sitting');
  if (refusal) return refusal;
  if (dayOf(now.at) < m.heldOn) return { code: 'dayTooEarly', field: 'present', earliest: m.heldOn };
  if (present.length === 0) return { code: 'nothingChosen', field: 'present' };
  if (new Set(present.map(({ staffId }) => staffId)).size !== present.length)
    return { code: 'repeatedChoice', field: 'present' };
  if (present.some(({ staffId }) => placeOf(m, staffId) < 0)) return { code: 'notAMember', field: 'present' };
  const unlawful = present.find(({ attends }) => !allowed[attends](m));
  if (unlawful) return { code: 'attendanceNotAllowed', field: 'present', way: unlawful.attends };
  const backward = refuseTimes(m, times, now.at);
  if (backward) return backward;
  const signing = dueFrom('MINUTES', noonOf(m.heldOn), now);
  return [{ type: 'attendanceRecorded', present, signing, ...timesIn(times) }];
}

/** 상정: from then on its members can vote; without a quorum it stays undecided. */
export function openItems(
  m: Meeting,
  { secret, ...chosen }: MeetingActs['openItems'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const items = chosenIn(
    m,
    chosen,
    (item, no) => refuseItem(item, no, 'waiting') ?? refuseTakingUp(m, no, item),
  );
  return 'code' in items ? items : [{ type: 'itemsOpened', items, ...(secret ? { secret } : {}) }];
}

/** One ballot for each member, changed as often as they like until the item is closed. */
export function castBallot(
  m: Meeting,
  { vote, paperId, ...chosen }: MeetingActs['castBallot'],
  by: ActorId,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const place = memberIn(m, by, 'member');
  if (typeof place !== 'number') return place;
  if (vote === 'abstain' && paperId === null) return { code: 'reasonMissing', field: 'note' };
  if (m.members[place]?.attends === null && !isReviewing(m)) return { code: 'notPresent', field: 'member' };
  const items = chosenIn(
    m,
    chosen,
    (item, no) => refuseItem(item, no, 'open') ?? refuseSecret(item, no) ?? refuseVoter(m, no, place),
  );
  return 'code' in items ? items : [{ type: 'ballotsCast', member: by as StaffId, vote, items, paperId }];
}

/** 거수: as the secretary saw them, by name. */
export function recordHands(
  m: Meeting,
  { item: no, hands }: MeetingActs['recordHands'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, 'open');
  if ('code' in item) return item;
  return refuseSecret(item, no) ?? refuseHands(m, no, hands) ?? [{ type: 'handsRecorded', item: no, hands }];
}

function refuseHands(m: Meeting, no: number, hands: readonly Hand[]): Refusal | null {
  if (hands.length === 0) return { code: 'nothingChosen', field: 'hands' };
  if (new Set(hands.map(({ staffId }) => staffId)).size !== hands.length)
    return { code: 'repeatedChoice', field: 'hands' };
  for (const { staffId } of hands) {
    const place = memberIn(m, staffId, 'hands');
    if (typeof place !== 'number') return place;
    const refusal = refuseVoter(m, no, place);
    if (refusal) return refusal;
  }
  return null;
}

/** 연기: to another sitting; what was voted on it so far is void. */
export function postponeItem(
  m: Meeting,
  { item: no }: MeetingActs['postponeItem'],
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'sitting');
  if (refusal) return refusal;
  const item = itemIn(m, no, 'waiting', 'open');
  return 'code' in item ? item : [{ type: 'itemPostponed', item: no }];
}
