import type { CommitteeKind, CommitteePlace } from '../../domain/committee/kinds.ts';
import type { MeetingId, StaffId } from '../../domain/ids.ts';
import type { ListedDuty } from '../../domain/meeting/state.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { inPlaces } from './prefixes.ts';

/** A duty of a meeting that has passed. */
export interface LateMeetingRow {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly startsAt: Instant;
  readonly duty: ListedDuty;
  readonly ownerId: StaffId;
  readonly ownerName: string | null;
  readonly dueDay: PlainDate;
  readonly isTold: boolean;
}

/** What is late of the meetings of these places, the longest overdue first. */
export async function lateMeetings(
  db: PrismaClient,
  { places, now }: { readonly places: readonly string[]; readonly now: Instant },
): Promise<LateMeetingRow[]> {
  const { rows } = await poolBehind(db).query<LateMeetingRow>({
    name: 'late-meetings',
    text: `SELECT m.meeting_id AS "meetingId", m.kind, m.place, m.starts_at AS "startsAt", split_part(k.clock_id, '/', 1) AS duty,
        k.owner_id AS "ownerId", s.name AS "ownerName", k.due_day AS "dueDay", k.lateness = 'escalated' AS "isTold"
      FROM clock k JOIN meeting m ON m.meeting_id = k.case_id LEFT JOIN staff s ON s.staff_id = k.owner_id
      WHERE k.due_at <= $1 AND ${inPlaces('m.place', '$2')}
      ORDER BY k.due_at, m.meeting_id, k.clock_id`,
    values: [now, places],
  });
  return rows;
}
