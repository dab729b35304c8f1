import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf } from '../time.ts';
import type { MeetingActs } from './acts.ts';
import type { MeetingEvent } from './events.ts';
import { memberIn, refuseStatus } from './guard.ts';
import { invitationOf } from './invited.ts';
import type { AbsenceReason, InvitationAnswer } from './invitingActs.ts';
import { noticeDue, refuseLateNotice, sittingDue } from './planning.ts';
import type { Meeting } from './state.ts';

/** Nothing of an invitation changes once the sitting was to begin. */
const refuseBegun = ({ startsAt }: Meeting, now: Circumstances): Refusal | null =>
  startsAt <= now.at ? { code: 'meetingBegun', startsAt } : null;

/** Both days are counted anew; to whoever was called, the move is the notice of the new day. */
export function moveMeeting(
  m: Meeting,
  { startsAt, moveCause: cause, urgentCause, ...place }: MeetingActs['moveMeeting'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned', 'called') ?? refuseBegun(m, now);
  if (refusal) return refusal;
  if (startsAt <= now.at) return { code: 'startsInPast', field: 'startsAt' };
  const { where = m.where ?? null, paperId = m.joiningId ?? null } = place;
  const isSame = startsAt === m.startsAt && where === (m.where ?? null) && paperId === (m.joiningId ?? null);
  if (isSame) return { code: 'nothingMoved', field: 'startsAt' };
  const heldOn = dayOf(startsAt);
  const isCalled = m.status === 'called';
  const late = isCalled ? refuseLateNotice({ ...m, heldOn }, urgentCause, now) : null;
  if (late) return late;
  const sitting = sittingDue(heldOn, now);
  const notice = isCalled ? null : noticeDue(heldOn, { days: m.rules.noticeDays, sitting }, now);
  const invitation = isCalled ? invitationOf((m.sequence ?? 0) + 1, { startsAt, heldOn }, now) : null;
  return [
    {
      ...{ type: 'meetingMoved', from: m.startsAt, startsAt, heldOn, cause, where, paperId },
      urgentCause: isCalled ? urgentCause : null,
      noticeAt: isCalled ? now.at : null,
      ...{ notice, sitting, invitation },
    },
  ];
}

interface Answered<Answer extends InvitationAnswer | null> {
  readonly answer: Answer;
  readonly absence: AbsenceReason | null;
}

/** Whoever does not come says why; of everybody else a reason that was chosen before is forgotten. */
function answered<Answer extends InvitationAnswer | null>({
  answer,
  absence,
}: Answered<Answer>): Answered<Answer> | Refusal {
  if (answer !== 'NOT_COMING') return { answer, absence: null };
  return absence === null ? { code: 'reasonMissing', field: 'absence' } : { answer, absence };
}

/** A member's own word, changed as often as they like until the sitting begins. */
export function answerInvitation(
  m: Meeting,
  given: MeetingActs['answerInvitation'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const member = now.by as StaffId;
  const refusal = refuseInvited(m, member, now);
  if (refusal) return refusal;
  const said = answered(given);
  return 'code' in said ? said : [{ type: 'invitationAnswered', member, ...said, at: now.at }];
}

/** Also of a sitting that was called off: whoever no mail reached must hear that as well. */
export function recordTold(
  m: Meeting,
  { member, spokeWith, answer, absence }: MeetingActs['recordTold'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const isCalledOff = m.status === 'cancelled' && m.noticeAt !== null && answer === null;
  const refusal = isCalledOff ? refuseMember(m, member, now) : refuseInvited(m, member, now);
  if (refusal) return refusal;
  const said = answered({ answer, absence });
  if ('code' in said) return said;
  return [{ type: 'memberTold', member, spokeWith, ...said, by: now.by as StaffId, at: now.at }];
}

/** What is now true, once more to one of them; in their calendar it is the same entry. */
export function resendInvitation(
  m: Meeting,
  { member }: MeetingActs['resendInvitation'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseInvited(m, member, now);
  if (refusal) return refusal;
  return [{ type: 'invitationResent', member, invitation: { sequence: m.sequence ?? 0 } }];
}

const refuseInvited = (m: Meeting, member: StaffId, now: Circumstances): Refusal | null =>
  refuseStatus(m, 'called') ?? refuseMember(m, member, now);

function refuseMember(m: Meeting, member: StaffId, now: Circumstances): Refusal | null {
  const begun = refuseBegun(m, now);
  if (begun) return begun;
  const place = memberIn(m, member, 'member');
  return typeof place === 'number' ? null : place;
}
