import type { Pool } from 'pg';
import type { ExternalSystem } from '../../domain/externalNumber.ts';
import type { CaseId, HouseholdId } from '../../domain/ids.ts';
import { numberToken } from '../tokens.ts';

/** A case that another system keeps under the number that somebody looks for. */
export interface NumberedCase {
  readonly caseId: CaseId;
  readonly householdId: HouseholdId;
  readonly caseNo: string;
  readonly dong: string;
  readonly stage: string;
}

interface NumberLookedFor {
  readonly system: ExternalSystem;
  readonly number: string;
  /** Of the search, 32 bytes. */
  readonly hmacKey: Buffer;
}

/**
 * Cases of the households that were recorded under this number, the newest first: those that have a number of that
 * system which holds. Who may see which of them is for the caller to ask.
 */
export async function casesByExternalNumber(
  pool: Pool,
  { system, number, hmacKey }: NumberLookedFor,
): Promise<NumberedCase[]> {
  const { kind, token } = numberToken({ system, number }, hmacKey);
  const { rows } = await pool.query<NumberedCase>(
    `SELECT c.case_id AS "caseId", c.household_id AS "householdId", c.case_no AS "caseNo", c.dong, c.stage
     FROM search_token s JOIN crisis_case c USING (household_id)
     WHERE s.kind = $1 AND s.token = $2 AND EXISTS (
       SELECT FROM jsonb_array_elements(c.state -> 'externalNumbers') n
       WHERE n ->> 'system' = $3 AND n ->> 'replacedBy' IS NULL)
     ORDER BY c.opened_at DESC, c.case_id LIMIT 50`,
    [kind, token, system],
  );
  return rows;
}
