import type { Pool } from 'pg';
import type { Seat } from '../domain/crisisCase/state.ts';
import type { DongCode, StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { keepChange } from './staffChanges.ts';
import { inTransaction } from './transaction.ts';

/** A seat of a dong: whoever holds it gets it in every case that opens there. */
export interface SeatAt {
  readonly dong: DongCode;
  readonly seat: Seat;
}
export interface SeatRow extends SeatAt {
  readonly staffId: StaffId;
}

export interface SeatGiving extends SeatAt {
  /** Who held it when somebody looked; null for nobody. */
  readonly from: StaffId | null;
  readonly to: StaffId;
  readonly by: StaffId;
  readonly at: Instant;
}

/** Gives the seat to somebody else; `same` where they hold it already, `stale` where somebody else does by now. */
export async function giveSeat(
  pool: Pool,
  { dong, seat, from, to, by, at }: SeatGiving,
): Promise<'done' | 'same' | 'stale'> {
  return inTransaction(pool, async (client) => {
    const { rows } = await client.query<{ staffId: StaffId }>(
      'SELECT staff_id AS "staffId" FROM seat WHERE dong = $1 AND seat = $2 FOR UPDATE',
      [dong, seat],
    );
    const held = rows[0]?.staffId ?? null;
    if (held === to) return 'same';
    if (held !== from) return 'stale';
    const { rowCount } = await client.query(
      held === null
        ? 'INSERT INTO seat (dong, seat, staff_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING'
        : 'UPDATE seat SET staff_id = $3 WHERE dong = $1 AND seat = $2',
      [dong, seat, to],
    );
    // Two gave an empty seat at once: the other was first.
    if (rowCount !== 1) return 'stale';
    const detail = { dong, seat };
    if (held) await keepChange(client, { staffId: held, by, at }, { kind: 'seatTaken', detail });
    await keepChange(client, { staffId: to, by, at }, { kind: 'seatGiven', detail });
    return 'done';
  });
}

/** The seats of a dong that somebody holds. */
export async function seatsIn(pool: Pool, dong: DongCode): Promise<SeatRow[]> {
  const { rows } = await pool.query<SeatRow>(
    'SELECT dong, seat, staff_id AS "staffId" FROM seat WHERE dong = $1',
    [dong],
  );
  return rows;
}

/** The dongs' seats of one person, by dong. */
export async function dongSeatsOf(pool: Pool, staffId: StaffId): Promise<SeatAt[]> {
  const { rows } = await pool.query<SeatAt>(
    'SELECT dong, seat FROM seat WHERE staff_id = $1 ORDER BY dong, seat',
    [staffId],
  );
  return rows;
}

/** How many seats each dong of those places has given, by dong; dongs without any have none. */
export async function seatCounts(
  pool: Pool,
  places: readonly string[],
): Promise<{ readonly dong: DongCode; readonly held: number }[]> {
  const { rows } = await pool.query<{ dong: DongCode; held: number }>(
    `SELECT d.code AS dong, count(s.seat)::integer AS held
     FROM dong d LEFT JOIN seat s ON s.dong = d.code
     WHERE d.code LIKE ANY ($1) GROUP BY d.code ORDER BY d.code`,
    [places.map((place) => `${place}%`)],
  );
  return rows;
}
