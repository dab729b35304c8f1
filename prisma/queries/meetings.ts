import type { Meeting } from '../../domain/meeting/state.ts';
import type { Committee, CommitteeKind, CommitteePlace } from '../../domain/committee/kinds.ts';
import type { MeetingStatus } from '../../domain/meeting/state.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { inPlaces } from './prefixes.ts';

/** A meeting as last recorded, with the number of its last event. */
export interface MeetingDetail {
  readonly meeting: Meeting;
  readonly version: number;
}

/** The meeting of that id, or null. */
export async function meetingById(db: PrismaClient, meetingId: string): Promise<MeetingDetail | null> {
  const row = await db.meeting.findUnique({ where: { meetingId }, select: { state: true, version: true } });
  return row && { meeting: row.state as unknown as Meeting, version: row.version };
}

interface Moment {
  readonly startsAt: Instant;
  /** The meeting that is about to be planned. */
  readonly beside: MeetingId;
}

/**
 * Whether people of that committee are to sit together at that very moment already. What is asked in writing is no sitting;
 * two who plan in the same second are not kept apart by it, and the calendar shows both.
 */
export async function sitsThen(
  db: PrismaClient,
  { kind, place }: Committee,
  { startsAt, beside }: Moment,
): Promise<boolean> {
  const { rowCount } = await poolBehind(db).query({
    name: 'sits-then',
    text: `SELECT FROM meeting WHERE kind = $1 AND place = $2 AND starts_at = $3 AND meeting_id <> $4
        AND status IN ('planned', 'called') AND state ->> 'way' <> 'WRITTEN' LIMIT 1`,
    values: [kind, place, startsAt, beside],
  });
  return rowCount === 1;
}

/** A meeting as a list shows it. */
export interface MeetingSummary {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly status: MeetingStatus;
  readonly startsAt: Instant;
  readonly items: number;
}

interface Asked extends PageAsked {
  /** Whose meetings: all of these places, and wherever else this person sits. */
  readonly places: readonly string[];
  readonly staffId: string;
  readonly status: MeetingStatus | undefined;
}

/** Meetings, the latest first. Throws a CursorError. */
export async function meetingsPage(
  db: PrismaClient,
  { places, staffId, status, cursor, limit }: Asked,
): Promise<Page<MeetingSummary>> {
  const [at = null, id = null] = cursor === null ? [] : placeOf(cursor, 2);
  const { rows } = await poolBehind(db).query<MeetingSummary>({
    name: 'meetings',
    text: `SELECT meeting_id AS "meetingId", kind, place, status, starts_at AS "startsAt",
        jsonb_array_length(state -> 'items') AS items
      FROM meeting
      WHERE (members @> ARRAY[$2] OR secretary_id = $2
          OR ${inPlaces('place', '$1')})
        AND ($3::text IS NULL OR status = $3)
        AND ($4::timestamptz IS NULL OR (starts_at, meeting_id) < ($4, $5))
      ORDER BY starts_at DESC, meeting_id DESC LIMIT $6`,
    values: [places, staffId, status ?? null, at === null ? null : instantIn(at), id, limit + 1],
  });
  return pageOf(rows, limit, ({ startsAt, meetingId }) => [startsAt, meetingId]);
}
