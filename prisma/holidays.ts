import type { Pool } from 'pg';
import type { StaffId } from '../domain/ids.ts';
import type { AddedHoliday } from '../domain/rulebook.ts';
import type { PlainDate } from '../domain/time.ts';

/** A holiday with those who answer for it. */
export interface HolidayRow extends AddedHoliday {
  readonly law: string;
  readonly proposedBy: StaffId;
  /** Null until somebody else has approved it; before that it changes nothing. */
  readonly approvedBy: StaffId | null;
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
    `SELECT day, name, law, proposed_by AS "proposedBy", approved_by AS "approvedBy" FROM holiday ORDER BY day`,
  );
  return rows;
}

export interface ProposedHoliday extends AddedHoliday {
  readonly law: string;
  readonly by: StaffId;
}

/** False where the day is there already. */
export async function proposeHoliday(pool: Pool, { day, name, law, by }: ProposedHoliday): Promise<boolean> {
  const { rowCount } = await pool.query(
    'INSERT INTO holiday (day, name, law, proposed_by) VALUES ($1, $2, $3, $4) ON CONFLICT (day) DO NOTHING',
    [day, name, law, by],
  );
  return rowCount === 1;
}

export type Approval = 'approved' | 'notFound' | 'already' | 'samePerson';

/** Puts a proposed holiday into force; whoever proposed it cannot. */
export async function approveHoliday(
  pool: Pool,
  { day, by }: { readonly day: PlainDate; readonly by: StaffId },
): Promise<Approval> {
  const { rowCount } = await pool.query(
    `UPDATE holiday SET approved_by = $2, approved_at = now()
     WHERE day = $1 AND approved_by IS NULL AND proposed_by <> $2`,
    [day, by],
  );
  if (rowCount === 1) return 'approved';
  const { rows } = await pool.query<{ approved: boolean }>(
    'SELECT approved_by IS NOT NULL AS approved FROM holiday WHERE day = $1',
    [day],
  );
  const [row] = rows;
  if (!row) return 'notFound';
  return row.approved ? 'already' : 'samePerson';
}
