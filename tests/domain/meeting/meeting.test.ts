import { describe, expect, it } from '@jest/globals';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import { meeting } from '../../../domain/meeting/entity.ts';
import { quorumForecast } from '../../../domain/meeting/items.ts';
import { asId, cityOf } from '../../../domain/ids.ts';
import { dong } from '../seats.ts';
import { caseOf, chair, item, memberId, nextMeetingId, playMeeting, rosterOf, secretary } from './played.ts';

const all = { items: 'ALL', except: [] } as const;

describe('a meeting', () => {
  it('gives each duty to one person, the next when the last is done, and tells of lateness once each', () => {
    const played = playMeeting();
    const duties = () => meetingClocks(played.meeting()).map(({ id, owner }) => [id, owner]);
    expect(duties()).toEqual([['notice', secretary]]);
    played.wait(24 * 7 + 18);
    expect(played.letters().map(({ template }) => template)).toEqual([
      'meetingDutyPassed',
      'meetingDutyEscalated',
    ]);
    played.does('callMeeting', { urgentCause: 'PERIOD_ENDS' });
    expect(duties()).toEqual([['sitting', secretary]]);
    played.sits([0, 1, 2, 3]);
    expect(duties()).toEqual([['signing', chair]]);
    played.does('openItems', all);
    played.votes('yes', 0, 1, 2);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(duties()).toEqual([]);
    expect(meeting.isEnded({ current: played.meeting() })).toBe(false);
    played.does('addAddendum', { paperId: asId('paper-addendum') });
    played.wait(24 * 400);
    expect(meeting.isEnded({ current: played.meeting() })).toBe(true);
  });

  it('is called in time, or later with the cause of the urgency', () => {
    const council = { committee: { kind: 'DONG_COUNCIL', place: dong } } as const;
    const inTime = playMeeting(council);
    expect(inTime.does('callMeeting', { urgentCause: null })).toHaveLength(1);
    const members = inTime.letters().filter(({ template }) => template === 'meetingCalled');
    expect(members).toHaveLength(7);
    const late = playMeeting(council);
    late.wait(24 * 4);
    expect(late.refused('callMeeting', { urgentCause: null })).toEqual({
      code: 'reasonMissing',
      field: 'urgentCause',
    });
    expect(late.does('callMeeting', { urgentCause: 'LIFE_AT_RISK' })).toHaveLength(1);
  });

  it('takes nobody’s attendance before its day', () => {
    const played = playMeeting();
    played.does('callMeeting', { urgentCause: null });
    const present = [{ staffId: chair, attends: 'ROOM' as const }];
    expect(played.refused('recordAttendance', { present })).toMatchObject({ code: 'dayTooEarly' });
  });

  it('goes on with who has a seat by then: the new one is told, the old one no more, recusals stay', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1)] });
    played.does('declareRecusal', { item: 1 }, memberId(3));
    played.does('callMeeting', { urgentCause: null });
    const before = played.letters().length;
    const seated = rosterOf(7).map((one) =>
      one.staffId === memberId(2) ? { ...one, staffId: memberId(20) } : one,
    );
    played.does('renewRoster', { seated });
    expect(played.letters().slice(before)).toMatchObject([
      { to: { staffId: memberId(20) }, template: 'meetingCalled' },
    ]);
    const { members, items } = played.meeting();
    const recused = members.filter((_, n) => items[0]?.marks.charAt(n) === 'r');
    expect(recused.map(({ staffId }) => staffId)).toEqual([memberId(3)]);
    played.sits([0, 1, 3, 4], []);
    expect(played.refused('castBallot', { ...all, vote: 'yes', paperId: null }, memberId(2)).code).toBe(
      'notAMember',
    );
    expect(played.refused('renewRoster', { seated })).toMatchObject({ code: 'meetingOutOfOrder' });
  });
});

