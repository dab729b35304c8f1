import { describe, expect, it } from '@jest/globals';
import { meetingClocks } from '../../../domain/meeting/clocks.ts';
import type { MeetingEvent } from '../../../domain/meeting/events.ts';
import type { MeetingDuty } from '../../../domain/meeting/state.ts';
import { dayOf, endOfDay, msOf, plusMinutes } from '../../../domain/time.ts';
import { chair, item, memberId, nextMeetingId, playMeeting, type PlayedMeeting } from './played.ts';
import { asked } from './referred.ts';

const all = { items: 'ALL', except: [] } as const;
const adequacy = item(1, { kind: 'ADEQUACY', about: 'g1', proposal: 'INADEQUATE' });

function called(): PlayedMeeting {
  const played = playMeeting();
  played.does('callMeeting', { urgentCause: null });
  return played;
}

function signed(): PlayedMeeting {
  const played = playMeeting().sits([0, 1, 2, 3], [item(1), item(2)]);
  played.does('resolveInBulk', { items: [1], except: [] }, chair);
  played.does('signMinutes', { takeOver: null }, chair);
  return played;
}

const refused = (): PlayedMeeting => {
  const played = signed();
  played.does('moveItems', { to: nextMeetingId });
  played.does('answerDelivery', { items: [1], refused: 'supportOver' }, chair);
  return played;
};

const ways: Readonly<Record<MeetingDuty, () => PlayedMeeting>> = {
  notice: () => playMeeting(),
  sitting: called,
  signing: () => called().sits([0, 1, 2, 3]),
  moving: signed,
  settling: refused,
  puttingAgain: () => {
    const played = playMeeting({ edition: 2 }).sits([0, 1, 2, 3], [adequacy]);
    played.does('openItems', all);
    played.votes('no', 0, 1, 2, 3);
    played.does('closeItems', all);
    played.does('signMinutes', { takeOver: null }, chair);
    return played;
  },
  recusal: () => {
    const played = playMeeting();
    played.does('addItems', { added: [item(1)] });
    played.does('knownConflict', { item: 1, member: memberId(2), knownOn: dayOf(played.now()) });
    // The notice and the sitting are seen to, and the item waits beyond its fortnight.
    played.does('callMeeting', { urgentCause: null });
    played.wait(24 * 8);
    played.sits([0, 1, 2, 3], []);
    return played;
  },
  answering: () => asked().there,
  awaiting: () => asked().here,
};

const minutes = (played: PlayedMeeting, until: string): number =>
  (msOf(until as ReturnType<PlayedMeeting['now']>) - msOf(played.now())) / 60_000;

describe('the days of a meeting', () => {
  it.each([
    ['notice', 'D19', '2026-11-25'],
    ['sitting', 'SITTING', '2026-11-26'],
    ['signing', 'MINUTES', '2026-12-01'],
    ['moving', 'ITEMS_MOVING', '2026-11-27'],
    ['settling', 'REFUSAL_SETTLING', '2026-12-01'],
    ['puttingAgain', 'ITEMS_MOVING', '2026-11-27'],
    ['recusal', 'D20', '2026-12-02'],
    ['answering', 'REFERRAL_ANSWER', '2026-12-02'],
    ['awaiting', 'REFERRAL_ANSWER', '2026-12-02'],
  ] as const)(
    'for %s (%s) end with the last minute of %s, and are told in the first after it',
    (duty, rule, day) => {
      const played = ways[duty]();
      const due = meetingClocks(played.meeting()).find(({ id }) => id === duty)?.due;
      expect([due?.rule, due?.day]).toEqual([rule, day]);
      const isPassed = (event: MeetingEvent) => event.type === 'meetingDutyPassed' && event.duty === duty;
      const told = () => played.events().filter(isPassed).length;
      const end = endOfDay((due?.day ?? day) as Parameters<typeof endOfDay>[0]);
      played.wait(0, minutes(played, plusMinutes(end, -1)));
      expect(told()).toBe(0);
      played.wait(0, 1);
      expect(told()).toBe(1);
    },
  );

  it('of its keeping end a year after the signature, and with them the meeting', () => {
    const played = playMeeting().sits([0, 1, 2, 3]);
    played.does('resolveInBulk', all, chair);
    played.does('signMinutes', { takeOver: null }, chair);
    expect(played.meeting().endsAt).toBe(endOfDay('2027-11-26' as Parameters<typeof endOfDay>[0]));
  });
});
