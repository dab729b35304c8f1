import type { Pool } from 'pg';

/** The next number for display, `YYYY-NNNNN`. Numbers are given out once; one whose report fails is left out. */
export async function nextCaseNo(pool: Pool, year: number): Promise<string> {
  const { rows } = await pool.query<{ last: number }>(
    `INSERT INTO case_number AS c (year, last) VALUES ($1, 1)
     ON CONFLICT (year) DO UPDATE SET last = c.last + 1 RETURNING last`,
    [year],
  );
  return `${String(year)}-${String(rows[0]?.last).padStart(5, '0')}`;
}
