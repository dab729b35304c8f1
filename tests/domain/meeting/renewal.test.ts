import { describe, expect, it } from '@jest/globals';
import { meeting } from '../../../domain/meeting/entity.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, getPlainDate } from '../../../domain/time.ts';
import { meetingId, playMeeting, secretary, type PlayedMeeting } from './played.ts';

/** What a meeting says to a new holiday, and what is true then. */
function renewed(played: PlayedMeeting, holiday: string) {
  const added = [{ day: getPlainDate(holiday), name: '임시공휴일' }];
  const rulebook = rulebookOn(dayOf(played.now()), added);
  const holder = { current: played.meeting() };
  const here = { at: played.now(), by: secretary, edition: 2, rulebook };
  const events = meeting.decide(holder, { type: 'renewRulebook', meetingId }, here);
  if (isRefusal(events)) return { refused: events.code };
  const [event] = events;
  if (!event) throw new Error('nothing has happened');
  const after = meeting.evolve(holder, event);
  return { event, letters: meeting.letters(event, after), after: after.current };
}

describe('a new holiday', () => {
  it('on the day of a sitting is told to its secretary, who decides; once', () => {
    const { event, letters, after } = renewed(playMeeting(), '2026-11-26');
    expect(event).toMatchObject({ type: 'meetingRecounted', onHoliday: true });
    expect(letters).toMatchObject([{ to: { staffId: secretary }, template: 'sittingOnHoliday' }]);
    expect(after).toMatchObject({ heldOn: '2026-11-26', status: 'planned', onHoliday: true });
  });

  it('on the last day of notice brings it a day forward, and tells nobody of a sitting that is elsewhere', () => {
    const { event, letters, after } = renewed(playMeeting(), '2026-11-25');
    expect(event).toMatchObject({ dues: { notice: { rule: 'D19', day: '2026-11-24' } } });
    expect(letters).toEqual([]);
    expect(after?.dues.notice?.day).toBe('2026-11-24');
    expect(after?.dues.sitting?.day).toBe('2026-11-26');
  });

  it('makes nobody late: where the new day has passed the old one stands (K10)', () => {
    const played = playMeeting();
    played.wait(24 * 6 + 20);
    expect(renewed(played, '2026-11-25').event).toMatchObject({ dues: {} });
  });

  it('that the meeting knows already is refused', () => {
    const played = playMeeting();
    const holder = { current: played.meeting() };
    const rulebook = rulebookOn(dayOf(played.now()));
    const here = { at: played.now(), by: secretary, edition: 2, rulebook };
    expect(meeting.decide(holder, { type: 'renewRulebook', meetingId }, here)).toEqual({
      code: 'rulebookNotNewer',
    });
  });
});
