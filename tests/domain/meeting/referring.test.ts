import { describe, expect, it } from '@jest/globals';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import {
  chair,
  item,
  memberId,
  nextMeetingId,
  partOf,
  playMeeting,
  secretary,
  type PlayedMeeting,
} from './played.ts';
import { asked, business, commandIn } from './referred.ts';

const all = { items: 'ALL', except: [] } as const;
const dutiesOf = (played: PlayedMeeting) =>
  meetingClocks(played.meeting()).map(({ id, owner, due }) => [id, owner, due.day]);

describe('an item that was referred', () => {
  it('is awaited here and owed there, by one day that both secretaries have (K25)', () => {
    const { here, there } = asked();
    expect(dutiesOf(here)).toContainEqual(['awaiting', secretary, '2026-12-02']);
    expect(dutiesOf(there)).toContainEqual(['answering', secretary, '2026-12-02']);
  });

  it('comes down again with what was decided: in the minutes here, and to its secretary', () => {
    const { here, there } = asked();
    there.sits([0, 1, 2, 3], []);
    there.does('openItems', all);
    there.votes('yes', 0, 1, 2);
    there.does('closeItems', all);
    expect(dutiesOf(there).map(([id]) => id)).toEqual(['signing']);
    there.does('signMinutes', { takeOver: null }, chair);
    here.does('answerReferral', commandIn(there, 'answerReferral'), chair);
    expect(here.meeting().items[0]).toMatchObject({
      status: 'referred',
      answers: [{ on: '2026-11-26', result: 'PASSED', cause: null }],
    });
    expect(dutiesOf(here).map(([id]) => id)).toEqual(['notice']);
    expect(here.letters().at(-1)).toMatchObject({ to: { staffId: secretary }, template: 'referralAnswered' });
  });

  it('that is sent back is undecided here again, also when the sitting here is over', () => {
    for (const isOver of [false, true]) {
      const { here, there } = asked();
      here.sits([0, 1, 2, 3], []);
      if (isOver) here.does('signMinutes', { takeOver: null }, chair);
      there.does('withdrawItem', { item: 1, withdrawCause: 'NOT_OURS' });
      expect(dutiesOf(there).map(([id]) => id)).toEqual(['notice']);
      here.does('answerReferral', commandIn(there, 'answerReferral'), chair);
      expect(here.meeting().items[0]).toMatchObject({
        status: isOver ? 'postponed' : 'waiting',
        answers: [{ result: 'RETURNED', cause: 'NOT_OURS' }],
      });
      expect(dutiesOf(here).map(([id]) => id)).toEqual([isOver ? 'moving' : 'signing']);
      // Another part of it was answered as well: that is told beside it, and the item stays where it is.
      const { answer } = commandIn(there, 'answerReferral');
      here.does('answerReferral', { item: 1, answer: { ...answer, result: 'PASSED' } }, chair);
      expect(here.meeting().items[0]).toMatchObject({
        status: isOver ? 'postponed' : 'waiting',
        answers: [{ result: 'RETURNED' }, { result: 'PASSED' }],
      });
    }
  });

  it('goes on with whoever waits for it: to another sitting, and further up', () => {
    const { there } = asked();
    there.does('cancelMeeting', { cancelCause: 'NO_QUORUM' });
    there.does('moveItems', { to: nextMeetingId });
    expect(commandIn(there, 'takeItems').added).toMatchObject([{ referrals: [{ item: 1 }] }]);
    const up = asked().there;
    up.does('referItem', { item: 1, to: nextMeetingId });
    expect(commandIn(up, 'takeItems').added).toMatchObject([{ referrals: [{ item: 1 }, { item: 1 }] }]);
    expect(dutiesOf(up).map(([id]) => id)).toEqual(['notice', 'awaiting']);
  });

  it('joins the same question that stands there already, and is answered with it', () => {
    const there = playMeeting({
      committee: { kind: 'STEERING', place: asked().here.meeting().committee.place },
    });
    there.does('addItems', { added: [business] });
    there.does('takeItems', commandIn(asked().here, 'takeItems'));
    expect(there.meeting().items).toMatchObject([{ status: 'waiting', referrals: [{ item: 1 }] }]);
    expect(dutiesOf(there).map(([id]) => id)).toContain('answering');
  });

  it('is waited for no longer once the secretary says why', () => {
    const { here } = asked();
    here.does('settleReferral', { item: 1, settlement: 'ANSWERED_BY_HAND' });
    expect(dutiesOf(here).map(([id]) => id)).toEqual(['notice']);
    expect(here.refused('settleReferral', { item: 1, settlement: 'ANSWERED_BY_HAND' }).code).toBe(
      'itemOutOfOrder',
    );
  });

  it('that the other sitting does not take waits no longer, and the first edition’s never did', () => {
    const { here } = asked();
    here.does('answerDelivery', { items: [1], refused: 'meetingFull' }, chair);
    expect(here.meeting().items[0]).toMatchObject({ status: 'postponed' });
    expect(dutiesOf(here).map(([id]) => id)).toEqual(['notice']);
    const old = playMeeting();
    old.does('addItems', { added: [item(1)] });
    expect(old.does('referItem', { item: 1, to: nextMeetingId })).toEqual([
      { type: 'itemReferred', item: 1, to: nextMeetingId },
    ]);
  });
});

