import type { Refusal, RefusalCode } from '../../../domain/refusal.ts';
import type { HeldTimes } from '../../../domain/meeting/acts.ts';
import { mostItems } from '../../../domain/meeting/agenda.ts';
import { asId } from '../../../domain/ids.ts';
import { mostActions } from '../../../domain/meeting/agreeing.ts';
import type { MeetingActs } from '../../../domain/meeting/acts.ts';
import type { PaperId } from '../../../domain/ids.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { dong } from '../seats.ts';
import {
  chair,
  item,
  memberId,
  nextMeetingId,
  planningMorning,
  playMeeting,
  rosterOf,
  sittingAt,
} from './played.ts';

const all = { items: 'ALL', except: [] } as const;
const yes = { ...all, vote: 'yes', paperId: null } as const;
const moving = { moveCause: 'ROOM_TAKEN', urgentCause: null } as const;
const stranger = asId<typeof chair>('nobody');

/** A sitting of seven with five there and one item being voted on. */
function voting() {
  const played = playMeeting().sits([0, 1, 2, 3, 4]);
  played.does('openItems', all);
  return played;
}

/** The same by secret ballot. */
function secretly() {
  const played = playMeeting().sits([0, 1, 2, 3, 4]);
  played.does('openItems', { ...all, secret: true });
  return played;
}
/** The same sitting entered as one that was held on paper. */
const onPaper = (times: Pick<HeldTimes, 'heldFrom' | 'heldUntil'>): Refusal =>
  voting().refused('recordAttendance', {
    present: [{ staffId: chair, attends: 'ROOM' }],
    onPaper: true,
    ...times,
  });

type OfMeetings =
  | 'rosterIncomplete'
  | 'meetingOutOfOrder'
  | 'meetingFull'
  | 'meetingTooLarge'
  | 'kindNotTheirs'
  | 'itemNotFound'
  | 'itemOutOfOrder'
  | 'itemAlreadyThere'
  | 'itemStillOpen'
  | 'notAMember'
  | 'notPresent'
  | 'memberRecused'
  | 'challengeOpen'
  | 'itemSecret'
  | 'itemNotSecret'
  | 'ballotsUncounted'
  | 'attendanceNotAllowed'
  | 'notTheChair'
  | 'deputyRuleMissing'
  | 'actionsFull'
  | 'visitorNeeded'
  | 'notAgreeable'
  | 'leadWithoutPart'
  | 'conflictKnown'
  | 'noConflictKnown'
  | 'notToPutAgain'
  | 'meetingBegun'
  | 'startsInPast'
  | 'nothingMoved'
  | 'proposalNotTheirs'
  | 'noSuchPlace'
  | 'placeChanged'
  | 'timesMissing'
  | 'endsBeforeBegin';

const paperId = asId<PaperId>('paper-of-the-secretary');
const day = dayOf(sittingAt);
const task = { item: 1, kind: 'TASK', owner: 'officer', dueOn: plusDays(day, 7), paperId } as const;
const interest = { item: 1, member: memberId(2), knownOn: day };
const conference: MeetingActs['agreeConference'] = {
  ...{ item: 1, advises: 'GENERAL', leadAgency: 'DONG_OFFICE', areas: ['ECONOMY'], goals: 1 },
  ...{ parts: [{ agency: 'DONG_OFFICE', by: null }], opinion: 'AGREES', nextOn: null, paperId },
};

