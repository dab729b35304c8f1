import type { Pool } from 'pg';
import { asId, type StaffId } from '../domain/ids.ts';
import type { HeldRole, Person } from '../domain/roles.ts';
import type { Instant, PlainDate } from '../domain/time.ts';

/** A sign-in; only the hash of its token is kept. Sessions alone go by the wall clock. */
export interface SessionOpened {
  readonly tokenHash: string;
  readonly staffId: string;
  readonly formToken: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
}
export interface Session {
  readonly person: Person;
  readonly login: string;
  readonly name: string;
  readonly formToken: string;
  readonly expiresAt: Instant;
}

export async function openSession(pool: Pool, session: SessionOpened): Promise<void> {
  const { tokenHash, staffId, formToken, now, expiresAt } = session;
  await pool.query(
    `INSERT INTO session (token_hash, staff_id, form_token, created_at, seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $4, $5)`,
    [tokenHash, staffId, formToken, now, expiresAt],
  );
}

interface Row extends Omit<Session, 'person'> {
  readonly staffId: string;
  readonly roles: readonly HeldRole[];
  readonly seenAt: Instant;
}

/** So often at most, in ms, does a session's row change while somebody works. */
const seenEveryMs = 60_000;

export interface SessionAsked {
  readonly tokenHash: string;
  readonly now: Instant;
  readonly idleMs: number;
  /** The house's own day, whose roles hold; it may run ahead of the wall's. */
  readonly today: PlainDate;
}

/**
 * Who is signed in with that token, with the roles of the day. Null where the session has expired, was not used for
 * `idleMs`, or belongs to somebody who is no longer active.
 */
export async function findSession(
  pool: Pool,
  { tokenHash, now, idleMs, today }: SessionAsked,
): Promise<Session | null> {
  const { rows } = await pool.query<Row>({
    name: 'session',
    text: `SELECT s.staff_id AS "staffId", p.login, p.name, s.form_token AS "formToken",
        s.expires_at AS "expiresAt", s.seen_at AS "seenAt",
        coalesce((SELECT json_agg(json_build_object('role', r.role, 'place', r.place) ORDER BY r.place, r.role)
          FROM staff_role r WHERE r.staff_id = s.staff_id AND NOT r.waiting
            AND $4::date BETWEEN r.valid_from AND coalesce(r.valid_to, 'infinity')), '[]') AS roles
      FROM session s JOIN staff p USING (staff_id)
      WHERE s.token_hash = $1 AND p.active AND s.expires_at > $2
        AND s.seen_at > $2::timestamptz - $3 * interval '1 ms'`,
    values: [tokenHash, now, idleMs, today],
  });
  const [row] = rows;
  if (!row) return null;
  const { staffId, roles, seenAt, ...session } = row;
  if (Date.parse(now) - Date.parse(seenAt) >= seenEveryMs) {
    await pool.query('UPDATE session SET seen_at = $2 WHERE token_hash = $1', [tokenHash, now]);
  }
  return { ...session, person: { staffId: asId<StaffId>(staffId), roles } };
}

export async function endSession(pool: Pool, tokenHash: string): Promise<void> {
  await pool.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
}

/** Ends every session of a person, as after another password. */
export async function endSessionsOf(pool: Pool, staffId: string): Promise<void> {
  await pool.query('DELETE FROM session WHERE staff_id = $1', [staffId]);
}

/** Removes what has expired by now; returns how many. */
export async function sweepSessions(pool: Pool, now: Instant): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM session WHERE expires_at <= $1', [now]);
  return rowCount ?? 0;
}
