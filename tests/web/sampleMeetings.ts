import type { MeetingWindows } from '../../api/meetingWindows.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import { item, playMeeting, type PlayedMeeting } from '../domain/meeting/played.ts';

/** The review committee on its day: five of seven are there, and two items are to be taken. */
function sitting(): PlayedMeeting {
  return playMeeting().sits([0, 1, 2, 3, 4], [item(1), item(2)]);
}

/** What the pages of meetings would be shown, without a database. */
export const sampleMeetings = (): MeetingWindows => ({
  meetingHead: ({ person }) => Promise.resolve(meetingHead(sitting().meeting(), person, '성동구')),
});
