import { describe, expect, it } from '@jest/globals';
import type { StaffId } from '../../../domain/ids.ts';
import type { MeetingEvent, MeetingEventOf, MeetingEventType } from '../../../domain/meeting/events.ts';
import { endOfDay } from '../../../domain/time.ts';
import { dong } from '../seats.ts';
import { begun, planned } from './inWriting.ts';
import { chair, item, memberId, playMeeting, rosterOf, secretary, type PlayedMeeting } from './played.ts';

const all = { items: 'ALL', except: [] } as const;
const yes = { ...all, vote: 'yes', paperId: null } as const;
const everybody = [chair, ...[1, 2, 3, 4, 5, 6].map(memberId)];

const ofType = <T extends MeetingEventType>(events: readonly MeetingEvent[], type: T) =>
  events.filter((event): event is MeetingEventOf<T> => event.type === type);

const answering = (played: PlayedMeeting, members: readonly StaffId[]): readonly MeetingEvent[] =>
  members.flatMap((by) => played.does('castBallot', yes, by));

const resultsOf = (played: PlayedMeeting) => {
  const { items, tallies } = played.meeting();
  return items.map(({ status, tally }) => (tally === null ? status : tallies[tally]?.result));
};

const lettersTo = (played: PlayedMeeting, template: string): string[] =>
  played
    .letters()
    .flatMap(({ to, template: written }) =>
      written === template && 'staffId' in to ? [String(to.staffId)] : [],
    );

const decisionsOf = (played: PlayedMeeting): number =>
  played.messages().filter(({ command }) => command.type === 'decideExtension').length;

