import type { Pool } from 'pg';
import type { AccessMark, AccessResult, LookReason, WatchedThing } from '../../domain/access.ts';
import { firstOf, spanOf, type Month } from '../../domain/accessReview.ts';
import { accessRulesOn } from '../../domain/accessRules.ts';
import type { CaseId, HouseholdId, StaffId } from '../../domain/ids.ts';
import type { Role } from '../../domain/roles.ts';
import type { Instant } from '../../domain/time.ts';
import { instantIn, numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { literal } from './prefixes.ts';

/** A look as its row tells it, with what the rules of its month find unusual. */
export interface LookRow {
  readonly id: number;
  readonly at: Instant;
  readonly staffId: StaffId;
  readonly staffName: string | null;
  readonly login: string | null;
  readonly role: Role | null;
  /** The address that it came from. */
  readonly place: string | null;
  readonly what: WatchedThing;
  readonly result: AccessResult;
  readonly caseId: CaseId | null;
  readonly householdId: HouseholdId | null;
  /** Number of the case, or of the newest of the household. */
  readonly caseNo: string | null;
  /** Numbers of the cases that a list showed. */
  readonly shown: readonly string[];
  readonly reason: LookReason | null;
  readonly note: Buffer | null;
  readonly marks: readonly AccessMark[];
}

/** The log of one month, as far as it is one city's: by where the case was, or where the account's roles were. */
export interface LogAsked {
  readonly month: Month;
  /** Prefix of dong codes. */
  readonly place: string;
}
export interface LooksAsked extends LogAsked, PageAsked {
  /** Login or name of an account. */
  readonly account?: string | undefined;
  /** A case number. */
  readonly caseNo?: string | undefined;
  readonly what?: WatchedThing | undefined;
  /** Only what is marked. */
  readonly marked?: boolean | undefined;
}

const inSeoul = (at: string): string => `(${at} AT TIME ZONE 'Asia/Seoul')`;

/**
 * `month`: looks of the city in that month with their marks. $1 and $2 are its first moment and the first after it, $3
 * the city as a pattern, $4 to $7 the limits of its rules. How many cases an account opened on a day is counted
 * over all of its looks, also those at other cities' cases.
 */
const monthWithMarks = `
  busy AS (
    SELECT staff_id, ${inSeoul('at')}::date AS day FROM access_log
    WHERE at >= $1 AND at < $2 AND case_id IS NOT NULL AND result = 'allowed'
    GROUP BY 1, 2 HAVING count(DISTINCT case_id) > $6
  ), first_look AS (
    SELECT min(l.id) AS id, l.staff_id, b.day FROM access_log l
    JOIN busy b ON b.staff_id = l.staff_id AND b.day = ${inSeoul('l.at')}::date
    WHERE l.at >= $1 AND l.at < $2 AND l.case_id IS NOT NULL AND l.result = 'allowed'
    GROUP BY l.staff_id, b.day, l.case_id
  ), over_volume AS (
    SELECT id FROM (
      SELECT id, row_number() OVER (PARTITION BY staff_id, day ORDER BY id) AS nth FROM first_look
    ) counted WHERE nth > $6
  ), month AS (
    SELECT l.*, c.case_no, array_remove(ARRAY[
      CASE WHEN extract(hour FROM ${inSeoul('l.at')}) >= $4 OR extract(hour FROM ${inSeoul('l.at')}) < $5
        THEN 'NIGHT' END,
      CASE WHEN EXISTS (SELECT FROM over_volume o WHERE o.id = l.id) THEN 'VOLUME' END,
      CASE WHEN l.what = 'export' AND cardinality(l.shown) > $7 THEN 'EXPORT_SIZE' END,
      CASE WHEN l.dong IS NOT NULL AND NOT EXISTS (SELECT FROM unnest(l.held) p WHERE starts_with(l.dong, p))
        THEN 'OUTSIDE_AREA' END
    ], NULL) AS marks
    FROM access_log l LEFT JOIN crisis_case c ON c.case_id = l.case_id
    WHERE l.at >= $1 AND l.at < $2
      AND (coalesce(l.dong, c.dong) LIKE $3 OR EXISTS (SELECT FROM unnest(l.held) p WHERE p LIKE $3))
  )`;

function limitsOf({ month, place }: LogAsked): unknown[] {
  const { from, to } = spanOf(month);
  const { NIGHT, VOLUME, EXPORT_SIZE } = accessRulesOn(firstOf(month));
  return [from, to, `${literal(place)}%`, NIGHT.fromHour, NIGHT.untilHour, VOLUME.cases, EXPORT_SIZE.cases];
}

/** A page of looks, the newest first. Throws a CursorError. */
export async function looksPage(pool: Pool, asked: LooksAsked): Promise<Page<LookRow>> {
  const { account, caseNo, what, marked = false, cursor, limit } = asked;
  const [at, id] = cursor === null ? [null, null] : afterOf(cursor);
  const { rows } = await pool.query<Omit<LookRow, 'id'> & { readonly id: string }>(
    `WITH ${monthWithMarks}
     SELECT m.id, m.at, m.staff_id AS "staffId", s.name AS "staffName", s.login, m.role, m.place, m.what, m.result,
       m.case_id AS "caseId", m.household_id AS "householdId", m.reason, m.note, m.marks,
       coalesce(m.case_no, (
         SELECT n.case_no FROM crisis_case n WHERE n.household_id = m.household_id ORDER BY n.opened_at DESC LIMIT 1
       )) AS "caseNo",
       ARRAY(SELECT n.case_no FROM crisis_case n WHERE n.case_id = ANY (m.shown) ORDER BY n.case_no) AS shown
     FROM month m LEFT JOIN staff s USING (staff_id)
     WHERE ($8::text IS NULL OR s.login = $8 OR s.name = $8)
       AND ($9::text IS NULL OR m.case_no = $9 OR EXISTS (
         SELECT FROM crisis_case n WHERE n.case_no = $9 AND (n.case_id = ANY (m.shown) OR n.household_id = m.household_id)))
       AND ($10::text IS NULL OR m.what = $10)
       AND (NOT $11 OR cardinality(m.marks) > 0)
       AND ($12::timestamptz IS NULL OR (m.at, m.id) < ($12, $13))
     ORDER BY m.at DESC, m.id DESC LIMIT $14`,
    [...limitsOf(asked), account ?? null, caseNo ?? null, what ?? null, marked, at, id, limit + 1],
  );
  const looks = rows.map((row) => ({ ...row, id: Number(row.id) }));
  return pageOf(looks, limit, (row) => [row.at, row.id]);
}

function afterOf(cursor: string): [Instant, number] {
  const [at, id] = placeOf(cursor, 2);
  return [instantIn(at), numberIn(id)];
}

/** How much was looked at in a month, and how much of it is unusual. */
export interface LogCounts {
  readonly looks: number;
  readonly accounts: number;
  readonly refused: number;
  readonly marked: number;
  readonly byMark: Readonly<Record<AccessMark, number>>;
  readonly byWhat: readonly { readonly what: WatchedThing; readonly count: number }[];
}

export async function logCounts(pool: Pool, asked: LogAsked): Promise<LogCounts> {
  const { rows } = await pool.query<LogCounts>(
    `WITH ${monthWithMarks}, whats AS (
       SELECT what, count(*)::integer AS count FROM month GROUP BY what
     )
     SELECT count(*)::integer AS looks, count(DISTINCT staff_id)::integer AS accounts,
       count(*) FILTER (WHERE result = 'refused')::integer AS refused,
       count(*) FILTER (WHERE cardinality(marks) > 0)::integer AS marked,
       json_build_object(
         'NIGHT', count(*) FILTER (WHERE 'NIGHT' = ANY (marks)),
         'VOLUME', count(*) FILTER (WHERE 'VOLUME' = ANY (marks)),
         'EXPORT_SIZE', count(*) FILTER (WHERE 'EXPORT_SIZE' = ANY (marks)),
         'OUTSIDE_AREA', count(*) FILTER (WHERE 'OUTSIDE_AREA' = ANY (marks))
       ) AS "byMark",
       coalesce((SELECT json_agg(w ORDER BY w.count DESC, w.what) FROM whats w), '[]') AS "byWhat"
     FROM month`,
    limitsOf(asked),
  );
  const [counts] = rows;
  if (!counts) throw new Error('Counting the looks of a month gave no row.');
  return counts;
}

/** When the oldest look that is still kept was; null in an empty log. */
export async function oldestLook(pool: Pool): Promise<Instant | null> {
  const { rows } = await pool.query<{ at: Instant | null }>('SELECT min(at) AS at FROM access_log');
  return rows[0]?.at ?? null;
}
