import type { CaseId } from '../../domain/ids.ts';
import type { LateDuty } from '../../domain/overdue.ts';
import type { Instant } from '../../domain/time.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import { dayFrom, instantOf } from './instants.ts';
import type { LetterStatus } from './letters.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { dongWithin } from './prefixes.ts';

export interface OverdueAsked {
  /** Prefixes of dong codes in which may be looked; with none nothing is found. */
  readonly places: readonly string[];
  /** Who looks. */
  readonly staffId: string;
  readonly now: Instant;
}

/** What one late duty is, as far as counting and choosing need it, and what was told above its owner. */
export interface LateRow extends LateDuty {
  readonly caseId: CaseId;
  readonly dueAt: Instant;
  /** When the one above was told, and how it stands with that letter; null where nobody was. */
  readonly toldAt: Instant | null;
  readonly letter: LetterStatus | null;
}

type Read = Omit<LateRow, 'dueAt' | 'dueDay' | 'toldAt'> & {
  readonly dueAt: Date;
  readonly dueDay: Date;
  readonly toldAt: Date | null;
};

/** Everything late at `now`, the longest overdue first; a city has hundreds, so figures and filters are counted from these. */
export async function lateDuties(
  db: PrismaClient,
  { places, staffId, now }: OverdueAsked,
): Promise<LateRow[]> {
  const rows = await db.$queryRaw<Read[]>(Prisma.sql`
    SELECT k.case_id AS "caseId", k.clock_id AS "clockId", c.dong, k.act, k.owner_id AS "ownerId",
      k.due_at AS "dueAt", k.due_day AS "dueDay", k.waits_for AS "waitsFor",
      first.owner_id AS "firstOwnerId", told.staff AS "toldTo", told.at AS "toldAt", told.letter
    FROM clock k JOIN crisis_case c USING (case_id)
      LEFT JOIN clock first ON first.case_id = k.case_id AND first.clock_id = k.waits_for
      LEFT JOIN LATERAL (
        SELECT e.data ->> 'to' AS staff, e.at, l.status AS letter
        FROM event e LEFT JOIN letter l
          ON l.chain = e.chain AND l.version = e.version AND l.to_staff_id = e.data ->> 'to'
        WHERE k.lateness = 'escalated' AND e.subject = k.case_id AND e.type = 'dutyEscalated'
          AND e.data ->> 'clockId' = k.clock_id
        ORDER BY e.version DESC, l.n LIMIT 1
      ) told ON true
    WHERE k.due_at <= ${now}::timestamptz AND ${dongWithin(places)}
      AND (NOT c.restricted OR c.holders @> ARRAY[${staffId}]::text[])
    ORDER BY k.due_at, k.case_id, k.clock_id`);
  return rows.map((row) => ({
    ...row,
    dueAt: instantOf(row.dueAt),
    dueDay: dayFrom(row.dueDay),
    toldAt: row.toldAt && instantOf(row.toldAt),
  }));
}

/** One page of what was found, from where the cursor stands. Throws a CursorError. */
export function latePage<Row extends Pick<LateRow, 'dueAt' | 'caseId' | 'clockId'>>(
  rows: readonly Row[],
  { cursor, limit }: PageAsked,
): Page<Row> {
  const left = cursor === null ? rows : rows.filter(isAfter(cursor));
  return pageOf(left.slice(0, limit + 1), limit, ({ dueAt, caseId, clockId }) => [dueAt, caseId, clockId]);
}

/** What was done meanwhile is no longer there, so a page goes on behind the place and not behind the row. */
function isAfter(cursor: string): (row: Pick<LateRow, 'dueAt' | 'caseId' | 'clockId'>) => boolean {
  const [at, ...rest] = placeOf(cursor, 3);
  const place = [instantIn(at), ...rest];
  return ({ dueAt, caseId, clockId }) => {
    const own = [dueAt, caseId, clockId];
    const n = own.findIndex((part, index) => part !== place[index]);
    return n >= 0 && (own[n] ?? '') > (place[n] ?? '');
  };
}
