import { countDue } from '../calendar.ts';
import { dueAs, dueNow, type Due } from '../clock.ts';
import type { Seated } from '../committee/kinds.ts';
import { isVoting, rosterFault } from '../committee/roster.ts';
import type { Circumstances } from '../entity.ts';
import type { Refusal } from '../refusal.ts';
import { dayOf, noonOf, plusDays, type PlainDate } from '../time.ts';
import type { MeetingActCommand, MeetingActs, UrgentCause } from './acts.ts';
import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { refuseStatus } from './guard.ts';
import { inviting } from './invited.ts';
import { isForAnother, placeOf, type Meeting } from './state.ts';
import { beginReview, isReviewing } from './written.ts';

/** 소집: a sitting on a day, with who sits on it and how it counts. */
export function planMeeting(
  {
    meetingId,
    committee,
    rules,
    seated,
    way,
    startsAt,
    aimedOn,
    where,
    paperId,
  }: MeetingActCommand<'planMeeting'>,
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const fault = rosterFault({ kind: committee.kind, ...rules }, seated);
  if (fault) return { code: 'rosterIncomplete', field: 'committee', fault };
  if (way === 'WRITTEN' && !rules.writtenReview) return { code: 'attendanceNotAllowed', field: 'way', way };
  const heldOn = dayOf(startsAt);
  const sitting = sittingDue(heldOn, now);
  const notice = noticeDue(heldOn, { days: rules.noticeDays, sitting }, now);
  const planned = { meetingId, committee, rules, seated, way, startsAt, heldOn, notice, sitting };
  const beside = {
    ...(aimedOn ? { aimedOn } : {}),
    ...(where === undefined ? {} : { where }),
    ...(paperId === undefined ? {} : { paperId }),
  };
  return [{ type: 'meetingPlanned', ...planned, ...beside, rulebook: now.rulebook.version }];
}

/** The end of its day; a sitting that was held on paper is entered within the next days. */
export function sittingDue(heldOn: PlainDate, now: Circumstances): Due {
  const basis = { counting: 'CALENDAR_DAYS', amount: 1, from: noonOf(plusDays(heldOn, -1)) } as const;
  const due = dueAs('SITTING', countDue('CALENDAR_DAYS', 1, basis.from, now.rulebook.calendar), {
    now,
    basis,
  });
  return due.at > now.at ? due : dueNow('SITTING', now);
}

/** D19: so many days before the sitting; where that day is past already, before the sitting itself. */
export function noticeDue(
  heldOn: PlainDate,
  { days, sitting }: { readonly days: number; readonly sitting: Due },
  now: Circumstances,
): Due {
  const basis = { counting: 'BACKWARD_DAYS', amount: days, from: noonOf(heldOn) } as const;
  const date = countDue('BACKWARD_DAYS', days, basis.from, now.rulebook.calendar);
  const due = dueAs('D19', date, { now, basis });
  return due.at > now.at ? due : { ...sitting, rule: 'D19' };
}

/** Who has a seat by now; recusals stay with whoever declared them. */
export function renewRoster(
  m: Meeting,
  { seated }: MeetingActs['renewRoster'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = isReviewing(m) ? null : refuseStatus(m, 'planned', 'called');
  if (refusal) return refusal;
  const fault = rosterFault({ kind: m.committee.kind, ...m.rules }, seated);
  if (fault) return { code: 'rosterIncomplete', field: 'committee', fault };
  const joined = seated
    .filter((one) => isVoting(one) && placeOf(m, one.staffId) < 0)
    .map(({ staffId }) => staffId);
  return [{ type: 'rosterRenewed', seated, joined, ...leaving(m, seated, now) }];
}

/**
 * Who has an invitation and no seat any more. What takes it out of their calendar has a number of its own, so that they
 * could be invited again by a later one; since edition 2.
 */
function leaving(
  m: Meeting,
  seated: readonly Seated[],
  now: Circumstances,
): Pick<MeetingEventOf<'rosterRenewed'>, 'left' | 'invitation'> {
  if (now.edition < 2 || m.noticeAt === null) return {};
  const left = m.members
    .map(({ staffId }) => staffId)
    .filter((id) => !seated.some((one) => one.staffId === id && isVoting(one)));
  if (m.review) return { left, invitation: null };
  return { left, ...inviting((m.sequence ?? 0) + (left.length > 0 ? 1 : 0), m, now) };
}

/** After the day of the law it is urgent, with its cause (사회보장급여법 시행규칙 제5조제5항). */
export function callMeeting(
  m: Meeting,
  { urgentCause }: MeetingActs['callMeeting'],
  now: Circumstances,
): MeetingEvent[] | Refusal {
  const refusal = refuseStatus(m, 'planned');
  if (refusal) return refusal;
  const late = refuseLateNotice(m, urgentCause, now);
  if (late) return late;
  const called = { type: 'meetingCalled', urgentCause, noticeAt: now.at } as const;
  const begun = beginReview(m, now);
  if (begun === null) return [{ ...called, ...inviting(m.sequence ?? 0, m, now) }];
  // Nobody comes to a review in writing: the links are its notice, and no calendar has an entry of it.
  return 'code' in begun ? begun : [{ ...called, invitation: null }, ...begun];
}

/** Null where the notice is in time, or its cause is told. */
export function refuseLateNotice(
  { heldOn, rules }: Pick<Meeting, 'heldOn' | 'rules'>,
  urgentCause: UrgentCause | null,
  now: Circumstances,
): Refusal | null {
  const lastDay = plusDays(heldOn, -rules.noticeDays);
  const isLate = dayOf(now.at) > lastDay && urgentCause === null;
  return isLate ? { code: 'reasonMissing', field: 'urgentCause' } : null;
}

/** By when what another sitting has to decide stands on one; null where nothing is. */
export const movingDue = (m: Meeting, now: Circumstances): Due | null =>
  m.items.some((item) => isForAnother(item, m)) ? dueNow('ITEMS_MOVING', now) : null;
