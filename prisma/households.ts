import type { Pool, PoolClient } from 'pg';
import type { Instant } from '../domain/time.ts';
import { ensureHousehold, type PaperKeys } from './householdKeys.ts';
import { findHouseholds, writeTokens, type Candidate, type Token, type TokenKind } from './tokens.ts';
import { inTransaction } from './transaction.ts';

export interface HouseholdClaim {
  readonly householdId: string;
  readonly tokens: readonly Token[];
  /** Households that a person has looked at and that are somebody else. */
  readonly notSame: readonly string[];
}
export type Claimed =
  { readonly kind: 'claimed' } | { readonly kind: 'duplicates'; readonly candidates: readonly Candidate[] };

/** What two households must have in common before they may be one: a name alone is too many people's. */
const telling: readonly (readonly TokenKind[])[] = [
  ['name', 'birth'],
  ['name', 'phone'],
  ['birth', 'phone'],
];
/** A household whose report never came to be a case stops others for this long only. */
const unopenedMinutes = 10;

/**
 * Makes a new household with its key and tokens, unless others may be the same; asking again for one's own is fine.
 * Two who report the same person at the same moment are let in one after the other, so the second sees the first.
 */
export async function claimHousehold(pool: Pool, keys: PaperKeys, claim: HouseholdClaim): Promise<Claimed> {
  const { householdId, tokens, notSame } = claim;
  return inTransaction(pool, async (client) => {
    await lockTokens(client, tokens);
    const known = new Set([householdId, ...notSame]);
    const found = await findHouseholds(
      client,
      tokens.filter(({ kind }) => kind !== 'initials'),
    );
    const alike = found.filter((one) => !known.has(one.householdId) && isTelling(one));
    const candidates = await withoutUnopened(client, alike);
    if (candidates.length > 0) return { kind: 'duplicates', candidates };
    await ensureHousehold(client, keys, householdId);
    await writeTokens(client, householdId, tokens);
    return { kind: 'claimed' };
  });
}

/** Whether so many things in common make two households worth a look. */
export const isTelling = ({ kinds }: Pick<Candidate, 'kinds'>): boolean =>
  telling.some((together) => together.every((kind) => kinds.includes(kind)));

/** Locks until the transaction ends, always in the same order so that two claims never wait for each other. */
async function lockTokens(client: PoolClient, tokens: readonly Token[]): Promise<void> {
  const numbers = tokens
    .filter(({ kind }) => kind !== 'initials')
    .map(({ token }) => token.readBigInt64BE(0));
  const sorted = [...new Set(numbers)].sort((a, b) => (a < b ? -1 : 1));
  await client.query('SELECT pg_advisory_xact_lock(n) FROM unnest($1::bigint[]) AS t(n)', [
    sorted.map(String),
  ]);
}

async function withoutUnopened(client: PoolClient, alike: readonly Candidate[]): Promise<Candidate[]> {
  const unopened = alike.filter(({ caseId }) => caseId === null).map(({ householdId }) => householdId);
  if (unopened.length === 0) return [...alike];
  const { rows } = await client.query<{ household_id: string }>(
    `SELECT household_id FROM household
     WHERE household_id = ANY($1) AND created_at < now() - interval '${String(unopenedMinutes)} minutes'`,
    [unopened],
  );
  const stale = new Set(rows.map((row) => row.household_id));
  return alike.filter(({ householdId }) => !stale.has(householdId));
}

/** Removes households made before that moment of which there is neither a case nor a paper; returns how many. */
export async function sweepHouseholds(pool: Pool, before: Instant): Promise<number> {
  const { rows } = await pool.query<{ swept: number }>(
    `WITH empty AS (
       SELECT household_id FROM household h
       WHERE created_at < $1 AND erased_at IS NULL
         AND NOT EXISTS (SELECT FROM paper p WHERE p.household_id = h.household_id)
         AND NOT EXISTS (SELECT FROM crisis_case c WHERE c.household_id = h.household_id)
         AND NOT EXISTS (SELECT FROM draft d WHERE d.draft_id = h.household_id)
       FOR UPDATE
     ), tokens AS (
       DELETE FROM search_token WHERE household_id IN (SELECT household_id FROM empty)
     ), gone AS (
       DELETE FROM household WHERE household_id IN (SELECT household_id FROM empty) RETURNING household_id
     )
     SELECT count(*)::integer AS swept FROM gone`,
    [before],
  );
  return rows[0]?.swept ?? 0;
}
