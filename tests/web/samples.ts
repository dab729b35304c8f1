import { maySomewhere } from '../../api/permission.ts';
import type { Visitor } from '../../api/seam.ts';
import { insideOf, type Extent } from '../../api/views/extent.ts';
import type { Files } from '../../api/views/fieldCheck.ts';
import { buildCase } from '../../api/views/buildCase.ts';
import { buildWork } from '../../api/views/buildDuties.ts';
import type { CaseView, NameView } from '../../api/views/case.ts';
import { staffView } from '../../api/views/clock.ts';
import { shownEvents, type Happened } from '../../api/views/happened.ts';
import type { Me } from '../../api/views/me.ts';
import type { AlikeView } from '../../api/views/membership.ts';
import type { SeatCandidatesView } from '../../api/views/staffing.ts';
import { lettersView, timelineView } from '../../api/views/timeline.ts';
import type { WorkConditions, WorkView } from '../../api/views/worklist.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { numbersOf } from '../../domain/externalNumber.ts';
import { seats, type Seat } from '../../domain/crisisCase/state.ts';
import { asId, type CaseId, type StaffId } from '../../domain/ids.ts';
import { isAsleep } from '../../domain/pause.ts';
import { roleFor } from '../../domain/roles.ts';
import { instantFromMs, type Instant } from '../../domain/time.ts';
import type { CaseDetail } from '../../prisma/queries/cases.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { WorkRow } from '../../prisma/queries/worklist.ts';
import type { Language } from '../../words/language.ts';
import type { Scene } from '../../web/scene.ts';
import { type PlayedHousehold } from '../domain/household.ts';
import { dongView, otherDongView } from './sampleDongs.ts';
import { outsideLooksOf } from './sampleExperts.ts';
import { noteRow } from './sampleNotes.ts';
import { signingRow } from './sampleDuties.ts';
import {
  dong,
  holderOf,
  otherDong,
  otherHouseholdId,
  people,
  peopleThere,
  rolesIn,
} from '../domain/seats.ts';

/** Invented staff, one for each seat of the played households. */
export const staffNames: ReadonlyMap<string, string> = new Map([
  [people.officer, '김하늘'],
  [people.emergencyOfficer, '박서준'],
  [people.nurse, '최은서'],
  [people.head, '이강민'],
  [people.conferenceChair, '윤서희'],
  [people.committeeChair, '조민재'],
  [people.authority, '서도현'],
  [people.districtChair, '문지아'],
  [people.cityChair, '노태윤'],
  [people.province, '유가온'],
  [people.supervisor, '한수경'],
  [peopleThere.officer, '오세린'],
  [peopleThere.head, '홍나래'],
  ['staff-deputy', '권도담'],
  ['staff-newcomer', '신여름'],
]);
const resourceNames: ReadonlyMap<string, string> = new Map([
  ['resource-0', '중독관리통합지원센터'],
  ['resource-1', '가정위탁지원센터'],
]);

export { dongView, otherDongView };

export function visitorIn(seat: Seat, language: Language = 'ko'): Visitor {
  const person = holderOf(seat);
  const name = staffNames.get(person.staffId) ?? '';
  const formToken = 'form-token-of-this-session';
  return { person, login: seat, name, language, place: '127.0.0.1', formToken, session: sampleSession };
}

/** Signed in at nine in the morning of some day, in Korea. */
export const sampleSession: Visitor['session'] = {
  sessionId: '00000000-0000-4000-8000-000000000001',
  idleUntil: instantFromMs(Date.parse('2026-11-25T01:20:00Z')),
  endsAt: instantFromMs(Date.parse('2026-11-25T09:00:00Z')),
  idleLeftS: 900,
  endLeftS: 28_500,
};

/** The officer of the other dong, to whom a transfer goes. */
export function visitorThere(): Visitor {
  const visitor = visitorIn('officer');
  const { officer: staffId } = peopleThere;
  const person = { staffId, roles: [rolesIn(otherDong).officer] };
  return { ...visitor, person, name: staffNames.get(staffId) ?? '' };
}

