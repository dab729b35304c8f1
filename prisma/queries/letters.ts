import type { Instant } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';

export type LetterStatus = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown' | 'expired';

/** A letter of the ledger: to whom, what about, and how it stands with it. */
export interface LetterRow {
  readonly id: string;
  /** Version of the event that caused it, and when that was. */
  readonly version: number;
  readonly at: Instant;
  readonly template: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly to: { readonly kind: 'staff' | 'resource'; readonly id: string; readonly name: string | null };
  readonly status: LetterStatus;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly sentAt: Instant | null;
}

type Row = Omit<LetterRow, 'to'> & {
  readonly n: number;
  readonly staffId: string | null;
  readonly staffName: string | null;
  readonly resourceId: string | null;
  readonly resourceName: string | null;
};

/** The letters that a case caused, the newest first. Throws a CursorError. */
export async function lettersOf(
  db: PrismaClient,
  asked: PageAsked & { readonly caseId: string },
): Promise<Page<LetterRow>> {
  const { caseId, cursor, limit } = asked;
  const [version, n] = cursor ? placeOf(cursor, 2).map(numberIn) : [null, null];
  const { rows } = await poolBehind(db).query<Row>({
    name: 'letters',
    text: `SELECT l.id, l.version, l.n, coalesce(e.at, l.updated_at) AS at, l.template, l.facts, l.status, l.attempts,
        l.last_error AS "lastError", l.sent_at AS "sentAt", l.to_staff_id AS "staffId", s.name AS "staffName",
        l.to_resource_id AS "resourceId", r.name AS "resourceName"
      FROM (
        SELECT * FROM letter
        WHERE case_id = $1 AND ($2::integer IS NULL OR version < $2 OR (version = $2 AND n > $3::integer))
        ORDER BY version DESC, n LIMIT $4
      ) l LEFT JOIN event e USING (chain, version)
        LEFT JOIN staff s ON s.staff_id = l.to_staff_id LEFT JOIN resource r ON r.resource_id = l.to_resource_id
      ORDER BY l.version DESC, l.n`,
    values: [caseId, version, n, limit + 1],
  });
  const page = pageOf(rows, limit, (row) => [row.version, row.n]);
  return { ...page, rows: page.rows.map(letterRow) };
}

function letterRow({ n: _, staffId, staffName, resourceId, resourceName, ...row }: Row): LetterRow {
  if (staffId !== null) return { ...row, to: { kind: 'staff', id: staffId, name: staffName } };
  return { ...row, to: { kind: 'resource', id: resourceId ?? '', name: resourceName } };
}