describe('an item', () => {
  it('is forecast anew with every recusal, and without a quorum is undecided and goes to another sitting (K13)', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(2)] });
    const forecast = () => played.meeting().items.map((one) => quorumForecast(played.meeting(), one).enough);
    expect(forecast()).toEqual([true, true]);
    for (const n of [1, 2, 3]) played.does('excludeMember', { item: 1, member: memberId(n) });
    expect(forecast()).toEqual([true, true]);
    played.does('declareRecusal', { item: 1 }, memberId(4));
    expect(forecast()).toEqual([false, true]);
    played.sits([0, 1, 2, 3], []);
    expect(played.refused('openItems', { items: [1], except: [] })).toMatchObject({
      code: 'noQuorum',
      needed: 4,
    });
    expect(played.does('openItems', all)).toEqual([{ type: 'itemsOpened', items: [2] }]);
    played.votes('yes', 0, 1, 2);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(meetingClocks(played.meeting())).toMatchObject([{ id: 'moving', owner: secretary }]);
    played.does('moveItems', { to: nextMeetingId });
    expect(meetingClocks(played.meeting())).toEqual([]);
    expect(played.messages().at(-1)).toMatchObject({
      to: nextMeetingId,
      entity: 'meeting',
      command: { type: 'takeItems', added: [{ caseId: caseOf(1) }] },
    });
    expect(played.refused('moveItems', { to: nextMeetingId })).toMatchObject({ code: 'nothingChosen' });
  });

  it('that the other sitting does not take comes back, and is the secretary’s again', () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    played.does('signMinutes', { takeOver: null }, chair);
    played.does('moveItems', { to: nextMeetingId });
    played.does('answerDelivery', { items: [1], refused: 'meetingOutOfOrder' }, chair);
    expect(meetingClocks(played.meeting())).toMatchObject([{ id: 'moving' }]);
    expect(played.does('moveItems', { to: nextMeetingId })).toMatchObject([{ items: [1] }]);
  });

  it('stays on a cancelled meeting until it has another one', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1)] });
    played.does('callMeeting', { urgentCause: null });
    played.does('cancelMeeting', { cancelCause: 'CHAIR_ABSENT' });
    expect(played.letters().filter(({ template }) => template === 'meetingCalledOff')).toHaveLength(7);
    expect(meetingClocks(played.meeting())).toMatchObject([{ id: 'moving' }]);
    played.does('moveItems', { to: nextMeetingId });
    played.wait(24 * 400);
    expect(played.meeting().status).toBe('ended');
  });

  it('of another committee goes there at once, and is not put twice where it stands already', () => {
    const sent = playMeeting();
    sent.does('addItems', { added: [item(1, { kind: 'OTHER', about: null })] });
    sent.does('referItem', { item: 1, to: nextMeetingId });
    const [message] = sent.messages();
    const added = [item(1, { kind: 'OTHER', about: null }), item(2, { kind: 'OTHER', about: null })].map(
      (one) => ({
        ...one,
        by: secretary,
      }),
    );
    expect(message?.command).toMatchObject({ type: 'takeItems', added: [added[0]] });
    const there = playMeeting({ committee: { kind: 'STEERING', place: cityOf(dong) } });
    there.does('addItems', { added: [item(1, { kind: 'OTHER', about: null })] });
    expect(there.does('takeItems', { from: nextMeetingId, added })).toMatchObject([{ caseId: caseOf(2) }]);
  });
});

describe('a 기피', () => {
  it('is decided by the others first: the challenged member neither votes on it nor on the item', () => {
    const played = playMeeting().sits([0, 1, 2, 3, 4]);
    played.does('challengeMember', { item: 1, member: memberId(4) });
    const hands = [0, 1, 2].map((n) => ({ staffId: n === 0 ? chair : memberId(n), vote: 'yes' as const }));
    const motion = { item: 1, member: memberId(4) };
    expect(
      played.refused('decideChallenge', { ...motion, hands: [{ staffId: memberId(4), vote: 'no' }] }).code,
    ).toBe('notAMember');
    expect(played.does('decideChallenge', { ...motion, hands })).toMatchObject([{ upheld: true }]);
    played.does('openItems', all);
    expect(played.meeting().items[0]?.marks).toBe('....r..');
    played.votes('yes', 0, 1, 2);
    expect(played.does('closeItems', all)).toMatchObject([
      { outcomes: [{ tally: { result: 'PASSED', seated: 7, present: 4, yes: 3, recused: 1 } }] },
    ]);
  });

  it('without a majority of the others changes nothing', () => {
    const played = playMeeting().sits([0, 1, 2, 3, 4]);
    played.does('challengeMember', { item: 1, member: memberId(4) });
    const hands = [
      { staffId: chair, vote: 'yes' as const },
      { staffId: memberId(1), vote: 'yes' as const },
    ];
    expect(played.does('decideChallenge', { item: 1, member: memberId(4), hands })).toMatchObject([
      { upheld: false },
    ]);
    played.does('openItems', all);
    expect(played.does('castBallot', { ...all, vote: 'no', paperId: null }, memberId(4))).toHaveLength(1);
  });
});

