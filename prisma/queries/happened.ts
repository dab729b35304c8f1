import type { CaseEvent, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { ActorId } from '../../domain/entity.ts';
import { asId, type CaseId, type HouseholdId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';

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
  const { rows } = await poolBehind(db).query<Omit<Happened, 'event'> & { type: string; data: object }>({
    name: 'happened',
    text: `SELECT at, by_actor AS by, type, data FROM event
      WHERE subject = $1 AND type = ANY($2) ORDER BY version`,
    values: [caseId, types],
  });
  return rows.map(({ at, by, type, data }) => ({ at, by, event: { ...data, type } as CaseEvent }));
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
