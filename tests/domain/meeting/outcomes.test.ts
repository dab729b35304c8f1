import { describe, expect, it } from '@jest/globals';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { dong } from '../seats.ts';
import { chair, item, nextMeetingId, playMeeting, sittingAt, type PlayedMeeting } from './played.ts';

const all = { items: 'ALL', except: [] } as const;
const paperId = asId<PaperId>('paper-of-the-secretary');
const day = dayOf(sittingAt);

const signed = (played: PlayedMeeting): PlayedMeeting => {
  played.does('resolveInBulk', all, chair);
  played.does('signMinutes', { takeOver: null }, chair);
  return played;
};
const told = (played: PlayedMeeting, type: string) =>
  played.messages().flatMap(({ command }) => (command.type === type ? [command] : []));

describe('what a signed sitting tells its case', () => {
  it('is what the conference agreed, and each action by itself', () => {
    const played = playMeeting({ committee: { kind: 'DONG_CONFERENCE', place: dong }, edition: 2 });
    played.sits([0, 1, 2], [item(1, { kind: 'CONFERENCE', about: null, proposal: 'GENERAL' })]);
    played.does('agreeConference', {
      ...{ item: 1, advises: 'HIGH_DIFFICULTY', leadAgency: 'SCHOOL', areas: ['EDUCATION'], goals: 1 },
      ...{ parts: [{ agency: 'SCHOOL', by: day }], opinion: 'AGREES', nextOn: null, paperId },
    });
    const action = { item: 1, dueOn: plusDays(day, 7), paperId } as const;
    played.does('addAction', { ...action, kind: 'TASK', owner: 'officer' });
    played.does('addAction', { ...action, kind: 'LINKAGE', owner: 'officer' });
    played.does('dropAction', { item: 1, action: 1 });
    signed(played);
    expect(told(played, 'recordConference')).toMatchObject([
      { advises: 'HIGH_DIFFICULTY', paperId, agreed: { leadAgency: 'SCHOOL', opinion: 'AGREES' } },
    ]);
    expect(told(played, 'takeAction')).toMatchObject([{ kind: 'LINKAGE', owner: 'officer', item: 1 }]);
  });

  it('is a selection as asked for, or as the sitting wrote it before the vote', () => {
    const selecting = () =>
      playMeeting({ committee: { kind: 'EMERGENCY_SELECTION', place: dong }, edition: 2 }).sits(
        [0, 1, 2, 3],
        [
          item(1, {
            ...{ kind: 'SELECTION', about: 'n1', proposal: 'SELECT' },
            asks: { means: 'HEATING', amountWon: 300_000 },
          }),
        ],
      );
    expect(told(signed(selecting()), 'decideSelection')).toMatchObject([
      { selected: true, result: 'SELECTED', given: { means: 'HEATING', amountWon: 300_000 } },
    ]);
    const back = selecting();
    back.does('agreeSelection', {
      ...{ item: 1, result: 'BACK_TO_DONG', means: null, amountWon: null, notSelectedReason: null, paperId },
    });
    back.does('openItems', all);
    back.does('castBallot', { ...all, vote: 'yes', paperId: null }, chair);
    const late = { item: 1, result: 'STATUTORY_TRACK', means: null, amountWon: null } as const;
    expect(back.refused('agreeSelection', { ...late, notSelectedReason: null, paperId })).toMatchObject({
      code: 'itemOutOfOrder',
    });
    signed(back);
    expect(told(back, 'decideSelection')).toMatchObject([
      { selected: false, result: 'BACK_TO_DONG', paperId },
    ]);
  });

  it('is advice point by point, and a stop or return with its figures', () => {
    const advising = playMeeting({ committee: { kind: 'SOLUTION', place: dong }, edition: 2 });
    advising.sits([0, 1, 2, 3], [item(1, { kind: 'ADVICE', about: null })]);
    advising.does('agreeAdvice', { item: 1, evaluation: 'WAIT', points: ['LEGAL'], paperId });
    expect(told(signed(advising), 'takeAdvice')).toMatchObject([
      { escalationId: null, level: 'DONG', evaluation: 'WAIT', points: ['LEGAL'], paperId },
    ]);
    const stopping = playMeeting({ edition: 2 }).sits(
      [0, 1, 2, 3],
      [item(1, { kind: 'STOP_RECOVERY', about: 'g1' })],
    );
    stopping.does('agreeRecovery', { item: 1, stop: true, amountWon: 700_000, paperId });
    expect(told(signed(stopping), 'takeRecoveryDecision')).toMatchObject([
      { grantId: 'g1', carried: true, stop: true, amountWon: 700_000, votes: { carried: true } },
    ]);
  });

  it('is nothing where a motion that decides nothing failed: it is put again, otherwise proposed', () => {
    const played = playMeeting({ edition: 2 });
    played.sits([0, 1, 2, 3], [item(1, { kind: 'ADEQUACY', about: 'g1', proposal: 'INADEQUATE' })]);
    played.does('openItems', all);
    played.votes('no', 0, 1, 2, 3);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(told(played, 'recordAdequacy')).toEqual([]);
    played.does('putAgain', { item: 1, to: nextMeetingId, proposal: 'ADEQUATE' });
    expect(told(played, 'takeItems')).toMatchObject([{ added: [{ proposal: 'ADEQUATE', about: 'g1' }] }]);
    expect(played.meeting().dues.puttingAgain).toBeUndefined();
  });
});
