import { describe, expect, it } from '@jest/globals';
import type { MeetingEventType } from '../../../domain/meeting/events.ts';
import { votingClocks } from '../../../domain/meeting/votingClocks.ts';
import { dong } from '../seats.ts';
import { begun, planned } from './inWriting.ts';
import { chair, item, memberId, nextMeetingId, secretary, type PlayedMeeting } from './played.ts';

const yes = { items: 'ALL', except: [], vote: 'yes', paperId: null } as const;
const everybody = [chair, ...[1, 2, 3, 4, 5, 6].map(memberId)];

const lettersTo = (played: PlayedMeeting, template: string): string[] =>
  played
    .letters()
    .flatMap(({ to, template: written }) =>
      written === template && 'staffId' in to ? [String(to.staffId)] : [],
    );

const typesIn = (played: PlayedMeeting): readonly MeetingEventType[] =>
  played.events().map(({ type }) => type);

describe('a written review that nears its end', () => {
  it('is recalled once, on the morning before its last day, to whoever has not answered everything', () => {
    const played = begun({ edition: 3 });
    // Nine o'clock of 30 November in Korea; answers are due by the end of 1 December.
    expect(played.meeting().review?.due.remindAt).toBe('2026-11-30T00:00:00.000Z');
    for (const by of everybody.slice(0, 3)) played.does('castBallot', yes, by);
    played.does('castBallot', { ...yes, items: [1] }, memberId(3));
    played.wait(24 * 11 + 22, 59);
    expect(lettersTo(played, 'reviewRecalled')).toEqual([]);
    played.wait(0, 1);
    expect(lettersTo(played, 'reviewRecalled')).toEqual(everybody.slice(3));
    const [letter] = played.letters().filter(({ template }) => template === 'reviewRecalled');
    const { committee, startsAt, review } = played.meeting();
    expect(letter?.facts).toEqual({ committee: committee.kind, startsAt, dueAt: review?.due.at });
    played.wait(24 * 10);
    expect(lettersTo(played, 'reviewRecalled')).toHaveLength(4);
    expect(played.meeting().review?.closed?.why).toBe('DEADLINE');
  });

  it('of an emergency selection is recalled on the morning of its last day', () => {
    const committee = { kind: 'EMERGENCY_SELECTION', place: dong } as const;
    const asked = [item(1, { kind: 'SELECTION', about: 's1', proposal: 'SELECT' })];
    const played = planned({ committee, edition: 3 }, asked);
    played.wait(24 * 8 + 5);
    played.does('callMeeting', { urgentCause: 'LIFE_AT_RISK' });
    expect(played.meeting().review?.due).toMatchObject({
      ...{ day: '2026-11-27', remindAt: '2026-11-27T00:00:00.000Z' },
    });
  });

  it('is not recalled after everybody has answered, in a house that was down until its end, nor under edition 2', () => {
    const done = begun({ edition: 3 });
    for (const by of everybody) done.does('castBallot', yes, by);
    done.wait(24 * 14);
    expect(typesIn(done)).not.toContain('reviewRecalled');
    const old = begun();
    old.wait(24 * 14);
    expect(typesIn(old)).not.toContain('reviewRecalled');
    expect(old.meeting().review).toMatchObject({ closed: { why: 'DEADLINE' } });
    expect(old.meeting().review?.due).not.toHaveProperty('remindAt');
  });

  it('stands in the list of each member who still has to answer, and is never late there', () => {
    const played = begun({ edition: 3 });
    expect(votingClocks(played.meeting()).map(({ owner }) => owner)).toEqual(everybody);
    played.does('castBallot', yes, memberId(1));
    const clocks = votingClocks(played.meeting());
    expect(clocks.map(({ owner }) => owner)).toEqual(everybody.filter((id) => id !== memberId(1)));
    expect(clocks[1]).toMatchObject({
      ...{ clockId: 'voting/3', above: secretary, due: { rule: 'WRITTEN_REVIEW', day: '2026-12-01' } },
    });
    played.wait(24 * 14);
    expect(votingClocks(played.meeting())).toEqual([]);
    expect(typesIn(played)).not.toContain('meetingDutyPassed');
  });
});

describe('a written review that is called off', () => {
  const calledOff = (): PlayedMeeting => {
    const played = begun({ edition: 3 });
    for (const by of everybody.slice(0, 6)) played.does('castBallot', yes, by);
    played.does('cancelMeeting', { cancelCause: 'TO_SIT_TOGETHER' });
    return played;
  };

  it('decides nothing: its ballots are void and its items go to another sitting', () => {
    const played = calledOff();
    const { status, cancelCause, review, items, dues } = played.meeting();
    expect([status, cancelCause, review?.closed?.why]).toEqual(['cancelled', 'TO_SIT_TOGETHER', 'CANCELLED']);
    expect(items.map(({ status: its, marks }) => [its, marks])).toEqual([
      ['postponed', '.......'],
      ['postponed', '.......'],
    ]);
    expect(Object.keys(dues)).toEqual(['moving']);
    played.does('moveItems', { to: nextMeetingId });
    expect(played.messages().filter(({ entity }) => entity === 'meeting')).toMatchObject([
      { to: nextMeetingId, command: { type: 'takeItems' }, about: [1, 2] },
    ]);
  });

  it('is told to whoever was asked, once, and no link and no ballot is taken any more', () => {
    const played = calledOff();
    expect(lettersTo(played, 'reviewCancelled')).toEqual(everybody);
    for (const template of ['meetingCalledOff', 'reviewClosed'])
      expect(lettersTo(played, template)).toEqual([]);
    expect(played.refused('castBallot', yes, memberId(6)).code).toBe('reviewOver');
    expect(played.refused('renewReviewLink', { member: memberId(6) }).code).toBe('reviewOver');
    expect(played.refused('signMinutes', { takeOver: null }, chair).code).toBe('meetingOutOfOrder');
    // Neither its deadline nor its recall comes any more.
    played.wait(24 * 20);
    expect(typesIn(played)).not.toContain('itemsClosed');
    expect(typesIn(played)).not.toContain('reviewRecalled');
  });

  it('cannot be called off once it is closed', () => {
    const played = begun({ edition: 3 });
    for (const by of everybody) played.does('castBallot', yes, by);
    expect(played.refused('cancelMeeting', { cancelCause: 'TO_SIT_TOGETHER' })).toEqual({
      ...{ code: 'meetingOutOfOrder', status: 'sitting' },
    });
  });
});