export function meOf({ person, login, name }: Visitor): Me {
  const roles = person.roles.map(({ role, place }) => ({ role, place, placeName: dongView.name }));
  const isSupervisor = person.roles.some(({ role }) => role === 'CITY_SUPERVISOR' || role === 'DONG_HEAD');
  const [search, accessLog] = [maySomewhere(person, 'search'), maySomewhere(person, 'accessLog')];
  const isAtCases = !accessLog;
  // Nobody of the sample house is an administrator; its head shows the menu of one.
  const isKeeper = person.roles.some(({ role }) => role === 'ADMINISTRATOR' || role === 'DONG_HEAD');
  const may = {
    ...{ report: isAtCases && !isSupervisor, cases: isAtCases, worklist: isAtCases, overdue: isSupervisor },
    ...{ search, accessLog, sessions: isKeeper, settings: isKeeper },
    callNote: isAtCases && !isSupervisor,
    grants: maySomewhere(person, 'grants'),
    grantMoney: maySomewhere(person, 'grantMoney'),
    meetings: maySomewhere(person, 'meetingList'),
    committees: maySomewhere(person, 'keepCommittees'),
  };
  return { staffId: person.staffId, login, name, roles, may };
}

/** A page's surroundings; keys are counted, so that two renderings can be told apart. */
export function sceneAt(now: Instant, visitor: Visitor | null, here = '/work'): Scene {
  let keys = 0;
  const language = visitor?.language ?? 'ko';
  const newKey = () => `key-0000-${String((keys += 1))}`;
  const screen = { nonce: 'nonce', contrast: 'system', shortcuts: true } as const;
  return { language, screen, now, visitor, me: visitor ? meOf(visitor) : null, here, newKey };
}

/** One household of the sample house: its played life and the name that stands in its papers. */
export interface SampleCase {
  readonly household: PlayedHousehold;
  readonly caseNo: string;
  readonly caseId: CaseId;
  readonly name: NameView;
}

/** The moment at which the visitor looks. */
export const circumstancesOf = ({ household }: SampleCase, { person }: Visitor): Circumstances => ({
  at: household.now(),
  by: person.staffId,
  edition: 1,
  rulebook: household.rulebook(),
});

export function caseViewOf(sample: SampleCase, visitor: Visitor, extent: Extent = 'page'): CaseView {
  const { name } = sample;
  const now = circumstancesOf(sample, visitor);
  const detail = detailOf(sample);
  return buildCase({
    detail,
    inside: insideOf(detail.state, extent, now),
    household: name,
    names: staffNames,
    resourceNames,
    happened: happenedIn(sample),
    files: filesIn(sample),
    candidates: candidatesFor(visitor),
    openedNumbers: openedIn(sample),
    laterCase: null,
    merged: { into: null, from: [] },
    alike: alikeTo(sample),
    news: newsOf(sample),
    outside: extent === 'page' ? outsideLooksOf(detail.caseId) : null,
    seenAs: visitor.person.roles[0]?.role ?? 'DONG_OFFICER',
    person: visitor.person,
    now,
    language: visitor.language,
    letters: extent === 'page' ? firstOf(lettersOf(sample)) : lettersOf(sample),
    timeline: extent === 'page' ? firstOf(timelineOf(sample)) : timelineOf(sample),
  });
}

/** What was attached, a photo and a document by turns. */
const filesIn = ({ household }: SampleCase): Files => {
  const { caseId, grants } = household.current();
  const ids = grants.flatMap(({ files = [] }) => files);
  const { emergencyOfficer: writtenBy } = household.current().people;
  return new Map(
    ids.map((fileId, n) => [
      fileId,
      {
        ...{ fileId, caseId, writtenBy, writtenByName: staffNames.get(writtenBy) ?? null },
        kind: n % 2 === 0 ? 'JPEG' : 'PDF',
        bytes: 1_500_000 + n * 40_000,
        writtenAt: household.now(),
      },
    ]),
  );
};

