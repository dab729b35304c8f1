import { found, kept, rows, type ByHand } from './byHand.ts';

interface Looker {
  readonly staffId: string;
  readonly place: string;
}

/** Open grants of a place: a page of them by what is nearest, and the figures of all of them. */
export const grantsByHand =
  ({ staffId, place }: Looker): ByHand =>
  async (pool, now) => {
    const open = `open_grant g JOIN crisis_case c USING (case_id)`;
    const seen = `(c.dong LIKE $1 OR c.transfer_to LIKE $1) AND (NOT c.restricted OR c.holders @> ARRAY[$2])`;
    const [list] = await Promise.all([
      found(
        pool,
        'grants',
        `SELECT g.*, k.act, k.about, k.seat, k.owner_id, k.rule, k.opens_on, k.waits_for, k.provisional, k.lateness,
           d.sido, d.sigungu, d.name AS dong_name, s.name AS owner_name
         FROM (
           SELECT g.grant_id, g.case_id, g.kinds, g.next, g.due_at, g.due_day, g.clock_id, c.case_no, c.dong, c.stage,
             c.urgent
           FROM ${open} WHERE ${seen} ORDER BY g.due_at, g.case_id, g.grant_id LIMIT 51) g
         LEFT JOIN clock k ON k.case_id = g.case_id AND k.clock_id = g.clock_id
         LEFT JOIN staff s ON s.staff_id = k.owner_id LEFT JOIN dong d ON d.code = g.dong
         ORDER BY g.due_at, g.case_id, g.grant_id`,
        [`${place}%`, staffId],
      ),
      rows(
        pool,
        'grants-figures',
        `SELECT g.kinds, g.next, c.dong, d.sido, d.sigungu, d.name, count(*), count(*) FILTER (WHERE g.due_at <= $3)
         FROM ${open} LEFT JOIN dong d ON d.code = c.dong WHERE ${seen} GROUP BY 1, 2, 3, 4, 5, 6`,
        [`${place}%`, staffId, now],
      ),
    ]);
    const shown = list.map((row) => row.case_id as string);
    await kept(pool, now, { staffId, role: 'CITY_SUPERVISOR', what: ['grants'], shown });
    return list.length;
  };

/** A year's payments by month, kind and dong: each with what was decided, and where its case lay then. */
export const moneyByHand =
  ({ staffId, place }: Looker): ByHand =>
  async (pool, now) => {
    const year = now.slice(0, 4);
    const sums = await found(
      pool,
      'money',
      `WITH paid AS (
         SELECT c.case_id, c.restricted AND NOT c.holders @> ARRAY[$2] AS closed, e.version, e.data,
           coalesce((
             SELECT t.data ->> 'fromDong' FROM event t
             WHERE t.type = 'transferReceived' AND t.subject = e.subject AND t.version > e.version
             ORDER BY t.version LIMIT 1), c.dong) AS dong
         FROM event e JOIN crisis_case c ON c.case_id = e.subject
         WHERE e.type = 'supportPaid' AND e.data ->> 'paidOn' >= $3 AND e.data ->> 'paidOn' < $4)
       SELECT left(p.data ->> 'paidOn', 7) AS month, s.one ->> 'kind' AS kind, s.one ->> 'sub' AS sub,
         CASE WHEN NOT p.closed THEN p.dong END AS dong, sum((p.data ->> 'amountWon')::bigint) AS won, count(*)
       FROM paid p JOIN event d ON d.type = 'grantDecided' AND d.subject = p.case_id AND d.version < p.version
         CROSS JOIN LATERAL jsonb_array_elements(d.data -> 'supports') AS s(one)
       WHERE s.one ->> 'id' = p.data ->> 'supportId' AND p.dong LIKE $1
       GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      [`${place}%`, staffId, `${year}-01-01`, `${String(Number(year) + 1)}-01-01`],
    );
    const dongs = [...new Set(sums.map((row) => row.dong as string | null))];
    await rows(pool, 'money-dongs', 'SELECT code, sido, sigungu, name FROM dong WHERE code = ANY ($1)', [
      dongs,
    ]);
    return sums.length;
  };
