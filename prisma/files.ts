import type { Pool } from 'pg';
import type { FileKind } from '../domain/files.ts';
import type { CaseId, FileId, HouseholdId, StaffId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { findHouseholdKey, openHouseholdKey, seal, unseal, type PaperKeys } from './householdKeys.ts';

/** What is known of a file without its key. */
export interface FileFacts {
  readonly fileId: FileId;
  readonly caseId: CaseId;
  readonly kind: FileKind;
  readonly bytes: number;
}
export interface FileWritten extends FileFacts {
  readonly householdId: HouseholdId;
  /** As its owner called it, which may tell of a person. */
  readonly name: string;
  readonly content: Buffer;
  readonly bodyHash: string;
  readonly writtenBy: StaffId;
}
/** A file of a case, with who attached it. */
export interface FileRow extends FileFacts {
  readonly writtenBy: string;
  readonly writtenByName: string | null;
  readonly writtenAt: Instant;
}

const contentPlace = (householdId: string, fileId: string): string => `${householdId}|file|${fileId}`;
const namePlace = (householdId: string, fileId: string): string => `${householdId}|fileName|${fileId}`;

/**
 * Seals and keeps a file before the act that refers to it. The same file of the same request again changes nothing but
 * the day from which it may be swept. Throws HouseholdErased.
 */
export async function writeFile(pool: Pool, keys: PaperKeys, file: FileWritten): Promise<void> {
  const { fileId, householdId, caseId, kind, bytes, name, content, bodyHash, writtenBy } = file;
  const key = await findHouseholdKey(pool, keys, householdId);
  if (!key) throw new Error(`The household ${householdId} of a case has no key.`);
  const sealedName = seal(key, namePlace(householdId, fileId), Buffer.from(name));
  const sealed = seal(key, contentPlace(householdId, fileId), content);
  // The lock waits for an erasure under way; after it there is no key and nothing is written.
  const { rowCount } = await pool.query(
    `INSERT INTO sealed_file AS f
       (file_id, household_id, case_id, kind, bytes, sealed_name, sealed, body_hash, written_by)
     SELECT $1, household_id, $3, $4, $5, $6, $7, $8, $9 FROM household
     WHERE household_id = $2 AND wrapped_key IS NOT NULL FOR SHARE
     ON CONFLICT (file_id) DO UPDATE SET written_at = now() WHERE f.body_hash = excluded.body_hash`,
    [fileId, householdId, caseId, kind, bytes, sealedName, sealed, bodyHash, writtenBy],
  );
  if (rowCount !== 0) return;
  await findHouseholdKey(pool, keys, householdId);
  throw new Error(`The file ${fileId} is there with another content.`);
}

export type FileFound =
  | (FileFacts & { readonly state: 'open'; readonly name: string; readonly content: Buffer })
  | { readonly state: 'erased' };

interface SealedRow extends FileFacts {
  readonly householdId: HouseholdId;
  readonly sealedName: Buffer;
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer | null;
}

/** Opens a file, or tells that it is erased; null where there is none. Throws where the row was tampered with. */
export async function readFile(pool: Pool, keys: PaperKeys, fileId: FileId): Promise<FileFound | null> {
  const { rows } = await pool.query<SealedRow>({
    name: 'sealed file',
    text: `SELECT f.file_id AS "fileId", f.household_id AS "householdId", f.case_id AS "caseId", f.kind, f.bytes,
        f.sealed_name AS "sealedName", f.sealed, h.wrapped_key AS "wrappedKey"
      FROM sealed_file f JOIN household h USING (household_id) WHERE f.file_id = $1`,
    values: [fileId],
  });
  const [row] = rows;
  if (!row) return null;
  const { householdId, sealedName, sealed, wrappedKey, ...facts } = row;
  if (!wrappedKey) return { state: 'erased' };
  const key = openHouseholdKey(keys, householdId, wrappedKey);
  const name = unseal(key, namePlace(householdId, fileId), sealedName).toString();
  return { state: 'open', ...facts, name, content: unseal(key, contentPlace(householdId, fileId), sealed) };
}

/** The files of those ids, without what is in them. */
export async function filesOf(pool: Pool, fileIds: readonly FileId[]): Promise<ReadonlyMap<FileId, FileRow>> {
  if (fileIds.length === 0) return new Map();
  const { rows } = await pool.query<FileRow>({
    name: 'files of a case',
    text: `SELECT f.file_id AS "fileId", f.case_id AS "caseId", f.kind, f.bytes, f.written_by AS "writtenBy",
        s.name AS "writtenByName", f.written_at AS "writtenAt"
      FROM sealed_file f LEFT JOIN staff s ON s.staff_id = f.written_by WHERE f.file_id = ANY($1)`,
    values: [fileIds],
  });
  return new Map(rows.map((row) => [row.fileId, row]));
}

/**
 * Removes files written before that moment to which no event refers, and returns how many; those of an act that is
 * still under way stay (see `sweepPapers`).
 */
export async function sweepFiles(pool: Pool, before: Instant): Promise<number> {
  const { rowCount } = await pool.query(
    `DELETE FROM sealed_file f
     WHERE f.written_at < $1
       AND NOT EXISTS (
         SELECT FROM event e
         WHERE e.subject = f.case_id AND e.type = 'filesAttached' AND e.data -> 'files' ? f.file_id)
       AND NOT EXISTS (
         SELECT FROM act_key k WHERE k.actor = f.written_by AND k.version IS NULL AND k.subject = f.case_id)`,
    [before],
  );
  return rowCount ?? 0;
}
