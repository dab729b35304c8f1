import type { Person } from '../domain/roles.ts';
import { placeOf, type Meeting } from '../domain/meeting/state.ts';
import type { MeetingId } from '../domain/ids.ts';
import { staffNames } from '../prisma/queries/names.ts';
import { renewalsOf } from '../prisma/queries/renewals.ts';
import { meetingById, meetingsPage, type MeetingDetail } from '../prisma/queries/meetings.ts';
import type { Deps } from './deps.ts';
import { permitSomewhere, placesBesideSeats } from './permission.ts';
import { problem } from './problems.ts';
import { meetingFilters, parseMeetingId } from './schemas/meeting.ts';
import type { Filters, Visitor } from './seam.ts';
import { pageIn, parseFilters } from './shape.ts';
import { meetingView } from './views/meeting.ts';
import { recountViews } from './views/recount.ts';
import { staffOf } from './views/sittingItem.ts';

/** Whoever sits on it, and who keeps the meetings of that place; a member of another committee is a stranger. */
function mayRead(person: Person, m: Meeting): boolean {
  if (m.secretary === person.staffId || placeOf(m, person.staffId) >= 0) return true;
  return placesBesideSeats(person, 'meeting').some((place) => m.committee.place.startsWith(place));
}

/** The meeting where this person may read it: 404 where there is none, 403 where it is not theirs. */
export async function meetingFor(
  { db }: Pick<Deps, 'db'>,
  { person }: Visitor,
  meetingId: MeetingId,
): Promise<MeetingDetail> {
  permitSomewhere(person, 'meeting');
  const detail = parseMeetingId(meetingId) && (await meetingById(db, meetingId));
  if (!detail) throw problem('meetingNotFound');
  if (!mayRead(person, detail.meeting)) throw problem('forbidden');
  return detail;
}

export async function showMeeting(deps: Deps, visitor: Visitor, meetingId: MeetingId) {
  const { person } = visitor;
  const detail = await meetingFor(deps, visitor, meetingId);
  const [names, renewals] = await Promise.all([
    staffNames(deps.db, staffOf(detail.meeting)),
    renewalsOf(deps.db, meetingId),
  ]);
  const view = meetingView(detail, person.staffId, names);
  return { ...view, recounts: recountViews(renewals) };
}

/** The meetings of one's places, and those on which one sits, the latest first: as on the page, dates and not agendas. */
export async function listMeetings(deps: Deps, { person }: Visitor, filters: Filters) {
  permitSomewhere(person, 'meetingList');
  const { status, ...page } = parseFilters(meetingFilters, filters);
  const asked = {
    places: placesBesideSeats(person, 'meetingList'),
    staffId: person.staffId,
    status,
    ...pageIn(page),
  };
  const { rows, next } = await meetingsPage(deps.db, asked);
  return { items: rows, next };
}
