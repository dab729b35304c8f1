import type { CaseEvent, CaseEventType } from '../../domain/crisisCase/events.ts';
import type { ActorId } from '../../domain/entity.ts';
import { asId, type CaseId, type HouseholdId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { plannedOnce, written } from './statements.ts';

/** One event of the record, with who and when. */
export interface Happened {
  readonly at: Instant;
  readonly by: ActorId;
  /** Null for the clock and for people who were never staff here. */
  readonly byName: string | null;
  readonly event: CaseEvent;
}

/** What happened in a case of these types, the oldest first; of its grants only what happened to those named, if any are. */
export async function happenedIn(
  db: PrismaClient,
  caseId: string,
  types: readonly CaseEventType[],
  grantIds: readonly string[] | null = null,
): Promise<Happened[]> {
  const { rows } = await poolBehind(db).query<Omit<Happened, 'event'> & { type: string; data: object }>({
    ...plannedOnce(`SELECT e.at, e.by_actor AS by, s.name AS "byName", e.type, e.data
      FROM event e LEFT JOIN staff s ON s.staff_id = e.by_actor
      WHERE e.subject = $1 AND e.type IN (${written(types)})
        AND ($2::text[] IS NULL OR ${grantOf} IS NULL OR ${grantOf} = ANY($2))
      ORDER BY e.version`),
    values: [caseId, grantIds],
  });
  return rows.map(({ type, data, ...row }) => ({ ...row, event: { ...data, type } as CaseEvent }));
}

/** The grant that an event names, itself or by one of its supports; null where it names none. */
const grantOf = `COALESCE(e.data ->> 'grantId', split_part(e.data ->> 'supportId', 's', 1))`;

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
