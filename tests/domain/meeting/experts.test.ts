import { describe, expect, it } from '@jest/globals';
import { expertActor, expertIn, expertOfActor } from '../../../domain/meeting/experts.ts';
import { plusHours } from '../../../domain/time.ts';
import { chair, meetingId, playMeeting, secretary, sittingAt, type PlayedMeeting } from './played.ts';
import { admitted, expert, invite, invited, linked, opinionPaper, pledged } from './withExperts.ts';

const one = (played: PlayedMeeting) => expertIn(played.meeting(), 'e1');
const allTo = (played: PlayedMeeting, to: string) =>
  played.letters().filter((letter) => 'staffId' in letter.to && letter.to.staffId === to);
const lettersTo = (played: PlayedMeeting, to: string): string[] =>
  allTo(played, to).map(({ template }) => template);
/** What each letter does with the entry in their calendar. */
const entriesOf = (played: PlayedMeeting, to: string) =>
  allTo(played, to).map(({ template, facts }) => [template, facts.method, facts.sequence]);
const factsOf = (played: PlayedMeeting, to: string, of: string) =>
  allTo(played, to).flatMap(({ template, facts }) => (template === of ? [facts] : []));
const moved = { moveCause: 'CHAIR_ABSENT', urgentCause: null } as const;
const opinion = {
  expertId: 'e1',
  evaluation: 'STEP_IN',
  points: ['MEDICAL'],
  paperId: opinionPaper,
} as const;

