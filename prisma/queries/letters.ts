import type { Instant } from '../../domain/time.ts';
import type { PrismaClient } from '../generated/client.ts';
import { instantOf } from './instants.ts';
import { resourceNames, staffNames } from './names.ts';
import { numberIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';

export type LetterStatus = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown';

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

/** The letters that a case caused, the newest first. Throws a CursorError. */
export async function lettersOf(
  db: PrismaClient,
  asked: PageAsked & { readonly caseId: string },
): Promise<Page<LetterRow>> {
  const { caseId, cursor, limit } = asked;
  const rows = await db.letter.findMany({
    where: { caseId, ...(cursor ? afterCursor(cursor) : {}) },
    orderBy: [{ version: 'desc' }, { n: 'asc' }],
    take: limit + 1,
  });
  const page = pageOf(rows, limit, ({ version, n }) => [version, n]);
  const [times, staff, helpers] = await Promise.all([
    timesOf(db, page.rows),
    staffNames(db, present(page.rows.map(({ toStaffId }) => toStaffId))),
    resourceNames(db, present(page.rows.map(({ toResourceId }) => toResourceId))),
  ]);
  return {
    ...page,
    rows: page.rows.map((row) => ({
      id: row.id,
      version: row.version,
      at: times.get(row.version) ?? instantOf(row.updatedAt),
      template: row.template,
      facts: row.facts as Record<string, string | number>,
      to: receiverOf(row, { staff, helpers }),
      status: row.status as LetterStatus,
      attempts: row.attempts,
      lastError: row.lastError,
      sentAt: row.sentAt && instantOf(row.sentAt),
    })),
  };
}

const present = (ids: readonly (string | null)[]): string[] => ids.filter((id) => id !== null);

function afterCursor(cursor: string): object {
  const [version, n] = placeOf(cursor, 2).map(numberIn);
  return { OR: [{ version: { lt: version } }, { version, n: { gt: n } }] };
}

/** When the events happened that caused these letters; a case lies in one chain. */
async function timesOf(
  db: PrismaClient,
  letters: readonly { readonly chain: string; readonly version: number }[],
): Promise<ReadonlyMap<number, Instant>> {
  const [first] = letters;
  if (!first) return new Map();
  const versions = [...new Set(letters.map(({ version }) => version))];
  const rows = await db.event.findMany({
    where: { chain: first.chain, version: { in: versions } },
    select: { version: true, at: true },
  });
  return new Map(rows.map(({ version, at }) => [version, instantOf(at)]));
}

type Names = ReadonlyMap<string, string>;

function receiverOf(
  { toStaffId, toResourceId }: { readonly toStaffId: string | null; readonly toResourceId: string | null },
  { staff, helpers }: { readonly staff: Names; readonly helpers: Names },
): LetterRow['to'] {
  if (toStaffId !== null) return { kind: 'staff', id: toStaffId, name: staff.get(toStaffId) ?? null };
  const id = toResourceId ?? '';
  return { kind: 'resource', id, name: helpers.get(id) ?? null };
}
