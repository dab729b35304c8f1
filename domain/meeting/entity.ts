import type { Entity } from '../entity.ts';
import type { MeetingCommand } from './acts.ts';
import { decideMeeting } from './decide.ts';
import type { MeetingEvent } from './events.ts';
import { evolveMeeting } from './evolve.ts';
import { meetingAlarm } from './lateness.ts';
import { meetingLetters } from './letters.ts';
import { meetingMessages } from './messages.ts';
import type { MeetingHolder } from './state.ts';

/** 회의: one sitting as a fold over what happened to it. */
export const meeting: Entity<MeetingHolder, MeetingCommand, MeetingEvent> = {
  newestEdition: 4,
  ring: { type: 'ring' },
  initial: () => ({ current: null }),
  decide: decideMeeting,
  evolve: evolveMeeting,
  letters: meetingLetters,
  messages: meetingMessages,
  alarm: meetingAlarm,
  subject: ({ current }) => current?.meetingId ?? '',
  isOpened: ({ current }) => current !== null,
  isEnded: ({ current }) => current?.status === 'ended',
};
