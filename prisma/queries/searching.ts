import type { Pool } from 'pg';
import { asId, type CaseId, type DongCode } from '../../domain/ids.ts';
import type { SearchKind } from '../../domain/search.ts';
import type { Token } from '../tokens.ts';
import { literal } from './prefixes.ts';

/** One thing that a case must fit; a further kind is a further line here and in `conditions`. */
export type Criterion =
  /** Beginning of a case number. */
  | { readonly kind: 'caseNo'; readonly caseNo: string }
  | { readonly kind: 'name' | 'initials' | 'phone'; readonly token: Token }
  /** A number of another system, whichever it is of. */
  | { readonly kind: 'externalNumber'; readonly tokens: readonly Token[] }
  | { readonly kind: 'dong'; readonly dong: DongCode };

/** Writes a value as a parameter of the statement and gives its place. */
type Bind = (value: unknown) => string;

type Conditions = {
  readonly [K in SearchKind]: (criterion: Extract<Criterion, { readonly kind: K }>, bind: Bind) => string;
};

const conditions: Conditions = {
  caseNo: ({ caseNo }, bind) => `c.case_no LIKE ${bind(`${literal(caseNo)}%`)}`,
  name: hasToken,
  initials: hasToken,
  phone: hasToken,
  externalNumber: ({ tokens }, bind) => `(${tokens.map((token) => hasToken({ token }, bind)).join(' OR ')})`,
  dong: ({ dong }, bind) => `c.dong = ${bind(dong)}`,
};

/** The household of somebody for whom the token stands, or the one in which it goes on. */
function hasToken({ token }: { readonly token: Token }, bind: Bind): string {
  return `c.household_id IN (
    WITH RECURSIVE way AS (
      SELECT household_id FROM search_token WHERE kind = ${bind(token.kind)} AND token = ${bind(token.token)}
      UNION
      SELECT m.merged_into FROM way w JOIN crisis_case m USING (household_id) WHERE m.merged_into IS NOT NULL
    )
    SELECT household_id FROM way)`;
}

export interface Searching {
  /** All of them must fit. */
  readonly criteria: readonly Criterion[];
  /** Prefixes of dong codes in which may be searched; with none nothing is found. */
  readonly places: readonly string[];
  /** Who searches: behind closed doors only those inside find something (K18). */
  readonly staffId: string;
  readonly limit: number;
}

/** The cases that fit, the newest first, and whether there are more. */
export async function searchCases(
  pool: Pool,
  { criteria, places, staffId, limit }: Searching,
): Promise<{ readonly caseIds: readonly CaseId[]; readonly hasMore: boolean }> {
  const values: unknown[] = [];
  const bind: Bind = (value) => `$${String(values.push(value))}`;
  const within = bind(places.map((place) => `${literal(place)}%`));
  // What went on in another household is found there, unless its own number was asked for.
  const goesOn = criteria.some(({ kind }) => kind === 'caseNo') ? [] : ['c.merged_into IS NULL'];
  const where = [
    `(c.dong LIKE ANY (${within}) OR c.transfer_to LIKE ANY (${within}))`,
    `(NOT c.restricted OR c.holders @> ARRAY[${bind(staffId)}] COLLATE "C")`,
    ...goesOn,
    ...criteria.map((criterion) => conditionOf(criterion, bind)),
  ].join(' AND ');
  const { rows } = await pool.query<{ caseId: string }>(
    `SELECT c.case_id AS "caseId" FROM crisis_case c WHERE ${where}
     ORDER BY c.opened_at DESC, c.case_id LIMIT ${bind(limit + 1)}`,
    values,
  );
  const caseIds = rows.slice(0, limit).map(({ caseId }) => asId<CaseId>(caseId));
  return { caseIds, hasMore: rows.length > limit };
}

/** One line of `conditions` with the criterion that it is for. */
function conditionOf(criterion: Criterion, bind: Bind): string {
  const condition = conditions[criterion.kind] as (criterion: Criterion, bind: Bind) => string;
  return condition(criterion, bind);
}