describe('a written review', () => {
  it('is refused to a committee whose rule does not know it', () => {
    const { rules, committee, members } = playMeeting().meeting();
    expect(rules.writtenReview).toBe(false);
    expect(() => playMeeting({ way: 'WRITTEN', edition: 2 })).toThrow('attendanceNotAllowed');
    expect([committee.kind, members.length]).toEqual(['EMERGENCY_REVIEW', 7]);
  });

  it('asks everybody with its calling, each by a link of their own, and answers fall due', () => {
    const played = begun();
    const { status, review, items, dues } = played.meeting();
    expect([status, items.map((one) => one.status)]).toEqual(['sitting', ['open', 'open']]);
    // Three working days after the day on which it begins.
    expect(review?.due).toMatchObject({ rule: 'WRITTEN_REVIEW', day: '2026-12-01' });
    expect(played.alarm()).toBe(review?.due.at);
    expect(dues).toEqual({});
    expect(lettersTo(played, 'reviewAsked')).toEqual(everybody);
    expect(lettersTo(played, 'reviewCodesAsked')).toEqual([secretary]);
    expect(lettersTo(played, 'meetingCalled')).toEqual([]);
  });

  it('of an emergency selection ends with the next working day', () => {
    const committee = { kind: 'EMERGENCY_SELECTION', place: dong } as const;
    const played = planned({ committee }, [item(1, { kind: 'SELECTION', about: 's1', proposal: 'SELECT' })]);
    played.wait(24 * 8 + 5);
    played.does('callMeeting', { urgentCause: 'LIFE_AT_RISK' });
    expect(played.now()).toBe('2026-11-26T06:00:00.000Z');
    expect(played.meeting().review?.due).toMatchObject({ rule: 'WRITTEN_SELECTION', day: '2026-11-27' });
  });

  it('is closed by the last answer, counted as in any sitting, and signed by the chair', () => {
    const played = begun();
    const before = answering(played, everybody.slice(0, 6));
    expect(ofType(before, 'writtenReviewReturned').map(({ member }) => member)).toEqual(
      everybody.slice(0, 6),
    );
    expect(played.refused('signMinutes', { takeOver: null }, chair).code).toBe('itemStillOpen');
    // Changed as often as they like until then.
    const no = { ...all, vote: 'no', paperId: null } as const;
    expect(ofType(played.does('castBallot', no, memberId(1)), 'writtenReviewReturned')).toHaveLength(1);
    const last = played.does('castBallot', yes, memberId(6)).map(({ type }) => type);
    expect(last).toEqual(['ballotsCast', 'writtenReviewReturned', 'itemsClosed', 'writtenReviewClosed']);
    expect(played.meeting().tallies).toMatchObject([{ result: 'PASSED', present: 7, yes: 6, no: 1 }]);
    expect(played.meeting().members.every(({ attends }) => attends === 'PAPER')).toBe(true);
    expect(lettersTo(played, 'reviewClosed')).toEqual([chair, secretary]);
    expect(played.refused('castBallot', yes, chair).code).toBe('reviewOver');
    expect(played.meeting().dues.signing?.rule).toBe('MINUTES');
    played.does('signMinutes', { takeOver: null }, chair);
    expect(decisionsOf(played)).toBe(2);
  });

  it('is closed by the deadline with those who have answered, item by item; who has not is reported', () => {
    const played = begun();
    answering(played, everybody.slice(0, 3));
    played.does('castBallot', { ...yes, items: [1] }, memberId(3));
    const dueAt = played.meeting().review?.due.at;
    played.wait(24 * 14);
    const [closed] = ofType(played.events(), 'writtenReviewClosed');
    expect(closed).toEqual({
      ...{ type: 'writtenReviewClosed', why: 'DEADLINE', closedAt: dueAt },
      missing: everybody.slice(3),
    });
    // Four of seven are enough for the first, three are not for the second; that is no refusal (K13).
    expect(resultsOf(played)).toEqual(['PASSED', 'NO_QUORUM']);
    expect(played.meeting().members.map(({ attends }) => attends !== null)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(played.meeting().dues.moving?.rule).toBe('ITEMS_MOVING');
    expect(decisionsOf(played)).toBe(1);
  });

  it('takes no ballot from its deadline on, though nothing has rung yet', () => {
    const played = begun();
    played.wait(24 * 13 + 13, 59);
    const dueAt = endOfDay('2026-12-01' as Parameters<typeof endOfDay>[0]);
    expect([played.now() < dueAt, played.meeting().review?.closed]).toEqual([true, null]);
    expect(played.tries('castBallot', yes, chair)).not.toHaveProperty('code');
    played.wait(0, 1);
    expect(played.refused('castBallot', yes, chair)).toEqual({ code: 'reviewOver', dueAt });
    expect(played.refused('renewReviewLink', { member: chair }).code).toBe('reviewOver');
  });

  it('asks nobody about what they are recused from, and puts off what a challenge hangs over', () => {
    const played = planned();
    for (const no of [1, 2]) played.does('declareRecusal', { item: no }, memberId(2));
    played.does('declareRecusal', { item: 1 }, memberId(3));
    played.does('callMeeting', { urgentCause: null });
    expect(lettersTo(played, 'reviewAsked')).toEqual(everybody.filter((id) => id !== memberId(2)));
    expect(played.refused('castBallot', { ...yes, items: [1] }, memberId(3)).code).toBe('memberRecused');
    played.does('challengeMember', { item: 2, member: memberId(4) });
    expect(played.refused('castBallot', { ...yes, items: [2] }, memberId(4)).code).toBe('challengeOpen');
    const asked = everybody.filter((id) => id !== memberId(2));
    const last = asked.flatMap((by) => played.does('castBallot', yes, by));
    expect(ofType(last, 'writtenReviewClosed')).toMatchObject([{ why: 'ALL_RETURNED', missing: [] }]);
    expect(resultsOf(played)).toEqual(['PASSED', 'postponed']);
  });

  it('gives a new link that voids the one before, and one to whoever takes a seat meanwhile', () => {
    const played = begun();
    expect(played.does('renewReviewLink', { member: memberId(3) })).toEqual([
      { type: 'reviewLinkMade', member: memberId(3), link: 2 },
    ]);
    answering(played, [memberId(6)]);
    const seated = rosterOf(7).map((one) =>
      one.staffId === memberId(6) ? { ...one, staffId: memberId(9) } : one,
    );
    const renewed = played.does('renewRoster', { seated });
    expect(renewed.map(({ type }) => type)).toEqual(['rosterRenewed', 'reviewLinkMade']);
    expect(lettersTo(played, 'reviewAsked').slice(-1)).toEqual([memberId(9)]);
    expect(lettersTo(played, 'invitationWithdrawn')).toEqual([]);
    // The ballot of whoever has left is void, and they have no more.
    expect(played.meeting().items[0]?.marks).toBe('.......');
    expect(played.refused('castBallot', yes, memberId(6)).code).toBe('notAMember');
    expect(played.refused('renewReviewLink', { member: memberId(6) }).code).toBe('notAMember');
  });

  it('closes by itself when nobody is left to answer, and under the first edition nothing of it is', () => {
    const played = begun();
    answering(played, everybody.slice(0, 6));
    for (const no of [1, 2]) played.does('declareRecusal', { item: no }, memberId(6));
    expect(played.meeting().review?.closed?.why).toBe('ALL_RETURNED');
    const old = planned({ edition: 1 });
    old.does('callMeeting', { urgentCause: null });
    expect([old.meeting().status, old.meeting().review]).toEqual(['called', undefined]);
  });
});
