import type { Pool } from 'pg';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { DongCode, StaffId } from '../../domain/ids.ts';
import type { HeldRole, Role } from '../../domain/roles.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { namePattern } from '../initials.ts';
import type { StaffChange } from '../staffChanges.ts';
import { numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { literal } from './prefixes.ts';

/** An account as its keeper sees it; no password, and of a code only that there is one. */
export interface AccountRow {
  readonly staffId: StaffId;
  readonly login: string;
  readonly name: string;
  readonly email: string;
  readonly home: string;
  readonly active: boolean;
  readonly version: number;
  readonly codeSalt: string | null;
  readonly codeUntil: Instant | null;
}

const columns = `s.staff_id AS "staffId", s.login, s.name, s.email, s.home, s.active, s.version,
  s.code_salt AS "codeSalt", s.code_until AS "codeUntil"`;

export interface StaffAsked extends PageAsked {
  /** Prefixes of places: whoever belongs there or holds a role there. */
  readonly places: readonly string[];
  readonly today: PlainDate;
  readonly place?: string | undefined;
  readonly role?: Role | undefined;
  /** 초성 with which the name begins. */
  readonly initials?: string | undefined;
  readonly active?: boolean | undefined;
}

/** A page of staff by name. Throws a CursorError. */
export async function staffPage(pool: Pool, asked: StaffAsked): Promise<Page<AccountRow>> {
  const { places, today, place, role, initials, active, cursor, limit } = asked;
  const [name, staffId] = cursor === null ? [null, null] : placeOf(cursor, 2);
  const { rows } = await pool.query<AccountRow>(
    `SELECT ${columns} FROM staff s
     WHERE (s.home LIKE ANY ($1)
         OR EXISTS (SELECT FROM staff_role r WHERE r.staff_id = s.staff_id AND r.place LIKE ANY ($1)))
       AND ($2::text IS NULL OR s.home = $2
         OR EXISTS (SELECT FROM staff_role r WHERE r.staff_id = s.staff_id AND r.place = $2))
       AND ($3::text IS NULL OR EXISTS (SELECT FROM staff_role r WHERE r.staff_id = s.staff_id AND r.role = $3
         AND coalesce(r.valid_to, 'infinity') >= $4::date AND coalesce(r.valid_to, 'infinity') >= r.valid_from))
       AND ($5::text IS NULL OR s.name ~ $5)
       AND ($6::boolean IS NULL OR s.active = $6)
       AND ($7::text IS NULL OR (s.name, s.staff_id) > ($7, $8))
     ORDER BY s.name, s.staff_id LIMIT $9`,
    [
      places.map((prefix) => `${literal(prefix)}%`),
      ...[place ?? null, role ?? null, today],
      initials === undefined ? null : namePattern(initials),
      ...[active ?? null, name ?? null, staffId ?? null, limit + 1],
    ],
  );
  return pageOf(rows, limit, (row) => [row.name, row.staffId]);
}

export async function accountById(pool: Pool, staffId: string): Promise<AccountRow | null> {
  const { rows } = await pool.query<AccountRow>(`SELECT ${columns} FROM staff s WHERE s.staff_id = $1`, [
    staffId,
  ]);
  return rows[0] ?? null;
}

/** Open cases of one dong in which somebody holds that seat. */
export interface DutyCount {
  readonly dong: DongCode;
  readonly seat: Seat;
  readonly cases: number;
}

/** What would be left behind if this person went: seats of open cases, by dong. */
export async function dutiesOf(pool: Pool, staffId: StaffId): Promise<DutyCount[]> {
  const { rows } = await pool.query<DutyCount>(
    `SELECT c.dong, p.key AS seat, count(*)::integer AS cases
     FROM crisis_case c, jsonb_each_text(c.state -> 'people') p
     WHERE NOT c.archived AND c.holders @> ARRAY[$1] AND p.value = $1
     GROUP BY c.dong, p.key ORDER BY c.dong, p.key`,
    [staffId],
  );
  return rows;
}

/** In how many open cases this person stands in for somebody, now or later. */
export async function deputiesOf(pool: Pool, staffId: StaffId): Promise<number> {
  const { rows } = await pool.query<{ cases: number }>(
    `SELECT count(*)::integer AS cases FROM crisis_case c
     WHERE NOT c.archived AND c.holders @> ARRAY[$1]
       AND EXISTS (SELECT FROM jsonb_array_elements(c.state -> 'deputies') d WHERE d ->> 'staffId' = $1)`,
    [staffId],
  );
  return rows[0]?.cases ?? 0;
}

/** How many transfers wait for this person's receipt. */
export async function receiptsOf(pool: Pool, staffId: StaffId): Promise<number> {
  const { rows } = await pool.query<{ cases: number }>(
    `SELECT count(*)::integer AS cases FROM crisis_case c
     WHERE NOT c.archived AND c.holders @> ARRAY[$1] AND c.state -> 'transfer' -> 'people' ->> 'officer' = $1`,
    [staffId],
  );
  return rows[0]?.cases ?? 0;
}

export interface StaffChangeRow {
  readonly id: number;
  readonly at: Instant;
  readonly staffId: StaffId;
  /** Null for the house itself. */
  readonly by: StaffId | null;
  readonly change: StaffChange;
}

/** What was changed about somebody, the latest first. Throws a CursorError. */
export async function changesOf(
  pool: Pool,
  staffId: StaffId,
  { cursor, limit }: PageAsked,
): Promise<Page<StaffChangeRow>> {
  const before = cursor === null ? null : numberIn(placeOf(cursor, 1)[0]);
  const { rows } = await pool.query<StaffChangeRow>(
    `SELECT id::integer AS id, at, staff_id AS "staffId", by_staff AS "by",
       jsonb_build_object('kind', kind, 'detail', detail) AS change
     FROM staff_change WHERE staff_id = $1 AND ($2::bigint IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
    [staffId, before, limit + 1],
  );
  return pageOf(rows, limit, ({ id }) => [id]);
}

/** Accounts that are closed, or whose role is about to end, and that still hold a seat of an open case or of a dong. */
export async function unmanned(pool: Pool, places: readonly string[]): Promise<AccountRow[]> {
  const { rows } = await pool.query<AccountRow>(
    `SELECT ${columns} FROM staff s
     WHERE NOT s.active AND s.home LIKE ANY ($1)
       AND (EXISTS (SELECT FROM crisis_case c WHERE NOT c.archived AND c.holders @> ARRAY[s.staff_id])
         OR EXISTS (SELECT FROM seat t WHERE t.staff_id = s.staff_id))
     ORDER BY s.name, s.staff_id LIMIT 50`,
    [places.map((prefix) => `${literal(prefix)}%`)],
  );
  return rows;
}

/** Whose role in one of these places ends between the two days, or waits for its second person. */
export interface RoleNotice {
  readonly staffId: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly place: HeldRole['place'];
  readonly until: PlainDate | null;
  readonly waiting: boolean;
}

export async function roleNotices(
  pool: Pool,
  {
    places,
    from,
    until,
  }: { readonly places: readonly string[]; readonly from: PlainDate; readonly until: PlainDate },
): Promise<RoleNotice[]> {
  const { rows } = await pool.query<RoleNotice>(
    `SELECT r.staff_id AS "staffId", s.name, r.role, r.place, r.valid_to AS until, r.waiting
     FROM staff_role r JOIN staff s USING (staff_id)
     WHERE s.active AND r.place LIKE ANY ($1) AND coalesce(r.valid_to, 'infinity') >= r.valid_from
       AND (r.valid_to BETWEEN $2 AND $3 OR (r.waiting AND coalesce(r.valid_to, 'infinity') >= $2))
     ORDER BY r.waiting DESC, r.valid_to, s.name LIMIT 100`,
    [places.map((prefix) => `${literal(prefix)}%`), from, until],
  );
  return rows;
}

/** In how many open cases of the dong each person holds each seat. */
export async function openCasesBySeat(
  pool: Pool,
  dong: DongCode,
): Promise<{ readonly seat: Seat; readonly staffId: StaffId; readonly cases: number }[]> {
  const { rows } = await pool.query<{ seat: Seat; staffId: StaffId; cases: number }>(
    `SELECT p.key AS seat, p.value AS "staffId", count(*)::integer AS cases
     FROM crisis_case c, jsonb_each_text(c.state -> 'people') p
     WHERE NOT c.archived AND c.dong = $1 GROUP BY p.key, p.value`,
    [dong],
  );
  return rows;
}
