import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CaseId, StaffId } from '../../domain/ids.ts';
import type { DeadlineCode } from '../../domain/rulebook.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { Lateness } from '../readTables.ts';
import type { DongRow } from './names.ts';

/** An open duty with its case, as a list shows it. */
export interface DutyRow {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongRow;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly clockId: string;
  readonly act: Act;
  readonly about: string | null;
  readonly seat: Seat;
  readonly ownerId: StaffId;
  readonly ownerName: string | null;
  readonly rule: DeadlineCode;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly opensOn: PlainDate | null;
  /** Id of the clock of the same case whose act comes first, or null. */
  readonly waitsFor: string | null;
  readonly provisional: boolean;
  /** The last day of its sleep, or null where it never slept or was woken. */
  readonly pausedUntil: PlainDate | null;
  /** Whether the duty is past its time at `now`. */
  readonly late: boolean;
  /** How far the record is with telling it; behind `late` by as long as the clock takes to ring. */
  readonly lateness: Lateness;
}

/** How many duties these people have now. */
export async function dutiesByOwner(
  db: PrismaClient,
  owners: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await poolBehind(db).query<{ ownerId: string; count: number }>({
    name: 'duties-by-owner',
    text: `SELECT owner_id AS "ownerId", count(*)::integer AS count FROM clock
      WHERE owner_id = ANY($1) GROUP BY owner_id`,
    values: [owners],
  });
  return new Map(rows.map(({ ownerId, count }) => [ownerId, count]));
}
