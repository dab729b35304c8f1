import type { Pool } from 'pg';
import type { CaseEvent, CaseEventType } from '../domain/crisisCase/events.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';
import type { ActorId } from '../domain/entity.ts';
import type { CaseId } from '../domain/ids.ts';
import type { Instant } from '../domain/time.ts';
import { foldRows } from './entityFolds.ts';
import type { Happened } from './queries/happened.ts';
import type { CaseRow } from './readTables.ts';

/** A case as its events had made it by some moment. */
export interface CaseThen {
  readonly state: CrisisCase;
  /** The version of the last event of the case until then. */
  readonly version: number;
  /** What had happened in the case by then, the oldest first. */
  readonly happened: readonly Happened[];
}

interface EventRow {
  readonly version: number;
  readonly subject: string;
  readonly type: CaseEventType;
  readonly at: Instant;
  readonly by: ActorId;
  readonly byName: string | null;
  readonly data: object;
}

/** Folds the record of a household up to that moment; null where the case had not been opened. */
export async function caseStateThen(
  pool: Pool,
  { chain, caseId, at }: { readonly chain: string; readonly caseId: CaseId; readonly at: Instant },
): Promise<CaseThen | null> {
  const { rows } = await pool.query<EventRow>(
    `SELECT e.version, e.subject, e.type, e.at, e.by_actor AS by, s.name AS "byName", e.data
     FROM event e LEFT JOIN staff s ON s.staff_id = e.by_actor
     WHERE e.chain = $1 AND e.at < $2 ORDER BY e.version`,
    [chain, at],
  );
  const happened = rows.map(({ data, type, ...row }) => ({ ...row, event: { ...data, type } as CaseEvent }));
  return caseAsOf(happened, { chain, caseId });
}

interface HappenedIn extends Happened {
  readonly version: number;
  readonly subject: string;
}

/** The case as these events of its household make it; null where they open none. */
export function caseAsOf(
  happened: readonly HappenedIn[],
  { chain, caseId }: { readonly chain: string; readonly caseId: CaseId },
): CaseThen | null {
  const { subjects } = foldRows('crisisCase', { chain, current: null }, happened);
  const subject = subjects.find(({ id }) => id === caseId);
  if (!subject) return null;
  const { state, version } = subject.row as CaseRow;
  const own = happened.filter((row) => row.subject === caseId);
  return {
    state,
    version,
    happened: own.map(({ at: when, by, byName, event }) => ({ at: when, by, byName, event })),
  };
}
