import type { Refusal, RefusalCode } from '../../../domain/refusal.ts';
import { mostItems } from '../../../domain/meeting/agenda.ts';
import { asId } from '../../../domain/ids.ts';
import { chair, item, memberId, planningMorning, playMeeting, rosterOf, sittingAt } from './played.ts';

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

type OfMeetings =
  | 'rosterIncomplete'
  | 'meetingOutOfOrder'
  | 'meetingFull'
  | 'kindNotTheirs'
  | 'itemNotFound'
  | 'itemOutOfOrder'
  | 'itemAlreadyThere'
  | 'itemStillOpen'
  | 'notAMember'
  | 'notPresent'
  | 'memberRecused'
  | 'challengeOpen'
  | 'attendanceNotAllowed'
  | 'notTheChair'
  | 'deputyRuleMissing'
  | 'meetingBegun'
  | 'startsInPast'
  | 'nothingMoved';

/** A way to meet each no of a meeting. */
export const meetingWaysToBeRefused: Readonly<Record<OfMeetings & RefusalCode, () => Refusal>> = {
  rosterIncomplete: () => playMeeting().refused('renewRoster', { seated: rosterOf(7).slice(1) }),
  meetingOutOfOrder: () => playMeeting().refused('castBallot', yes, chair),
  meetingFull: () => {
    const played = playMeeting();
    played.does('addItems', { added: Array.from({ length: mostItems }, (_, n) => item(n)) });
    return played.refused('addItems', { added: [item(mostItems)] });
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
  attendanceNotAllowed: () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    return played.refused('recordAttendance', { present: [{ staffId: chair, attends: 'PAPER' }] });
  },
  notTheChair: () => voting().refused('resolveInBulk', all, memberId(3)),
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
