import { subOf } from '../../domain/committee/kinds.ts';
import type { MeetingId } from '../../domain/ids.ts';
import type { Meeting } from '../../domain/meeting/state.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';

/** A sitting of a sub-committee that decided for the whole one: how many items, and how many of them were carried. */
export interface SubDecisions {
  readonly meetingId: MeetingId;
  readonly startsAt: Instant;
  readonly decided: number;
  readonly passed: number;
}

/** 소위원회 의결 보고: what it has signed since the whole committee last signed, the oldest first. */
export async function subDecisions(
  db: PrismaClient,
  { committee: { kind, place }, signedAt }: Pick<Meeting, 'committee' | 'signedAt'>,
): Promise<SubDecisions[]> {
  const part = subOf(kind);
  if (part === null) return [];
  const { rows } = await poolBehind(db).query<SubDecisions>({
    name: 'sub-decisions',
    text: `SELECT m.meeting_id AS "meetingId", m.starts_at AS "startsAt", counts.*
      FROM meeting m CROSS JOIN LATERAL (
        SELECT count(result)::integer AS decided, count(*) FILTER (WHERE result = 'PASSED')::integer AS passed
        FROM (SELECT m.state -> 'tallies' -> (item ->> 'tally')::integer ->> 'result' AS result
          FROM jsonb_array_elements(m.state -> 'items') AS item WHERE item ->> 'status' = 'closed') AS closed
        WHERE result <> 'NO_QUORUM'
      ) AS counts
      WHERE m.kind = $1 AND m.place = $2 AND m.status IN ('signed', 'ended')
        AND m.state #>> '{rules,decides}' = 'true' AND counts.decided > 0
        AND m.state ->> 'signedAt' <= coalesce($4, '9999')
        AND m.state ->> 'signedAt' > coalesce((SELECT max(state ->> 'signedAt') FROM meeting
          WHERE kind = $3 AND place = $2 AND state ->> 'signedAt' < coalesce($4, '9999')), '')
      ORDER BY m.starts_at, m.meeting_id`,
    values: [part, place, kind, signedAt],
  });
  return rows;
}
