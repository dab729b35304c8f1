import type { Pool } from 'pg';
import type { CaseEventType } from '../domain/crisisCase/events.ts';
import type { CaseId, HouseholdId, PaperId } from '../domain/ids.ts';
import type { PaperKeys } from './householdKeys.ts';
import { unsealPaper } from './papers.ts';
import { written } from './queries/statements.ts';

/** Events whose papers may say who the household is. */
const naming: readonly CaseEventType[] = ['caseOpened', 'reportJoined', 'identityRecorded'];

/** A paper that may say who a household is, and the case to whose event it belongs. */
export interface NamingPaper {
  readonly caseId: CaseId;
  readonly paperId: PaperId;
  readonly type: CaseEventType;
  /** Whether the key under which it was sealed is destroyed. */
  readonly isErased: boolean;
  /** What it says; null where it is erased or not there. Throws where the row was tampered with. */
  open(): unknown;
}

interface Row extends Omit<NamingPaper, 'open' | 'isErased'> {
  readonly householdId: HouseholdId;
  readonly sealed: Buffer | null;
  readonly wrappedKey: Buffer | null;
}

/** The papers of all episodes of these households that may say who they are, in the order of their events. */
export async function namingPapers(
  pool: Pool,
  keys: PaperKeys,
  householdIds: readonly HouseholdId[],
): Promise<ReadonlyMap<HouseholdId, readonly NamingPaper[]>> {
  // Without OFFSET the planner may read all events of those types for a handful of households.
  const { rows } = await pool.query<Row>({
    name: 'naming-papers',
    text: `SELECT c.household_id AS "householdId", c.case_id AS "caseId", e."paperId", e.type, p.sealed,
        h.wrapped_key AS "wrappedKey"
      FROM crisis_case c CROSS JOIN LATERAL (
          SELECT data ->> 'paperId' AS "paperId", type, at, version FROM event
          WHERE subject = c.case_id AND type IN (${written(naming)}) OFFSET 0
        ) e LEFT JOIN paper p ON p.paper_id = e."paperId" LEFT JOIN household h ON h.household_id = c.household_id
      WHERE c.household_id = ANY ($1::text[])
      ORDER BY e.at, e.version`,
    values: [householdIds],
  });
  const papers = new Map<HouseholdId, NamingPaper[]>();
  for (const row of rows)
    papers.set(row.householdId, [...(papers.get(row.householdId) ?? []), paperIn(keys, row)]);
  return papers;
}

function paperIn(keys: PaperKeys, row: Row): NamingPaper {
  const { householdId, caseId, paperId, type, sealed, wrappedKey } = row;
  return {
    ...{ caseId, paperId, type, isErased: wrappedKey === null },
    open: () => sealed && wrappedKey && unsealPaper(keys, { householdId, paperId, sealed, wrappedKey }),
  };
}
