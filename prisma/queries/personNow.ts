import type { Pool } from 'pg';
import type { StaffId } from '../../domain/ids.ts';
import type { HeldRole, Person } from '../../domain/roles.ts';
import type { PlainDate } from '../../domain/time.ts';

/** Somebody with the roles that they hold on that day; null where their account is closed. */
export async function personNow(
  pool: Pool,
  { staffId, today }: { readonly staffId: StaffId; readonly today: PlainDate },
): Promise<Person | null> {
  const { rows } = await pool.query<{ roles: readonly HeldRole[] }>(
    `SELECT coalesce((SELECT json_agg(json_build_object('role', r.role, 'place', r.place) ORDER BY r.place, r.role)
       FROM staff_role r WHERE r.staff_id = p.staff_id AND NOT r.waiting
         AND $2::date BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity')), '[]') AS roles
     FROM staff p WHERE p.staff_id = $1 AND p.active`,
    [staffId, today],
  );
  const [row] = rows;
  return row ? { staffId, roles: row.roles } : null;
}
