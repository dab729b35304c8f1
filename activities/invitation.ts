import type { Pool } from 'pg';
import type { SendMailOptions } from 'nodemailer';
import { expertOfActor } from '../domain/meeting/experts.ts';
import { endInCalendar } from '../domain/meeting/invited.ts';
import { msOf, type Instant } from '../domain/time.ts';
import { besideInvitation } from '../prisma/invitationLetters.ts';
import type { ClaimedLetter } from '../prisma/letters.ts';
import { writeCalendar, type CalendarEntry } from '../runtime/ical.ts';
import { committeeLabels } from '../words/committeeLabels.ts';
import { expertEntry } from '../words/expertLetters.ts';
import { invitationEntry } from '../words/invitationLetters.ts';
import { labelOf } from '../words/language.ts';
import type { Tools } from './index.ts';

/** The number of the invitation that a letter is about; null for every other letter. */
const sequenceOf = ({ facts }: ClaimedLetter): number | null =>
  typeof facts.sequence === 'number' ? facts.sequence : null;

/**
 * Why a letter on an invitation is not sent any more, or null: the post was away until the sitting began, something newer
 * is on its way, or somebody who never heard of the sitting has left it.
 */
export async function whyExpired(pool: Pool, letter: ClaimedLetter, at: Instant): Promise<string | null> {
  const sequence = sequenceOf(letter);
  if (sequence === null) return null;
  if (msOf(letter.facts.startsAt as Instant) <= msOf(at)) return 'the sitting has begun';
  const { isOvertaken, wasInvited } = await besideInvitation(pool, letter, sequence);
  if (isOvertaken) return 'a newer letter says what is true now';
  return letter.template === 'invitationWithdrawn' && !wasInvited ? 'they were never invited' : null;
}

interface Sending extends Pick<Tools, 'from' | 'pagesUrl'> {
  readonly at: Instant;
}

/**
 * The entry for a calendar that goes with an invitation. It names the committee, the house as organiser and the receiver's
 * own address, and nobody else; an answer by mail would be read by nobody, so none is asked for.
 */
export function calendarPart(
  letter: ClaimedLetter,
  { from, pagesUrl, at }: Sending,
): Pick<SendMailOptions, 'icalEvent'> {
  const sequence = sequenceOf(letter);
  const { facts, caseId: meetingId, email, toStaffId } = letter;
  const method = facts.method === 'CANCEL' ? 'CANCEL' : 'REQUEST';
  if (sequence === null || facts.method === undefined || email === null) return {};
  const startsAt = facts.startsAt as Instant;
  const committee = labelOf(committeeLabels, facts.committee);
  const guest = toStaffId === null ? undefined : expertOfActor(toStaffId)?.expertId;
  const own =
    guest === undefined
      ? { ...invitationEntry(committee), url: `${pagesUrl}/meetings/${meetingId}/answer` }
      : { ...expertEntry(committee), guest };
  const entry: CalendarEntry = {
    ...{ meetingId, sequence, startsAt, ...own },
    isCancelled: method === 'CANCEL',
    location: typeof facts.where === 'string' ? facts.where : '',
    endsAt: endInCalendar(startsAt),
    changedAt: at,
    organizer: { name: `${committee.ko} 간사`, email: addressIn(from) },
    invited: { name: email, email },
  };
  const content = writeCalendar({ name: own.summary, method, entries: [entry] });
  return { icalEvent: { method, content, filename: 'invite.ics' } };
}

/** The address alone, of `Name <address>` too. */
const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
