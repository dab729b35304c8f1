import { describe, expect, it } from '@jest/globals';
import { calendarUid, writeCalendar, type CalendarEntry } from '../../runtime/ical.ts';

const sitting: CalendarEntry = {
  meetingId: 'abc-1',
  sequence: 0,
  isCancelled: false,
  summary: '긴급지원심의위원회, 권선구',
  location: '권선구청 3층; 대회의실',
  url: 'http://127.0.0.1:7300/meetings/abc-1',
  startsAt: '2026-12-01T05:00:00.000Z',
  endsAt: '2026-12-01T07:00:00.000Z',
  changedAt: '2026-11-20T00:00:00.000Z',
};

/** As a calendar reads it: long lines are folded (RFC 5545 §3.1). */
const linesOf = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a sitting in a calendar', () => {
  it('is known by one name for ever, in UTC, with commas and semicolons escaped', () => {
    const lines = linesOf(writeCalendar({ name: '회의', method: 'PUBLISH', entries: [sitting] }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'METHOD:PUBLISH',
        'UID:meeting-abc-1@dure',
        'SEQUENCE:0',
        'DTSTART:20261201T050000Z',
        'DTEND:20261201T070000Z',
        'DTSTAMP:20261120T000000Z',
        'STATUS:CONFIRMED',
        'SUMMARY:긴급지원심의위원회\\, 권선구',
        'LOCATION:권선구청 3층\\; 대회의실',
      ]),
    );
    expect(calendarUid('abc-1')).toBe('meeting-abc-1@dure');
  });

  it('that is called off is the same one, with a higher number', () => {
    const entries = [{ ...sitting, isCancelled: true, sequence: 2 }];
    const lines = linesOf(writeCalendar({ name: '회의', method: 'CANCEL', entries }));
    expect(lines).toEqual(
      expect.arrayContaining(['METHOD:CANCEL', 'UID:meeting-abc-1@dure', 'SEQUENCE:2', 'STATUS:CANCELLED']),
    );
  });

  it('asks one person where it is an invitation, and nobody where it is a feed', () => {
    const organizer = { name: '간사', email: 'secretary@dure.example' };
    const invited = { name: '위원', email: 'member@dure.example' };
    const entries = [{ ...sitting, organizer, invited }];
    const text = linesOf(writeCalendar({ name: '회의', method: 'REQUEST', entries })).join('\n');
    expect(text).toMatch(/ORGANIZER.*mailto:secretary@dure\.example/i);
    expect(text).toMatch(/ATTENDEE.*RSVP=FALSE.*mailto:member@dure\.example/i);
    expect(writeCalendar({ name: '회의', method: 'PUBLISH', entries: [sitting] })).not.toMatch(/ATTENDEE/);
  });
});