describe('a vote', () => {
  it('is one for each member, changed until it is closed, and an abstention says why', () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    played.does('openItems', all);
    const ballot = { ...all, paperId: null } as const;
    played.does('castBallot', { ...ballot, vote: 'no' }, chair);
    played.does('castBallot', { ...ballot, vote: 'yes' }, chair);
    expect(played.refused('castBallot', { ...ballot, vote: 'abstain' }, memberId(1))).toEqual({
      code: 'reasonMissing',
      field: 'note',
    });
    played.does('recordHands', {
      item: 1,
      hands: [1, 2].map((n) => ({ staffId: memberId(n), vote: 'yes' as const })),
    });
    expect(played.does('closeItems', all)).toMatchObject([
      { outcomes: [{ items: [1], tally: { result: 'PASSED', present: 4, yes: 3, no: 0 } }] },
    ]);
  });

  it('counts whoever voted and left as having been there', () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    played.does('openItems', all);
    played.votes('yes', 3);
    played.does('recordAttendance', {
      present: [chair, memberId(1), memberId(2)].map((staffId) => ({ staffId, attends: 'ROOM' as const })),
    });
    played.votes('yes', 0, 1);
    expect(played.does('closeItems', all)).toMatchObject([
      { outcomes: [{ tally: { result: 'PASSED', present: 4, yes: 3 } }] },
    ]);
  });

  it('is void when its item is postponed', () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    played.does('openItems', all);
    played.votes('yes', 0, 1, 2, 3);
    played.does('postponeItem', { item: 1 });
    expect(played.meeting().items[0]).toMatchObject({ status: 'postponed', marks: '.......' });
  });

  it('in one resolution passes everything to which nobody has objected', () => {
    const items = [1, 2, 3, 4].map((n) => item(n));
    const played = playMeeting().sits([0, 1, 2, 3], items);
    played.does('openItems', { items: [2], except: [] });
    played.does('castBallot', { ...all, vote: 'no', paperId: null }, memberId(2));
    expect(played.does('resolveInBulk', { items: 'ALL', except: [3] }, chair)).toMatchObject([
      { outcomes: [{ items: [1, 4], tally: { result: 'PASSED', yes: 4, no: 0 } }] },
    ]);
    expect(played.meeting().items.map(({ status }) => status)).toEqual([
      'closed',
      'open',
      'waiting',
      'closed',
    ]);
  });
});

