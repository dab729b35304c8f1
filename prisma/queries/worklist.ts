import { approvalActs } from '../../domain/approvals.ts';
import type { NoteClock } from '../../domain/callNote/clocks.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { EntityName } from '../../domain/entity.ts';
import { asId, type CaseId, type DongCode, type NoteId, type StaffId } from '../../domain/ids.ts';
import type { DeadlineCode } from '../../domain/rulebook.ts';
import { dayOf, plusDays, type Instant, type PlainDate } from '../../domain/time.ts';
import { Prisma, type PrismaClient } from '../generated/client.ts';
import type { Lateness } from '../readTables.ts';
import type { DutyRow } from './duties.ts';
import { dayFrom, dayFromOrNull, instantOf } from './instants.ts';
import { dongsByCode, staffNames, type DongRow } from './names.ts';
import { openDuties } from './openDuties.ts';
import { instantIn, numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';

/** What of one's duties is to be shown; everything where nothing is said. */
export interface WorkFilters {
  readonly act?: WorkAct | undefined;
  readonly stage?: Stage | undefined;
  readonly dong?: DongCode | undefined;
  /** The last day on which a duty falls due that is shown. */
  readonly until?: PlainDate | undefined;
  readonly urgent?: true | undefined;
}

/** Whatever a duty of one's own may end by. */
export type WorkAct = Act | NoteClock['act'];

/** The call that a note waits for. */
export interface NoteDutyRow extends Omit<
  DutyRow,
  'caseId' | 'caseNo' | 'stage' | 'urgent' | 'act' | 'about' | 'seat' | 'opensOn' | 'waitsFor' | 'pausedUntil'
> {
  readonly noteId: NoteId;
  readonly writtenAt: Instant;
}

/** One duty of one's own, of a case or of a call note. */
export type WorkRow = (DutyRow & { readonly of: 'case' }) | (NoteDutyRow & { readonly of: 'note' });

interface Mine {
  readonly ownerId: string;
  readonly filters: WorkFilters;
  readonly now: Instant;
}

interface Row {
  readonly entity: EntityName;
  readonly case_id: string;
  readonly clock_id: string;
  readonly act: string;
  readonly about: string | null;
  readonly seat: string;
  readonly owner_id: string;
  readonly rule: string;
  readonly due_at: Date;
  readonly due_day: Date;
  readonly opens_on: Date | null;
  readonly waits_for: string | null;
  readonly provisional: boolean;
  readonly lateness: string;
  readonly paused_until: Date | null;
  readonly case_no: string | null;
  readonly dong: string;
  readonly stage: string | null;
  readonly urgent: boolean;
  readonly began_at: Date;
  /** 0 for what waits for an approval, 1 for all else. */
  readonly turn: number;
}

const approvals = Prisma.sql`ARRAY[${Prisma.join([...approvalActs])}]::text[]`;

function wanted({ ownerId, filters: { act, stage, dong, until, urgent } }: Omit<Mine, 'now'>): Prisma.Sql {
  const conditions = [
    Prisma.sql`owner_id = ${ownerId}`,
    ...(act ? [Prisma.sql`act = ${act}`] : []),
    ...(stage ? [Prisma.sql`stage = ${stage}`] : []),
    ...(dong ? [Prisma.sql`dong = ${dong}`] : []),
    ...(until ? [Prisma.sql`due_day <= ${until}::date`] : []),
    ...(urgent ? [Prisma.sql`urgent`] : []),
  ];
  return Prisma.join(conditions, ' AND ');
}

/** What one person has to do: what waits for their approval, then late first, then by due date. Throws a CursorError. */
export async function worklist(db: PrismaClient, asked: PageAsked & Mine): Promise<Page<WorkRow>> {
  const { cursor, limit, now } = asked;
  const after = cursor === null ? Prisma.empty : Prisma.sql`WHERE ${afterCursor(cursor)}`;
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT * FROM (
      SELECT *, (act <> ALL (${approvals}))::integer AS turn FROM ${openDuties} AS duty WHERE ${wanted(asked)}
    ) AS mine ${after}
    ORDER BY turn, due_at, case_id, clock_id LIMIT ${limit + 1}`);
  const page = pageOf(rows, limit, ({ turn, due_at: at, case_id: id, clock_id: clockId }) => [
    ...[turn, at.toISOString()],
    ...[id, clockId],
  ]);
  return { ...page, rows: await named(db, page.rows, now) };
}

function afterCursor(cursor: string): Prisma.Sql {
  const [turn, at, id = '', clockId = ''] = placeOf(cursor, 4);
  return Prisma.sql`(turn, due_at, case_id, clock_id)
    > (${numberIn(turn)}::integer, ${instantIn(at)}::timestamptz, ${id}::text, ${clockId}::text)`;
}

async function named(db: PrismaClient, rows: readonly Row[], now: Instant): Promise<WorkRow[]> {
  const [owners, dongOf] = await Promise.all([
    staffNames(
      db,
      rows.map((row) => row.owner_id),
    ),
    dongsByCode(
      db,
      rows.map(({ dong }) => dong),
    ),
  ]);
  return rows.map((row) => workRow(row, { dong: dongOf(row.dong), owner: owners.get(row.owner_id), now }));
}

interface Around {
  readonly dong: DongRow;
  readonly owner: string | undefined;
  readonly now: Instant;
}

function workRow(row: Row, { dong, owner, now }: Around): WorkRow {
  const dueAt = instantOf(row.due_at);
  const duty = {
    dong,
    clockId: row.clock_id,
    ownerId: asId<StaffId>(row.owner_id),
    ownerName: owner ?? null,
    rule: row.rule as DeadlineCode,
    dueAt,
    dueDay: dayFrom(row.due_day),
    provisional: row.provisional,
    late: dueAt <= now,
    lateness: row.lateness as Lateness,
  };
  if (row.entity === 'callNote')
    return { of: 'note', ...duty, noteId: asId<NoteId>(row.case_id), writtenAt: instantOf(row.began_at) };
  return {
    of: 'case',
    ...duty,
    caseId: asId<CaseId>(row.case_id),
    caseNo: row.case_no ?? '',
    stage: row.stage as Stage,
    urgent: row.urgent,
    act: row.act as Act,
    about: row.about,
    seat: row.seat as Seat,
    opensOn: dayFromOrNull(row.opens_on),
    waitsFor: row.waits_for,
    pausedUntil: dayFromOrNull(row.paused_until),
  };
}

/** `week` counts the seven days after today; `approvals` what waits for an approval, in any of the others. */
export type WorkCounts = Readonly<Record<'late' | 'today' | 'week' | 'later' | 'approvals', number>>;

/** How much one person has to do, by when, under the same filters as the list. */
export async function worklistCounts(db: PrismaClient, asked: Mine): Promise<WorkCounts> {
  const today = dayOf(asked.now);
  const isLate = Prisma.sql`due_at <= ${asked.now}::timestamptz`;
  const [counts] = await db.$queryRaw<WorkCounts[]>(Prisma.sql`
    SELECT (count(*) FILTER (WHERE ${isLate}))::integer AS late,
      (count(*) FILTER (WHERE NOT ${isLate} AND due_day <= ${today}::date))::integer AS today,
      (count(*) FILTER (WHERE NOT ${isLate} AND due_day > ${today}::date
        AND due_day <= ${plusDays(today, 7)}::date))::integer AS week,
      (count(*) FILTER (WHERE NOT ${isLate} AND due_day > ${plusDays(today, 7)}::date))::integer AS later,
      (count(*) FILTER (WHERE act = ANY (${approvals})))::integer AS approvals
    FROM ${openDuties} AS duty WHERE ${wanted(asked)}`);
  return counts ?? { late: 0, today: 0, week: 0, later: 0, approvals: 0 };
}

/** By what the list can be filtered, so that no choice leads to nothing; and when the next duty of all falls due. */
export interface WorkChoices {
  readonly acts: readonly WorkAct[];
  readonly stages: readonly Stage[];
  readonly dongs: readonly DongRow[];
  readonly nextDay: PlainDate | null;
}

interface Group {
  readonly act: WorkAct;
  readonly stage: Stage | null;
  readonly dong: string;
  readonly first: Date;
}

export async function worklistChoices(db: PrismaClient, ownerId: string): Promise<WorkChoices> {
  const groups = await db.$queryRaw<Group[]>(Prisma.sql`
    SELECT act, stage, dong, min(due_day) AS first
    FROM ${openDuties} AS duty WHERE ${wanted({ ownerId, filters: {} })} GROUP BY act, stage, dong`);
  const codes = [...new Set(groups.map(({ dong }) => dong))].sort();
  const dongOf = await dongsByCode(db, codes);
  const days = groups.map(({ first }) => dayFrom(first)).sort();
  return {
    acts: [...new Set(groups.map(({ act }) => act))].sort(),
    stages: [...new Set(groups.flatMap(({ stage }) => (stage ? [stage] : [])))],
    dongs: codes.map(dongOf),
    nextDay: days[0] ?? null,
  };
}
