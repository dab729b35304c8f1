import { lateFrom } from '../clock.ts';
import { plusHours, type Instant } from '../time.ts';
import { clockKey, meetingClocks, type MeetingClock } from './clocks.ts';
import type { MeetingEvent } from './events.ts';
import { reminderAt, reminding } from './reminding.ts';
import { expertMoments, expertsByClock } from './decideExperts.ts';
import type { Meeting, MeetingHolder } from './state.ts';
import { recallByClock, reviewByClock, reviewMoments } from './writtenClosing.ts';

const escalationOf = ({ late }: Meeting, clock: MeetingClock): Instant => {
  const { due } = clock;
  const told = late[clockKey(clock)];
  return told?.is === 'late' ? told.escalateAt : plusHours(lateFrom(due), due.graceHours);
};

/** Told once to its owner when its day has passed, and once to the one above after the grace; and the end of keeping. */
export function lateness(m: Meeting, at: Instant): MeetingEvent[] {
  const told = meetingClocks(m).flatMap((clock): MeetingEvent[] => {
    const { id: duty, clockId, owner, above, due } = clock;
    const known = m.late[clockKey(clock)];
    if (known?.is === 'escalated' || due.at > at) return [];
    const escalateAt = escalationOf(m, clock);
    const named = { duty, ...(clockId === undefined ? {} : { clockId }), owner };
    const passed: MeetingEvent = { type: 'meetingDutyPassed', ...named, dueAt: due.at, escalateAt };
    const escalated: MeetingEvent = { type: 'meetingDutyEscalated', ...named, to: above };
    return [...(known ? [] : [passed]), ...(escalateAt <= at ? [escalated] : [])];
  });
  return [
    ...reminding(m, at),
    ...recallByClock(m, at),
    ...reviewByClock(m, at),
    ...expertsByClock(m, at),
    ...told,
    ...(hasEnded(m, at) ? [{ type: 'meetingEnded' } as const] : []),
  ];
}

/** Kept open for addenda and for what cases answer; never while something is still to be done about it. */
const hasEnded = (m: Meeting, at: Instant): boolean =>
  m.status !== 'ended' && m.endsAt !== null && m.endsAt <= at && meetingClocks(m).length === 0;

/** The next moment at which a clock has something to say, or null. */
export function meetingAlarm({ current: m }: MeetingHolder): Instant | null {
  if (!m || m.status === 'ended') return null;
  const clocks = meetingClocks(m);
  const moments = clocks.flatMap((clock): Instant[] => {
    const known = m.late[clockKey(clock)];
    if (!known) return [clock.due.at];
    return known.is === 'late' ? [known.escalateAt] : [];
  });
  const remindAt = reminderAt(m);
  if (remindAt !== null) moments.push(remindAt);
  moments.push(...reviewMoments(m));
  if (clocks.length === 0 && m.endsAt !== null) moments.push(m.endsAt);
  return [...moments, ...expertMoments(m)].toSorted()[0] ?? null;
}
