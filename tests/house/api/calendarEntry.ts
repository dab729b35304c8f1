import ICAL from 'ical.js';
import type { Letter, Letters } from '../../../embedded/letters.ts';

/** What a receiver's calendar reads in the letter. */
export async function entryIn(letters: Letters, letter: Letter) {
  const place = letter.attachments.findIndex(({ contentType }) => contentType === 'application/ics');
  const file = await letters.findAttachment(letter.number, place);
  const calendar = new ICAL.Component(ICAL.parse(String(file?.content)) as unknown[]);
  const [first] = calendar.getAllSubcomponents('vevent');
  if (!first) throw new Error('the letter has no entry for a calendar');
  const event = new ICAL.Event(first);
  return {
    method: calendar.getFirstPropertyValue('method'),
    text: String(file?.content),
    ...{ uid: event.uid, sequence: event.sequence, location: event.location, summary: event.summary },
    startsAt: event.startDate.toJSDate().toISOString(),
    status: first.getFirstPropertyValue('status'),
    attendees: event.attendees.map((one) => String(one.getFirstValue()).toLowerCase()),
    organizer: event.organizer,
  };
}
