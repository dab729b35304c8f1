import { describe, expect, it } from '@jest/globals';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { minutesOf } from '../../../domain/meeting/minutes.ts';
import { kst } from '../household.ts';
import { chair, item, memberId, playMeeting, secretary, sittingAt, type PlayedMeeting } from './played.ts';

const all = { items: 'ALL', except: [] } as const;
const paperId = asId<PaperId>('paper-words');
const minutes = (played: PlayedMeeting) =>
  minutesOf(played.events().map((event) => ({ event, at: played.now(), by: secretary })));

describe('minutes', () => {
  it('tell who was recused on which ground, what was said, and why somebody did not agree', () => {
    const played = playMeeting().sits([0, 1, 2, 3, 4], [item(1), item(2)]);
    played.does('declareRecusal', { item: 1 }, memberId(1));
    played.does('excludeMember', { item: 1, member: memberId(2) });
    for (const member of [memberId(3), memberId(4)]) played.does('challengeMember', { item: 2, member });
    const hands = [0, 1, 2].map((n) => ({ staffId: n === 0 ? chair : memberId(n), vote: 'yes' as const }));
    played.does('decideChallenge', { item: 2, member: memberId(3), hands });
    played.does('decideChallenge', { item: 2, member: memberId(4), hands: hands.slice(0, 1) });
    played.does('recordDiscussion', { item: 2, paperId });
    played.does('openItems', { items: [2], except: [] });
    played.does('castBallot', { ...all, vote: 'no', paperId }, memberId(1));
    played.does('castBallot', { ...all, vote: 'abstain', paperId }, memberId(2));
    played.does('castBallot', { ...all, vote: 'yes', paperId: null }, memberId(2));
    expect(minutes(played)).toMatchObject({
      begunAt: sittingAt,
      recusals: [
        { item: 1, member: memberId(1), ground: 'OWN_WISH' },
        { item: 1, member: memberId(2), ground: 'BY_LAW' },
        { item: 2, member: memberId(3), ground: 'CHALLENGED' },
      ],
      dismissed: [{ item: 2, member: memberId(4), hands: [{ staffId: chair }] }],
      discussions: [{ item: 2, paperId }],
      reasons: [{ item: 2, member: memberId(1), vote: 'no' }],
      addenda: [],
    });
    played.does('postponeItem', { item: 2 });
    expect(minutes(played).reasons).toEqual([]);
  });

  it('of a sitting held on paper have its real times, which a later word on who came leaves alone', () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    played.wait(20);
    const present = [{ staffId: chair, attends: 'ROOM' as const }];
    const times = { heldFrom: kst('2026-11-26T14:05'), heldUntil: kst('2026-11-26T15:40') };
    const says = (more: object) => played.tries('recordAttendance', { present, ...more });
    expect(says({ ...times, onPaper: true })).toMatchObject([{ ...times, onPaper: true }]);
    expect(says({})).toEqual([{ type: 'attendanceRecorded', present, signing: expect.anything() }]);
    expect(played.meeting()).toMatchObject({ ...times, onPaper: true });
    expect(says({ heldFrom: kst('2026-11-25T14:00') })).toMatchObject({ code: 'dayTooEarly' });
    expect(says({ heldUntil: kst('2026-11-28T14:00') })).toMatchObject({ code: 'dayInFuture' });
    expect(says({ heldUntil: kst('2026-11-26T14:00') })).toMatchObject({ code: 'endsBeforeBegin' });
  });

  it('take no discussion of an item that is gone, and none after the signature', () => {
    const played = playMeeting().sits([0, 1, 2, 3], [item(1), item(2)]);
    played.does('withdrawItem', { item: 2, withdrawCause: 'MISTAKE' });
    expect(played.refused('recordDiscussion', { item: 2, paperId })).toMatchObject({
      code: 'itemOutOfOrder',
    });
    played.does('signMinutes', { takeOver: null }, chair);
    expect(played.refused('recordDiscussion', { item: 1, paperId })).toMatchObject({
      code: 'meetingOutOfOrder',
    });
  });
});
