import type { CommitteeRules } from '../../../domain/committee/rules.ts';
import type { MeetingActCommand } from '../../../domain/meeting/acts.ts';
import type { NewItem } from '../../../domain/meeting/items.ts';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { isForAnother } from '../../../domain/meeting/state.ts';
import { chair, item, memberId, nextMeetingId, playMeeting, review, type PlayedMeeting } from './played.ts';

const sub = { ...review, kind: 'EMERGENCY_REVIEW_SUB' } as const;
const handed: Partial<CommitteeRules> = { delegation: { by: 'ORDINANCE', kinds: ['EXTENSION', 'ADEQUACY'] } };
const play = (rules: Partial<CommitteeRules> = {}) =>
  playMeeting({ committee: sub, size: 3, rules: { ...handed, ...rules }, edition: 2 });
const adequate = (n: number) => item(n, { kind: 'ADEQUACY', about: 'g1', proposal: 'ADEQUATE' });

function voted(played: PlayedMeeting): PlayedMeeting {
  played.sits([0, 1, 2], [item(1), adequate(2), item(3)]);
  played.does('openItems', { items: [1, 2], except: [] });
  played.does('castBallot', { items: [1], except: [], vote: 'yes', paperId: null }, chair);
  played.does('castBallot', { items: [1], except: [], vote: 'yes', paperId: null }, memberId(1));
  played.does('castBallot', { items: [2], except: [], vote: 'no', paperId: null }, chair);
  played.does('castBallot', { items: [2], except: [], vote: 'no', paperId: null }, memberId(1));
  played.does('closeItems', { items: [1, 2], except: [] });
  return played;
}

const forCases = (played: PlayedMeeting): string[] =>
  played.messages().flatMap(({ command: { type } }) => (/^(decide|record|take)/.test(type) ? [type] : []));

const handedOver = (played: PlayedMeeting): readonly NewItem[] => {
  const [message] = played.messages().filter(({ command }) => command.type === 'takeItems');
  return (message?.command as MeetingActCommand<'takeItems'>).added;
};

describe('a sub-committee that decides for the whole one', () => {
  it('tells each case as any committee does, and has nothing left but what it did not vote on', () => {
    const played = voted(play({ decides: true }));
    played.does('signMinutes', { takeOver: null }, chair);
    expect(forCases(played)).toEqual(['decideExtension']);
    const m = played.meeting();
    expect(m.items.map((one) => isForAnother(one, m))).toEqual([false, false, true]);
    expect(m.dues.puttingAgain).toBeDefined();
  });

  it('takes only what was handed to it', () => {
    const played = play();
    const stop = item(1, { kind: 'STOP_RECOVERY' });
    expect(played.refused('addItems', { added: [stop] })).toMatchObject({
      ...{ code: 'kindNotTheirs', kind: 'STOP_RECOVERY' },
    });
  });

  it('cannot be planned before anything was', () => {
    expect(() => playMeeting({ committee: sub, size: 3, edition: 2 })).toThrow(
      'planMeeting: rosterIncomplete',
    );
  });
});

describe('a sub-committee that prepares', () => {
  const signed = (): PlayedMeeting => {
    const played = voted(play());
    played.does('signMinutes', { takeOver: null }, chair);
    return played;
  };

  it('tells no case a decision: everything waits for the whole committee', () => {
    const played = signed();
    expect(forCases(played)).toEqual([]);
    const m = played.meeting();
    expect(m.items.every((one) => isForAnother(one, m))).toBe(true);
    expect(m.dues.moving).toBeDefined();
    expect(m.dues.puttingAgain).toBeUndefined();
    const left = played.messages().filter(({ command }) => command.type === 'leaveSitting');
    expect(left).toHaveLength(3);
  });

  it('hands over how it voted and what it wrote, and takes back what was not taken with its count', () => {
    const played = play();
    played.sits([0, 1, 2], [adequate(1)]);
    const action = { kind: 'TASK', owner: 'officer', dueOn: played.meeting().heldOn } as const;
    played.does('addAction', { item: 1, ...action, paperId: asId<PaperId>('paper-action') });
    played.does('resolveInBulk', { items: 'ALL', except: [] }, chair);
    played.does('signMinutes', { takeOver: null }, chair);
    const move = () => played.does('moveItems', { to: nextMeetingId });
    move();
    const [prepared] = handedOver(played).map((one) => one.prepared);
    expect(prepared).toMatchObject({ item: 1, tally: { result: 'PASSED', yes: 3 } });
    expect(prepared?.actions).toHaveLength(1);
    expect(played.meeting().dues.moving).toBeUndefined();
    played.does('answerDelivery', { items: [1], refused: 'meetingOutOfOrder' });
    expect(played.meeting().items[0]).toMatchObject({ status: 'closed', tally: 0 });
    expect(played.meeting().dues.moving).toBeDefined();
    move();
    expect(handedOver(played)[0]?.prepared).toEqual(prepared);
  });

  it('is seen by the whole committee, which decides: also where the case had put itself there', () => {
    const from = signed();
    from.does('moveItems', { to: nextMeetingId });
    const added = handedOver(from);
    const whole = playMeeting({ edition: 2 });
    whole.does('gatherItems', { added: [{ ...item(1), by: chair }] });
    whole.does('takeItems', { from: from.meeting().meetingId, added });
    const results = whole.meeting().items.map(({ prepared }) => prepared?.tally.result);
    expect(results).toEqual(['PASSED', 'NOT_PASSED', undefined]);
    whole.sits([0, 1, 2, 3, 4], []);
    whole.does('resolveInBulk', { items: 'ALL', except: [] }, chair);
    whole.does('signMinutes', { takeOver: null }, chair);
    expect(forCases(whole)).toEqual(['decideExtension', 'recordAdequacy', 'decideExtension']);
  });

  it('does not get back what it has prepared', () => {
    const from = signed();
    from.does('moveItems', { to: nextMeetingId });
    const again = play();
    const refusal = again.refused('takeItems', {
      from: from.meeting().meetingId,
      added: handedOver(from).slice(0, 1),
    });
    expect(refusal).toMatchObject({ code: 'kindNotTheirs' });
  });
});
