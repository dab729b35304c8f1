import type { Pool, QueryResultRow } from 'pg';
import { weekAgoOf } from './moments.ts';

/** Reads by hand what a page shows, and resolves with how many rows it was. */
export type ByHand = (pool: Pool, now: string) => Promise<number>;

/** Every statement is prepared once, as a careful engineer would have it. */
async function rows(pool: Pool, name: string, text: string, values: readonly unknown[]): Promise<number> {
  const found = await pool.query<QueryResultRow>({ name: `hand-${name}`, text, values: [...values] });
  return found.rows.length;
}

const sum = async (all: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(all)).reduce((total, one) => total + one, 0);

const duty = `k.case_id, k.clock_id, k.act, k.about, k.seat, k.owner_id, k.rule, k.due_at, k.due_day, k.opens_on,
  k.waits_for, k.provisional, k.paused_until, k.lateness, c.case_no, c.stage, c.urgent,
  c.dong, d.sido, d.sigungu, d.name AS dong_name, s.name AS owner_name`;
const withNames = `LEFT JOIN dong d ON d.code = c.dong LEFT JOIN staff s ON s.staff_id = k.owner_id`;

export const workByHand =
  (ownerId: string): ByHand =>
  (pool, now) =>
    sum([
      rows(
        pool,
        'work',
        `SELECT ${duty} FROM clock k JOIN crisis_case c USING (case_id) ${withNames}
         WHERE k.owner_id = $1 ORDER BY k.due_at, k.case_id, k.clock_id LIMIT 51`,
        [ownerId],
      ),
      rows(
        pool,
        'work-counts',
        `SELECT count(*) FILTER (WHERE due_at <= $2) AS late,
           count(*) FILTER (WHERE due_at > $2 AND due_day <= $3::date) AS today,
           count(*) FILTER (WHERE due_at > $2 AND due_day > $3::date AND due_day <= $3::date + 7) AS week,
           count(*) FILTER (WHERE due_at > $2 AND due_day > $3::date + 7) AS later,
           count(*) FILTER (WHERE act = ANY ('{approveClosing,decideExtension,orderReturn}')) AS approvals
         FROM clock WHERE owner_id = $1`,
        [ownerId, now, now.slice(0, 10)],
      ),
    ]);

export const overdueByHand =
  (staffId: string, place: string): ByHand =>
  (pool, now) => {
    const seen = `k.due_at <= $1 AND c.dong LIKE $2 AND (NOT c.restricted OR c.holders @> ARRAY[$3])`;
    const values = [now, `${place}%`, staffId];
    return sum([
      rows(
        pool,
        'overdue',
        `SELECT ${duty} FROM clock k JOIN crisis_case c USING (case_id) ${withNames}
         WHERE ${seen} ORDER BY k.due_at, k.case_id, k.clock_id LIMIT 51`,
        values,
      ),
      rows(
        pool,
        'overdue-counts',
        `SELECT c.dong, k.owner_id, k.act, d.sido, d.sigungu, d.name AS dong_name, s.name AS owner_name,
           count(*) AS count, count(*) FILTER (WHERE k.due_day < $4::date) AS old,
           count(*) FILTER (WHERE k.lateness = 'escalated') AS escalated
         FROM clock k JOIN crisis_case c USING (case_id) ${withNames}
         WHERE ${seen} GROUP BY 1, 2, 3, 4, 5, 6, 7`,
        [...values, weekAgoOf(now)],
      ),
    ]);
  };

/** What a list of cases can be narrowed by. */
export interface CasesWanted {
  readonly place: string;
  readonly staffId: string;
  readonly stage?: string;
  readonly caseNo?: string;
  readonly after?: { readonly at: string; readonly caseId: string } | undefined;
}

