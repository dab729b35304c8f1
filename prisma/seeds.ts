import type { Pool } from 'pg';
import type { Role } from '../domain/roles.ts';
import type { Seat } from '../domain/crisisCase/state.ts';
import { getPlainDate, type PlainDate } from '../domain/time.ts';
import { inTransaction } from './transaction.ts';

export interface StaffSeed {
  readonly staffId: string;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
  readonly roles: readonly { readonly role: Role; readonly place: string }[];
}
export interface DongSeed {
  readonly code: string;
  readonly sido: string;
  readonly sigungu: string;
  readonly name: string;
}
export interface SeatSeed {
  readonly dong: string;
  readonly seat: Seat;
  readonly staffId: string;
}
export interface ResourceSeed {
  readonly resourceId: string;
  readonly name: string;
  readonly email: string;
  readonly isPublic: boolean;
  readonly city: string;
}

/** What the house gave before anybody kept accounts holds from here on. */
const seededFrom: PlainDate = getPlainDate('2024-01-01');

/**
 * Adds staff and roles that are not there yet. Whoever is there stays as they are: an administrator may have changed
 * their name, ended a role or closed the account.
 */
export async function seedStaff(pool: Pool, staff: readonly StaffSeed[]): Promise<void> {
  const roles = staff.flatMap(({ staffId, roles: held }) => held.map((one) => ({ staffId, ...one })));
  await inTransaction(pool, async (client) => {
    await client.query(
      `INSERT INTO staff (staff_id, login, name, email, password_hash, home)
       SELECT "staffId", login, name, email, "passwordHash", coalesce(roles -> 0 ->> 'place', '')
       FROM json_to_recordset($1::json)
         AS r("staffId" text, login text, name text, email text, "passwordHash" text, roles json)
       ON CONFLICT (staff_id) DO NOTHING`,
      [JSON.stringify(staff)],
    );
    await client.query(
      `WITH given AS (
         INSERT INTO staff_role (staff_id, role, place, valid_from)
         SELECT "staffId", role, place, $2::date
         FROM json_to_recordset($1::json) AS r("staffId" text, role text, place text)
         ON CONFLICT DO NOTHING RETURNING staff_id, role, place, valid_from)
       INSERT INTO staff_change (at, staff_id, kind, detail)
       SELECT now(), staff_id, 'roleGiven',
         jsonb_build_object('role', role, 'place', place, 'from', valid_from, 'until', NULL) FROM given`,
      [JSON.stringify(roles), seededFrom],
    );
  });
}

/** Adds dongs and takes over new names. */
export async function upsertDongs(pool: Pool, dongs: readonly DongSeed[]): Promise<void> {
  await pool.query(
    `INSERT INTO dong (code, sido, sigungu, name)
     SELECT code, sido, sigungu, name
     FROM json_to_recordset($1::json) AS r(code text, sido text, sigungu text, name text)
     ON CONFLICT (code) DO UPDATE SET sido = excluded.sido, sigungu = excluded.sigungu, name = excluded.name`,
    [JSON.stringify(dongs)],
  );
}

/** Gives seats that nobody holds yet; new cases begin with them. Dongs and staff must be there. */
export async function seedSeats(pool: Pool, seats: readonly SeatSeed[]): Promise<void> {
  await pool.query(
    `INSERT INTO seat (dong, seat, staff_id)
     SELECT dong, seat, "staffId" FROM json_to_recordset($1::json) AS r(dong text, seat text, "staffId" text)
     ON CONFLICT (dong, seat) DO NOTHING`,
    [JSON.stringify(seats)],
  );
}

/** Adds helpers and takes over what changed. */
export async function upsertResources(pool: Pool, resources: readonly ResourceSeed[]): Promise<void> {
  await pool.query(
    `INSERT INTO resource (resource_id, name, email, is_public, city)
     SELECT "resourceId", name, email, "isPublic", city FROM json_to_recordset($1::json)
       AS r("resourceId" text, name text, email text, "isPublic" boolean, city text)
     ON CONFLICT (resource_id) DO UPDATE
       SET name = excluded.name, email = excluded.email, is_public = excluded.is_public, city = excluded.city`,
    [JSON.stringify(resources)],
  );
}

/** Somebody with a seat on a committee, from a day on. */
export interface MemberSeed {
  readonly kind: string;
  readonly place: string;
  readonly staffId: string;
  readonly seat: string;
  readonly category: string;
  readonly from: string;
}

/** What a place's own rule says of a committee, from a day on, with its article. */
export interface CommitteeRuleSeed {
  readonly kind: string;
  readonly place: string;
  readonly from: string;
  readonly rules: object;
  readonly law: string;
  readonly proposedBy: string;
  readonly approvedBy: string;
}

/** Adds the rules that are not there yet, as approved by a second person. */
export async function seedCommitteeRules(pool: Pool, rules: readonly CommitteeRuleSeed[]): Promise<void> {
  await pool.query(
    `INSERT INTO committee_rule (kind, place, valid_from, rules, law, proposed_by, proposed_at, approved_by, approved_at)
     SELECT kind, place, "from", rules, law, "proposedBy", now(), "approvedBy", now()
     FROM json_to_recordset($1::json) AS r(kind text, place text, "from" date, rules jsonb, law text,
       "proposedBy" text, "approvedBy" text)
     WHERE NOT EXISTS (SELECT FROM committee_rule c
       WHERE c.kind = r.kind AND c.place = r.place AND c.valid_from = r."from")`,
    [JSON.stringify(rules)],
  );
}

/** Seats whoever does not sit there yet. */
export async function seedMembers(pool: Pool, members: readonly MemberSeed[]): Promise<void> {
  await pool.query(
    `INSERT INTO committee_member (kind, place, staff_id, seat, category, valid_from, given_by, given_at)
     SELECT kind, place, "staffId", seat, category, "from", "staffId", now()
     FROM json_to_recordset($1::json)
       AS r(kind text, place text, "staffId" text, seat text, category text, "from" date)
     WHERE NOT EXISTS (SELECT FROM committee_member m
       WHERE m.kind = r.kind AND m.place = r.place AND m.staff_id = r."staffId")`,
    [JSON.stringify(members)],
  );
}
