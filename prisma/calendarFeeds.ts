import type { Pool } from 'pg';
import type { CommitteeKind, CommitteePlace } from '../domain/committee/kinds.ts';
import type { MeetingId, StaffId } from '../domain/ids.ts';
import type { MeetingWay } from '../domain/meeting/acts.ts';
import type { MeetingStatus } from '../domain/meeting/state.ts';
import type { Instant } from '../domain/time.ts';

/** 내 달력: the feed of one person, without its secret. */
export interface CalendarFeed {
  readonly salt: string;
  readonly madeAt: Instant;
  readonly readAt: Instant | null;
}

/** The feed of this person, or null. */
export async function feedOf(pool: Pool, staffId: string): Promise<CalendarFeed | null> {
  const { rows } = await pool.query<CalendarFeed>(
    'SELECT salt, made_at AS "madeAt", read_at AS "readAt" FROM calendar_feed WHERE staff_id = $1',
    [staffId],
  );
  return rows[0] ?? null;
}

interface NewFeed {
  readonly staffId: StaffId;
  readonly secretHash: string;
  readonly salt: string;
  readonly at: Instant;
}

/** A new address; whatever was there before is worth nothing from now on. */
export async function renewFeed(pool: Pool, { staffId, secretHash, salt, at }: NewFeed): Promise<void> {
  await pool.query(
    `INSERT INTO calendar_feed (staff_id, secret_hash, salt, made_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (staff_id) DO UPDATE
       SET secret_hash = excluded.secret_hash, salt = excluded.salt, made_at = excluded.made_at, read_at = NULL`,
    [staffId, secretHash, salt, at],
  );
}

/** False where there was none. */
export async function removeFeed(pool: Pool, staffId: string): Promise<boolean> {
  const { rowCount } = await pool.query('DELETE FROM calendar_feed WHERE staff_id = $1', [staffId]);
  return rowCount === 1;
}

/** Whose feed it is, marked as read; null where nobody at work here has that address. */
export async function readFeed(pool: Pool, secretHash: string, at: Instant): Promise<StaffId | null> {
  const { rows } = await pool.query<{ staffId: StaffId }>(
    `UPDATE calendar_feed f SET read_at = $2 FROM staff s
     WHERE f.secret_hash = $1 AND s.staff_id = f.staff_id AND s.active RETURNING f.staff_id AS "staffId"`,
    [secretHash, at],
  );
  return rows[0]?.staffId ?? null;
}

/** A meeting as a calendar takes it: nothing of its agenda. */
export interface FeedRow {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly status: MeetingStatus;
  readonly way: MeetingWay;
  readonly startsAt: Instant;
  /** The number of its last invitation; null before there was one. */
  readonly sequence: number | null;
}

/** More than a person has in a year and a half of them. */
const mostInFeed = 1_000;

/** The meetings on which this person sits or whose minutes they keep, from that moment on. */
export async function feedRows(
  pool: Pool,
  { staffId, from }: { readonly staffId: string; readonly from: Instant },
): Promise<FeedRow[]> {
  const { rows } = await pool.query<FeedRow>(
    `SELECT meeting_id AS "meetingId", kind, place, status, state ->> 'way' AS way, starts_at AS "startsAt",
       (state ->> 'sequence')::integer AS sequence
     FROM meeting WHERE (members @> ARRAY[$1::text] OR secretary_id = $1) AND starts_at >= $2
     ORDER BY starts_at, meeting_id LIMIT $3`,
    [staffId, from, mostInFeed],
  );
  return rows;
}
