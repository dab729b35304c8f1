import type { Act, CaseClass, CrisisLevel } from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { CaseId, DongCode, HouseholdId, StaffId } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import type { Lateness } from '../readTables.ts';
import { all, gathering, type Given } from './gathering.ts';
import { dongIn, dongNamed, type DongRow } from './names.ts';
import { instantIn, pageOf, placeOf, type Page, type PageAsked } from './pages.ts';
import { literal } from './prefixes.ts';
import { seenFrom, type Looker } from './seen.ts';

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

export interface CasesAsked extends PageAsked, Looker {
  readonly stage?: Stage | undefined;
  readonly dong?: DongCode | undefined;
  /** Beginning of a case number. */
  readonly q?: string | undefined;
}

interface Row extends Omit<CaseSummary, 'dong' | 'transferTo' | 'next'> {
  readonly dong: string;
  readonly dongRow: DongRow | null;
  readonly transferTo: string | null;
  readonly transferRow: DongRow | null;
  readonly act: Act | null;
  readonly about: string | null;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
  readonly lateness: Lateness;
}

/** Everything of a case but its state, with its nearest clock. */
const summary = `c.case_id AS "caseId", c.chain, c.version, c.household_id AS "householdId", c.case_no AS "caseNo",
  c.previous_case_id AS "previousCaseId", c.dong, c.transfer_to AS "transferTo", c.stage, c.urgent, c.restricted,
  c.case_class AS "caseClass", c.crisis_level AS "crisisLevel", c.officer_id AS "officerId", s.name AS "officerName",
  c.opened_at AS "openedAt", c.closed_on AS "closedOn", c.archived, c.merged_into AS "mergedInto",
  k.act, k.about, k.due_at AS "dueAt", k.due_day AS "dueDay", k.lateness,
  ${dongIn('d')} AS "dongRow", ${dongIn('t')} AS "transferRow"`;
const around = `LEFT JOIN staff s ON s.staff_id = c.officer_id LEFT JOIN dong d ON d.code = c.dong
  LEFT JOIN dong t ON t.code = c.transfer_to LEFT JOIN LATERAL (
    SELECT act, about, due_at, due_day, lateness FROM clock WHERE case_id = c.case_id ORDER BY due_at, clock_id LIMIT 1
  ) k ON true`;
const newestFirst = 'c.opened_at DESC, c.case_id';

/** The case as last recorded, or null. */
export async function caseById(db: PrismaClient, caseId: string): Promise<CaseDetail | null> {
  const { rows } = await poolBehind(db).query<Row & { readonly state: CrisisCase }>({
    name: 'case',
    text: `SELECT ${summary}, c.state FROM crisis_case c ${around} WHERE c.case_id = $1`,
    values: [caseId],
  });
  const [row] = rows;
  return row ? { ...summaryOf(row), state: row.state } : null;
}

/** Cases as last recorded, those that are there. */
export async function casesById(
  db: PrismaClient,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseDetail>> {
  const { rows } = await poolBehind(db).query<Row & { readonly state: CrisisCase }>({
    name: 'cases',
    text: `SELECT ${summary}, c.state FROM crisis_case c ${around} WHERE c.case_id = ANY($1)`,
    values: [caseIds],
  });
  return new Map(rows.map((row) => [row.caseId, { ...summaryOf(row), state: row.state }]));
}

/** The household's episodes, the newest first. */
export async function casesOfHousehold(db: PrismaClient, householdId: string): Promise<CaseSummary[]> {
  const { rows } = await poolBehind(db).query<Row>({
    name: 'cases-of-household',
    text: `SELECT ${summary} FROM crisis_case c ${around} WHERE c.household_id = $1 ORDER BY ${newestFirst}`,
    values: [householdId],
  });
  return rows.map(summaryOf);
}

/** The case that this household's next episode is, or null. */
export async function caseAfter(
  db: PrismaClient,
  { householdId, previousCaseId }: Pick<CaseSummary, 'householdId'> & { readonly previousCaseId: CaseId },
): Promise<CaseId | null> {
  const { rows } = await poolBehind(db).query<{ caseId: CaseId }>({
    name: 'case-after',
    text: 'SELECT case_id AS "caseId" FROM crisis_case WHERE household_id = $1 AND previous_case_id = $2',
    values: [householdId, previousCaseId],
  });
  return rows[0]?.caseId ?? null;
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
  const { places, staffId, stage, dong, q, cursor, limit } = asked;
  const [values, given] = gathering();
  const conditions = [
    ...seenFrom({ places, staffId }, given),
    ...(stage ? [`c.stage = ${given(stage)}`] : []),
    ...(dong ? [`c.dong = ${given(dong)}`] : []),
    ...(q ? [`c.case_no LIKE ${given(`${literal(q)}%`)}`] : []),
    ...(cursor ? [afterCursor(cursor, given)] : []),
  ];
  // Without a name, since a statement that is planned once for all prefixes finds none of them in an index. The page is
  // cut before anything is looked up for it.
  const { rows } = await poolBehind(db).query<Row>(
    `SELECT ${summary} FROM (
       SELECT * FROM crisis_case c WHERE ${all(conditions)} ORDER BY ${newestFirst} LIMIT ${String(limit + 1)}
     ) c ${around} ORDER BY ${newestFirst}`,
    values,
  );
  const page = pageOf(rows, limit, ({ openedAt, caseId }) => [openedAt, caseId]);
  return { ...page, rows: page.rows.map(summaryOf) };
}

/** Those of these cases that lie in these places and are there for that person, the newest first. */
export async function casesAmong(
  db: PrismaClient,
  caseIds: readonly CaseId[],
  asked: Looker,
): Promise<CaseSummary[]> {
  const [values, given] = gathering();
  const conditions = [`c.case_id = ANY(${given(caseIds)})`, ...seenFrom(asked, given)];
  const { rows } = await poolBehind(db).query<Row>({
    name: `cases-among-${String(asked.places.length)}`,
    text: `SELECT ${summary} FROM crisis_case c ${around} WHERE ${all(conditions)} ORDER BY ${newestFirst}`,
    values,
  });
  return rows.map(summaryOf);
}

function afterCursor(cursor: string, given: Given): string {
  const [at, caseId = ''] = placeOf(cursor, 2);
  const openedAt = given(instantIn(at));
  return `c.opened_at < ${openedAt} OR (c.opened_at = ${openedAt} AND c.case_id > ${given(caseId)})`;
}

function summaryOf(row: Row): CaseSummary {
  return {
    caseId: row.caseId,
    chain: row.chain,
    version: row.version,
    householdId: row.householdId,
    caseNo: row.caseNo,
    previousCaseId: row.previousCaseId,
    dong: dongNamed(row.dong, row.dongRow),
    transferTo: row.transferTo === null ? null : dongNamed(row.transferTo, row.transferRow),
    stage: row.stage,
    urgent: row.urgent,
    restricted: row.restricted,
    caseClass: row.caseClass,
    crisisLevel: row.crisisLevel,
    officerId: row.officerId,
    officerName: row.officerName,
    openedAt: row.openedAt,
    closedOn: row.closedOn,
    archived: row.archived,
    mergedInto: row.mergedInto,
    next: nextOf(row),
  };
}

function nextOf({ act, about, dueAt, dueDay, lateness }: Row): NextDuty | null {
  return act === null ? null : { act, about, dueAt, dueDay, lateness };
}