export const casesByHand =
  ({ place, staffId, stage, caseNo, after }: CasesWanted): ByHand =>
  (pool) => {
    const values: unknown[] = [`${place}%`, staffId];
    const next = (value: unknown): string => `$${String(values.push(value))}`;
    const wanted = [
      '(c.dong LIKE $1 OR c.transfer_to LIKE $1)',
      '(NOT c.restricted OR c.holders @> ARRAY[$2])',
      ...(stage ? [`c.stage = ${next(stage)}`] : []),
      ...(caseNo ? [`c.case_no LIKE ${next(`${caseNo}%`)}`] : []),
      ...(after ? [`(c.opened_at, c.case_id) < (${next(after.at)}, ${next(after.caseId)})`] : []),
    ].join(' AND ');
    return rows(
      pool,
      `cases-${String(Boolean(stage))}-${String(Boolean(caseNo))}-${String(Boolean(after))}`,
      `SELECT c.case_id, c.chain, c.version, c.household_id, c.case_no, c.previous_case_id, c.dong, c.transfer_to,
         c.stage, c.urgent, c.restricted, c.case_class, c.crisis_level, c.officer_id, c.opened_at, c.closed_on,
         c.archived, c.merged_into, d.sido, d.sigungu, d.name AS dong_name, s.name AS officer_name,
         k.act, k.about, k.due_at, k.due_day, k.lateness
       FROM (SELECT * FROM crisis_case c WHERE ${wanted} ORDER BY opened_at DESC, case_id LIMIT 51) c
       LEFT JOIN dong d ON d.code = c.dong LEFT JOIN staff s ON s.staff_id = c.officer_id
       LEFT JOIN LATERAL (
         SELECT * FROM clock WHERE case_id = c.case_id ORDER BY due_at, clock_id LIMIT 1
       ) k ON true
       ORDER BY c.opened_at DESC, c.case_id`,
      values,
    );
  };

const ofCase = {
  timeline: `SELECT e.version, e.type, e.at, e.by_actor, e.role, e.rulebook, e.data, s.name
    FROM event e LEFT JOIN staff s ON s.staff_id = e.by_actor WHERE subject = $1 ORDER BY version DESC LIMIT 31`,
  happened: `SELECT at, by_actor, type, data FROM event
    WHERE subject = $1 AND type = ANY ('{assessmentRecorded,planMade,adviceGiven,adviceAnswered,householdAbsorbed}')
    ORDER BY version`,
  letters: `SELECT l.*, e.at, s.name AS staff_name, r.name AS resource_name
    FROM letter l JOIN event e USING (chain, version)
    LEFT JOIN staff s ON s.staff_id = l.to_staff_id LEFT JOIN resource r ON r.resource_id = l.to_resource_id
    WHERE case_id = $1 ORDER BY l.version DESC, l.n LIMIT 11`,
  people: `SELECT staff_id, name FROM staff
    WHERE staff_id = ANY (SELECT unnest(holders) FROM crisis_case WHERE case_id = $1)`,
  later: 'SELECT case_id FROM crisis_case WHERE previous_case_id = $1 AND household_id = left($1, 20)',
} as const;
const ofHousehold = {
  name: `SELECT p.sealed, h.wrapped_key FROM event e
    JOIN paper p ON p.paper_id = e.data ->> 'paperId' JOIN household h ON h.household_id = p.household_id
    WHERE e.subject > $1 || '-' AND e.subject < $1 || '.'
      AND e.type = ANY ('{caseOpened,reportJoined,identityRecorded}') ORDER BY e.at, e.version`,
  alike: `SELECT o.household_id FROM search_token m JOIN search_token o USING (kind, token)
    WHERE m.household_id = $1 AND o.household_id <> $1 AND m.kind <> 'initials'
    GROUP BY 1 HAVING count(DISTINCT o.kind) > 1`,
} as const;

/** Found first, then the look written down, as no page may do without, then the rest at once. */
export const caseByHand =
  (caseId: string, staffId: string): ByHand =>
  async (pool, now) => {
    const householdId = caseId.slice(0, 20);
    const found = await rows(
      pool,
      'case',
      `SELECT c.*, d.sido, d.sigungu, d.name AS dong_name FROM crisis_case c LEFT JOIN dong d ON d.code = c.dong
       WHERE case_id = $1`,
      [caseId],
    );
    await rows(
      pool,
      'look',
      `INSERT INTO access_log (at, staff_id, role, case_id, household_id, what)
       SELECT $1, $2, 'DONG_OFFICER', $3, $4, what FROM unnest('{case,letters}'::text[]) AS what`,
      [now, staffId, caseId, householdId],
    );
    const others = await sum([
      ...Object.entries(ofCase).map(([name, text]) => rows(pool, name, text, [caseId])),
      ...Object.entries(ofHousehold).map(([name, text]) => rows(pool, name, text, [householdId])),
      rows(
        pool,
        'helpers',
        'SELECT resource_id, name, is_public FROM resource ORDER BY name, resource_id',
        [],
      ),
    ]);
    return found + others;
  };
