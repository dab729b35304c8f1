import type { MeetingEvent, MeetingEventOf } from './events.ts';
import { evolveConflicts } from './conflicts.ts';
import { ended, opened } from './dues.ts';
import { evolveInviting, invitedBy, isOfInviting, toldAnew, withoutLeavers } from './evolveInviting.ts';
import { evolveExperts, isOfExpert } from './evolveExperts.ts';
import { evolveWritten, isOfWritten } from './evolveWritten.ts';
import { timesIn } from './heldTimes.ts';
import { evolveItems, isOfItems } from './evolveItems.ts';
import { marks } from './items.ts';
import { withReferralDuties } from './referring.ts';
import { recountedBy, rulesRenewed } from './renewal.ts';
import { isVoting } from '../committee/roster.ts';
import type { Seated } from '../committee/kinds.ts';
import type { Meeting, MeetingHolder, SittingMember } from './state.ts';

/** What is true after it. Never refuses and counts no dates. */
export function evolveMeeting({ current }: MeetingHolder, event: MeetingEvent): MeetingHolder {
  if (event.type === 'meetingPlanned') return { current: planned(event) };
  return { current: current && withReferralDuties(after(current, event)) };
}

function planned(event: MeetingEventOf<'meetingPlanned'>): Meeting {
  const { meetingId, committee, rules, seated, way, startsAt, heldOn, notice, sitting, rulebook } = event;
  const { where, paperId } = event;
  return {
    ...(event.aimedOn ? { aimedOn: event.aimedOn } : {}),
    ...{ meetingId, committee, rules, way, startsAt, heldOn, rulebook },
    ...(where === undefined ? {} : { where }),
    ...(paperId === undefined ? {} : { joiningId: paperId }),
    status: 'planned',
    ...seats(seated, []),
    items: [],
    tallies: [],
    noticeAt: null,
    urgentCause: null,
    cancelCause: null,
    signedBy: null,
    signedAt: null,
    takeOver: null,
    addenda: 0,
    dues: { notice, sitting },
    late: {},
    endsAt: null,
  };
}

function seats(
  seated: readonly Seated[],
  before: readonly SittingMember[],
): Pick<Meeting, 'members' | 'secretary'> {
  const [secretary] = seated.filter(({ seat }) => seat === 'SECRETARY');
  if (!secretary) throw new Error('a meeting was planned without a secretary');
  const members = seated.filter(isVoting).map((one) => ({
    ...one,
    attends: before.find(({ staffId }) => staffId === one.staffId)?.attends ?? null,
  }));
  return { members, secretary: secretary.staffId };
}

/** Recusals stay with whoever declared them; whoever is new has said nothing yet. */
function reseated(m: Meeting, event: MeetingEventOf<'rosterRenewed'>): Meeting {
  const { seated, left = [] } = event;
  const now = { ...withoutLeavers(invitedBy(m, event), left), ...seats(seated, m.members) };
  const places = now.members.map(({ staffId }) => m.members.findIndex((one) => one.staffId === staffId));
  const items = m.items.map((item) => ({
    ...item,
    marks: places.map((place) => (place < 0 ? marks.none : item.marks.charAt(place))).join(''),
  }));
  return { ...now, items };
}

type Further = Exclude<MeetingEvent, { readonly type: 'meetingPlanned' }>;

function after(m: Meeting, event: Further): Meeting {
  if (isOfItems(event)) return evolveItems(m, event);
  if (isOfInviting(event)) return evolveInviting(m, event);
  if (isOfExpert(event)) return evolveExperts(m, event);
  if (isOfWritten(event)) return evolveWritten(m, event);
  switch (event.type) {
    case 'rosterRenewed':
      return reseated(m, event);
    case 'meetingCalled': {
      const { urgentCause, noticeAt } = event;
      return { ...ended(invitedBy(m, event), 'notice'), status: 'called', urgentCause, noticeAt };
    }
    case 'attendanceRecorded':
      return attended(m, event);
    case 'minutesSigned': {
      const { signedBy, signedAt, takeOver, moving, endsAt, tellsOutcome, puttingAgain = null } = event;
      const tells = tellsOutcome ? { tellsOutcome } : {};
      const signed = { ...ended(m, 'signing'), signedBy, signedAt, takeOver, endsAt, ...tells };
      const after = opened({ ...signed, status: 'signed' }, 'moving', moving);
      return opened(after, 'puttingAgain', puttingAgain);
    }
    case 'meetingCancelled': {
      const { cause: cancelCause, moving, endsAt } = event;
      const without = toldAnew(ended(ended(invitedBy(m, event), 'notice'), 'sitting'));
      return opened({ ...without, status: 'cancelled', cancelCause, endsAt }, 'moving', moving);
    }
    case 'conflictKnown':
    case 'conflictCleared':
      return evolveConflicts(m, event);
    case 'discussionRecorded':
      return m;
    case 'addendumAdded':
      return { ...m, addenda: m.addenda + 1 };
    case 'meetingDutyPassed': {
      const { duty, clockId = duty, escalateAt } = event;
      return { ...m, late: { ...m.late, [clockId]: { is: 'late', escalateAt } } };
    }
    case 'meetingDutyEscalated':
      return { ...m, late: { ...m.late, [event.clockId ?? event.duty]: { is: 'escalated' } } };
    case 'meetingRecounted':
      return recountedBy(m, event);
    case 'meetingRulesRenewed':
      return rulesRenewed(m, event);
    case 'meetingEnded':
      return { ...m, status: 'ended' };
  }
}

function attended(before: Meeting, event: MeetingEventOf<'attendanceRecorded'>): Meeting {
  const { present, signing } = event;
  const m = { ...before, ...timesIn(event) };
  const ways = new Map(present.map(({ staffId, attends }) => [staffId, attends]));
  const members = m.members.map((one) => ({ ...one, attends: ways.get(one.staffId) ?? null }));
  if (m.status === 'sitting') return { ...m, members };
  return opened({ ...ended(m, 'sitting'), status: 'sitting', members }, 'signing', signing);
}