describe('an outside expert', () => {
  it('is invited to one item on a ground that is named, and hears of it with the notice', () => {
    const played = invited();
    expect(played.refused('inviteExpert', invite({ basis: null }))).toEqual({
      code: 'consentMissing',
      field: 'basis',
    });
    expect(played.refused('inviteExpert', invite({ item: 3 }))).toMatchObject({ code: 'itemNotFound' });
    expect(lettersTo(played, expert)).toEqual([]);
    played.does('callMeeting', { urgentCause: null });
    expect(lettersTo(played, expert)).toEqual(['expertInvited']);
    played.does('inviteExpert', invite({ item: 2 }));
    expect(lettersTo(played, expertActor(meetingId, 'e2'))).toEqual(['expertInvited']);
  });

  it('is sent the link by the clock 72 hours before the sitting, once, while the secretary is asked to tell the code', () => {
    const played = invited();
    played.does('callMeeting', { urgentCause: null });
    played.wait(5 * 24 + 3, 59);
    expect(one(played)).toMatchObject({ link: 0 });
    played.wait(0, 1);
    expect(one(played)).toMatchObject({ link: 1, linkAt: plusHours(sittingAt, -72) });
    played.wait(24);
    expect(lettersTo(played, expert)).toEqual(['expertInvited', 'expertLink']);
    expect(lettersTo(played, secretary)).toContain('expertCodeAsked');
    played.does('renewExpertLink', { expertId: 'e1' });
    expect(one(played)).toMatchObject({ link: 2 });
    expect(lettersTo(played, secretary).filter((template) => template === 'expertCodeAsked')).toHaveLength(1);
  });

  it('gets no link for a meeting to which nobody was called, and one at once where they are invited late', () => {
    const uncalled = invited();
    uncalled.wait(6 * 24);
    expect(one(uncalled)).toMatchObject({ link: 0, ended: null });
    const late = playMeeting().sits([0, 1, 2, 3, 4]);
    late.does('inviteExpert', invite());
    late.ring();
    expect(one(late)).toMatchObject({ link: 1 });
  });

  it('hears of another day by the entry that they have, and their link keeps to the hours of the new day', () => {
    const played = invited(2);
    played.does('inviteExpert', invite({ item: 2 }));
    played.does('callMeeting', { urgentCause: null });
    const later = { ...moved, startsAt: plusHours(sittingAt, 48) };
    played.does('revokeExpert', { expertId: 'e2' });
    played.does('moveMeeting', { ...later, where: '3층 회의실' });
    played.wait(7 * 24 + 3, 59);
    expect(one(played)).toMatchObject({ link: 0 });
    played.wait(0, 1);
    expect(one(played)).toMatchObject({ link: 1 });
    played.does('moveMeeting', { ...later, startsAt: plusHours(sittingAt, 24 * 7) });
    expect(played.refused('admitExpert', { expertId: 'e1', link: 1 }, expert)).toMatchObject({
      code: 'expertLinkEarly',
    });
    played.does('cancelMeeting', { cancelCause: 'DISASTER' });
    const opens = plusHours(sittingAt, 4 * 24);
    expect(entriesOf(played, expert)).toEqual([
      ['expertInvited', 'REQUEST', 0],
      ['expertMoved', 'REQUEST', 1],
      ['expertLink', undefined, undefined],
      ['expertMoved', 'REQUEST', 2],
      ['expertAccessEnded', 'CANCEL', 3],
    ]);
    expect(factsOf(played, expert, 'expertMoved')).toEqual([
      {
        ...{ committee: 'EMERGENCY_REVIEW', way: 'SITTING', method: 'REQUEST', where: '3층 회의실' },
        ...{ sequence: 1, from: sittingAt, startsAt: later.startsAt, opensAt: plusHours(sittingAt, -24) },
      },
      expect.objectContaining({ opensAt: opens, endsAt: plusHours(sittingAt, 8 * 24), from: later.startsAt }),
    ]);
    expect(entriesOf(played, expertActor(meetingId, 'e2'))).toEqual([
      ['expertInvited', 'REQUEST', 0],
      ['expertAccessEnded', 'CANCEL', 1],
    ]);
  });

  it('gets no entry for a calendar where the sitting has begun, and hears nothing of a move before the notice', () => {
    const planned = invited(2);
    planned.does('moveMeeting', { ...moved, startsAt: plusHours(sittingAt, 24) });
    expect(planned.letters()).toEqual([]);
    const begun = playMeeting({ edition: 2 }).sits([0, 1, 2, 3, 4]);
    begun.does('inviteExpert', invite());
    begun.does('revokeExpert', { expertId: 'e1' });
    expect(entriesOf(begun, expert)).toEqual([
      ['expertInvited', undefined, undefined],
      ['expertAccessEnded', undefined, undefined],
    ]);
  });

  it('pledges before anything else, and their opinion can be changed until the item is closed', () => {
    const played = admitted();
    const give = () => played.tries('giveExpertOpinion', opinion, expert);
    expect(give()).toMatchObject({ code: 'pledgeMissing' });
    expect(played.refused('pledgeAsExpert', { expertId: 'e1', pledge: 9 }, expert)).toMatchObject({
      code: 'stale',
      part: 'pledge',
    });
    played.does('pledgeAsExpert', { expertId: 'e1', pledge: 1 }, expert);
    played.does('answerAsExpert', { expertId: 'e1', attends: 'REMOTE' }, expert);
    give();
    played.does('giveExpertOpinion', { ...opinion, evaluation: 'WAIT', points: [] }, expert);
    expect(one(played)).toMatchObject({ attends: 'REMOTE', opinion: { evaluation: 'WAIT', points: [] } });
    played.sits([0, 1, 2, 3, 4], []);
    played.does('openItems', { items: 'ALL', except: [] });
    give();
    played.does('closeItems', { items: [1], except: [] });
    expect(give()).toMatchObject({ code: 'itemOutOfOrder', item: 1 });
  });

  it('is let in by the newest link alone, and in its hours', () => {
    const played = linked();
    played.does('renewExpertLink', { expertId: 'e1' });
    expect(played.refused('admitExpert', { expertId: 'e1', link: 1 }, expert)).toMatchObject({
      code: 'expertLinkReplaced',
    });
    played.does('admitExpert', { expertId: 'e1', link: 2 }, expert);
    expect(one(played)).toMatchObject({ admittedAt: played.now() });
  });

  it('sees nothing more once the minutes are signed', () => {
    const played = pledged().sits([0, 1, 2, 3, 4], []);
    const events = played.does('signMinutes', { takeOver: null }, chair);
    expect(events.map(({ type }) => type)).toEqual(['minutesSigned', 'expertAccessEnded']);
    expect(played.refused('giveExpertOpinion', opinion, expert)).toEqual({
      code: 'expertAccessOver',
      why: 'SIGNED',
    });
    expect(lettersTo(played, expert)).not.toContain('expertAccessEnded');
  });

  it('is told when the meeting is called off, the item leaves it, or the secretary takes the look back', () => {
    const ends: readonly (readonly [string, (played: PlayedMeeting) => unknown])[] = [
      ['CANCELLED', (played) => played.does('cancelMeeting', { cancelCause: 'DISASTER' })],
      ['ITEM_GONE', (played) => played.does('withdrawItem', { item: 1, withdrawCause: 'NOT_READY' })],
      ['REVOKED', (played) => played.does('revokeExpert', { expertId: 'e1' })],
    ];
    for (const [why, end] of ends) {
      const played = linked();
      end(played);
      expect(one(played)).toMatchObject({ ended: { why } });
      expect(lettersTo(played, expert)).toEqual(['expertInvited', 'expertLink', 'expertAccessEnded']);
    }
    const other = linked();
    other.does('withdrawItem', { item: 2, withdrawCause: 'NOT_READY' });
    expect(one(other)).toMatchObject({ ended: null });
  });

  it('steps back by their own word, and is out a day after the sitting began whatever happens to it', () => {
    const played = pledged();
    played.does('recuseExpert', { expertId: 'e1' }, expert);
    expect(one(played)).toMatchObject({ ended: { why: 'RECUSED' } });
    const left = pledged();
    left.wait(72 + 23, 59);
    expect(one(left)).toMatchObject({ ended: null });
    left.wait(0, 1);
    expect(one(left)).toMatchObject({ ended: { why: 'HOURS_PASSED', at: plusHours(sittingAt, 24) } });
  });

  it('has a name of their own in the record, and nobody else has one like it', () => {
    expect(expertOfActor(expert)).toEqual({ meetingId, expertId: 'e1' });
    expect(expertOfActor('staff-1')).toBeNull();
  });
});
