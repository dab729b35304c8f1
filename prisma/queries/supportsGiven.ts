import type { Pool } from 'pg';
import type { GrantKind } from '../../domain/emergencySupport/acts.ts';
import type { EarlierSupport } from '../../domain/emergencySupport/warnings/warning.ts';
import type { PlainDate } from '../../domain/time.ts';

type Row = Omit<EarlierSupport, 'kinds' | 'endedOn'> & {
  readonly supports: readonly (GrantKind & { readonly to: PlainDate })[];
};

/** More than any rule looks back on. */
const mostGrants = 20;

/** Grants of these households that gave something, the latest first, with their reasons; closed doors stay closed (K18). */
export async function supportsGiven(pool: Pool, householdIds: readonly string[]): Promise<EarlierSupport[]> {
  const { rows } = await pool.query<Row>(
    `SELECT c.case_id AS "caseId", g.one ->> 'id' AS "grantId", g.one -> 'supports' AS supports,
       e.data -> 'crisisReasons' AS reasons
     FROM crisis_case c CROSS JOIN LATERAL jsonb_array_elements(c.state -> 'grants') AS g(one)
       JOIN event e ON e.chain = c.chain AND e.subject = c.case_id AND e.type = 'grantRequested'
         AND e.data ->> 'grantId' = g.one ->> 'id'
     WHERE c.household_id = ANY($1) AND NOT c.restricted AND jsonb_array_length(g.one -> 'supports') > 0
     ORDER BY c.opened_at DESC, e.version DESC LIMIT $2`,
    [householdIds, mostGrants],
  );
  return rows.map(({ supports, ...row }) => ({
    ...row,
    kinds: supports.map(({ kind, sub }) => ({ kind, sub })),
    endedOn: supports
      .map(({ to }) => to)
      .toSorted()
      .at(-1) as PlainDate,
  }));
}
