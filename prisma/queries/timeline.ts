import type { CaseEventType } from '../../domain/crisisCase/events.ts';
import type { ActorId } from '../../domain/entity.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';

/** One event of the record; `data` is the event without its type, in codes, dates and ids. */
export interface TimelineRow {
  readonly chain: string;
  readonly version: number;
  readonly type: CaseEventType;
  readonly at: Instant;
  readonly by: ActorId;
  /** Null for the clock and for people who were never staff here. */
  readonly actorName: string | null;
  readonly role: Role | null;
  readonly rulebook: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What happened in a case, the newest first. Throws a CursorError. */
export async function timeline(
  db: PrismaClient,
  asked: PageAsked & { readonly caseId: string },
): Promise<Page<TimelineRow>> {
  const { caseId, cursor, limit } = asked;
  const { rows } = await poolBehind(db).query<Omit<TimelineRow, 'rulebook'> & { rulebook: string }>({
    name: 'timeline',
    text: `SELECT e.chain, e.version, e.type, e.at, e.by_actor AS by, s.name AS "actorName", e.role, e.rulebook, e.data
      FROM event e LEFT JOIN staff s ON s.staff_id = e.by_actor
      WHERE e.subject = $1 AND e.version < $2 ORDER BY e.version DESC LIMIT $3`,
    values: [caseId, cursor ? versionIn(cursor) : beyondAll, limit + 1],
  });
  const page = pageOf(rows, limit, ({ version }) => [version]);
  return { ...page, rows: page.rows.map((row) => ({ ...row, rulebook: Number(row.rulebook) })) };
}

/** No event has a version as high. */
const beyondAll = 2_147_483_647;

const versionIn = (cursor: string): number => numberIn(placeOf(cursor, 1)[0]);