describe('a signature', () => {
  it('sends each decision to its case as the act of its committee, with its count', () => {
    const items = [
      item(1),
      item(2, { kind: 'ADEQUACY', about: 'g1', proposal: 'ADEQUATE' }),
      item(3, { kind: 'ADEQUACY', about: 'g1', proposal: 'FRAUD' }),
      item(4, { kind: 'STOP_RECOVERY', about: 'g1' }),
    ];
    const played = playMeeting().sits([0, 1, 2, 3], items);
    played.does('openItems', all);
    played.votes('yes', 0, 1, 2);
    played.does('castBallot', { items: [3], except: [], vote: 'no', paperId: null }, memberId(1));
    played.does('castBallot', { items: [3], except: [], vote: 'no', paperId: null }, memberId(2));
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    const votes = { seated: 7, present: 4, inFavour: 3 };
    const told = { lateCause: 'COMMITTEE' };
    expect(played.messages().map(({ command, about }) => ({ command, about }))).toMatchObject([
      { about: [1], command: { type: 'decideExtension', caseId: caseOf(1), granted: true, votes, ...told } },
      { about: [2], command: { type: 'recordAdequacy', outcome: 'ADEQUATE', ...votes, ...told } },
    ]);
    expect(played.refused('signMinutes', { takeOver: null }, chair)).toMatchObject({
      code: 'meetingOutOfOrder',
    });
  });

  it('is a deputy’s by the ordinance that names one, with the cause', () => {
    const played = playMeeting({ rules: { deputySigns: 'ORDINANCE' } }).sits([1, 2, 3, 4]);
    expect(played.refused('signMinutes', { takeOver: null }, memberId(1)).code).toBe('takeOverCauseMissing');
    expect(played.refused('signMinutes', { takeOver: 'SICK' }, memberId(2)).code).toBe('notTheChair');
    expect(played.does('signMinutes', { takeOver: 'SICK' }, memberId(1))).toHaveLength(1);
  });

  it('of a conference tells the case who was there from outside, and counts nobody', () => {
    const committee = { kind: 'DONG_CONFERENCE', place: dong } as const;
    const conference = item(1, {
      kind: 'CONFERENCE',
      about: null,
      proposal: 'GENERAL',
      basis: 'CONSENT_3RD',
    });
    const played = playMeeting({ committee }).sits([0, 1, 2], [conference]);
    played.does('openItems', all);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(played.messages()).toMatchObject([
      {
        command: {
          type: 'recordConference',
          ...{ heldOn: '2026-11-26', present: 3, experts: ['LEARNED', 'CIVIC'] },
          ...{ basis: 'CONSENT_3RD', advises: 'GENERAL' },
        },
      },
    ]);
  });

  it('that a case refuses is the secretary’s to settle, once for each decision', () => {
    const played = playMeeting().sits([0, 1, 2, 3], [item(1), item(2)]);
    played.does('resolveInBulk', all, chair);
    played.does('signMinutes', { takeOver: null }, chair);
    for (const no of [1, 2]) played.does('answerDelivery', { items: [no], refused: 'supportOver' }, chair);
    expect(meetingClocks(played.meeting())).toMatchObject([
      { id: 'settling', owner: secretary, above: chair },
    ]);
    expect(played.letters().filter(({ template }) => template === 'decisionRefused')).toHaveLength(2);
    played.does('settleRefusal', { item: 1, settlement: 'CASE_OVER' });
    expect(played.refused('settleRefusal', { item: 1, settlement: 'CASE_OVER' }).code).toBe('itemOutOfOrder');
    played.does('settleRefusal', { item: 2, settlement: 'RECORDED_BY_HAND' });
    expect(meetingClocks(played.meeting())).toEqual([]);
  });

  it('comes once of two chairs at the same moment, whichever is first, five hundred times', () => {
    for (let race = 0; race < 500; race += 1) {
      const size = 4 + (race % 9);
      const there = Array.from({ length: size }, (_, n) => n);
      const played = playMeeting({ size, rules: { deputySigns: 'DELEGATION' } }).sits(there);
      played.does('resolveInBulk', all, chair);
      const chairs = [
        { by: chair, takeOver: null },
        { by: memberId(1), takeOver: 'URGENT' as const },
      ];
      if (race % 2 === 1) chairs.reverse();
      const answers = chairs.map(({ by, takeOver }) => played.tries('signMinutes', { takeOver }, by));
      expect(answers.map((answer) => 'code' in answer)).toEqual([false, true]);
      expect(played.meeting().signedBy).toBe(chairs[0]?.by);
      expect(played.messages()).toHaveLength(1);
    }
  });
});

describe('a committee day', () => {
  it('of 1,635 items and twelve members in an order of their own fits a run: the state with its keys stays under 512 KB', () => {
    const played = playMeeting({ size: 12 });
    const items = Array.from({ length: 1_635 }, (_, n) => item(n));
    for (let first = 0; first < items.length; first += 200)
      played.does('addItems', { added: items.slice(first, first + 200) });
    played.sits(
      Array.from({ length: 12 }, (_, n) => n),
      [],
    );
    played.does('placeItem', { item: items.length, place: 1 });
    const exceptions = Array.from({ length: 40 }, (_, n) => n * 40 + 1);
    played.does('resolveInBulk', { items: 'ALL', except: exceptions }, chair);
    played.does('openItems', all);
    played.votes('yes', 0, 1, 2, 3, 4, 5, 6);
    played.votes('no', 7, 8, 9, 10, 11);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(played.messages()).toHaveLength(1_635);
    expect(played.meeting().tallies).toHaveLength(2);
    // As many keys as acts, each as the shell carries it.
    const key = ['k'.repeat(32), 'h'.repeat(32), 1_000, played.meeting().meetingId];
    const seen = Array.from({ length: 60 }, () => key);
    const bytes = Buffer.byteLength(JSON.stringify({ state: { current: played.meeting() }, seen }));

    expect(bytes).toBeLessThanOrEqual(512 * 1024);
  });
});