/** Papers that hold such a number, opened. */
const openedIn = ({ household }: SampleCase): ReadonlyMap<string, string> =>
  new Map(numbersOf(household.current()).map(({ paperId, id }) => [paperId, `2026-${id}-0417`]));

/** What the record tells beside the state. */
const happenedIn = ({ household }: SampleCase): readonly Happened[] =>
  withNames(
    household.history().filter(({ event }) => (shownEvents as readonly string[]).includes(event.type)),
  );

/** As the record tells it: whoever did it, by name. */
export const withNames = <T extends { readonly by: string }>(
  happened: readonly T[],
): (T & { readonly byName: string | null })[] =>
  happened.map((one) => ({ ...one, byName: staffNames.get(one.by) ?? null }));

/** As if the visitor had been there when a quarter of it had happened yet. */
function newsOf({ household }: SampleCase) {
  const happened = household.history();
  const seen = happened[Math.floor(happened.length / 4)];
  return seen ? { since: seen.at, count: happened.filter(({ at }) => at > seen.at).length } : null;
}

/** Whoever may give a seat is shown who could take it. */
function candidatesFor({ person }: Visitor): readonly SeatCandidatesView[] {
  if (roleFor(person, 'reassignSeat', dong) === null) return [];
  const staff = ['staff-newcomer', 'staff-deputy'].map((id) => staffView(asId<StaffId>(id), staffNames));
  return seats.map((seat) => ({ seat, staff }));
}

/** Another household of the same name, for those who have not been told apart. */
function alikeTo({ caseNo }: SampleCase): readonly AlikeView[] {
  const caseId = asId<CaseId>(`${otherHouseholdId}-00000001`);
  const alike = { householdId: otherHouseholdId, caseId, caseNo: '2026-00399', dong: otherDongView };
  return caseNo === alike.caseNo ? [] : [{ ...alike, stage: 'informed' }];
}

export function detailOf({ household, caseNo, caseId }: SampleCase): CaseDetail {
  const state = { ...household.current(), caseNo, caseId };
  const { stage, urgent, caseClass, crisisLevel, openedAt, closedOn, householdId, previousCaseId } = state;
  const [next] = clocks(state);
  return {
    ...{
      caseId,
      caseNo,
      stage,
      urgent,
      caseClass,
      crisisLevel,
      openedAt,
      closedOn,
      householdId,
      previousCaseId,
    },
    chain: 'chain',
    version: household.history().length,
    dong: dongView,
    transferTo: state.transfer ? otherDongView : null,
    restricted: state.restricted,
    mergedInto: state.mergedInto,
    officerId: state.people.officer,
    officerName: staffNames.get(state.people.officer) ?? null,
    archived: stage === 'archived',
    next: next
      ? { act: next.act, about: next.about, dueAt: next.due.at, dueDay: next.due.day, lateness: 'no' }
      : null,
    state,
  };
}

export const caseRowOf = (sample: SampleCase): CaseDetail => detailOf(sample);

/** The newest ten of a list, as the page of a case has them. */
function firstOf<T>({ items }: { readonly items: readonly T[] }) {
  return { items: items.slice(0, 10), next: items.length > 10 ? 'older' : null };
}

export function timelineOf({ household }: SampleCase) {
  const rows = household.history().map(({ at, by, event }, n) => {
    const { type, ...data } = event;
    const actorName = staffNames.get(by) ?? null;
    return { chain: 'chain', version: n + 1, type, at, by, actorName, role: null, rulebook: 1, data };
  });
  return timelineView({ rows: rows.reverse(), next: null });
}