/** A way to meet each no of a meeting. */
export const meetingWaysToBeRefused: Readonly<Record<OfMeetings & RefusalCode, () => Refusal>> = {
  rosterIncomplete: () => playMeeting().refused('renewRoster', { seated: rosterOf(7).slice(1) }),
  meetingOutOfOrder: () => playMeeting().refused('castBallot', yes, chair),
  meetingFull: () => {
    const played = playMeeting();
    played.does('addItems', { added: Array.from({ length: mostItems }, (_, n) => item(n)) });
    return played.refused('addItems', { added: [item(mostItems)] });
  },
  meetingTooLarge: () => {
    const added = Array.from({ length: mostItems }, (_, n) => item(n, { about: 'x'.repeat(100) }));
    return playMeeting({ edition: 3 }).refused('addItems', { added });
  },
  kindNotTheirs: () => playMeeting().refused('addItems', { added: [item(1, { kind: 'SELECTION' })] }),
  itemNotFound: () => playMeeting().refused('withdrawItem', { item: 9, withdrawCause: 'MISTAKE' }),
  itemOutOfOrder: () => {
    const played = voting();
    played.does('closeItems', all);
    return played.refused('castBallot', { ...yes, items: [1] }, chair);
  },
  itemAlreadyThere: () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1)] });
    return played.refused('addItems', { added: [item(1)] });
  },
  itemStillOpen: () => voting().refused('signMinutes', { takeOver: null }, chair),
  timesMissing: () => onPaper({}),
  endsBeforeBegin: () => onPaper({ heldFrom: sittingAt, heldUntil: sittingAt }),
  notAMember: () => voting().refused('castBallot', yes, stranger),
  notPresent: () => voting().refused('castBallot', yes, memberId(6)),
  memberRecused: () => {
    const played = voting();
    played.does('declareRecusal', { item: 1 }, memberId(2));
    return played.refused('castBallot', { ...yes, items: [1] }, memberId(2));
  },
  challengeOpen: () => {
    const played = playMeeting().sits([0, 1, 2, 3, 4]);
    played.does('challengeMember', { item: 1, member: memberId(3) });
    return played.refused('openItems', { items: [1], except: [] });
  },
  itemSecret: () => secretly().refused('castBallot', { ...yes, items: [1] }, chair),
  itemNotSecret: () =>
    voting().refused('castSecretBallot', { items: [1], except: [], paperId: asId('paper') }, chair),
  ballotsUncounted: () => {
    const played = secretly();
    played.does('castSecretBallot', { ...all, paperId: asId('paper') }, chair);
    const counted = [{ item: 1, cast: 0, yes: 1, no: 0, abstained: 0 }];
    return played.refused('closeItems', { ...all, counted });
  },
  attendanceNotAllowed: () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    return played.refused('recordAttendance', { present: [{ staffId: chair, attends: 'PAPER' }] });
  },
  proposalNotTheirs: () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1)] });
    return played.refused('changeProposal', { item: 1, proposal: 'ADEQUATE', basis: null });
  },
  noSuchPlace: () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(2)] });
    return played.refused('placeItem', { item: 1, place: 3 });
  },
  placeChanged: () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(2)] });
    return played.refused('placeItem', { item: 2, place: 1, seen: 1 });
  },
  notTheChair: () => voting().refused('resolveInBulk', all, memberId(3)),
  actionsFull: () => {
    const played = voting();
    for (let n = 0; n < mostActions; n += 1) played.does('addAction', task);
    return played.refused('addAction', task);
  },
  visitorNeeded: () => voting().refused('addAction', { ...task, kind: 'VISIT', owner: 'emergencyOfficer' }),
  notAgreeable: () => voting().refused('agreeConference', conference),
  leadWithoutPart: () => {
    const played = playMeeting({ committee: { kind: 'DONG_CONFERENCE', place: dong } });
    played.sits([0, 1, 2, 3], [item(1, { kind: 'CONFERENCE', about: null, proposal: 'GENERAL' })]);
    return played.refused('agreeConference', { ...conference, leadAgency: 'POLICE' });
  },
  conflictKnown: () => {
    const played = voting();
    played.does('knownConflict', interest);
    return played.refused('knownConflict', interest);
  },
  noConflictKnown: () =>
    voting().refused('clearConflict', { item: 1, member: memberId(2), paperId: task.paperId }),
  notToPutAgain: () => {
    const played = voting();
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    return played.refused('putAgain', { item: 1, to: nextMeetingId, proposal: 'ADEQUATE' });
  },
  deputyRuleMissing: () =>
    playMeeting().sits([1, 2, 3, 4]).refused('signMinutes', { takeOver: 'SICK' }, memberId(1)),
  meetingBegun: () => {
    const played = playMeeting();
    played.does('callMeeting', { urgentCause: null });
    played.wait(24 * 9);
    return played.refused('answerInvitation', { answer: 'COMING', absence: null }, memberId(1));
  },
  startsInPast: () => playMeeting().refused('moveMeeting', { ...moving, startsAt: planningMorning }),
  nothingMoved: () => playMeeting().refused('moveMeeting', { ...moving, startsAt: sittingAt }),
};
