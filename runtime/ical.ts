import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';

/** Somebody named in a calendar. */
export interface CalendarPerson {
  readonly name: string;
  readonly email: string;
}

/** A sitting as a calendar shows it: which committee, where and when. Nothing of a case ever stands in it. */
export interface CalendarEntry {
  readonly meetingId: string;
  /** The place of an outside expert, whose invitation can be taken back while the meeting is held. */
  readonly guest?: string;
  /** Raised whenever the day, the place or the meeting itself changes (RFC 5545 §3.8.7.4). */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly summary: string;
  readonly location: string;
  readonly description?: string;
  /** Where it is read after signing in; missing for whoever has no account. */
  readonly url?: string;
  /** ISO 8601 in UTC. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** When it was last changed. */
  readonly changedAt: string;
  readonly organizer?: CalendarPerson;
  /** Whom an invitation asks; a feed names nobody. */
  readonly invited?: CalendarPerson;
}

export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
  /** PUBLISH is a feed, REQUEST asks one person, CANCEL takes it back. */
  readonly method: 'PUBLISH' | 'REQUEST' | 'CANCEL';
}

/** One name for ever, so that a calendar knows a moved or cancelled sitting for the one it has. */
export const calendarUid = (meetingId: string, guest?: string): string =>
  `meeting-${meetingId}${guest === undefined ? '' : `-${guest}`}@dure`;

/** The type of a calendar's bytes, as a feed and as a part of a mail. */
export const calendarType = (method: Calendar['method']): string =>
  `text/calendar; charset=utf-8; method=${method}`;

/** A calendar as iCalendar text (RFC 5545). */
export function writeCalendar({ name, method, entries }: Calendar): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod[method],
    prodId: { company: 'Dure', product: 'Dure', language: 'KO' },
  });
  for (const entry of entries) calendar.createEvent(eventOf(entry));
  return calendar.toString();
}

function eventOf(entry: CalendarEntry) {
  const { meetingId, guest, sequence, isCancelled, summary, location, description = null, url } = entry;
  return {
    id: calendarUid(meetingId, guest),
    ...{ sequence, summary, location, description },
    ...(url === undefined ? {} : { url }),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    start: new Date(entry.startsAt),
    end: new Date(entry.endsAt),
    stamp: new Date(entry.changedAt),
    ...(entry.organizer ? { organizer: entry.organizer } : {}),
    ...(entry.invited ? { attendees: [askedOf(entry.invited)] } : {}),
  };
}

const askedOf = (person: CalendarPerson) => ({
  ...person,
  // Nobody reads the house's mail: answers are given on its page.
  rsvp: false,
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
});
