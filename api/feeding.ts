import { createHmac, randomBytes } from 'node:crypto';
import type { StaffId } from '../domain/ids.ts';
import { endInCalendar } from '../domain/meeting/invited.ts';
import { dayOf, plusDays, startOfDay, type Instant } from '../domain/time.ts';
import { feedOf, feedRows, readFeed, removeFeed, renewFeed, type FeedRow } from '../prisma/calendarFeeds.ts';
import { writeCalendar, type CalendarEntry } from '../runtime/ical.ts';
import { committeeLabels } from '../words/committeeLabels.ts';
import { feedWords } from '../words/feedPages.ts';
import type { Deps } from './deps.ts';
import { hashOfToken } from './doorKeys.ts';
import { placeNames } from './namingPlaces.ts';
import { nowInstant } from './moment.ts';
import { permitSomewhere } from './permission.ts';
import { problem } from './problems.ts';
import type { Visitor } from './seam.ts';

/** 내 달력: whether there is an address, which, and when it was read. */
export interface FeedView {
  readonly feed: {
    /** The whole address, to be copied. */
    readonly url: string;
    readonly madeAt: Instant;
    readonly readAt: Instant | null;
  } | null;
}

const secretBytes = 16;

/** 128 bits that follow from the salt under a key of the house, so that no table holds them and their owner can read them again. */
const secretFrom = ({ secrets }: Pick<Deps, 'secrets'>, staffId: StaffId, salt: string): string =>
  createHmac('sha256', secrets.feeds)
    .update(JSON.stringify([staffId, salt]))
    .digest()
    .subarray(0, secretBytes)
    .toString('base64url');

export async function showFeed(deps: Deps, { person }: Visitor): Promise<FeedView> {
  permitSomewhere(person, 'meeting');
  const feed = await feedOf(deps.pool, person.staffId);
  if (!feed) return { feed: null };
  const { salt, madeAt, readAt } = feed;
  return { feed: { url: urlOf(deps, secretFrom(deps, person.staffId, salt)), madeAt, readAt } };
}

const urlOf = ({ pagesUrl }: Pick<Deps, 'pagesUrl'>, secret: string): string =>
  `${pagesUrl}/calendar/${secret}.ics`;

/** Makes an address, or another in place of the one that somebody else may have seen. */
export async function renewMyFeed(deps: Deps, { person }: Visitor): Promise<string> {
  permitSomewhere(person, 'meeting');
  const { staffId } = person;
  const salt = randomBytes(secretBytes).toString('base64url');
  const secret = secretFrom(deps, staffId, salt);
  await renewFeed(deps.pool, { staffId, salt, secretHash: hashOfToken(secret), at: await nowInstant() });
  return urlOf(deps, secret);
}

/** From now on nobody reads it any more. */
export async function endMyFeed(deps: Deps, { person }: Visitor): Promise<void> {
  permitSomewhere(person, 'meeting');
  if (!(await removeFeed(deps.pool, person.staffId))) throw problem('feedNotThere');
}

/** A past quarter stays readable, so that a calendar does not lose what was held. */
const daysBack = 90;

/** The meetings behind that secret, as iCalendar text, and whose they are; null where it is nobody's. */
export async function readCalendar(
  deps: Deps,
  secret: string,
): Promise<{ readonly staffId: StaffId; readonly text: string } | null> {
  const now = await nowInstant();
  const staffId = await readFeed(deps.pool, hashOfToken(secret), now);
  if (staffId === null) return null;
  const rows = await feedRows(deps.pool, { staffId, from: startOfDay(plusDays(dayOf(now), -daysBack)) });
  const names = await placeNames(deps, rows);
  const entries = rows.map((row) => entryOf(deps, row, { place: names.get(row.place) ?? row.place, now }));
  return { staffId, text: writeCalendar({ name: feedWords.calendar.ko, method: 'PUBLISH', entries }) };
}

/** Committee, place, time and the way to the page behind the sign-in; nothing of any case. */
function entryOf(
  { pagesUrl }: Pick<Deps, 'pagesUrl'>,
  { meetingId, kind, status, startsAt, sequence }: FeedRow,
  { place, now }: { readonly place: string; readonly now: Instant },
): CalendarEntry {
  const isCancelled = status === 'cancelled';
  return {
    meetingId,
    // One that was never called was called off under the number that follows none.
    sequence: sequence ?? (isCancelled ? 1 : 0),
    isCancelled,
    summary: committeeLabels[kind].ko,
    location: place,
    url: `${pagesUrl}/meetings/${meetingId}`,
    startsAt,
    endsAt: endInCalendar(startsAt),
    changedAt: now,
  };
}
