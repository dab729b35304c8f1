import type { Act, CaseClass, CrisisLevel } from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { asId, type CaseId, type DongCode, type HouseholdId, type StaffId } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { Prisma, PrismaClient } from '../generated/client.ts';
import type { Lateness } from '../readTables.ts';
import { dayFrom, dayFromOrNull, instantOf } from './instants.ts';
import { dongsByCode, staffNames, type DongRow } from './names.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { inPlaces, isThereFor } from './gates.ts';
import { beginning } from './prefixes.ts';

/** A case as a list shows it: codes and dates, nothing sealed. */
export interface CaseSummary {
  readonly caseId: CaseId;
  readonly chain: string;
  /** Version of the record at the last event of this case. */
  readonly version: number;
  readonly householdId: HouseholdId;
  readonly caseNo: string;
  readonly previousCaseId: CaseId | null;
  readonly dong: DongRow;
  /** Where it goes while a transfer is open. */
  readonly transferTo: DongRow | null;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly restricted: boolean;
  readonly caseClass: CaseClass | null;
  readonly crisisLevel: CrisisLevel | null;
  readonly officerId: StaffId;
  readonly officerName: string | null;
  readonly openedAt: Instant;
  readonly closedOn: PlainDate | null;
  readonly archived: boolean;
  /** The household in which this one goes on, once they were found to be one. */
  readonly mergedInto: HouseholdId | null;
  /** The nearest duty; null once the case is over. */
  readonly next: NextDuty | null;
}
export interface NextDuty {
  readonly act: Act;
  readonly about: string | null;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly lateness: Lateness;
}
/** A case whole. */
export interface CaseDetail extends CaseSummary {
  readonly state: CrisisCase;
}

export interface CasesAsked extends PageAsked {
  /** Prefixes of dong codes in which may be looked; with none nothing is found. */
  readonly places: readonly string[];
  /** Who looks. */
  readonly staffId: string;
  readonly stage?: Stage | undefined;
  readonly dong?: DongCode | undefined;
  /** Beginning of a case number. */
  readonly q?: string | undefined;
}

const nearest = {
  clocks: { orderBy: [{ dueAt: 'asc' }, { clockId: 'asc' }], take: 1 },
} as const satisfies Prisma.CrisisCaseInclude;

const withoutState = { omit: { state: true }, include: nearest } as const;

type Row = Prisma.CrisisCaseGetPayload<typeof withoutState>;

/** The case as last recorded, or null. */
export async function caseById(db: PrismaClient, caseId: string): Promise<CaseDetail | null> {
  return (await casesById(db, [caseId])).get(caseId) ?? null;
}

