import { randomUUID } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';

/** Reads by hand what a page shows, and resolves with how many rows it was. */
export type ByHand = (pool: Pool, now: string) => Promise<number>;

/** Every statement is prepared once, as a careful engineer would have it. */
export async function found(
  pool: Pool,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly QueryResultRow[]> {
  const result = await pool.query<QueryResultRow>({ name: `hand-${name}`, text, values: [...values] });
  return result.rows;
}
export const rows = async (...asked: Parameters<typeof found>): Promise<number> =>
  (await found(...asked)).length;

const sum = async (all: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(all)).reduce((total, one) => total + one, 0);

/** What a list showed, written down as no page may do without. */
export const kept = (pool: Pool, now: string, look: Look): Promise<number> =>
  rows(
    pool,
    'look',
    `INSERT INTO access_log (at, staff_id, role, case_id, household_id, what, shown)
     SELECT $1, $2, $3, $4, $5, what, $6 FROM unnest($7::text[]) AS what`,
    [
      now,
      look.staffId,
      look.role,
      look.caseId ?? null,
      look.householdId ?? null,
      look.shown ?? [],
      look.what,
    ],
  );

interface Look {
  readonly staffId: string;
  readonly role: string;
  readonly what: readonly string[];
  readonly caseId?: string;
  readonly householdId?: string;
  readonly shown?: readonly unknown[];
}

const duty = `k.case_id, k.clock_id, k.act, k.about, k.seat, k.owner_id, k.rule, k.due_at, k.due_day, k.opens_on,
  k.waits_for, k.provisional, k.paused_until, k.lateness`;
const ofCase = `c.case_no, c.stage, c.urgent, c.dong`;
const ofNote = `NULL AS case_no, NULL AS stage, false AS urgent, n.dong`;
const withNames = `LEFT JOIN dong d ON d.code = k.dong LEFT JOIN staff s ON s.staff_id = k.owner_id`;
const names = `d.sido, d.sigungu, d.name AS dong_name, s.name AS owner_name`;
const approvals = `k.act = ANY ('{approveClosing,decideExtension,orderReturn}')`;

/** A person's duties of cases and of call notes, their figures, and the views that they saved. */
export const workByHand =
  (ownerId: string): ByHand =>
  async (pool, now) => {
    const mine = `(
      SELECT ${duty}, ${ofCase} FROM clock k JOIN crisis_case c USING (case_id) WHERE k.owner_id = $1
      UNION ALL
      SELECT ${duty}, ${ofNote} FROM clock k JOIN call_note n ON n.note_id = k.case_id WHERE k.owner_id = $1) k`;
    const [list] = await Promise.all([
      found(
        pool,
        'work',
        `SELECT k.*, ${names} FROM ${mine} ${withNames}
         ORDER BY NOT ${approvals}, k.due_at, k.case_id, k.clock_id LIMIT 51`,
        [ownerId],
      ),
      rows(
        pool,
        'work-figures',
        `SELECT k.act, k.stage, k.dong, min(k.due_day), count(*) FILTER (WHERE due_at <= $2) AS late,
           count(*) FILTER (WHERE due_at > $2 AND due_day <= $3::date) AS today,
           count(*) FILTER (WHERE due_at > $2 AND due_day > $3::date AND due_day <= $3::date + 7) AS week,
           count(*) FILTER (WHERE due_at > $2 AND due_day > $3::date + 7) AS later,
           count(*) FILTER (WHERE ${approvals}) AS approvals
         FROM ${mine} GROUP BY 1, 2, 3`,
        [ownerId, now, now.slice(0, 10)],
      ),
      rows(pool, 'views', 'SELECT * FROM saved_view WHERE staff_id = $1 ORDER BY name', [ownerId]),
    ]);
    const shown = list.map((row) => row.case_id as string);
    await kept(pool, now, { staffId: ownerId, role: 'DONG_OFFICER', what: ['worklist'], shown });
    return list.length;
  };

/** What is late in a place: a page of it, with who was told, and the figures of all of it. */
export const overdueByHand =
  (staffId: string, place: string): ByHand =>
  async (pool, now) => {
    const late = `clock k JOIN crisis_case c USING (case_id)
      LEFT JOIN clock f ON f.case_id = k.case_id AND f.clock_id = k.waits_for
      LEFT JOIN LATERAL (
        SELECT e.data ->> 'to' AS to_staff, e.at, l.status FROM event e
        LEFT JOIN letter l ON l.chain = e.chain AND l.version = e.version AND l.to_staff_id = e.data ->> 'to'
        WHERE k.lateness = 'escalated' AND e.subject = k.case_id AND e.type = 'dutyEscalated'
          AND e.data ->> 'clockId' = k.clock_id
        ORDER BY e.version DESC LIMIT 1) t ON true
      WHERE k.due_at <= $1 AND c.dong LIKE $2 AND (NOT c.restricted OR c.holders @> ARRAY[$3])`;
    const values = [now, `${place}%`, staffId];
    const [list] = await Promise.all([
      found(
        pool,
        'overdue',
        `SELECT k.*, ${names}, t.name AS told_name FROM (
           SELECT ${duty}, ${ofCase}, f.owner_id AS first_owner_id, t.* FROM ${late}
           ORDER BY k.due_at, k.case_id, k.clock_id LIMIT 51) k ${withNames}
         LEFT JOIN staff t ON t.staff_id = k.to_staff ORDER BY k.due_at, k.case_id, k.clock_id`,
        values,
      ),
      rows(
        pool,
        'overdue-figures',
        `SELECT k.*, d.sido, d.sigungu, d.name AS dong_name, s.name AS owner_name, t.name AS told_name FROM (
           SELECT c.dong, k.owner_id, k.act, k.due_day, t.to_staff, t.status,
             CASE WHEN k.waits_for LIKE 'search/%' THEN 'household' WHEN f.owner_id = k.owner_id THEN 'us'
               WHEN k.waits_for IS NOT NULL THEN 'others' WHEN k.clock_id LIKE 'recontact/%' THEN 'household' END AS waits,
             count(*) AS count
           FROM ${late} GROUP BY 1, 2, 3, 4, 5, 6, 7) k ${withNames}
         LEFT JOIN staff t ON t.staff_id = k.to_staff`,
        values,
      ),
    ]);
    const shown = list.map((row) => row.case_id as string);
    await kept(pool, now, { staffId, role: 'SIGUNGU_SUPERVISOR', what: ['overdue'], shown });
    return list.length;
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
  async (pool, now) => {
    const values: unknown[] = [`${place}%`, staffId];
    const next = (value: unknown): string => `$${String(values.push(value))}`;
    const wanted = [
      '(c.dong LIKE $1 OR c.transfer_to LIKE $1)',
      '(NOT c.restricted OR c.holders @> ARRAY[$2])',
      ...(stage ? [`c.stage = ${next(stage)}`] : []),
      ...(caseNo ? [`c.case_no LIKE ${next(`${caseNo}%`)}`] : []),
      ...(after ? [`(c.opened_at, c.case_id) < (${next(after.at)}, ${next(after.caseId)})`] : []),
    ].join(' AND ');
    const list = await found(
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
    const shown = list.map((row) => row.case_id as string);
    await kept(pool, now, { staffId, role: 'SIGUNGU_SUPERVISOR', what: ['cases'], shown });
    return list.length;
  };

const partsOfCase = {
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
const partsOfHousehold = {
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
    const seen = await rows(
      pool,
      'case',
      `SELECT c.*, d.sido, d.sigungu, d.name AS dong_name FROM crisis_case c LEFT JOIN dong d ON d.code = c.dong
       WHERE case_id = $1`,
      [caseId],
    );
    const look = { staffId, role: 'DONG_OFFICER', caseId, householdId };
    await kept(pool, now, { ...look, what: ['case'] });
    const others = await sum([
      ...Object.entries(partsOfCase).map(([name, text]) => rows(pool, name, text, [caseId])),
      ...Object.entries(partsOfHousehold).map(([name, text]) => rows(pool, name, text, [householdId])),
      rows(
        pool,
        'helpers',
        'SELECT resource_id, name, is_public FROM resource ORDER BY name, resource_id',
        [],
      ),
    ]);
    return seen + others;
  };

/** What is sought, as the house keeps it: by the keyed token of initial consonants. */
interface Sought {
  readonly staffId: string;
  readonly place: string;
  readonly token: Buffer;
}

/** Two requests: sought and kept, then read again with the names. */
export const searchByHand =
  ({ staffId, place, token }: Sought): ByHand =>
  async (pool, now) => {
    const within = `(c.dong LIKE $1 OR c.transfer_to LIKE $1) AND (NOT c.restricted OR c.holders @> ARRAY[$2])`;
    const hits = await found(
      pool,
      'search',
      `SELECT c.case_id FROM search_token t JOIN crisis_case c USING (household_id)
       WHERE t.kind = 'initials' AND t.token = $3 AND ${within} AND c.merged_into IS NULL
       ORDER BY c.opened_at DESC, c.case_id LIMIT 51`,
      [`${place}%`, staffId, token],
    );
    const shown = hits.map((row) => row.case_id as string);
    const look = { staffId, role: 'SIGUNGU_SUPERVISOR', shown };
    await kept(pool, now, { ...look, what: ['search'] });
    const searchId = randomUUID();
    await rows(
      pool,
      'search-keep',
      `INSERT INTO search_result (search_id, staff_id, kinds, body_hash, case_ids, has_more, at, expires_at)
       VALUES ($1, $2, '{initials}', $1, $3, false, $4, $4::timestamptz + interval '30 minutes')`,
      [searchId, staffId, shown, now],
    );
    await rows(pool, 'search-kept', 'SELECT * FROM search_result WHERE search_id = $1', [searchId]);
    const seen = await found(
      pool,
      'search-cases',
      `SELECT c.*, d.sido, d.sigungu, d.name AS dong_name, s.name AS officer_name, p.sealed, h.wrapped_key
       FROM crisis_case c LEFT JOIN dong d ON d.code = c.dong LEFT JOIN staff s ON s.staff_id = c.officer_id
       JOIN household h USING (household_id) LEFT JOIN LATERAL (
         SELECT p.sealed FROM event e JOIN paper p ON p.paper_id = e.data ->> 'paperId'
         WHERE e.subject > c.household_id || '-' AND e.subject < c.household_id || '.'
           AND e.type = ANY ('{caseOpened,reportJoined,identityRecorded}') ORDER BY e.at, e.version LIMIT 1) p ON true
       WHERE c.case_id = ANY ($3) AND ${within} ORDER BY c.opened_at DESC, c.case_id`,
      [`${place}%`, staffId, shown],
    );
    await kept(pool, now, { ...look, what: ['searchResult'] });
    return seen.length;
  };
