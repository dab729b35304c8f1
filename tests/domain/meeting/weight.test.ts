import { describe, expect, it } from '@jest/globals';
import { mostItems } from '../../../domain/meeting/agenda.ts';
import { mostActions } from '../../../domain/meeting/agreeing.ts';
import type { MeetingActs } from '../../../domain/meeting/acts.ts';
import { isRefusal, type Refusal } from '../../../domain/refusal.ts';
import { asId, type PaperId } from '../../../domain/ids.ts';
import { bytesOf, mostBytes } from '../../../domain/sizes.ts';
import { getPlainDate } from '../../../domain/time.ts';
import { chair, item, nextMeetingId, playMeeting, secretary, type PlayedMeeting } from './played.ts';

const all = { items: 'ALL', except: [] } as const;
const present = Array.from({ length: 15 }, (_, n) => n);
const action = (item: number): MeetingActs['addAction'] => ({
  ...{ item, kind: 'LINKAGE', owner: 'emergencyOfficer', dueOn: getPlainDate('2026-12-24') },
  paperId: asId<PaperId>('paper00000000000000000'),
});

/** What the record gets of the signature, beside the frame of one row. */
function signatureBytes(played: PlayedMeeting): number {
  const told = [played.messages().length, played.letters().length];
  const events = played.does('signMinutes', { takeOver: null }, chair);
  const [messages, letters] = [played.messages().slice(told[0]), played.letters().slice(told[1])];
  return bytesOf({ events, messages, letters });
}

const sittingOn = (count: number, edition: number): PlayedMeeting =>
  playMeeting({ size: 15, edition }).sits(
    present,
    Array.from({ length: count }, (_, n) => item(n)),
  );

/** So many actions as a meeting of the newest edition has no room for, or why one was refused. */
function piledUp(played: PlayedMeeting): Refusal | null {
  for (let no = 1; no <= 200; no += 1)
    for (let n = 0; n < mostActions; n += 1) {
      const answer = played.tries('addAction', action(no), secretary);
      if (isRefusal(answer)) return answer;
    }
  return null;
}

/** Every member votes on everything, and it is counted. */
function decided(played: PlayedMeeting): PlayedMeeting {
  played.does('openItems', all);
  played.votes('yes', ...present);
  played.does('closeItems', all);
  return played;
}

describe('a meeting with as much as it takes', () => {
  it('can be signed in one act where it has as many items as it may', () => {
    const items = Array.from({ length: mostItems }, (_, n) => item(n));
    const played = decided(playMeeting({ size: 15, edition: 3 }).sits(present, items));
    expect(bytesOf(played.meeting())).toBeLessThan(mostBytes.meeting);
    expect(signatureBytes(played)).toBeLessThan(mostBytes.act);
  });

  it('takes no more to do than can be signed in one act', () => {
    const played = sittingOn(400, 3);
    expect(piledUp(played)).toMatchObject({ code: 'meetingTooLarge', mostKb: 512 });
    const bytes = signatureBytes(decided(played));
    expect(bytes).toBeLessThan(mostBytes.act);
    expect(bytes).toBeGreaterThan(mostBytes.act * 0.9);
  });

  it('went on under the editions before', () => {
    const played = sittingOn(400, 2);
    expect(piledUp(played)).toBeNull();
    expect(signatureBytes(decided(played))).toBeGreaterThan(mostBytes.act);
  });
});

/** The numbers that went to another sitting, message by message. */
const handedOver = (played: PlayedMeeting) =>
  played.messages().flatMap(({ entity, about = [] }) => (entity === 'meeting' ? [about] : []));

describe('what a sitting left undecided', () => {
  const called = (edition: number) => {
    const played = playMeeting({ edition });
    played.does('addItems', { added: Array.from({ length: 450 }, (_, n) => item(n)) });
    played.does('cancelMeeting', { cancelCause: 'DISASTER' });
    return played;
  };

  it('moves on in loads that the other sitting can take', () => {
    const played = called(3);
    played.does('moveItems', { to: nextMeetingId });
    const loads = handedOver(played);
    expect(loads.map(({ length }) => length)).toEqual([200, 200, 50]);
    expect(new Set(loads.flat()).size).toBe(450);
    expect(played.refused('moveItems', { to: nextMeetingId })).toMatchObject({ code: 'nothingChosen' });
  });

  it('moved on as one under the editions before', () => {
    const played = called(2);
    played.does('moveItems', { to: nextMeetingId });
    expect(handedOver(played).map(({ length }) => length)).toEqual([450]);
  });
});
