import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Seat } from '../../domain/crisisCase/state.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import { asId, type CaseId, type StaffId } from '../../domain/ids.ts';
import type { DeadlineCode } from '../../domain/rulebook.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import type { Lateness } from '../readTables.ts';
import { dayFrom, dayFromOrNull, instantOf } from './instants.ts';
import { dongsByCode, staffNames, type DongRow } from './names.ts';

/** An open duty with its case, as a list shows it. */
export interface DutyRow {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongRow;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly clockId: string;
  readonly act: Act;
  readonly about: string | null;
  readonly seat: Seat;
  readonly ownerId: StaffId;
  readonly ownerName: string | null;
  readonly rule: DeadlineCode;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly opensOn: PlainDate | null;
  /** Id of the clock of the same case whose act comes first, or null. */
  readonly waitsFor: string | null;
  readonly provisional: boolean;
  /** The last day of its sleep, or null where it never slept or was woken. */
  readonly pausedUntil: PlainDate | null;
  /** Whether the duty is past its time at `now`. */
  readonly late: boolean;
  /** How far the record is with telling it; behind `late` by as long as the clock takes to ring. */
  readonly lateness: Lateness;
}

const withCase = {
  crisisCase: { select: { caseNo: true, dong: true, stage: true, urgent: true } },
} as const satisfies Prisma.ClockInclude;

type Row = Prisma.ClockGetPayload<{ include: typeof withCase }>;

/** The duties of these names, in that order; what was done meanwhile is left out. */
export async function dutiesAt(
  db: PrismaClient,
  asked: readonly { readonly caseId: string; readonly clockId: string }[],
  now: Instant,
): Promise<DutyRow[]> {
  const found = new Map<string, Row>();
  for (let n = 0; n < asked.length; n += namesAtOnce) {
    const names = asked.slice(n, n + namesAtOnce).map(({ caseId, clockId }) => ({ caseId, clockId }));
    const rows = await db.clock.findMany({ where: { OR: names }, include: withCase });
    for (const row of rows) found.set(`${row.caseId} ${row.clockId}`, row);
  }
  const kept = asked.flatMap(({ caseId, clockId }) => found.get(`${caseId} ${clockId}`) ?? []);
  return duties(db, kept, now);
}

/** One statement stays short enough to be planned quickly. */
const namesAtOnce = 200;

/** How many duties these people have now. */
export async function dutiesByOwner(
  db: PrismaClient,
  owners: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (owners.length === 0) return new Map();
  const where = { ownerId: { in: [...owners] } };
  const rows = await db.clock.groupBy({ by: ['ownerId'], where, _count: { _all: true } });
  return new Map(rows.map(({ ownerId, _count }) => [ownerId, _count._all]));
}

/** All duties of one case, the nearest first: the first is its next step. */
export async function dutiesOf(db: PrismaClient, caseId: string, now: Instant): Promise<DutyRow[]> {
  const orderBy = [{ dueAt: 'asc' }, { clockId: 'asc' }] satisfies Prisma.ClockOrderByWithRelationInput[];
  return duties(db, await db.clock.findMany({ where: { caseId }, include: withCase, orderBy }), now);
}

async function duties(db: PrismaClient, rows: readonly Row[], now: Instant): Promise<DutyRow[]> {
  const ownerIds = rows.map(({ ownerId }) => ownerId);
  const dongCodes = rows.map(({ crisisCase }) => crisisCase.dong);
  const [owners, dongOf] = await Promise.all([staffNames(db, ownerIds), dongsByCode(db, dongCodes)]);
  return rows.map((row) => {
    const { caseNo, dong, stage, urgent } = row.crisisCase;
    const dueAt = instantOf(row.dueAt);
    return {
      caseId: asId<CaseId>(row.caseId),
      caseNo,
      dong: dongOf(dong),
      stage: stage as Stage,
      urgent,
      clockId: row.clockId,
      act: row.act as Act,
      about: row.about,
      seat: row.seat as Seat,
      ownerId: asId<StaffId>(row.ownerId),
      ownerName: owners.get(row.ownerId) ?? null,
      rule: row.rule as DeadlineCode,
      dueAt,
      dueDay: dayFrom(row.dueDay),
      opensOn: dayFromOrNull(row.opensOn),
      waitsFor: row.waitsFor,
      provisional: row.provisional,
      pausedUntil: dayFromOrNull(row.pausedUntil),
      late: dueAt <= now,
      lateness: row.lateness as Lateness,
    };
  });
}
