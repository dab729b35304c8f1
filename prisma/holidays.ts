import type { Pool } from 'pg';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import type { StaffId } from '../domain/ids.ts';
import type { AddedHoliday } from '../domain/rulebook.ts';
import type { Instant, PlainDate } from '../domain/time.ts';

/** A holiday with those who answer for it. */
export interface HolidayRow extends AddedHoliday {
  readonly law: string;
  readonly proposedBy: StaffId;
  readonly proposedAt: Instant;
  /** Null until somebody else has approved it; before that it changes nothing. */
  readonly approvedBy: StaffId | null;
  readonly approvedAt: Instant | null;
  /** Null unless somebody took it back or said no. */
  readonly refusedBy: StaffId | null;
  readonly refusedAt: Instant | null;
}

/** The holidays in force beside the published years, in the order of their approval, which is that of their numbers. */
export async function addedHolidays(pool: Pool): Promise<AddedHoliday[]> {
  const { rows } = await pool.query<AddedHoliday>(
    'SELECT day, name FROM holiday WHERE approved_at IS NOT NULL ORDER BY approved_at, day',
  );
  return rows;
}

/** All of them, proposed ones too, by day. */
export async function holidayRows(pool: Pool): Promise<HolidayRow[]> {
  const { rows } = await pool.query<HolidayRow>(
    `SELECT day, name, law, proposed_by AS "proposedBy", proposed_at AS "proposedAt",
       approved_by AS "approvedBy", approved_at AS "approvedAt",
       refused_by AS "refusedBy", refused_at AS "refusedAt"
     FROM holiday ORDER BY day`,
  );
  return rows;
}

export interface ProposedHoliday extends AddedHoliday {
  readonly law: string;
  readonly by: StaffId;
}

/**
 * False where the day is there already; the same proposal again is as once, and one that was refused may be made anew.
 */
export async function proposeHoliday(pool: Pool, { day, name, law, by }: ProposedHoliday): Promise<boolean> {
  const { rowCount } = await pool.query(
    `INSERT INTO holiday (day, name, law, proposed_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (day) DO UPDATE
       SET name = excluded.name, law = excluded.law, proposed_by = excluded.proposed_by,
         proposed_at = now(), refused_by = NULL, refused_at = NULL
       WHERE holiday.refused_at IS NOT NULL`,
    [day, name, law, by],
  );
  if (rowCount === 1) return true;
  const { rows } = await pool.query(
    `SELECT FROM holiday
     WHERE day = $1 AND name = $2 AND law = $3 AND proposed_by = $4 AND approved_at IS NULL`,
    [day, name, law, by],
  );
  return rows.length === 1;
}

export type Approval = 'approved' | 'notFound' | 'already' | 'samePerson';

/** Puts a proposed holiday into force; whoever proposed it cannot. */
export async function approveHoliday(
  pool: Pool,
  { day, by }: { readonly day: PlainDate; readonly by: StaffId },
): Promise<Approval> {
  const { rowCount } = await pool.query(
    `UPDATE holiday SET approved_by = $2, approved_at = now()
     WHERE day = $1 AND approved_by IS NULL AND refused_by IS NULL AND proposed_by <> $2`,
    [day, by],
  );
  if (rowCount === 1) return 'approved';
  const { rows } = await pool.query<{ approved: boolean }>(
    'SELECT approved_by IS NOT NULL AS approved FROM holiday WHERE day = $1 AND refused_by IS NULL',
    [day],
  );
  const [row] = rows;
  if (!row) return 'notFound';
  return row.approved ? 'already' : 'samePerson';
}

/** Ends a proposal: its proposer takes it back, or somebody else says no. False where none waits. */
export async function refuseHoliday(
  pool: Pool,
  { day, by }: { readonly day: PlainDate; readonly by: StaffId },
): Promise<boolean> {
  const { rowCount } = await pool.query(
    `UPDATE holiday SET refused_by = coalesce(refused_by, $2), refused_at = coalesce(refused_at, now())
     WHERE day = $1 AND approved_by IS NULL`,
    [day, by],
  );
  return rowCount === 1;
}

/** Open cases with a duty that is due on that day or later, some of them. */
export async function dueFrom(pool: Pool, day: PlainDate, limit: number): Promise<CrisisCase[]> {
  const { rows } = await pool.query<{ state: CrisisCase }>(
    `SELECT c.state FROM crisis_case c
     WHERE NOT c.archived AND EXISTS (SELECT FROM clock k WHERE k.case_id = c.case_id AND k.due_day >= $1)
     ORDER BY c.case_id LIMIT $2`,
    [day, limit],
  );
  return rows.map(({ state }) => state);
}
