import { approvalActs } from '../../domain/approvals.ts';
import type { NoteClock } from '../../domain/callNote/clocks.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CommitteeKind } from '../../domain/committee/kinds.ts';
import type { EntityName } from '../../domain/entity.ts';
import { asId, type DongCode, type MeetingId, type NoteId } from '../../domain/ids.ts';
import { dutyIn } from '../../domain/clock.ts';
import type { MeetingDutyAct } from '../../domain/meeting/clocks.ts';
import type { ListedDuty } from '../../domain/meeting/state.ts';
import { dayOf, plusDays, type Instant, type PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { DutyRow } from './duties.ts';
import { all, gathering, type Given } from './gathering.ts';
import { dongIn, dongNamed, dongsAmong, type DongRow } from './names.ts';
import { dutyColumns, openDuties } from './openDuties.ts';
import { instantIn, numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';

/** What of one's duties is to be shown; everything where nothing is said. */
export interface WorkFilters {
  readonly act?: WorkAct | undefined;
  readonly stage?: Stage | undefined;
  /** A dong, or where a committee sits that is above one. */
  readonly dong?: DongCode | undefined;
  /** The last day on which a duty falls due that is shown. */
  readonly until?: PlainDate | undefined;
  readonly urgent?: true | undefined;
}

/** Whatever a duty of one's own may end by. */
export type WorkAct = Act | NoteClock['act'] | MeetingWorkAct;
/** Of a meeting: by a duty of its own, or by a written vote. */
export type MeetingWorkAct = MeetingDutyAct | 'castBallot';

/** What a list shows of a duty that is of no case. */
export type PlainDutyRow = Omit<
  DutyRow,
  'caseId' | 'caseNo' | 'stage' | 'urgent' | 'act' | 'about' | 'seat' | 'opensOn' | 'waitsFor' | 'pausedUntil'
>;

/** The call that a note waits for. */
export interface NoteDutyRow extends PlainDutyRow {
  readonly noteId: NoteId;
  readonly writtenAt: Instant;
}

/** What is to be done about a sitting; `dong` is where its committee sits, which may lie above every dong. */
export interface MeetingDutyRow extends PlainDutyRow {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly startsAt: Instant;
  readonly duty: ListedDuty;
  readonly act: MeetingWorkAct;
}

/** One duty of one's own, of a case, of a call note or of a meeting. */
export type WorkRow =
  | (DutyRow & { readonly of: 'case' })
  | (NoteDutyRow & { readonly of: 'note' })
  | (MeetingDutyRow & { readonly of: 'meeting' });

interface Mine {
  readonly ownerId: string;
  readonly filters: WorkFilters;
  readonly now: Instant;
}

interface Row extends Omit<DutyRow, 'dong' | 'late' | 'act' | 'caseNo' | 'stage'> {
  readonly entity: EntityName;
  readonly act: WorkAct;
  readonly caseNo: string | null;
  readonly stage: Stage | null;
  readonly dong: string;
  readonly dongRow: DongRow | null;
  readonly beganAt: Instant;
  readonly committee: CommitteeKind | null;
  /** 0 for what waits for an approval, 1 for all else. */
  readonly turn: number;
}

function wanted({ filters }: Pick<Mine, 'filters'>, given: Given): string {
  const { act, stage, dong, until, urgent } = filters;
  return all([
    ...(act ? [`act = ${given(act)}`] : []),
    ...(stage ? [`stage = ${given(stage)}`] : []),
    ...(dong ? [`dong = ${given(dong)}`] : []),
    ...(until ? [`due_day <= ${given(until)}`] : []),
    ...(urgent ? ['urgent'] : []),
  ]);
}

/** Statements of the same filters are one, planned once for each connection. */
const nameOf = (list: string, { filters }: Pick<Mine, 'filters'>, ...more: readonly string[]): string =>
  [list, ...Object.entries(filters).flatMap(([name, value]) => (value ? [name] : [])), ...more].join('-');

const order = 'turn, due_at, case_id, clock_id';

/** What one person has to do: what waits for their approval, then late first, then by due date. Throws a CursorError. */
export async function worklist(db: PrismaClient, asked: PageAsked & Mine): Promise<Page<WorkRow>> {
  const { cursor, limit, now } = asked;
  const [values, given] = gathering(asked.ownerId, approvalActs, limit + 1);
  const after = cursor === null ? '' : `WHERE ${afterCursor(cursor, given)}`;
  // The page is cut before anything is looked up for it.
  const { rows } = await poolBehind(db).query<Row>({
    name: nameOf('worklist', asked, ...(cursor === null ? [] : ['after'])),
    text: `SELECT k.entity, k.case_id AS "caseId", k.case_no AS "caseNo", k.dong, ${dongIn('d')} AS "dongRow", k.stage,
        k.urgent, k.began_at AS "beganAt", k.committee, k.turn, s.name AS "ownerName", ${dutyColumns}
      FROM (
        SELECT * FROM (
          SELECT *, (act <> ALL ($2::text[]))::integer AS turn FROM ${openDuties} AS duty
          WHERE owner_id = $1 AND ${wanted(asked, given)}
        ) AS mine ${after} ORDER BY ${order} LIMIT $3
      ) k LEFT JOIN dong d ON d.code = k.dong LEFT JOIN staff s ON s.staff_id = k.owner_id
      ORDER BY ${order}`,
    values,
  });
  const page = pageOf(rows, limit, ({ turn, dueAt, caseId, clockId }) => [turn, dueAt, caseId, clockId]);
  return { ...page, rows: page.rows.map((row) => workRow(row, now)) };
}

function afterCursor(cursor: string, given: Given): string {
  const [turn, at, id = '', clockId = ''] = placeOf(cursor, 4);
  const place = [given(numberIn(turn)), given(instantIn(at)), given(id), given(clockId)] as const;
  return `(${order}) > (${place[0]}::integer, ${place[1]}::timestamptz, ${place[2]}::text, ${place[3]}::text)`;
}

function workRow(row: Row, now: Instant): WorkRow {
  const { entity, beganAt, committee, act, caseId, caseNo, stage, urgent, about, seat } = row;
  const { opensOn, waitsFor, pausedUntil, clockId, ownerId, ownerName, rule } = row;
  const { dueAt, dueDay, provisional, lateness } = row;
  const dong = dongNamed(row.dong, row.dongRow);
  const late = dueAt <= now;
  const duty = { dong, clockId, ownerId, ownerName, rule, dueAt, dueDay, provisional, late, lateness };
  if (entity === 'callNote') return { of: 'note', ...duty, noteId: asId<NoteId>(caseId), writtenAt: beganAt };
  if (committee !== null) {
    const of = { meetingId: asId<MeetingId>(caseId), kind: committee, startsAt: beganAt };
    const own = { duty: dutyIn(clockId) as ListedDuty, act: act as MeetingWorkAct };
    return { of: 'meeting', ...duty, ...of, ...own };
  }
  const ofCase = { caseId, caseNo: caseNo ?? '', stage: stage as Stage, urgent, act: act as Act };
  return { of: 'case', ...duty, ...ofCase, about, seat, opensOn, waitsFor, pausedUntil };
}

/** `week` counts the seven days after today; `approvals` what waits for an approval, in any of the others. */
export type WorkCounts = Readonly<Record<'late' | 'today' | 'week' | 'later' | 'approvals', number>>;

/** By what the list can be filtered, so that no choice leads to nothing; and when the next duty of all falls due. */
export interface WorkChoices {
  readonly acts: readonly WorkAct[];
  readonly stages: readonly Stage[];
  readonly dongs: readonly DongRow[];
  readonly nextDay: PlainDate | null;
}

/** Duties of one kind: how many the filters leave, by when, and when the first of all falls due. */
interface Group extends WorkCounts {
  readonly act: WorkAct;
  readonly stage: Stage | null;
  readonly dong: string;
  readonly dongRow: DongRow | null;
  readonly first: PlainDate;
}

/** How much one person has to do, by when, under the same filters as the list; and what there is without any. */
export async function worklistFigures(
  db: PrismaClient,
  asked: Mine,
): Promise<{ readonly counts: WorkCounts; readonly choices: WorkChoices }> {
  const today = dayOf(asked.now);
  const [values, given] = gathering(asked.ownerId, approvalActs, asked.now, today, plusDays(today, 7));
  const left = wanted(asked, given);
  const count = (condition: string): string => `(count(*) FILTER (WHERE ${left} AND ${condition}))::integer`;
  const { rows } = await poolBehind(db).query<Group>({
    name: nameOf('worklist-figures', asked),
    text: `SELECT k.*, ${dongIn('d')} AS "dongRow"
      FROM (
        SELECT act, stage, dong, min(due_day) AS first,
          ${count('due_at <= $3')} AS late,
          ${count('due_at > $3 AND due_day <= $4')} AS today,
          ${count('due_at > $3 AND due_day > $4 AND due_day <= $5')} AS week,
          ${count('due_at > $3 AND due_day > $5')} AS later,
          ${count('act = ANY ($2)')} AS approvals
        FROM ${openDuties} AS duty WHERE owner_id = $1 GROUP BY act, stage, dong
      ) k LEFT JOIN dong d ON d.code = k.dong`,
    values,
  });
  return { counts: summed(rows), choices: choicesIn(rows) };
}

const none: WorkCounts = { late: 0, today: 0, week: 0, later: 0, approvals: 0 };

const summed = (groups: readonly WorkCounts[]): WorkCounts =>
  groups.reduce(
    (sum, one) => ({
      late: sum.late + one.late,
      today: sum.today + one.today,
      week: sum.week + one.week,
      later: sum.later + one.later,
      approvals: sum.approvals + one.approvals,
    }),
    none,
  );

function choicesIn(groups: readonly Group[]): WorkChoices {
  return {
    acts: [...new Set(groups.map(({ act }) => act))].sort(),
    stages: [...new Set(groups.flatMap(({ stage }) => (stage ? [stage] : [])))],
    dongs: dongsAmong(groups),
    nextDay: groups.map(({ first }) => first).sort()[0] ?? null,
  };
}
