import type { MeetingId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import type { Visitor } from './seam.ts';
import { meetingFor } from './showingMeetings.ts';
import { meetingHead, type MeetingHeadView } from './views/meetingHead.ts';

/** What can be looked at of one meeting. */
export interface MeetingWindows {
  meetingHead(visitor: Visitor, meetingId: MeetingId): Promise<MeetingHeadView>;
}

export const createMeetingWindows = (deps: Deps): MeetingWindows => ({
  async meetingHead(visitor, meetingId) {
    const { meeting } = await meetingFor(deps, visitor, meetingId);
    return meetingHead(meeting, visitor.person, await deps.places.nameOf(meeting.committee.place));
  },
});
