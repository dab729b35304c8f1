import { describe, expect, it } from '@jest/globals';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { chair, item, memberId, playMeeting, type Planned } from './played.ts';

const all = { items: 'ALL', except: [] } as const;
const paperId = asId<PaperId>('a-ballot');

function secretly(planned: Planned = {}) {
  const played = playMeeting(planned).sits([0, 1, 2, 3], [item(1), item(2)]);
  played.does('openItems', { items: [1], except: [], secret: true });
  played.does('openItems', { items: [2], except: [] });
  return played;
}
const ballot = { ...all, paperId };
const counted = (cast: number, yes: number, no: number, abstained = 0) => ({
  counted: [{ item: 1, cast, yes, no, abstained }],
});

describe('a secret ballot', () => {
  it('tells that somebody has voted and not how: neither event nor state knows more', () => {
    const played = secretly();
    const told = played.does('castSecretBallot', ballot, memberId(1));
    expect(told).toEqual([{ type: 'secretBallotsCast', member: memberId(1), items: [1], paperId }]);
    expect(played.meeting().items.map(({ marks }) => marks)).toEqual(['.v.....', '.......']);
  });

  it('is one for each member however often it is changed, and is counted by whoever can open it', () => {
    const played = secretly();
    for (const by of [chair, memberId(1), memberId(2), memberId(1)])
      played.does('castSecretBallot', ballot, by);
    expect(played.refused('closeItems', all)).toEqual({ code: 'ballotsUncounted', item: 1 });
    const before = { ...all, ...counted(3, 2, 1) };
    expect(played.refused('closeItems', before)).toEqual({ code: 'ballotsUncounted', item: 1 });
    const tooMany = { ...all, ...counted(4, 3, 1) };
    expect(played.refused('closeItems', tooMany)).toEqual({ code: 'ballotsUncounted', item: 1 });
    expect(played.does('closeItems', { ...all, ...counted(4, 3, 0) })).toMatchObject([
      {
        outcomes: [
          { items: [1], tally: { result: 'PASSED', present: 4, yes: 3, no: 0 } },
          { items: [2], tally: { result: 'NOT_PASSED', yes: 0 } },
        ],
      },
    ]);
  });

  it('is void with a recusal, and with it whatever was counted before', () => {
    const played = secretly();
    for (const by of [chair, memberId(1), memberId(2), memberId(3)])
      played.does('castSecretBallot', ballot, by);
    played.does('excludeMember', { item: 1, member: memberId(3) });
    expect(played.refused('closeItems', { ...all, ...counted(4, 4, 0) }).code).toBe('ballotsUncounted');
    played.does('recordAttendance', {
      present: [0, 1, 2, 4].map((n) => ({ staffId: n === 0 ? chair : memberId(n), attends: 'ROOM' })),
    });
    played.does('castSecretBallot', ballot, memberId(4));
    expect(played.does('closeItems', { items: [1], except: [], ...counted(5, 2, 2) })).toMatchObject([
      { outcomes: [{ tally: { result: 'NOT_PASSED', present: 4, yes: 2, no: 2, recused: 1 } }] },
    ]);
  });

  it('has no casting vote, which would tell how the chair has voted', () => {
    const played = secretly({ rules: { castingVote: true } });
    for (const by of [chair, memberId(1), memberId(2), memberId(3)])
      played.does('castSecretBallot', ballot, by);
    expect(played.does('closeItems', { items: [1], except: [], ...counted(4, 2, 2) })).toMatchObject([
      { outcomes: [{ tally: { result: 'NOT_PASSED', yes: 2, no: 2 } }] },
    ]);
  });

  it('and an open one never meet: all that is voted on openly passes over it, and no hands decide it', () => {
    const played = secretly();
    expect(played.does('castBallot', { ...all, vote: 'yes', paperId: null }, chair)).toMatchObject([
      { items: [2] },
    ]);
    expect(
      played.refused('castBallot', { items: [1], except: [], vote: 'yes', paperId: null }, chair).code,
    ).toBe('itemSecret');
    const hands = [{ staffId: chair, vote: 'yes' as const }];
    expect(played.refused('recordHands', { item: 1, hands }).code).toBe('itemSecret');
    expect(played.does('resolveInBulk', all, chair)).toMatchObject([{ outcomes: [{ items: [2] }] }]);
    expect(played.refused('castSecretBallot', { items: [2], except: [], paperId }, chair).code).toBe(
      'itemOutOfOrder',
    );
  });

  it('of somebody who is not there, no member, recused, or too late is none', () => {
    const played = secretly();
    expect(played.refused('castSecretBallot', ballot, memberId(6)).code).toBe('notPresent');
    expect(played.refused('castSecretBallot', ballot, asId('nobody')).code).toBe('notAMember');
    played.does('declareRecusal', { item: 1 }, memberId(2));
    const named = { items: [1], except: [], paperId };
    expect(played.refused('castSecretBallot', named, memberId(2)).code).toBe('memberRecused');
    played.does('postponeItem', { item: 1 });
    expect(played.refused('castSecretBallot', named, chair).code).toBe('itemOutOfOrder');
  });
});