export function lettersOf({ household }: SampleCase) {
  const rows = household.history().flatMap(({ at, letters }, n) =>
    letters.map(({ to, template, facts }, m) => ({
      id: `chain:${String(n + 1)}:${String(m)}`,
      version: n + 1,
      at,
      template,
      facts,
      to:
        'staffId' in to
          ? { kind: 'staff' as const, id: to.staffId, name: staffNames.get(to.staffId) ?? null }
          : { kind: 'resource' as const, id: to.resourceId, name: resourceNames.get(to.resourceId) ?? null },
      status: (['sent', 'sent', 'sent', 'waiting', 'failed', 'unknown'] as const)[n % 6] ?? 'sent',
      attempts: (n % 3) + 1,
      lastError: null,
      sentAt: at,
    })),
  );
  return lettersView({ rows: rows.reverse(), next: null });
}

/** Every duty of the samples as the lists read them, nearest first. */
export function dutyRows(samples: readonly SampleCase[], now: Instant): readonly DutyRow[] {
  const rows = samples.flatMap(({ household, caseNo, caseId }) => {
    const { stage, urgent, late, pauses } = household.current();
    return clocks(household.current()).map(
      ({ id, due, owner, seat, act, about, opensOn, waitsFor }): DutyRow => {
        const told = late[id];
        const pause = pauses[id];
        return {
          ...{ caseId, caseNo, stage, urgent, seat, act, about, opensOn, waitsFor },
          dong: dongView,
          clockId: id,
          ownerId: owner,
          ownerName: staffNames.get(owner) ?? null,
          rule: due.rule,
          dueAt: due.at,
          dueDay: due.day,
          provisional: due.provisional,
          pausedUntil: isAsleep(pause, now) ? pause.until : null,
          late: due.at <= now,
          lateness: told === undefined ? 'no' : told === null ? 'escalated' : 'late',
        };
      },
    );
  });
  return rows.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}

export const bookOf = (samples: readonly SampleCase[]) => {
  const [first] = samples;
  if (!first) throw new Error('a sample house has at least one household');
  return first.household.rulebook();
};

/** What these households and notes have for somebody to do, as the house would list it under these filters. */
export function workViewOf(
  samples: readonly SampleCase[],
  { now, visitor, filters = {}, views = [] }: WorkAsked,
): WorkView {
  const { staffId } = visitor.person;
  const others = [noteRow, signingRow].filter(({ ownerId }) => ownerId === staffId);
  const cases = dutyRows(samples, now).filter(({ ownerId }) => ownerId === staffId);
  const mine: readonly WorkRow[] = [
    ...others,
    ...cases.map((row) => ({ ...row, of: 'case' as const })),
  ].toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const actOf = (row: WorkRow) => (row.of === 'note' ? 'answerCallNote' : row.act);
  const wanted = mine.filter(
    (row) =>
      (filters.act === undefined || actOf(row) === filters.act) &&
      (filters.until === undefined || row.dueDay <= filters.until) &&
      (filters.urgent === undefined || (row.of === 'case' && row.urgent)),
  );
  const counts = { late: 0, today: 0, week: 0, later: 0, approvals: 0 };
  const choices = {
    acts: [...new Set(mine.map(actOf))],
    stages: [...new Set(mine.flatMap((row) => (row.of === 'case' ? [row.stage] : [])))],
    dongs: [dongView],
    nextDay: mine[0]?.dueDay ?? null,
  };
  const page = { rows: wanted, next: null };
  const view = buildWork({ page, counts, filters, choices, views, bookIn: () => bookOf(samples), now });
  for (const { group, isApproval } of view.items) {
    counts[group] += 1;
    if (isApproval) counts.approvals += 1;
  }
  return view;
}

interface WorkAsked {
  readonly now: Instant;
  readonly visitor: Visitor;
  readonly filters?: WorkConditions;
  readonly views?: WorkView['views'];
}

export const sampleCaseId = (n: number): CaseId =>
  asId<CaseId>(`${'a'.repeat(20)}-${String(n).padStart(8, '0')}`);
