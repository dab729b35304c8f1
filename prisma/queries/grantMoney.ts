import type { CaseId, DongCode } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { all, gathering, type Given } from './gathering.ts';
import { dongIn, dongNamed, type DongRow } from './names.ts';
import { numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { literal } from './prefixes.ts';
import { seenIn, type Looker } from './seen.ts';

/** Days of payment, the last one not counted in. */
export interface PaidWithin {
  readonly from: PlainDate;
  readonly before: PlainDate;
}

/** Won that was paid in a month for a kind; the dong is null for what closed doors hide from whoever looks. */
export interface MoneyRow {
  readonly month: string;
  readonly kind: string;
  readonly dong: DongCode | null;
  readonly won: number;
  readonly payments: number;
}

/** One payment behind a sum. */
export interface PaymentRow {
  readonly caseId: CaseId;
  readonly caseNo: string;
  /** Where the case lay when it was paid. */
  readonly dong: DongRow;
  readonly supportId: string;
  readonly kind: string;
  readonly paidOn: PlainDate;
  readonly won: number;
  readonly recordedAt: Instant;
}

/** What of the payments a number was made of. */
export interface MoneyFilters {
  readonly kind?: string | undefined;
  readonly dong?: DongCode | undefined;
}

/**
 * Payments with the kind of their support, which the decision before them has, and the dong in which the case lay then:
 * that of the first move after them, or where it lies still.
 */
const paid = ({ from, before }: PaidWithin, given: Given): string => `(
  SELECT e.subject AS case_id, e.version, e.at, e.data ->> 'paidOn' AS paid_on, e.data ->> 'supportId' AS support_id,
    (e.data ->> 'amountWon')::bigint AS won, coalesce(moved.dong, c.dong) AS paid_dong, given.kind
  FROM event e JOIN crisis_case c ON c.case_id = e.subject
    JOIN LATERAL (
      SELECT (s.one ->> 'kind') || coalesce(':' || (s.one ->> 'sub'), '') AS kind
      FROM event d, jsonb_array_elements(d.data -> 'supports') AS s(one)
      WHERE d.type = 'grantDecided' AND d.subject = e.subject AND d.version < e.version
        AND s.one ->> 'id' = e.data ->> 'supportId' LIMIT 1
    ) given ON true
    LEFT JOIN LATERAL (
      SELECT t.data ->> 'fromDong' AS dong FROM event t
      WHERE t.type = 'transferReceived' AND t.subject = e.subject AND t.version > e.version
      ORDER BY t.version LIMIT 1
    ) moved ON true
  WHERE e.type = 'supportPaid' AND e.data ->> 'paidOn' >= ${given(from)} AND e.data ->> 'paidOn' < ${given(before)}
)`;

const within = (places: readonly string[], given: Given): string =>
  places.map((place) => `p.paid_dong LIKE ${given(`${literal(place)}%`)}`).join(' OR ') || 'false';

const cityDigits = 5;

/** Sums by month, kind and dong. What closed doors hide is counted for a whole city, where it tells no dong (K18). */
export async function moneyPaid(
  db: PrismaClient,
  { places, staffId, ...days }: Looker & PaidWithin,
): Promise<readonly MoneyRow[]> {
  const [values, given] = gathering();
  const isOpen = `(NOT c.restricted OR c.holders @> ARRAY[${given(staffId)}])`;
  const cities = places.filter(({ length }) => length <= cityDigits);
  const { rows } = await poolBehind(db).query<Omit<MoneyRow, 'won'> & { readonly won: string }>(
    `SELECT left(p.paid_on, 7) AS month, p.kind, CASE WHEN ${isOpen} THEN p.paid_dong END AS dong,
       sum(p.won)::bigint AS won, count(*)::integer AS payments
     FROM ${paid(days, given)} p JOIN crisis_case c USING (case_id)
     WHERE (${isOpen} AND (${within(places, given)})) OR (NOT ${isOpen} AND (${within(cities, given)}))
     GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    values,
  );
  return rows.map((row) => ({ ...row, won: Number(row.won) }));
}

interface PaymentsAsked extends Looker, PaidWithin, PageAsked {
  readonly filters: MoneyFilters;
}

type Read = Omit<PaymentRow, 'dong' | 'won'> & {
  readonly dong: string;
  readonly dongRow: DongRow | null;
  readonly won: string;
  readonly version: number;
};

/** The payments behind a sum of which whoever looks may see the case, the latest first. Throws a CursorError. */
export async function paymentsBehind(db: PrismaClient, asked: PaymentsAsked): Promise<Page<PaymentRow>> {
  const { places, staffId, filters, cursor, limit, from, before } = asked;
  const [values, given] = gathering(limit + 1);
  const { kind, dong } = filters;
  const conditions = [
    within(places, given),
    ...seenIn({ places, staffId }, given),
    ...(kind ? [`p.kind = ${given(kind)}`] : []),
    ...(dong ? [`p.paid_dong = ${given(dong)}`] : []),
    ...(cursor === null ? [] : [afterCursor(cursor, given)]),
  ];
  const { rows } = await poolBehind(db).query<Read>(
    `SELECT p.case_id AS "caseId", c.case_no AS "caseNo", p.paid_dong AS dong, ${dongIn('d')} AS "dongRow",
       p.support_id AS "supportId", p.kind, p.paid_on AS "paidOn", p.won, p.at AS "recordedAt", p.version
     FROM ${paid({ from, before }, given)} p JOIN crisis_case c USING (case_id) LEFT JOIN dong d ON d.code = p.paid_dong
     WHERE ${all(conditions)}
     ORDER BY p.paid_on DESC, p.case_id DESC, p.version DESC LIMIT $1`,
    values,
  );
  const page = pageOf(rows, limit, ({ paidOn, caseId, version }) => [paidOn, caseId, version]);
  return { ...page, rows: page.rows.map(paymentRow) };
}

function afterCursor(cursor: string, given: Given): string {
  const [day = '', caseId = '', version] = placeOf(cursor, 3);
  const place = [`${given(day)}::text`, `${given(caseId)}::text`, `${given(numberIn(version))}::integer`];
  return `(p.paid_on, p.case_id, p.version) < (${place.join(', ')})`;
}

const paymentRow = ({ caseId, caseNo, dong, dongRow, supportId, kind, paidOn, won, recordedAt }: Read) => ({
  ...{ caseId, caseNo, supportId, kind, paidOn, recordedAt },
  dong: dongNamed(dong, dongRow),
  won: Number(won),
});
