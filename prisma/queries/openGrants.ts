import type { Act } from '../../domain/crisisCase/acts.ts';
import type { DongCode } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { DutyRow } from './duties.ts';
import { all, gathering, type Given } from './gathering.ts';
import { dongIn, dongNamed, dongsAmong, type DongRow } from './names.ts';
import { dutyColumns } from './openDuties.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { seenIn, type Looker } from './seen.ts';

/** What comes next in a grant: an act, or the last day of a support. */
export type GrantNext = Act | 'periodEnd';

/** What a list of open grants is narrowed to; each that is there has to hold. */
export interface GrantFilters {
  /** `LIVELIHOOD`, or a sort of 그 밖의 지원: `OTHER:FUEL`. */
  readonly kind?: string | undefined;
  readonly dong?: DongCode | undefined;
  readonly next?: GrantNext | undefined;
  readonly late?: true | undefined;
}

/** An open grant with its case; `clock` is null where only the last day of a support is still to come. */
export interface OpenGrantRow extends Pick<DutyRow, 'caseId' | 'caseNo' | 'dong' | 'stage' | 'urgent'> {
  readonly grantId: string;
  readonly kinds: readonly string[];
  readonly next: GrantNext;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly clock: DutyRow | null;
}

interface Asked extends Looker {
  readonly filters: GrantFilters;
  readonly now: Instant;
}

interface Read
  extends
    Omit<OpenGrantRow, 'dong' | 'clock'>,
    Omit<DutyRow, 'dong' | 'clockId' | 'late' | 'dueAt' | 'dueDay'> {
  readonly dong: string;
  readonly dongRow: DongRow | null;
  readonly clockId: string | null;
  readonly grantDueAt: Instant;
  readonly grantDueDay: PlainDate;
}

const from = 'FROM open_grant g JOIN crisis_case c USING (case_id)';

function wanted({ filters, now, ...looker }: Asked, given: Given): string[] {
  const { kind, dong, next, late } = filters;
  return [
    ...seenIn(looker, given),
    ...(kind ? [`g.kinds @> ARRAY[${given(kind)}]`] : []),
    ...(dong ? [`c.dong = ${given(dong)}`] : []),
    ...(next ? [`g.next = ${given(next)}`] : []),
    ...(late ? [`g.due_at <= ${given(now)}`] : []),
  ];
}

/** Open grants in the places of whoever looks, by what is nearest in each. Throws a CursorError. */
export async function openGrants(db: PrismaClient, asked: Asked & PageAsked): Promise<Page<OpenGrantRow>> {
  const { cursor, limit, now } = asked;
  const [values, given] = gathering(limit + 1);
  const conditions = [...wanted(asked, given), ...(cursor === null ? [] : [afterCursor(cursor, given)])];
  const { rows } = await poolBehind(db).query<Read>(
    `SELECT c.case_id AS "caseId", c.case_no AS "caseNo", c.dong, ${dongIn('d')} AS "dongRow", c.stage, c.urgent,
       g.grant_id AS "grantId", g.kinds, g.next, g.due_at AS "grantDueAt", g.due_day AS "grantDueDay",
       ${dutyColumns}, s.name AS "ownerName"
     ${from} LEFT JOIN clock k ON k.case_id = g.case_id AND k.clock_id = g.clock_id
       LEFT JOIN staff s ON s.staff_id = k.owner_id LEFT JOIN dong d ON d.code = c.dong
     WHERE ${all(conditions)}
     ORDER BY g.due_at, g.case_id, g.grant_id LIMIT $1`,
    values,
  );
  const found = rows.map((row) => openGrantRow(row, now));
  return pageOf(found, limit, ({ dueAt, caseId, grantId }) => [dueAt, caseId, grantId]);
}

function afterCursor(cursor: string, given: Given): string {
  const [at, caseId = '', grantId = ''] = placeOf(cursor, 3);
  const place = [`${given(instantIn(at))}::timestamptz`, `${given(caseId)}::text`, `${given(grantId)}::text`];
  return `(g.due_at, g.case_id, g.grant_id) > (${place.join(', ')})`;
}

function openGrantRow({ grantDueAt, grantDueDay, dongRow, ...row }: Read, now: Instant): OpenGrantRow {
  const { caseId, caseNo, stage, urgent, grantId, kinds, next, clockId } = row;
  const dong = dongNamed(row.dong, dongRow);
  const due = { dueAt: grantDueAt, dueDay: grantDueDay };
  const clock = clockId === null ? null : { ...row, ...due, dong, clockId, late: grantDueAt <= now };
  return { ...{ caseId, caseNo, dong, stage, urgent, grantId, kinds, next }, ...due, clock };
}

/** How many the filters leave, and by what the list can be narrowed, so that no choice leads to nothing. */
export interface GrantFigures {
  readonly all: number;
  readonly late: number;
  readonly kinds: readonly string[];
  readonly nexts: readonly GrantNext[];
  readonly dongs: readonly DongRow[];
}

interface Counted {
  readonly kinds: readonly string[];
  readonly next: GrantNext;
  readonly dong: string;
  readonly dongRow: DongRow | null;
  readonly left: number;
  readonly late: number;
}

export async function grantFigures(db: PrismaClient, asked: Asked): Promise<GrantFigures> {
  const [values, given] = gathering(asked.now);
  const left = all(wanted(asked, given));
  const { rows } = await poolBehind(db).query<Counted>(
    `SELECT k.*, ${dongIn('d')} AS "dongRow" FROM (
       SELECT g.kinds, g.next, c.dong, (count(*) FILTER (WHERE ${left}))::integer AS left,
         (count(*) FILTER (WHERE ${left} AND g.due_at <= $1))::integer AS late
       ${from} WHERE ${all(seenIn(asked, given))} GROUP BY g.kinds, g.next, c.dong
     ) k LEFT JOIN dong d ON d.code = k.dong`,
    values,
  );
  return {
    all: rows.reduce((sum, one) => sum + one.left, 0),
    late: rows.reduce((sum, one) => sum + one.late, 0),
    kinds: [...new Set(rows.flatMap(({ kinds }) => kinds))].sort(),
    nexts: [...new Set(rows.map(({ next }) => next))].sort(),
    dongs: dongsAmong(rows),
  };
}