describe('an item that is split', () => {
  const part = partOf(1, { kind: 'STOP_RECOVERY', about: 'g1' });
  const extension = partOf(1);

  it('ends, and is two questions on the same case, with the recusals that it had', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1, { kind: 'STOP_RECOVERY', about: 'g1' })] });
    played.does('declareRecusal', { item: 1 }, memberId(2));
    played.does('splitItem', { item: 1, into: [part, extension] }, chair);
    const { caseId } = item(1);
    expect(played.meeting().items).toMatchObject([
      { status: 'split' },
      { status: 'waiting', kind: 'STOP_RECOVERY', caseId, by: chair, marks: '..r....' },
      { status: 'waiting', kind: 'EXTENSION', caseId, by: chair, marks: '..r....' },
    ]);
    expect(played.refused('splitItem', { item: 1, into: [part, extension] }).code).toBe('itemOutOfOrder');
  });

  it('proposes in each part what such an item can decide; a meeting of the first edition did not look', () => {
    const adequacy = partOf(1, { kind: 'ADEQUACY', about: 'g1' });
    for (const [edition, proposal] of [
      [2, null],
      [2, 'RATIFY'],
    ] as const) {
      const played = playMeeting({ edition });
      played.does('addItems', { added: [item(1)] });
      const into = [extension, { ...adequacy, proposal }];
      expect(played.refused('splitItem', { item: 1, into })).toEqual({
        ...{ code: 'proposalNotTheirs', field: 'into', kind: 'ADEQUACY' },
      });
      played.does('splitItem', { item: 1, into: [extension, { ...adequacy, proposal: 'ADEQUATE' }] });
    }
    const old = playMeeting();
    old.does('addItems', { added: [item(1)] });
    old.does('splitItem', { item: 1, into: [extension, { ...adequacy, proposal: null }] });
  });

  it('never asks its case twice the same', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(1, { kind: 'ADEQUACY', about: 'g1' })] });
    expect(played.refused('splitItem', { item: 1, into: [extension, extension] })).toEqual({
      code: 'repeatedChoice',
      field: 'into',
    });
    const adequacy = partOf(1, { kind: 'ADEQUACY', about: 'g1' });
    expect(played.refused('splitItem', { item: 1, into: [extension, adequacy] })).toEqual({
      code: 'itemAlreadyThere',
      item: 2,
    });
    const selection = partOf(1, { kind: 'SELECTION', about: 'n1' });
    expect(played.refused('splitItem', { item: 1, into: [extension, selection] }).code).toBe('kindNotTheirs');
  });
});
