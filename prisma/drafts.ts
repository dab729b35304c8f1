import type { Pool } from 'pg';
import type { Typed } from '../domain/draft.ts';
import type { Instant } from '../domain/time.ts';
import {
  ensureHousehold,
  findHouseholdKey,
  openHouseholdKey,
  seal,
  unseal,
  type PaperKeys,
} from './householdKeys.ts';

/** A report that is still being typed, without what was typed. */
export interface DraftRow {
  /** Also the id of the household that it would open. */
  readonly draftId: string;
  /** Null while nobody has chosen one. */
  readonly dong: string | null;
  readonly version: number;
  readonly createdAt: Instant;
  readonly createdBy: string;
  readonly savedAt: Instant;
  readonly savedBy: string;
}

export interface Draft extends DraftRow {
  readonly typed: Typed;
}

/** What is saved: all that was typed, by whom and when. */
export interface DraftSaved {
  readonly draftId: string;
  readonly dong: string | null;
  readonly typed: Typed;
  readonly by: string;
  readonly at: Instant;
}

const columns = `d.draft_id AS "draftId", d.dong, d.version, d.created_at AS "createdAt",
  d.created_by AS "createdBy", d.saved_at AS "savedAt", d.saved_by AS "savedBy"`;

/** A row that was moved, or set back to an earlier version, does not open. */
const placeOf = (draftId: string, version: number): string => `${draftId}|draft|${String(version)}`;

const sealed = (key: Buffer, { draftId, typed }: DraftSaved, version: number): Buffer =>
  seal(key, placeOf(draftId, version), Buffer.from(JSON.stringify(typed)));

/** Begins a draft under a key of its own; one of that id that is there stays as it is. */
export async function createDraft(pool: Pool, keys: PaperKeys, saved: DraftSaved): Promise<void> {
  const { draftId, dong, by, at } = saved;
  await ensureHousehold(pool, keys, draftId);
  const key = await findHouseholdKey(pool, keys, draftId);
  if (!key) throw new Error(`The household ${draftId} was removed while its draft was begun.`);
  await pool.query(
    `INSERT INTO draft (draft_id, dong, version, sealed, created_at, created_by, saved_at, saved_by)
     VALUES ($1, $2, 1, $3, $4, $5, $4, $5) ON CONFLICT (draft_id) DO NOTHING`,
    [draftId, dong, sealed(key, saved, 1), at, by],
  );
}

/** Opens a draft; null where there is none any more. */
export async function readDraft(pool: Pool, keys: PaperKeys, draftId: string): Promise<Draft | null> {
  const { rows } = await pool.query<DraftRow & { sealed: Buffer; wrapped: Buffer | null }>(
    `SELECT ${columns}, d.sealed, h.wrapped_key AS wrapped
     FROM draft d JOIN household h ON h.household_id = d.draft_id WHERE d.draft_id = $1`,
    [draftId],
  );
  const [row] = rows;
  if (!row) return null;
  const { sealed: text, wrapped, ...draft } = row;
  const key = openHouseholdKey(keys, draftId, wrapped);
  const typed = JSON.parse(unseal(key, placeOf(draftId, draft.version), text).toString()) as Typed;
  return { ...draft, typed };
}

/** Saves what was typed over the version that its writer saw; false where another one is there by now, or none. */
export async function saveDraft(
  pool: Pool,
  keys: PaperKeys,
  { seen, ...saved }: DraftSaved & { readonly seen: number },
): Promise<boolean> {
  const { draftId, dong, by, at } = saved;
  const key = await findHouseholdKey(pool, keys, draftId);
  if (!key) return false;
  const { rowCount } = await pool.query(
    `UPDATE draft SET dong = $2, version = version + 1, sealed = $3, saved_at = $4, saved_by = $5
     WHERE draft_id = $1 AND version = $6`,
    [draftId, dong, sealed(key, saved, seen + 1), at, by, seen],
  );
  return rowCount === 1;
}

/** Drafts of these places and those that the person began, the one saved last first. */
export async function draftsFor(
  pool: Pool,
  { places, staffId }: { readonly places: readonly string[]; readonly staffId: string },
): Promise<DraftRow[]> {
  const { rows } = await pool.query<DraftRow>(
    `SELECT ${columns} FROM draft d
     WHERE d.created_by = $1 OR EXISTS (SELECT FROM unnest($2::text[]) AS p(place) WHERE d.dong LIKE p.place || '%')
     ORDER BY d.saved_at DESC, d.draft_id LIMIT 100`,
    [staffId, places],
  );
  return rows;
}

export async function countDrafts(pool: Pool, staffId: string): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    'SELECT count(*)::integer AS n FROM draft WHERE created_by = $1',
    [staffId],
  );
  return rows[0]?.n ?? 0;
}

/** Takes a household that is nothing yet with everything of it, its key first of all. */
const goneWith = (drafts: string): string => `
  WITH ended AS (${drafts}), empty AS (
    SELECT household_id FROM household h JOIN ended e ON e.draft_id = h.household_id
    WHERE NOT EXISTS (SELECT FROM paper p WHERE p.household_id = h.household_id)
      AND NOT EXISTS (SELECT FROM crisis_case c WHERE c.household_id = h.household_id)
  ), tokens AS (
    DELETE FROM search_token WHERE household_id IN (SELECT household_id FROM empty)
  ), gone AS (
    DELETE FROM household WHERE household_id IN (SELECT household_id FROM empty)
  )
  SELECT count(*)::integer AS ended FROM ended`;

/** Ends a draft; its key goes with it, unless a case was opened under it. One that is gone already stays so. */
export async function endDraft(pool: Pool, draftId: string): Promise<void> {
  await pool.query(goneWith('DELETE FROM draft WHERE draft_id = $1 RETURNING draft_id'), [draftId]);
}

/** Drops a draft as it was seen; false where another version is there by now, or none. */
export async function dropDraft(
  pool: Pool,
  { draftId, seen }: { readonly draftId: string; readonly seen: number },
): Promise<boolean> {
  const dropped = 'DELETE FROM draft WHERE draft_id = $1 AND version = $2 RETURNING draft_id';
  const { rows } = await pool.query<{ ended: number }>(goneWith(dropped), [draftId, seen]);
  return rows[0]?.ended === 1;
}

/** Ends the drafts that nobody has touched since that moment; returns how many. */
export async function sweepDrafts(pool: Pool, before: Instant): Promise<number> {
  const old = 'DELETE FROM draft WHERE saved_at < $1 RETURNING draft_id';
  const { rows } = await pool.query<{ ended: number }>(goneWith(old), [before]);
  return rows[0]?.ended ?? 0;
}
