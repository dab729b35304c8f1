import type { CaseEventType } from '../../domain/crisisCase/events.ts';
import type { ActorId } from '../../domain/entity.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant } from '../../domain/time.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import { instantOf } from './instants.ts';
import { staffNames } from './names.ts';
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

/** Who sent it and under which key is the record's own affair. */
const shown = {
  ...{ chain: true, version: true, type: true, at: true },
  ...{ byActor: true, role: true, rulebook: true, data: true },
} as const satisfies Prisma.EventSelect;

/** What happened in a case, the newest first. Throws a CursorError. */
export async function timeline(
  db: PrismaClient,
  asked: PageAsked & { readonly caseId: string },
): Promise<Page<TimelineRow>> {
  const { caseId, cursor, limit } = asked;
  const rows = await db.event.findMany({
    where: { subject: caseId, ...(cursor ? { version: { lt: versionIn(cursor) } } : {}) },
    orderBy: { version: 'desc' },
    take: limit + 1,
    select: shown,
  });
  const page = pageOf(rows, limit, ({ version }) => [version]);
  const actors = page.rows.map(({ byActor }) => byActor);
  const names = await staffNames(db, actors);
  return {
    ...page,
    rows: page.rows.map((row) => ({
      chain: row.chain,
      version: row.version,
      type: row.type as CaseEventType,
      at: instantOf(row.at),
      by: row.byActor as ActorId,
      actorName: names.get(row.byActor) ?? null,
      role: row.role as Role | null,
      rulebook: Number(row.rulebook),
      data: row.data as Record<string, unknown>,
    })),
  };
}

const versionIn = (cursor: string): number => numberIn(placeOf(cursor, 1)[0]);