/** Cases as last recorded, those that are there. */
export async function casesById(
  db: PrismaClient,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseDetail>> {
  const where = { caseId: { in: [...new Set(caseIds)] } };
  const rows = await db.crisisCase.findMany({ where, include: nearest });
  const found = await summaries(db, rows);
  const states = new Map(rows.map(({ caseId, state }) => [caseId, state as unknown as CrisisCase]));
  return new Map(
    found.flatMap((summary) => {
      const state = states.get(summary.caseId);
      return state ? [[summary.caseId, { ...summary, state }]] : [];
    }),
  );
}

const newestFirst: Prisma.CrisisCaseOrderByWithRelationInput[] = [{ openedAt: 'desc' }, { caseId: 'asc' }];

/** The household's episodes, the newest first. */
export async function casesOfHousehold(db: PrismaClient, householdId: string): Promise<CaseSummary[]> {
  const rows = await db.crisisCase.findMany({
    where: { householdId },
    orderBy: newestFirst,
    ...withoutState,
  });
  return summaries(db, rows);
}

/** Records that went on in others are followed so far; more is a circle that nobody made on purpose. */
const mostMerges = 10;

/** The newest episode of the household, or of the one in which it goes on; null where there is none. */
export async function newestCase(db: PrismaClient, householdId: string): Promise<CaseSummary | null> {
  let followed: string = householdId;
  for (let merges = 0; merges <= mostMerges; merges += 1) {
    const [newest] = await casesOfHousehold(db, followed);
    if (!newest?.mergedInto) return newest ?? null;
    followed = newest.mergedInto;
  }
  return null;
}

/** A page of cases, the newest first, those that are to come to these places among them. Throws a CursorError. */
export async function casesPage(db: PrismaClient, asked: CasesAsked): Promise<Page<CaseSummary>> {
  const { places, staffId, stage, dong, q, limit } = asked;
  const rows = await db.crisisCase.findMany({
    where: {
      AND: [
        ...seenFrom({ places, staffId }),
        ...(stage ? [{ stage }] : []),
        ...(dong ? [{ dong }] : []),
        ...(q ? [{ caseNo: beginning(q) }] : []),
        ...(asked.cursor ? [afterCursor(asked.cursor)] : []),
      ],
    },
    orderBy: newestFirst,
    take: limit + 1,
    ...withoutState,
  });
  const page = pageOf(rows, limit, ({ openedAt, caseId }) => [openedAt.toISOString(), caseId]);
  return { ...page, rows: await summaries(db, page.rows) };
}

/** In these places or to come to them, and there for that person. */
function seenFrom({
  places,
  staffId,
}: Pick<CasesAsked, 'places' | 'staffId'>): readonly Prisma.CrisisCaseWhereInput[] {
  const coming = places.map((place) => ({ transferTo: beginning(place) }));
  return [{ OR: [inPlaces(places), ...coming] }, isThereFor(staffId)];
}

/** Those of these cases that lie in these places and are there for that person, the newest first. */
export async function casesAmong(
  db: PrismaClient,
  caseIds: readonly CaseId[],
  { places, staffId }: Pick<CasesAsked, 'places' | 'staffId'>,
): Promise<CaseSummary[]> {
  const rows = await db.crisisCase.findMany({
    where: { AND: [{ caseId: { in: [...caseIds] } }, ...seenFrom({ places, staffId })] },
    orderBy: newestFirst,
    ...withoutState,
  });
  return summaries(db, rows);
}

function afterCursor(cursor: string): Prisma.CrisisCaseWhereInput {
  const [at, caseId = ''] = placeOf(cursor, 2);
  const openedAt = instantIn(at);
  return { OR: [{ openedAt: { lt: openedAt } }, { openedAt, caseId: { gt: caseId } }] };
}

async function summaries(db: PrismaClient, rows: readonly Row[]): Promise<CaseSummary[]> {
  const officerIds = rows.map(({ officerId }) => officerId);
  const dongCodes = rows.flatMap(({ dong, transferTo }) => [dong, ...(transferTo ? [transferTo] : [])]);
  const [officers, dongOf] = await Promise.all([staffNames(db, officerIds), dongsByCode(db, dongCodes)]);
  return rows.map((row) => ({
    caseId: asId<CaseId>(row.caseId),
    chain: row.chain,
    version: row.version,
    householdId: asId<HouseholdId>(row.householdId),
    caseNo: row.caseNo,
    previousCaseId: row.previousCaseId === null ? null : asId<CaseId>(row.previousCaseId),
    dong: dongOf(row.dong),
    transferTo: row.transferTo === null ? null : dongOf(row.transferTo),
    stage: row.stage as Stage,
    urgent: row.urgent,
    restricted: row.restricted,
    caseClass: row.caseClass as CaseClass | null,
    crisisLevel: row.crisisLevel as CrisisLevel | null,
    officerId: asId<StaffId>(row.officerId),
    officerName: officers.get(row.officerId) ?? null,
    openedAt: instantOf(row.openedAt),
    closedOn: dayFromOrNull(row.closedOn),
    archived: row.archived,
    mergedInto: row.mergedInto === null ? null : asId<HouseholdId>(row.mergedInto),
    next: nextOf(row),
  }));
}

function nextOf({ clocks: [clock] }: Row): NextDuty | null {
  if (!clock) return null;
  const { act, about, dueAt, dueDay, lateness } = clock;
  return {
    act: act as Act,
    about,
    dueAt: instantOf(dueAt),
    dueDay: dayFrom(dueDay),
    lateness: lateness as Lateness,
  };
}
