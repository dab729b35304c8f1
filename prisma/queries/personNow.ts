import type { Pool } from 'pg';
import type { StaffId } from '../../domain/ids.ts';
import type { HeldRole, Person } from '../../domain/roles.ts';
import type { PlainDate } from '../../domain/time.ts';

/** The roles that a column's person holds on the day of a parameter, as JSON; those that wait for a second person count not. */
export const rolesOn = (day: string, staffId: string): string =>
  `coalesce((SELECT json_agg(json_build_object('role', r.role, 'place', r.place) ORDER BY r.place, r.role)
     FROM staff_role r WHERE r.staff_id = ${staffId} AND NOT r.waiting
       AND ${day}::date BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity')), '[]')`;

/** Somebody with the roles that they hold on that day; null where their account is closed. */
export async function personNow(
  pool: Pool,
  { staffId, today }: { readonly staffId: StaffId; readonly today: PlainDate },
): Promise<Person | null> {
  const { rows } = await pool.query<{ roles: readonly HeldRole[] }>(
    `SELECT ${rolesOn('$2', 'p.staff_id')} AS roles FROM staff p WHERE p.staff_id = $1 AND p.active`,
    [staffId, today],
  );
  const [row] = rows;
  return row ? { staffId, roles: row.roles } : null;
}
