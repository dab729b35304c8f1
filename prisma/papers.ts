import type { Pool } from 'pg';
import type { Instant } from '../domain/time.ts';
import {
  ensureHousehold,
  findHouseholdKey,
  openHouseholdKey,
  seal,
  unseal,
  type PaperKeys,
} from './householdKeys.ts';

export interface PaperWritten {
  readonly paperId: string;
  readonly householdId: string;
  /** What it is, as a code: the act that it was written for. */
  readonly kind: string;
  /** Anything that JSON holds. */
  readonly body: unknown;
  readonly bodyHash: string;
  readonly writtenBy: string;
}
/** A paper opened for one reader. */
export interface PaperRead extends PaperWritten {
  readonly writtenAt: Instant;
}
/** The household's key is gone, and with it what the paper said. */
export interface PaperErased {
  readonly kind: 'erased';
  readonly paperId: string;
  readonly householdId: string;
}
export type PaperFound = { readonly kind: 'open'; readonly paper: PaperRead } | PaperErased;

/** There is a paper of that id with another content; nothing was written. */
export class PaperConflict extends Error {
  readonly paperId: string;

  constructor(paperId: string) {
    super(`The paper ${paperId} is there with another content.`);
    this.name = 'PaperConflict';
    this.paperId = paperId;
  }
}

/** A row that was moved to another household or got another id does not open. */
const placeOf = (householdId: string, paperId: string): string => `${householdId}|${paperId}`;

/**
 * Seals and keeps a paper before the act that refers to it; the first one of a household makes its key. The same paper
 * again changes nothing but the day from which it may be swept. Throws PaperConflict and HouseholdErased.
 */
export async function writePaper(pool: Pool, keys: PaperKeys, paper: PaperWritten): Promise<void> {
  const { paperId, householdId, kind, bodyHash, writtenBy } = paper;
  const key = await householdKey(pool, keys, householdId);
  const sealed = sealPaper(key, paper);
  // The lock waits for an erasure under way; after it there is no key and nothing is written.
  const { rowCount } = await pool.query(
    `INSERT INTO paper AS p (paper_id, household_id, kind, sealed, body_hash, written_by)
     SELECT $1, household_id, $3, $4, $5, $6 FROM household
     WHERE household_id = $2 AND wrapped_key IS NOT NULL FOR SHARE
     ON CONFLICT (paper_id) DO UPDATE SET written_at = now()
     WHERE (p.household_id, p.kind, p.body_hash, p.written_by)
       = (excluded.household_id, excluded.kind, excluded.body_hash, excluded.written_by)`,
    [paperId, householdId, kind, sealed, bodyHash, writtenBy],
  );
  if (rowCount !== 0) return;
  await findHouseholdKey(pool, keys, householdId);
  throw new PaperConflict(paperId);
}

/** What a paper says, sealed under the key of its household. */
export const sealPaper = (
  key: Buffer,
  { householdId, paperId, body }: Pick<PaperWritten, 'householdId' | 'paperId' | 'body'>,
): Buffer => seal(key, placeOf(householdId, paperId), Buffer.from(JSON.stringify(body)));

/** What was sealed in a paper; throws where it, its place or its key are not those. */
export function unsealPaper(
  keys: PaperKeys,
  { householdId, paperId, sealed, wrappedKey }: SealedPaper,
): unknown {
  const key = openHouseholdKey(keys, householdId, wrappedKey);
  return JSON.parse(unseal(key, placeOf(householdId, paperId), sealed).toString());
}

interface SealedPaper extends Pick<PaperWritten, 'householdId' | 'paperId'> {
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer;
}

async function householdKey(pool: Pool, keys: PaperKeys, householdId: string): Promise<Buffer> {
  const known = await findHouseholdKey(pool, keys, householdId);
  if (known) return known;
  await ensureHousehold(pool, keys, householdId);
  const made = await findHouseholdKey(pool, keys, householdId);
  if (!made) throw new Error(`The household ${householdId} was removed while its first paper was written.`);
  return made;
}

interface Row {
  readonly household_id: string;
  readonly kind: string;
  readonly sealed: Buffer;
  readonly body_hash: string;
  readonly written_by: string;
  readonly written_at: Instant;
  readonly wrapped_key: Buffer | null;
}

/** Opens a paper, or tells that it is erased; null where there is none. Throws where the row was tampered with. */
export async function readPaper(pool: Pool, keys: PaperKeys, paperId: string): Promise<PaperFound | null> {
  const { rows } = await pool.query<Row>({
    name: 'paper',
    text: `SELECT p.household_id, p.kind, p.sealed, p.body_hash, p.written_by, p.written_at, h.wrapped_key
      FROM paper p JOIN household h USING (household_id) WHERE p.paper_id = $1`,
    values: [paperId],
  });
  const [row] = rows;
  if (!row) return null;
  const { household_id: householdId, kind, body_hash: bodyHash, written_by: writtenBy } = row;
  if (!row.wrapped_key) return { kind: 'erased', paperId, householdId };
  const { sealed, wrapped_key: wrappedKey } = row;
  const body = unsealPaper(keys, { householdId, paperId, sealed, wrappedKey });
  return {
    kind: 'open',
    paper: { paperId, householdId, kind, body, bodyHash, writtenBy, writtenAt: row.written_at },
  };
}

/**
 * Removes papers written before that moment to which neither event nor erasure refers, and returns how many. The
 * papers of an act that is still under way stay, for its event may wait in a workflow while the record is down.
 */
export async function sweepPapers(pool: Pool, before: Instant): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM paper p
     WHERE p.written_at < $1
       AND NOT EXISTS (SELECT FROM event e WHERE e.data ? 'paperId' AND e.data ->> 'paperId' = p.paper_id)
       -- One event tells of all parts of a split item, each with a paper of its own.
       AND NOT (p.kind = 'splitItem' AND EXISTS (
         SELECT FROM event e
         WHERE e.type = 'itemSplit' AND e.data -> 'into' @> jsonb_build_array(jsonb_build_object('paperId', p.paper_id))))
       AND NOT EXISTS (SELECT FROM erasure x WHERE x.paper_id = p.paper_id)
       -- By whom and what, for the words of an act on a meeting may lie under the key of a case's household.
       AND NOT EXISTS (
         SELECT FROM act_key k WHERE k.actor = p.written_by AND k.version IS NULL AND k.body_hash = p.body_hash)`,
    [before],
  );
  return rowCount ?? 0;
}
