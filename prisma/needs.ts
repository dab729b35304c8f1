import type { Pool } from 'pg';
import type { Committee, CommitteeKind, CommitteePlace } from '../domain/committee/kinds.ts';
import { questionActs } from '../domain/meeting/questions.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import type { CaseId, PaperId, StaffId } from '../domain/ids.ts';
import type { Meeting } from '../domain/meeting/state.ts';
import type { Role } from '../domain/roles.ts';
import type { Instant, PlainDate } from '../domain/time.ts';

/** The case as last recorded, or null where it is over. */
export async function openCaseState(pool: Pool, caseId: string): Promise<CrisisCase | null> {
  const { rows } = await pool.query<{ state: CrisisCase }>(
    'SELECT state FROM crisis_case WHERE case_id = $1 AND NOT archived',
    [caseId],
  );
  return rows[0]?.state ?? null;
}

/** Cases of the place, or of everywhere for an empty one, that need a committee, the nearest first. */
export async function casesInNeed(pool: Pool, place: string): Promise<CaseId[]> {
  const { rows } = await pool.query<{ caseId: CaseId }>(
    `SELECT case_id AS "caseId" FROM clock JOIN crisis_case USING (case_id)
     WHERE act = ANY($1) AND starts_with(dong, $2) GROUP BY case_id ORDER BY min(due_at), case_id`,
    [questionActs, place],
  );
  return rows.map(({ caseId }) => caseId);
}

const toCome = `kind = $1 AND place = $2 AND status IN ('planned', 'called') AND starts_at >= $3`;

/** Whether the committee has a sitting that has not begun, from that moment on. */
export async function isSittingToCome(
  pool: Pool,
  { kind, place }: Committee,
  from: Instant,
): Promise<boolean> {
  const { rowCount } = await pool.query(`SELECT FROM meeting WHERE ${toCome} LIMIT 1`, [kind, place, from]);
  return rowCount === 1;
}

/** Sittings of the committee that have not begun, from that moment on, the earliest first. */
export async function sittingsToCome(
  pool: Pool,
  { kind, place }: Committee,
  from: Instant,
): Promise<Meeting[]> {
  const { rows } = await pool.query<{ state: Meeting }>(
    `SELECT state FROM meeting WHERE ${toCome} ORDER BY starts_at, meeting_id`,
    [kind, place, from],
  );
  return rows.map(({ state }) => state);
}

/** Sittings that are over and left items that nobody has moved yet. */
export async function sittingsWithLeftovers(pool: Pool, { kind, place }: Committee): Promise<Meeting[]> {
  const { rows } = await pool.query<{ state: Meeting }>(
    `SELECT state FROM meeting WHERE kind = $1 AND place = $2 AND status IN ('signed', 'cancelled')
       AND state -> 'dues' ? 'moving' ORDER BY starts_at`,
    [kind, place],
  );
  return rows.map(({ state }) => state);
}

/** The day at which the committee's newest sitting aimed, whatever came of it, or null before the first. */
export async function lastSittingDay(pool: Pool, { kind, place }: Committee): Promise<PlainDate | null> {
  const { rows } = await pool.query<{ day: PlainDate }>(
    `SELECT coalesce(state ->> 'aimedOn', state ->> 'heldOn') AS day FROM meeting
     WHERE kind = $1 AND place = $2 ORDER BY starts_at DESC, meeting_id LIMIT 1`,
    [kind, place],
  );
  return rows[0]?.day ?? null;
}

/** Every committee on which somebody sits that day. */
export async function committeesOn(pool: Pool, day: PlainDate): Promise<Committee[]> {
  const { rows } = await pool.query<{ kind: CommitteeKind; place: CommitteePlace }>(
    `SELECT DISTINCT kind, place FROM committee_member
     WHERE valid_from <= $1 AND coalesce(valid_to, 'infinity') >= $1 ORDER BY place, kind`,
    [day],
  );
  return rows;
}

/** Who asked for it in the case, under which role, and the paper in which they said why. */
export interface Asking {
  readonly by: StaffId;
  readonly role: Role;
  readonly paperId: PaperId;
}

/** The event by which something was asked for; `field` names which grant, extension or selection it was about. */
export async function askingOf(
  pool: Pool,
  caseId: CaseId,
  asked: { readonly type: string; readonly field: string; readonly about: string | null },
): Promise<Asking | null> {
  const { rows } = await pool.query<Asking>(
    `SELECT by_actor AS "by", role, data ->> 'paperId' AS "paperId" FROM event
     WHERE subject = $1 AND type = $2 AND ($4::text IS NULL OR data ->> $3 = $4) AND role IS NOT NULL
     ORDER BY at DESC, version DESC LIMIT 1`,
    [caseId, asked.type, asked.field, asked.about],
  );
  return rows[0] ?? null;
}
