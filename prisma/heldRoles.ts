import type { Pool, PoolClient } from 'pg';
import type { DatedRole } from '../domain/datedRole.ts';
import { standingOf } from '../domain/datedRole.ts';
import type { StaffId } from '../domain/ids.ts';
import type { Role } from '../domain/roles.ts';
import type { PlainDate } from '../domain/time.ts';
import { changePerson, type Changed } from './accounts.ts';
import { keepChange, type Keeping } from './staffChanges.ts';

/** A role in its place, which somebody holds once at a time. */
export interface RoleAt {
  readonly role: Role;
  readonly place: string;
}

/** The role with who gave it; null for the house itself. */
export interface RoleRow extends DatedRole {
  readonly givenBy: StaffId | null;
}

const columns = `role, place, valid_from AS "from", valid_to AS "until", waiting, given_by AS "givenBy"`;

async function heldNow(client: PoolClient, staffId: StaffId, at: RoleAt): Promise<RoleRow | null> {
  const { rows } = await client.query<RoleRow>(
    `SELECT ${columns} FROM staff_role WHERE staff_id = $1 AND role = $2 AND place = $3 FOR UPDATE`,
    [staffId, at.role, at.place],
  );
  return rows[0] ?? null;
}

/** `held` where the role is held already or will be: its days are changed, not given twice. */
export type Given = Exclude<Changed, 'stale'> | 'held';

export async function giveRole(
  pool: Pool,
  keeping: Keeping,
  { given, today }: { readonly given: DatedRole; readonly today: PlainDate },
): Promise<Given> {
  const { role, place, from, until, waiting } = given;
  return changePerson(pool, keeping.staffId, async (client) => {
    const held = await heldNow(client, keeping.staffId, given);
    if (held && standingOf(held, today) !== 'over') {
      const isSame = held.from === from && held.until === until && held.givenBy === keeping.by;
      return isSame ? 'same' : 'held';
    }
    await client.query(
      `INSERT INTO staff_role (staff_id, role, place, valid_from, valid_to, waiting, given_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (staff_id, role, place) DO UPDATE SET valid_from = excluded.valid_from,
         valid_to = excluded.valid_to, waiting = excluded.waiting, given_by = excluded.given_by`,
      [keeping.staffId, role, place, from, until, waiting, keeping.by],
    );
    const kind = waiting ? 'roleProposed' : 'roleGiven';
    await keepChange(client, keeping, { kind, detail: { role, place, from, until } });
    return 'done';
  });
}

/** What is to be the last day of a role; null leaves it open. */
export interface RoleDating {
  readonly at: RoleAt;
  readonly until: PlainDate | null;
  readonly seen: number;
}

/** `notFound` also where the role was never held, or is over: an ended role is given anew, with its own day. */
export async function dateRole(
  pool: Pool,
  keeping: Keeping,
  { at, until, seen, today }: RoleDating & { readonly today: PlainDate },
): Promise<Changed> {
  return changePerson(pool, keeping.staffId, async (client, { version }) => {
    const held = await heldNow(client, keeping.staffId, at);
    if (held?.until === until) return 'same';
    if (!held || standingOf(held, today) === 'over') return 'notFound';
    if (seen !== version) return 'stale';
    const values = [keeping.staffId, at.role, at.place, until];
    await client.query(
      'UPDATE staff_role SET valid_to = $4 WHERE staff_id = $1 AND role = $2 AND place = $3',
      values,
    );
    await keepChange(client, keeping, { kind: 'roleDated', detail: { ...at, from: held.from, until } });
    return 'done';
  });
}

export type RoleApproval = 'done' | 'already' | 'samePerson' | 'notFound';

/** Puts a role that waits into force; neither who gave it nor who gets it can. */
export async function approveRole(pool: Pool, keeping: Keeping, at: RoleAt): Promise<RoleApproval> {
  const { staffId, by } = keeping;
  return changePerson(pool, staffId, async (client) => {
    const held = await heldNow(client, staffId, at);
    if (!held) return 'notFound';
    if (held.givenBy === by || staffId === by) return 'samePerson';
    if (!held.waiting) return 'already';
    await client.query(
      'UPDATE staff_role SET waiting = false WHERE staff_id = $1 AND role = $2 AND place = $3',
      [staffId, at.role, at.place],
    );
    const { from, until } = held;
    await keepChange(client, keeping, { kind: 'roleApproved', detail: { ...at, from, until } });
    return 'done';
  });
}

/** Everything that somebody held, holds or will hold, by place and role. */
export async function rolesOf(
  pool: Pool,
  staffIds: readonly StaffId[],
): Promise<(RoleRow & { staffId: StaffId })[]> {
  const { rows } = await pool.query<RoleRow & { staffId: StaffId }>(
    `SELECT staff_id AS "staffId", ${columns} FROM staff_role WHERE staff_id = ANY ($1)
     ORDER BY staff_id, place, role`,
    [staffIds],
  );
  return rows;
}
