import type { Pool } from 'pg';
import type { ExportReason } from '../domain/export.ts';
import type { Role } from '../domain/roles.ts';
import type { Instant } from '../domain/time.ts';
import { seal } from './householdKeys.ts';

/** A list that leaves the house: who took it, as whom, why, and whose cases were in it. */
export interface Exported {
  readonly exportId: string;
  readonly at: Instant;
  readonly staffId: string;
  readonly role: Role;
  /** Which list, as a code. */
  readonly what: string;
  readonly reason: ExportReason;
  /** Sealed under a key of the house. */
  readonly note: string | null;
  readonly filters: object;
  readonly rows: number;
  readonly caseIds: readonly string[];
}

/** What the words of an export are sealed with; elsewhere they do not open. */
export const placeOf = (exportId: string): string => `export|${exportId}`;

/** Written before the file is made, so that a file that is not written down does not leave. */
export async function keepExport(pool: Pool, key: Buffer, exported: Exported): Promise<void> {
  const { exportId, at, staffId, role, what, reason, note, filters, rows, caseIds } = exported;
  const sealed = note === null ? null : seal(key, placeOf(exportId), Buffer.from(note));
  await pool.query(
    `INSERT INTO export (export_id, at, staff_id, role, what, reason, note, filters, rows, case_ids)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [exportId, at, staffId, role, what, reason, sealed, JSON.stringify(filters), rows, caseIds],
  );
}
