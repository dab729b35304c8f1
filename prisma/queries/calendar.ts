import type { CommitteeKind, CommitteePlace } from '../../domain/committee/kinds.ts';
import type { MeetingId, StaffId } from '../../domain/ids.ts';
import type { MeetingWay } from '../../domain/meeting/acts.ts';
import type { MeetingDuty, MeetingStatus } from '../../domain/meeting/state.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { all, gathering, type Given } from './gathering.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { inPlaces, literal } from './prefixes.ts';

/** A sitting as a list and a calendar show it, with its next duty; nothing of its agenda but how long it is. */
export interface CalendarRow {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly status: MeetingStatus;
  readonly way: MeetingWay;
  readonly startsAt: Instant;
  readonly items: number;
  /** The nearest open duty; null where there is none. */
  readonly duty: CalendarDuty | null;
}

export interface CalendarDuty {
  readonly duty: MeetingDuty;
  readonly ownerId: StaffId;
  readonly ownerName: string | null;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
}

export interface CalendarAsked {
  /** Whose meetings: all of these places, and wherever else this person sits or keeps the minutes. */
  readonly places: readonly string[];
  readonly staffId: string;
  readonly kind?: CommitteeKind | undefined;
  readonly status?: MeetingStatus | undefined;
  readonly place?: string | undefined;
  /** Those that begin from this moment on, and before that one. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
}

/** Sittings under these conditions, in their order. Throws a CursorError. */
export async function calendarPage(
  db: PrismaClient,
  { cursor, limit, isPast, ...asked }: CalendarAsked & PageAsked & { readonly isPast: boolean },
): Promise<Page<CalendarRow>> {
  const [values, given] = gathering(asked.places, asked.staffId, limit + 1);
  const [order, beyond] = isPast ? ['DESC', '<'] : ['ASC', '>'];
  const conditions = [...conditionsOf(asked, given)];
  if (cursor !== null) {
    const [at, id = ''] = placeOf(cursor, 2);
    conditions.push(
      `(m.starts_at, m.meeting_id) ${beyond} (${given(instantIn(at))}::timestamptz, ${given(id)}::text)`,
    );
  }
  const { rows } = await poolBehind(db).query<CalendarRow>(
    `SELECT ${columns} FROM meeting m ${nextDuty} WHERE ${all(conditions)}
     ORDER BY m.starts_at ${order}, m.meeting_id ${order} LIMIT $3`,
    values,
  );
  return pageOf(rows, limit, ({ startsAt, meetingId }) => [startsAt, meetingId]);
}

const columns = `m.meeting_id AS "meetingId", m.kind, m.place, m.status, m.state ->> 'way' AS way,
  m.starts_at AS "startsAt", jsonb_array_length(m.state -> 'items') AS items, next.duty`;

/** Names are looked up for one row of each meeting, and days are texts as everywhere; who has not voted is nobody's to list. */
const nextDuty = `LEFT JOIN LATERAL (
    SELECT json_build_object('duty', split_part(k.clock_id, '/', 1), 'ownerId', k.owner_id, 'ownerName', s.name,
      'dueAt', to_char(k.due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'dueDay', to_char(k.due_day, 'YYYY-MM-DD')) AS duty
    FROM clock k LEFT JOIN staff s ON s.staff_id = k.owner_id
    WHERE k.case_id = m.meeting_id AND k.act <> 'castBallot' ORDER BY k.due_at, k.clock_id LIMIT 1
  ) next ON true`;

function conditionsOf({ kind, status, place, from, before }: CalendarAsked, given: Given): string[] {
  return [
    `m.members @> ARRAY[$2::text] OR m.secretary_id = $2
      OR ${inPlaces('m.place', '$1')}`,
    ...(kind ? [`m.kind = ${given(kind)}`] : []),
    ...(status ? [`m.status = ${given(status)}`] : []),
    ...(place ? [`m.place LIKE ${given(`${literal(place)}%`)}`] : []),
    ...(from ? [`m.starts_at >= ${given(from)}`] : []),
    ...(before ? [`m.starts_at < ${given(before)}`] : []),
  ];
}

/** Which kinds and places there are for this person at all, so that no filter leads to nothing. */
export async function calendarChoices(
  db: PrismaClient,
  { places, staffId }: Pick<CalendarAsked, 'places' | 'staffId'>,
): Promise<readonly { readonly kind: CommitteeKind; readonly place: CommitteePlace }[]> {
  const [values, given] = gathering(places, staffId);
  const { rows } = await poolBehind(db).query<{ kind: CommitteeKind; place: CommitteePlace }>(
    `SELECT DISTINCT m.kind, m.place FROM meeting m WHERE ${all(conditionsOf({ places, staffId }, given))}
     ORDER BY m.place, m.kind`,
    values,
  );
  return rows;
}
