import type { Pool } from 'pg';
import { asId, type CaseId, type DongCode } from '../../domain/ids.ts';
import type { SearchKind } from '../../domain/search.ts';
import type { Token } from '../tokens.ts';
import { all, gathering, type Given } from './gathering.ts';
import { literal } from './prefixes.ts';
import { seenFrom, type Looker } from './seen.ts';

/** One thing that a case must fit; a further kind is a further line here and in `conditions`. */
export type Criterion =
  /** Beginning of a case number. */
  | { readonly kind: 'caseNo'; readonly caseNo: string }
  | { readonly kind: 'name' | 'initials' | 'phone'; readonly token: Token }
  /** A number of another system, whichever it is of. */
  | { readonly kind: 'externalNumber'; readonly tokens: readonly Token[] }
  | { readonly kind: 'dong'; readonly dong: DongCode };

type Conditions = {
  readonly [K in SearchKind]: (criterion: Extract<Criterion, { readonly kind: K }>, given: Given) => string;
};

const conditions: Conditions = {
  caseNo: ({ caseNo }, given) => `c.case_no LIKE ${given(`${literal(caseNo)}%`)}`,
  name: hasToken,
  initials: hasToken,
  phone: hasToken,
  externalNumber: ({ tokens }, given) =>
    `(${tokens.map((token) => hasToken({ token }, given)).join(' OR ')})`,
  dong: ({ dong }, given) => `c.dong = ${given(dong)}`,
};

/** The household of somebody for whom the token stands, or the one in which it goes on. */
function hasToken({ token }: { readonly token: Token }, given: Given): string {
  return `c.household_id IN (
    WITH RECURSIVE way AS (
      SELECT household_id FROM search_token WHERE kind = ${given(token.kind)} AND token = ${given(token.token)}
      UNION
      SELECT m.merged_into FROM way w JOIN crisis_case m USING (household_id) WHERE m.merged_into IS NOT NULL
    )
    SELECT household_id FROM way)`;
}

export interface Searching extends Looker {
  /** All of them must fit. */
  readonly criteria: readonly Criterion[];
  readonly limit: number;
}

/** The cases that fit, the newest first, and whether there are more. */
export async function searchCases(
  pool: Pool,
  { criteria, limit, ...looker }: Searching,
): Promise<{ readonly caseIds: readonly CaseId[]; readonly hasMore: boolean }> {
  const [values, given] = gathering();
  // What went on in another household is found there, unless its own number was asked for.
  const goesOn = criteria.some(({ kind }) => kind === 'caseNo') ? [] : ['c.merged_into IS NULL'];
  const where = all([
    ...seenFrom(looker, given),
    ...goesOn,
    ...criteria.map((criterion) => conditionOf(criterion, given)),
  ]);
  const { rows } = await pool.query<{ caseId: string }>(
    `SELECT c.case_id AS "caseId" FROM crisis_case c WHERE ${where}
     ORDER BY c.opened_at DESC, c.case_id LIMIT ${given(limit + 1)}`,
    values,
  );
  const caseIds = rows.slice(0, limit).map(({ caseId }) => asId<CaseId>(caseId));
  return { caseIds, hasMore: rows.length > limit };
}

/** One line of `conditions` with the criterion that it is for. */
function conditionOf(criterion: Criterion, given: Given): string {
  const condition = conditions[criterion.kind] as (criterion: Criterion, given: Given) => string;
  return condition(criterion, given);
}
