import type { CaseEventType } from '../../domain/crisisCase/events.ts';
import { asId, type HouseholdId, type PaperId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';
import { instantOf } from './instants.ts';

/** A paper and the event that refers to it; what it says stays sealed. */
export interface PaperRow {
  readonly paperId: PaperId;
  readonly version: number;
  readonly type: CaseEventType;
  readonly at: Instant;
}

/** The papers of a case in the order of their events. */
export async function papersOf(db: PrismaClient, caseId: string): Promise<PaperRow[]> {
  const rows = await db.event.findMany({ where: { subject: caseId }, orderBy: { version: 'asc' } });
  return rows.flatMap(({ version, type, at, data }) => {
    const { paperId } = data as { readonly paperId?: PaperId };
    return paperId ? [{ paperId, version, type: type as CaseEventType, at: instantOf(at) }] : [];
  });
}

/** Whose a paper is, and the case whose event refers to it; the case is null until that event is recorded. */
export async function paperPlace(
  db: PrismaClient,
  paperId: string,
): Promise<{ readonly householdId: HouseholdId; readonly caseId: string | null } | null> {
  const paper = await db.paper.findUnique({ where: { paperId }, select: { householdId: true } });
  if (!paper) return null;
  const event = await db.event.findFirst({
    where: { subject: { startsWith: `${paper.householdId}-` }, data: { path: ['paperId'], equals: paperId } },
    select: { subject: true },
  });
  return { householdId: asId<HouseholdId>(paper.householdId), caseId: event?.subject ?? null };
}
