import { createHmac } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { ExternalSystem } from '../domain/externalNumber.ts';
import { initialsOf } from './initials.ts';

/** What a person is found by, and the numbers under which 행복이음 and 온나라 keep the case. */
export type TokenKind = PersonTokenKind | NumberTokenKind;
type PersonTokenKind = 'name' | 'initials' | 'birth' | 'phone';
type NumberTokenKind = 'haengbok' | 'onnara';

/** What stands for something personal in the search: equal for what is equal, and telling nothing else. */
export interface Token {
  readonly kind: TokenKind;
  readonly token: Buffer;
}

/** What is known of a person; anything may be missing. */
export interface PersonSought {
  readonly name?: string | null | undefined;
  /** YYYY-MM-DD. */
  readonly birth?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** A number of the case or of a grant, as another system shows it. */
export interface NumberSought {
  readonly system: ExternalSystem;
  readonly number: string;
}

const tokenBytes = 16;

/** Tokens of a person under a key of their own, 32 bytes: full name, 초성, birth date, last four of the phone. */
export function tokensOf({ name, birth, phone }: PersonSought, hmacKey: Buffer): Token[] {
  const plain = normalised(name ?? '');
  const digits = (phone ?? '').replaceAll(/\D/g, '');
  const initials = initialsOf(plain);
  return [
    ...tokenIf(plain !== '', 'name', plain),
    ...tokenIf(initials !== '', 'initials', initials),
    ...tokenIf(Boolean(birth), 'birth', birth ?? ''),
    ...tokenIf(digits.length >= 4, 'phone', digits.slice(-4)),
  ];

  function tokenIf(known: boolean, kind: TokenKind, text: string): Token[] {
    return known ? [tokenFor(kind, text, hmacKey)] : [];
  }
}

function tokenFor(kind: TokenKind, text: string, hmacKey: Buffer): Token {
  const token = createHmac('sha256', hmacKey).update(`${kind}|${text}`).digest().subarray(0, tokenBytes);
  return { kind, token };
}

const kindOfNumber = { HAENGBOK: 'haengbok', ONNARA: 'onnara' } as const satisfies Record<
  ExternalSystem,
  NumberTokenKind
>;

/** The token of such a number, however it was spaced and hyphenated. */
export function numberToken({ system, number }: NumberSought, hmacKey: Buffer): Token {
  const plain = normalised(number).replaceAll(/[\p{Pd}\u2212]/gu, '');
  return tokenFor(kindOfNumber[system], plain, hmacKey);
}

/** 한 typed as one letter or as three, with or without spaces, is one name. */
export const normalised = (text: string): string => text.normalize('NFC').replaceAll(/\s/g, '').toLowerCase();

/** Adds tokens to a household that is there and not erased; those it has already stay. */
export async function writeTokens(
  db: Pool | PoolClient,
  householdId: string,
  tokens: readonly Token[],
): Promise<void> {
  await db.query(
    `INSERT INTO search_token (household_id, kind, token)
     SELECT household_id, t.kind, t.token FROM household, unnest($2::text[], $3::bytea[]) AS t(kind, token)
     WHERE household_id = $1 AND wrapped_key IS NOT NULL FOR SHARE OF household ON CONFLICT DO NOTHING`,
    [householdId, tokens.map(({ kind }) => kind), tokens.map(({ token }) => token)],
  );
}

/** A household with some of the tokens, and its newest case; the case is null until its first report is recorded. */
export interface Candidate {
  readonly householdId: string;
  readonly kinds: readonly TokenKind[];
  readonly caseId: string | null;
  readonly caseNo: string | null;
  readonly dong: string | null;
  readonly stage: string | null;
}

/** Takes tokens off a household whose people are not the ones that they stand for any more. */
export async function removeTokens(
  db: Pool | PoolClient,
  householdId: string,
  tokens: readonly Token[],
): Promise<void> {
  await db.query(
    `DELETE FROM search_token s USING unnest($2::text[], $3::bytea[]) AS t(kind, token)
     WHERE s.household_id = $1 AND s.kind = t.kind AND s.token = t.token`,
    [householdId, tokens.map(({ kind }) => kind), tokens.map(({ token }) => token)],
  );
}

/**
 * Households that have one of these tokens at least, those with more kinds in common first. One that went on in another
 * is found as that one.
 */
export async function findHouseholds(
  db: Pool | PoolClient,
  tokens: readonly Token[],
  limit = 50,
): Promise<Candidate[]> {
  const { rows } = await db.query<Candidate>(
    `WITH RECURSIVE hit AS (
       SELECT s.household_id, s.kind
       FROM search_token s JOIN unnest($1::text[], $2::bytea[]) AS t(kind, token) USING (kind, token)
     ), way AS (
       SELECT household_id AS found, household_id AS now FROM hit
       UNION
       SELECT w.found, c.merged_into FROM way w
       JOIN crisis_case c ON c.household_id = w.now AND c.merged_into IS NOT NULL
     )
     SELECT f.household_id AS "householdId", f.kinds, c.case_id AS "caseId", c.case_no AS "caseNo", c.dong, c.stage
     FROM (
       SELECT w.now AS household_id, array_agg(DISTINCT h.kind ORDER BY h.kind) AS kinds
       FROM hit h JOIN way w ON w.found = h.household_id
       GROUP BY w.now
     ) f LEFT JOIN LATERAL (
       SELECT * FROM crisis_case WHERE household_id = f.household_id ORDER BY opened_at DESC, case_id LIMIT 1
     ) c ON true
     WHERE c.merged_into IS NULL
     ORDER BY cardinality(f.kinds) DESC, c.opened_at DESC NULLS LAST, f.household_id LIMIT $3`,
    [tokens.map(({ kind }) => kind), tokens.map(({ token }) => token), limit],
  );
  return rows;
}
