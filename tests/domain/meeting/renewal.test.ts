import { describe, expect, it } from '@jest/globals';
import { meeting } from '../../../domain/meeting/entity.ts';
import type { MeetingRulesRenewed } from '../../../domain/meeting/renewal.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { rulebookOn } from '../../../domain/rulebook.ts';
import { dayOf, getPlainDate, plusDays } from '../../../domain/time.ts';
import { kst } from '../household.ts';
import { begun } from './inWriting.ts';
import { chair, item, meetingId, memberId, playMeeting, secretary, type PlayedMeeting } from './played.ts';
import { asked } from './referred.ts';

const newest = { edition: meeting.newestEdition };

/** What a meeting says to a new holiday, and what is true then. */
function renewed(played: PlayedMeeting, holiday: string, edition = meeting.newestEdition) {
  const added = [{ day: getPlainDate(holiday), name: '임시공휴일' }];
  const rulebook = rulebookOn(dayOf(played.now()), added);
  const holder = { current: played.meeting() };
  const here = { at: played.now(), by: secretary, edition, rulebook };
  const events = meeting.decide(holder, { type: 'renewRulebook', meetingId }, here);
  if (isRefusal(events)) throw new Error(events.code);
  const [event] = events;
  if (!event) throw new Error('nothing has happened');
  const after = meeting.evolve(holder, event);
  if (!after.current) throw new Error('the meeting is gone');
  return {
    event: event as MeetingRulesRenewed,
    letters: meeting.letters(event, after),
    after: after.current,
  };
}

describe('a new holiday', () => {
  it('on the day of a sitting is told to its secretary, who decides; once', () => {
    const { event, letters, after } = renewed(playMeeting(), '2026-11-26');
    expect(event).toMatchObject({ type: 'meetingRulesRenewed', onHoliday: true, moved: [], kept: [] });
    expect(letters).toMatchObject([{ to: { staffId: secretary }, template: 'sittingOnHoliday' }]);
    expect(after).toMatchObject({ heldOn: '2026-11-26', status: 'planned', onHoliday: true });
  });

  it('on the last day of notice brings it a day forward, and its owner hears from when to when', () => {
    const { event, letters, after } = renewed(playMeeting(), '2026-11-25');
    expect(event.moved).toMatchObject([
      {
        ...{ duty: 'notice', owner: secretary },
        was: { rule: 'D19', day: '2026-11-25' },
        due: { rule: 'D19', day: '2026-11-24' },
      },
    ]);
    expect(letters).toMatchObject([
      {
        ...{ to: { staffId: secretary }, template: 'meetingDueRecounted' },
        facts: { duty: 'notice', wasAt: kst('2026-11-26T00:00'), dueAt: kst('2026-11-25T00:00') },
      },
    ]);
    expect(after.dues.notice?.day).toBe('2026-11-24');
    expect(after.dues.sitting?.day).toBe('2026-11-26');
  });

  it('moves the day of the signature, of which the chair hears', () => {
    const played = playMeeting(newest).sits([0, 1, 2, 3, 4]);
    const was = played.meeting().dues.signing;
    const { letters, after } = renewed(played, was?.day ?? '');
    expect(after.dues.signing?.day).toBe(plusDays(was?.day ?? getPlainDate('2026-11-26'), 1));
    expect(letters).toMatchObject([{ to: { staffId: chair }, facts: { duty: 'signing', wasAt: was?.at } }]);
  });

  it('moves the day by which a member reports a conflict, one by one', () => {
    const played = playMeeting(newest);
    played.does('addItems', { added: [item(1), item(2)] });
    const knownOn = dayOf(played.now());
    played.does('knownConflict', { item: 1, member: memberId(2), knownOn });
    played.does('knownConflict', { item: 2, member: memberId(3), knownOn: plusDays(knownOn, -1) });
    const { event, letters, after } = renewed(played, '2026-12-02');
    expect(event.moved).toMatchObject([
      { duty: 'recusal', clockId: 'recusal/1/3', owner: memberId(2), due: { day: '2026-12-03' } },
    ]);
    expect(letters).toMatchObject([{ to: { staffId: memberId(2) }, facts: { duty: 'recusal' } }]);
    expect(after.conflicts?.map(({ due }) => due.day)).toEqual(['2026-12-03', '2026-12-01']);
  });

  it('leaves the end of a written review, of which everybody was told, and moves what follows from it', () => {
    const played = begun(newest);
    const { due, signing } = played.meeting().review ?? {};
    const { event, after } = renewed(played, due?.day ?? '');
    expect(event.kept).toEqual([{ duty: 'voting', why: 'toldToAll' }]);
    expect([after.review?.due.at, after.review?.due.rulebook]).toEqual([due?.at, due?.rulebook]);
    const later = renewed(played, signing?.day ?? '');
    expect(later.letters).toMatchObject([{ to: { staffId: chair }, facts: { duty: 'signing' } }]);
    expect(later.after.review?.signing.at).not.toBe(signing?.at);
    expect(later.after.dues).toEqual({});
  });

  it('leaves the day that both sides of a referral have', () => {
    const { here } = asked();
    const { awaiting } = here.meeting().dues;
    const { event, letters, after } = renewed(here, awaiting?.day ?? '');
    expect(event.kept).toEqual([{ duty: 'awaiting', why: 'agreed' }]);
    expect([letters, after.dues.awaiting]).toEqual([[], awaiting]);
  });

  it('makes nobody late: where the new day has passed the old one stands, and says so (K10)', () => {
    const played = playMeeting();
    played.wait(24 * 6 + 20);
    const { event, letters, after } = renewed(played, '2026-11-25');
    expect(event).toMatchObject({ moved: [], kept: [{ duty: 'notice', why: 'wouldBeLate' }] });
    expect([letters, after.dues]).toEqual([[], played.meeting().dues]);
  });

  it('lets members be reminded on a working day all the same', () => {
    const called = playMeeting(newest);
    called.does('addItems', { added: [item(1)] });
    called.does('callMeeting', { urgentCause: null });
    expect(called.meeting().remindAt).toBe(kst('2026-11-25T09:00'));
    expect(renewed(called, '2026-11-25').after.remindAt).toBe(kst('2026-11-24T09:00'));
    const inWriting = begun(newest);
    expect(inWriting.meeting().review?.due.remindAt).toBe(kst('2026-11-30T09:00'));
    expect(renewed(inWriting, '2026-11-30').after.review?.due.remindAt).toBe(kst('2026-11-27T09:00'));
    inWriting.wait(24 * 12);
    expect(renewed(inWriting, '2026-11-30').event).not.toHaveProperty('remindAt');
  });

  it('that the meeting knows already is refused', () => {
    const played = playMeeting();
    const holder = { current: played.meeting() };
    const rulebook = rulebookOn(dayOf(played.now()));
    const here = { at: played.now(), by: secretary, ...newest, rulebook };
    expect(meeting.decide(holder, { type: 'renewRulebook', meetingId }, here)).toEqual({
      code: 'rulebookNotNewer',
    });
  });

  it('moved the days under the editions before, and told nobody', () => {
    const { event, letters, after } = renewed(playMeeting(), '2026-11-25', 3);
    expect(event).toMatchObject({ type: 'meetingRecounted', dues: { notice: { day: '2026-11-24' } } });
    expect([letters, after.dues.notice?.day]).toEqual([[], '2026-11-24']);
  });
});
