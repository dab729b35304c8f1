import type { DongCode, StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { DutyRow } from './duties.ts';
import { all, gathering } from './gathering.ts';
import type { LetterStatus } from './letters.ts';
import { dongsByCode, staffNames, type DongRow } from './names.ts';
import { dutyColumns } from './openDuties.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { seenIn, type Looker } from './seen.ts';

export interface OverdueAsked extends Looker {
  readonly now: Instant;
}

/** A late duty, and what was told of it above its owner. */
export interface LateRow extends DutyRow {
  /** Who owes the act that comes first; null where it can be done now. */
  readonly firstOwnerId: StaffId | null;
  /** Who was told, when, and how it stands with that letter; null where nobody was. */
  readonly toldTo: StaffId | null;
  readonly toldName: string | null;
  readonly toldAt: Instant | null;
  readonly letter: LetterStatus | null;
}

/** Everything late at `now`, the longest overdue first; a city has hundreds, so figures and filters are counted from these. */
export async function lateDuties(db: PrismaClient, { now, ...looker }: OverdueAsked): Promise<LateRow[]> {
  const [values, given] = gathering(now);
  // Names are looked up once for each person and place, and not once for each row.
  const { rows } = await poolBehind(db).query<Read>(
    `SELECT k.case_id AS "caseId", c.case_no AS "caseNo", c.dong, c.stage, c.urgent, ${dutyColumns},
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
     WHERE k.due_at <= $1 AND ${all(seenIn(looker, given))}
     ORDER BY k.due_at, k.case_id, k.clock_id`,
    values,
  );
  const [names, dongOf] = await Promise.all([
    staffNames(
      db,
      rows.flatMap(({ ownerId, toldTo }) => (toldTo === null ? [ownerId] : [ownerId, toldTo])),
    ),
    dongsByCode(
      db,
      rows.map(({ dong }) => dong),
    ),
  ]);
  return rows.map((row) => lateRow(row, { names, dongOf }));
}

type Read = Omit<LateRow, 'dong' | 'ownerName' | 'late' | 'toldName'> & { readonly dong: DongCode };

interface Named {
  readonly names: ReadonlyMap<string, string>;
  readonly dongOf: (code: string) => DongRow;
}

/** Written out, for spreading some hundred of them takes longer than reading them. */
function lateRow(read: Read, { names, dongOf }: Named): LateRow {
  return {
    caseId: read.caseId,
    caseNo: read.caseNo,
    dong: dongOf(read.dong),
    stage: read.stage,
    urgent: read.urgent,
    clockId: read.clockId,
    act: read.act,
    about: read.about,
    seat: read.seat,
    ownerId: read.ownerId,
    ownerName: names.get(read.ownerId) ?? null,
    rule: read.rule,
    dueAt: read.dueAt,
    dueDay: read.dueDay,
    opensOn: read.opensOn,
    waitsFor: read.waitsFor,
    provisional: read.provisional,
    pausedUntil: read.pausedUntil,
    lateness: read.lateness,
    late: true,
    firstOwnerId: read.firstOwnerId,
    toldTo: read.toldTo,
    toldName: (read.toldTo && names.get(read.toldTo)) ?? null,
    toldAt: read.toldAt,
    letter: read.letter,
  };
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
