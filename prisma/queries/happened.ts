import type { CaseEvent, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { ActorId } from '../../domain/entity.ts';
import { asId, type CaseId, type HouseholdId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';
import { instantOf } from './instants.ts';

/** One event of the record, with who and when. */
export interface Happened {
  readonly at: Instant;
  readonly by: ActorId;
  readonly event: CaseEvent;
}

/** What happened in a case of these types, the oldest first. */
export async function happenedIn(
  db: PrismaClient,
  caseId: string,
  types: readonly CaseEventType[],
): Promise<Happened[]> {
  const rows = await db.event.findMany({
    where: { subject: caseId, type: { in: [...types] } },
    orderBy: { version: 'asc' },
    select: { at: true, byActor: true, type: true, data: true },
  });
  return rows.map(({ at, byActor, type, data }) => ({
    at: instantOf(at),
    by: byActor as ActorId,
    event: { ...(data as object), type } as unknown as CaseEvent,
  }));
}

/** The case of that household in which a merged one went on, or null while it has not heard of it. */
export async function absorbingCase(
  db: PrismaClient,
  { into, fromCaseId }: { readonly into: HouseholdId; readonly fromCaseId: CaseId },
): Promise<CaseId | null> {
  const row = await db.event.findFirst({
    where: {
      subject: { startsWith: `${into}-` },
      type: 'householdAbsorbed',
      data: { path: ['fromCaseId'], equals: fromCaseId },
    },
    select: { subject: true },
  });
  return row && asId<CaseId>(row.subject);
}
