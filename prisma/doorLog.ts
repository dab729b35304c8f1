import type { Pool } from 'pg';
import type { DoorEvent, EndReason, Way } from '../domain/door.ts';
import type { Instant } from '../domain/time.ts';

/** One line of the book of the door, kept for good and never changed. */
export interface AtTheDoor {
  readonly at: Instant;
  readonly what: DoorEvent;
  /** Whom it is about; null where the house does not know them. */
  readonly staffId: string | null;
  /** Who did it, where that was somebody else. */
  readonly byStaffId?: string;
  readonly way?: Way;
  readonly reason?: EndReason;
  /** Keyed hash of a login or identity that nobody has here. */
  readonly nameHash?: string;
  /** What the person was told, to find this line again. */
  readonly requestId: string;
  readonly place: string;
}

/** Written before the person is let in, so that nobody comes in without a line. */
export async function logAtDoor(pool: Pool, line: AtTheDoor): Promise<void> {
  const { at, what, staffId, byStaffId, way, reason, nameHash, requestId, place } = line;
  await pool.query(
    `INSERT INTO door_log (at, what, staff_id, by_staff_id, way, reason, name_hash, request_id, place)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [at, what, staffId, byStaffId ?? null, way ?? null, reason ?? null, nameHash ?? null, requestId, place],
  );
}
