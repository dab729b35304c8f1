import type { Pool } from 'pg';
import type { Role } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';

/** Somebody looked at something; kept for good and never changed (개인정보의 안전성 확보조치 기준 제8조). */
export interface Access {
  readonly at: Instant;
  readonly staffId: string;
  /** The role under which it was allowed; null for what is everybody's. */
  readonly role: Role | null;
  readonly caseId: string | null;
  readonly householdId: string | null;
  /** What was looked at, as a code. */
  readonly what: string;
  /** Why, as a code, where the look needs a reason. */
  readonly reason: string | null;
  /** The address that the request came from. */
  readonly place: string | null;
}

/** Writes the look before anything is shown, so that where this fails nothing is shown either. */
export async function logAccess(pool: Pool, access: Access): Promise<void> {
  const { at, staffId, role, caseId, householdId, what, reason, place } = access;
  await pool.query({
    name: 'log-access',
    text: `INSERT INTO access_log (at, staff_id, role, case_id, household_id, what, reason, place)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    values: [at, staffId, role, caseId, householdId, what, reason, place],
  });
}
