import { describe, expect, it } from '@jest/globals';
import { asId, type PaperId } from '../../../domain/ids.ts';
import type { MeetingHouseActs } from '../../../domain/meeting/acts.ts';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import { dayOf, plusDays } from '../../../domain/time.ts';
import { item, memberId, nextMeetingId, partOf, playMeeting, type PlayedMeeting } from './played.ts';

const paperId = asId<PaperId>('paper-of-the-secretary');

describe('a known conflict of interest (D20)', () => {
  it('is the member’s to report, until they recuse themself or there is found to be none', () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1), item(2)] });
    const knownOn = dayOf(played.now());
    for (const no of [1, 2]) played.does('knownConflict', { item: no, member: memberId(2), knownOn });
    expect(played.letters().filter(({ template }) => template === 'conflictAsked')).toHaveLength(2);
    played.does('declareRecusal', { item: 1 }, memberId(2));
    played.does('clearConflict', { item: 2, member: memberId(2), paperId });
    expect(played.meeting().conflicts?.map((one) => one.item)).toEqual([1]);
    expect(played.refused('clearConflict', { item: 1, member: memberId(2), paperId })).toMatchObject({
      code: 'noConflictKnown',
    });
  });

  /** One item with a conflict of the second member and of the third, the third recused; the second known for a week. */
  function known(): PlayedMeeting {
    const played = playMeeting({ edition: 2 });
    played.does('addItems', { added: [item(1), item(2)] });
    const knownOn = plusDays(dayOf(played.now()), -7);
    for (const n of [2, 3]) played.does('knownConflict', { item: 2, member: memberId(n), knownOn });
    played.does('declareRecusal', { item: 2 }, memberId(3));
    return played;
  }
  const takenBy = (from: PlayedMeeting, to: PlayedMeeting) => {
    const taking = from.messages().flatMap(({ command }) => (command.type === 'takeItems' ? [command] : []));
    return to.does('takeItems', taking.at(-1) as unknown as MeetingHouseActs['takeItems']);
  };

  it('goes along with an item that is referred, carried or left undecided, and keeps its day', () => {
    const ways: readonly (readonly [string, (played: PlayedMeeting) => unknown])[] = [
      ['referred', (played) => played.does('referItem', { item: 2, to: nextMeetingId })],
      ['carried', (played) => played.does('carryItems', { to: nextMeetingId, items: [2] })],
      [
        'left by a meeting that is off',
        (played) => {
          played.does('cancelMeeting', { cancelCause: 'NO_QUORUM' });
          played.does('moveItems', { to: nextMeetingId });
        },
      ],
    ];
    for (const [, move] of ways) {
      const played = known();
      const [{ due, knownOn } = {}] = played.meeting().conflicts ?? [];
      move(played);
      expect(meetingClocks(played.meeting()).filter(({ id }) => id === 'recusal')).toEqual([]);
      const next = playMeeting({ edition: 2 });
      next.wait(24 * 3);
      takenBy(played, next);
      const no = next.meeting().items.length;
      expect(next.meeting().conflicts).toEqual([{ item: no, member: memberId(2), knownOn, due }]);
      expect(meetingClocks(next.meeting()).filter(({ id }) => id === 'recusal')).toMatchObject([
        { owner: memberId(2), due: { day: due?.day } },
      ]);
      // A second time it is known already, and it ends with the member's own word.
      takenBy(played, next);
      expect(next.meeting().conflicts).toHaveLength(1);
      next.does('declareRecusal', { item: no }, memberId(2));
      expect(meetingClocks(next.meeting()).filter(({ id }) => id === 'recusal')).toEqual([]);
    }
  });

  it('stays behind where the member has no seat in the other sitting, and is the same for both parts of an item', () => {
    const played = known();
    played.does('referItem', { item: 2, to: nextMeetingId });
    const small = playMeeting({ edition: 2, size: 2 });
    expect(takenBy(played, small).map(({ type }) => type)).toEqual(['itemAdded']);
    const split = known();
    split.does('splitItem', { item: 2, into: [partOf(2), partOf(2, { kind: 'OTHER', about: null })] });
    expect(
      meetingClocks(split.meeting()).flatMap(({ id, clockId }) => (id === 'recusal' ? [clockId] : [])),
    ).toEqual(['recusal/3/3', 'recusal/4/3']);
  });
});
