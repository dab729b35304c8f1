import type { Pool } from 'pg';
import type { Device } from '../domain/door.ts';
import { asId, type StaffId } from '../domain/ids.ts';
import type { HeldRole, Person } from '../domain/roles.ts';
import type { Instant, PlainDate } from '../domain/time.ts';
import { rolesOn } from './queries/personNow.ts';

/** A sign-in; only the hash of its token is kept. Sessions alone go by the wall clock. */
export interface SessionOpened {
  readonly tokenHash: string;
  /** Names it to its owner; with it nobody can sign in. */
  readonly sessionId: string;
  readonly staffId: string;
  readonly formToken: string;
  readonly now: Instant;
  readonly expiresAt: Instant;
  /** The address it began from. */
  readonly place: string;
  readonly device: Device;
}
export interface Session {
  readonly isOver: false;
  readonly sessionId: string;
  readonly person: Person;
  readonly login: string;
  readonly name: string;
  readonly formToken: string;
  readonly seenAt: Instant;
  readonly expiresAt: Instant;
}
/** One that nobody used for too long, or that has had its day; kept a while, so that a form that comes too late is known. */
export interface EndedSession {
  readonly isOver: true;
  readonly staffId: StaffId;
  readonly formToken: string;
}

export async function openSession(pool: Pool, session: SessionOpened): Promise<void> {
  const { tokenHash, sessionId, staffId, formToken, now, expiresAt, place, device } = session;
  await pool.query(
    `INSERT INTO session
       (token_hash, session_id, staff_id, form_token, created_at, seen_at, expires_at, place, device)
     VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)`,
    [tokenHash, sessionId, staffId, formToken, now, expiresAt, place, device],
  );
}

interface Row extends Omit<Session, 'person' | 'isOver'> {
  readonly staffId: string;
  readonly roles: readonly HeldRole[];
  readonly isOver: boolean;
}

interface Asked {
  readonly tokenHash: string;
  readonly now: Instant;
  readonly idleMs: number;
  /** The house's own day, whose roles hold; it may run ahead of the wall's. */
  readonly today: PlainDate;
}

/**
 * Who is signed in with that token, with the roles of the day. Null where there is no such session or its person is
 * no longer active.
 */
export async function findSession(
  pool: Pool,
  { tokenHash, now, idleMs, today }: Asked,
): Promise<Session | EndedSession | null> {
  const { rows } = await pool.query<Row>({
    name: 'session',
    text: `SELECT s.session_id AS "sessionId", s.staff_id AS "staffId", p.login, p.name,
        s.form_token AS "formToken", s.expires_at AS "expiresAt", s.seen_at AS "seenAt",
        NOT (s.expires_at > $2 AND s.seen_at > $2::timestamptz - $3 * interval '1 ms') AS "isOver",
        ${rolesOn('$4', 's.staff_id')} AS roles
      FROM session s JOIN staff p USING (staff_id)
      WHERE s.token_hash = $1 AND p.active`,
    values: [tokenHash, now, idleMs, today],
  });
  const [row] = rows;
  if (!row) return null;
  const { staffId: id, roles, isOver, ...session } = row;
  const staffId = asId<StaffId>(id);
  if (isOver) return { isOver, staffId, formToken: session.formToken };
  return { ...session, isOver, person: { staffId, roles } };
}

/** So often at most, in ms, does a session's row change while somebody works. */
const seenEveryMs = 60_000;

/** Writes down that a session was used just now, unless that was done a moment ago; returns when it counts as used. */
export async function touchSession(
  pool: Pool,
  { tokenHash, now, seenAt, always = false }: Touched,
): Promise<Instant> {
  if (!always && Date.parse(now) - Date.parse(seenAt) < seenEveryMs) return seenAt;
  await pool.query('UPDATE session SET seen_at = $2 WHERE token_hash = $1', [tokenHash, now]);
  return now;
}

interface Touched {
  readonly tokenHash: string;
  readonly now: Instant;
  readonly seenAt: Instant;
  readonly always?: boolean;
}

export async function endSession(pool: Pool, tokenHash: string): Promise<void> {
  await pool.query('DELETE FROM session WHERE token_hash = $1', [tokenHash]);
}

/** Ends one of a person's own; false where it is nobody's or somebody else's. */
export async function endSessionNamed(
  pool: Pool,
  { sessionId, staffId }: { readonly sessionId: string; readonly staffId: string },
): Promise<boolean> {
  const { rowCount } = await pool.query('DELETE FROM session WHERE session_id = $1 AND staff_id = $2', [
    sessionId,
    staffId,
  ]);
  return rowCount === 1;
}

/** Ends every session of a person; returns how many. */
export async function endSessionsOf(pool: Pool, staffId: string): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM session WHERE staff_id = $1', [staffId]);
  return rowCount ?? 0;
}

/** Removes what was over before that moment; returns how many. */
export async function sweepSessions(pool: Pool, before: Instant): Promise<number> {
  const { rowCount } = await pool.query('DELETE FROM session WHERE expires_at <= $1', [before]);
  return rowCount ?? 0;
}
