import { committeeSeatsOfCase, questionActs, type QuestionAct } from '../../domain/meeting/questions.ts';
import type { CommitteeKind, CommitteePlace, ItemKind } from '../../domain/committee/kinds.ts';
import type { Delegation } from '../../domain/committee/rules.ts';
import type { CaseId, DongCode, HouseholdId, MeetingId } from '../../domain/ids.ts';
import type { MeetingStatus } from '../../domain/meeting/state.ts';
import type { DeadlineCode } from '../../domain/rulebook.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import { poolBehind } from '../connect.ts';
import type { PrismaClient } from '../generated/client.ts';
import { all, gathering } from './gathering.ts';
import { inPlaces } from './prefixes.ts';
import { seenIn, type Looker } from './seen.ts';

/** An open duty of a case that a committee decides. */
export interface WaitingRow {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly householdId: HouseholdId;
  readonly dong: DongCode;
  readonly act: QuestionAct;
  readonly about: string | null;
  readonly rule: DeadlineCode;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
}

/** So many are shown; the soonest are what a secretary acts on. */
const mostWaiting = 300;

/** What waits for a committee in these places, the soonest first; of one case where its number is named. */
export async function waitingDuties(
  db: PrismaClient,
  looker: Looker & { readonly caseNo?: string | undefined },
): Promise<WaitingRow[]> {
  const [values, given] = gathering(questionActs, committeeSeatsOfCase, mostWaiting);
  const conditions = [
    'k.act = ANY ($1) AND k.seat = ANY ($2)',
    ...seenIn(looker, given),
    ...(looker.caseNo === undefined ? [] : [`c.case_no = ${given(looker.caseNo)}`]),
  ];
  const { rows } = await poolBehind(db).query<WaitingRow>(
    `SELECT k.case_id AS "caseId", c.case_no AS "caseNo", c.household_id AS "householdId", c.dong, k.act, k.about,
       k.rule, k.due_at AS "dueAt", k.due_day AS "dueDay"
     FROM clock k JOIN crisis_case c USING (case_id)
     WHERE ${all(conditions)} ORDER BY k.due_at, k.case_id, k.clock_id LIMIT $3`,
    values,
  );
  return rows;
}

/** An item that has not been decided yet, and the sitting on which it stands. */
export interface StandingItem {
  readonly meetingId: MeetingId;
  readonly kind: ItemKind;
  readonly caseId: CaseId;
  readonly about: string | null;
  readonly startsAt: Instant;
}

/** Where these cases stand on an agenda already. */
export async function standingItems(db: PrismaClient, caseIds: readonly string[]): Promise<StandingItem[]> {
  if (caseIds.length === 0) return [];
  const { rows } = await poolBehind(db).query<StandingItem>({
    name: 'standing-items',
    text: `SELECT m.meeting_id AS "meetingId", item ->> 'kind' AS kind, item ->> 'caseId' AS "caseId",
        item ->> 'about' AS about, m.starts_at AS "startsAt"
      FROM meeting m CROSS JOIN jsonb_array_elements(m.state -> 'items') AS item
      WHERE m.status IN ('planned', 'called', 'sitting') AND item ->> 'caseId' = ANY ($1)
        AND item ->> 'status' IN ('waiting', 'open', 'postponed')
      ORDER BY m.starts_at, m.meeting_id`,
    values: [caseIds],
  });
  return rows;
}

/** A sitting that still takes items. */
export interface OpenSitting {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly status: MeetingStatus;
  readonly startsAt: Instant;
  /** What was handed to a sub-committee; null for every other one. */
  readonly delegation: Delegation | null;
}

/** Every sitting that takes items, the nearest first: of these places and above them, for an item may go up (K25). */
export async function openSittings(db: PrismaClient, places: readonly string[]): Promise<OpenSitting[]> {
  const { rows } = await poolBehind(db).query<OpenSitting>({
    name: 'open-sittings',
    text: `SELECT meeting_id AS "meetingId", kind, place, status, starts_at AS "startsAt",
        state #> '{rules,delegation}' AS delegation FROM meeting
      WHERE status IN ('planned', 'called', 'sitting')
        AND EXISTS (SELECT FROM unnest($1::text[]) AS p WHERE starts_with(place, p) OR starts_with(p, place))
      ORDER BY starts_at, meeting_id`,
    values: [places],
  });
  return rows;
}

/** A sitting that is over and left items undecided. */
export interface LeftOver {
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly place: CommitteePlace;
  readonly startsAt: Instant;
  readonly items: number;
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
}

/** What past sittings of these places left undecided and nobody has moved on, the soonest due first. */
export async function leftOvers(db: PrismaClient, places: readonly string[]): Promise<LeftOver[]> {
  const { rows } = await poolBehind(db).query<LeftOver>({
    name: 'left-overs',
    text: `SELECT m.meeting_id AS "meetingId", m.kind, m.place, m.starts_at AS "startsAt",
        (SELECT count(*) FROM jsonb_array_elements(m.state -> 'items') AS item
          WHERE item ->> 'status' IN ('waiting', 'postponed') OR (item ->> 'status' = 'closed'
            AND (m.state -> 'tallies' -> (item ->> 'tally')::integer ->> 'result' = 'NO_QUORUM'
              OR m.state #>> '{rules,decides}' = 'false' AND m.state #>> '{rules,delegation}' IS NOT NULL)))::integer AS items,
        k.due_at AS "dueAt", k.due_day AS "dueDay"
      FROM meeting m JOIN clock k ON k.case_id = m.meeting_id AND k.clock_id = 'moving'
      WHERE ${inPlaces('m.place', '$1')}
      ORDER BY k.due_at, m.meeting_id`,
    values: [places],
  });
  return rows;
}

/** Numbers and households of these cases; one behind closed doors is left out for everybody but its holders (K18). */
export async function casesOnAgenda(
  db: PrismaClient,
  { caseIds, staffId }: { readonly caseIds: readonly string[]; readonly staffId: string },
): Promise<
  ReadonlyMap<CaseId, { readonly caseNo: string; readonly householdId: HouseholdId; readonly dong: DongCode }>
> {
  if (caseIds.length === 0) return new Map();
  const { rows } = await poolBehind(db).query<{
    caseId: CaseId;
    caseNo: string;
    householdId: HouseholdId;
    dong: DongCode;
  }>({
    name: 'cases-on-agenda',
    text: `SELECT case_id AS "caseId", case_no AS "caseNo", household_id AS "householdId", dong FROM crisis_case
      WHERE case_id = ANY ($1) AND (NOT restricted OR holders @> ARRAY[$2::text])`,
    values: [caseIds, staffId],
  });
  return new Map(rows.map(({ caseId, ...of }) => [caseId, of]));
}

/** The case of that number in these places, or null. */
export async function caseByNo(
  db: PrismaClient,
  { caseNo, ...looker }: Looker & { readonly caseNo: string },
): Promise<Pick<WaitingRow, 'caseId' | 'caseNo' | 'householdId' | 'dong'> | null> {
  const [values, given] = gathering(caseNo);
  const { rows } = await poolBehind(db).query<Pick<WaitingRow, 'caseId' | 'caseNo' | 'householdId' | 'dong'>>(
    `SELECT c.case_id AS "caseId", c.case_no AS "caseNo", c.household_id AS "householdId", c.dong
     FROM crisis_case c WHERE c.case_no = $1 AND ${all(seenIn(looker, given))} LIMIT 1`,
    values,
  );
  return rows[0] ?? null;
}
