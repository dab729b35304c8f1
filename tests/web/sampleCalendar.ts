import type { CalendarWindows } from '../../api/calendarWindows.ts';
import { agendaFilters, calendarFilters, planFilters } from '../../api/schemas/calendar.ts';
import { parseFilters } from '../../api/shape.ts';
import {
  agendaItem,
  kindsOf,
  membersOf,
  noticeLaw,
  possibleActs,
  undecidedIn,
  type AgendaCase,
  type AgendaView,
  type TargetView,
  type WaitingView,
} from '../../api/views/agenda.ts';
import { monthView, type CalendarItem, type CalendarView } from '../../api/views/calendar.ts';
import { committeeSummary, committeeView, type CommitteeRows } from '../../api/views/committee.ts';
import { handingCan, handingView, type HandingView } from '../../api/views/handing.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import type { PlannedView } from '../../api/views/planning.ts';
import type { Visitor } from '../../api/seam.ts';
import { rulesOfCommittee } from '../../domain/committee/judging.ts';
import { asId, cityOf, type DongCode, type MeetingId, type StaffId } from '../../domain/ids.ts';
import type { MeetingAct } from '../../domain/meeting/acts.ts';
import { inOrder } from '../../domain/meeting/ordering.ts';
import type { QuestionAct } from '../../domain/meeting/questions.ts';
import { questions } from '../../domain/meeting/questions.ts';
import type { Meeting } from '../../domain/meeting/state.ts';
import { roleFor } from '../../domain/roles.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { dayOf, getPlainDate, plusDays, startOfDay } from '../../domain/time.ts';
import type { CommitteeRuleRow, MemberRow } from '../../prisma/committees.ts';
import { kst } from '../domain/household.ts';
import {
  caseOf,
  chair,
  item,
  memberId,
  nextMeetingId,
  playMeeting,
  review,
  secretary,
} from '../domain/meeting/played.ts';
import { asked } from '../domain/meeting/referred.ts';
import { dong, people } from '../domain/seats.ts';
import { sampleNow } from './sampleCases.ts';

const today = dayOf(sampleNow);
const placeName = '성동구';
const book = rulebookOn(today);

/** Invented members of the review committee. */
const names: ReadonlyMap<string, string> = new Map([
  [chair, '조민재'],
  [secretary, '임나래'],
  ...['남궁원태', '이주현', '송다해', '하윤재', '전소민', '오경숙'].map(
    (name, n) => [memberId(n + 1), name] as const,
  ),
]);

/** The secretary of the district, who is no holder of a seat in cases. */
export const secretaryVisitor = (visitor: Visitor): Visitor => ({
  ...visitor,
  name: '임나래',
  person: { staffId: secretary, roles: [{ role: 'SECRETARY', place: cityOf(dong) }] },
});

const cases: Readonly<Record<string, AgendaCase>> = {
  [caseOf(1)]: { caseNo: '2026-00401', name: '배○우', dongName: '금호1가동' },
  [caseOf(2)]: { caseNo: '2026-00377', name: null, dongName: '금호1가동' },
};

/** Planned, with an item whose writer is recused, one that is challenged, and one about no case. */
function planned(): Meeting {
  const played = playMeeting();
  const added = [
    item(1),
    item(2, { kind: 'ADEQUACY', about: 'g1', proposal: 'ADEQUATE' }),
    item(3, { kind: 'OTHER', caseId: null, about: null }),
  ];
  played.does('addItems', { added }, chair);
  played.does('excludeMember', { item: 1, member: memberId(1) }, secretary);
  played.does('challengeMember', { item: 2, member: memberId(2) }, secretary);
  return played.meeting();
}

/** Cancelled with what stood on it, which is still to be moved. */
function cancelled(): Meeting {
  const played = playMeeting();
  played.does('addItems', { added: [item(1), item(2)] }, chair);
  played.does('cancelMeeting', { cancelCause: 'NO_QUORUM' }, secretary);
  return played.meeting();
}

/** A dong's committee that waits for its city's answer, and the city's, which has the question. */
const meetings: Readonly<Record<string, () => Meeting>> = {
  cancelled,
  waits: () => asked().here.meeting(),
  answers: () => asked().there.meeting(),
};

const target: TargetView = {
  meetingId: nextMeetingId,
  kind: 'EMERGENCY_REVIEW',
  placeName,
  startsAt: kst('2026-12-10T14:00'),
};

function waitingView(act: QuestionAct, n: number, more: Partial<WaitingView> = {}): WaitingView {
  const { committee, kind, proposals } = questions[act];
  const dueDay = plusDays(today, n);
  return {
    caseId: caseOf(n + 10),
    case: { caseNo: `2026-0041${String(n)}`, name: '한○윤', dongName: '금호1가동' },
    ...{ act, about: act === 'recordConference' ? null : 'g1', committee, kind, proposals, dueDay },
    rule: { code: 'D05', law: '긴급복지지원법 제14조', strength: 'STATUTE', verified: true },
    dueAt: startOfDay(plusDays(dueDay, 1)),
    isLate: n < 0,
    standing: null,
    targets: [target],
    ...more,
  };
}

interface Handed {
  readonly viewer: string;
  readonly no: number | undefined;
  readonly mayDo: (act: MeetingAct) => boolean;
}

function handingIn(m: Meeting, { viewer, no = 0, mayDo }: Handed): HandingView | null {
  const one = m.items[no - 1];
  if (!one) return null;
  return handingView({
    ...{ m, item: one, no, now: sampleNow, abouts: ['g1'], settlement: null },
    can: handingCan(m, one, { viewer, mayDo }),
    to: one.awaits ? nextMeetingId : null,
    sittings: new Map([[nextMeetingId, target]]),
    open: [{ ...target, meetingId: asId('selecting'), kind: 'EMERGENCY_SELECTION' }, target],
  });
}

function agendaOf(m: Meeting, { person }: Visitor, found: AgendaView['asked'], no?: number): AgendaView {
  const mayDo = (act: MeetingAct): boolean =>
    roleFor(person, act, asId<DongCode>(m.committee.place)) !== null;
  const caseView = (caseId: string): AgendaCase | null => cases[caseId] ?? null;
  const around = { m, viewer: person.staffId, names, caseOf: caseView, mayDo };
  const items = inOrder(m).flatMap((n) => {
    const one = m.items[n - 1];
    return one ? [agendaItem(one, n, around)] : [];
  });
  const may = possibleActs(m, mayDo);
  return {
    head: meetingHead(m, person, placeName),
    ...{ items, may, asked: found },
    page: { number: 1, last: 1, of: items.length },
    chosen: items.find((one) => one.no === no) ?? null,
    handing: handingIn(m, { viewer: person.staffId, no, mayDo }),
    undecided: undecidedIn(m),
    members: membersOf(m.members, names),
    kinds: kindsOf(m),
    notice: {
      ...{ days: 1, lastDay: plusDays(m.heldOn, -1), isPast: plusDays(m.heldOn, -1) < today },
      ...{ law: noticeLaw(m), noticeAt: m.noticeAt, urgentCause: m.urgentCause },
    },
    renewal: may.renewRoster
      ? {
          joins: [{ staffId: asId<StaffId>('new-member'), name: '최민석' }],
          leaves: [{ staffId: memberId(6), name: '오경숙' }],
          fault: null,
        }
      : null,
    targets: [target, { ...target, meetingId: asId('other-meeting'), kind: 'EMERGENCY_SELECTION' }],
    reported: [
      { meetingId: asId('sub-sitting'), startsAt: kst('2026-11-19T14:00'), decided: 12, passed: 11 },
    ],
    waiting: may.addItems ? [waitingView('recordAdequacy', 3)] : [],
  };
}

const calendarItems: readonly CalendarItem[] = [
  {
    ...{ meetingId: asId<MeetingId>('planned'), kind: 'EMERGENCY_REVIEW', placeName, status: 'planned' },
    ...{ way: 'SITTING', startsAt: kst('2026-11-26T14:00'), items: 3 },
    duty: {
      ...{ duty: 'notice', owner: { staffId: secretary, name: '임나래' }, isLate: true },
      ...{ dueAt: kst('2026-11-24T00:00'), dueDay: getPlainDate('2026-11-23') },
    },
  },
  {
    ...{ meetingId: asId<MeetingId>('cancelled'), kind: 'DONG_CONFERENCE', placeName: '금호1가동' },
    ...{ status: 'cancelled', way: 'TELEPHONE', startsAt: kst('2026-11-27T10:30'), items: 2, duty: null },
  },
];

const withoutPage = ({
  cursor: _cursor,
  limit: _limit,
  ...filters
}: ReturnType<typeof calendarFilters.parse>) => filters;

function calendarOf({ person }: Visitor, asked: Readonly<Record<string, unknown>>): CalendarView {
  const filters = withoutPage(parseFilters(calendarFilters, asked));
  const month = filters.view === 'month' ? (filters.month ?? '2026-11') : null;
  const items = calendarItems.filter(
    ({ kind, status }) =>
      (filters.kind === undefined || kind === filters.kind) &&
      (filters.status === undefined || status === filters.status),
  );
  const isKeeper = person.roles.some(({ role }) => role === 'SECRETARY');
  const open = roleFor(person, 'meeting', dong) !== null;
  return {
    ...{ today, filters, next: null },
    items: filters.when === 'past' ? [] : items,
    choices: {
      kinds: ['EMERGENCY_REVIEW', 'DONG_CONFERENCE'],
      places: [
        { code: '11200', name: placeName },
        { code: dong, name: '금호1가동' },
      ],
    },
    month: month === null ? null : monthView(month, items, { calendar: book.calendar, today }),
    may: { plan: isKeeper, waiting: isKeeper, committees: isKeeper, open, feed: open },
  };
}

const member = (n: number, more: Partial<MemberRow> = {}): MemberRow => ({
  memberId: n + 1,
  kind: 'EMERGENCY_REVIEW',
  place: review.place,
  staffId: n === 0 ? chair : memberId(n),
  seat: n === 0 ? 'CHAIR' : n === 1 ? 'DEPUTY' : 'MEMBER',
  category: n === 0 ? 'OFFICIAL' : n < 3 ? 'LEARNED' : 'ASSEMBLY',
  from: getPlainDate('2025-01-01'),
  until: null,
  ...more,
});

const rule = (ruleId: number, more: Partial<CommitteeRuleRow>): CommitteeRuleRow => ({
  ...{ ruleId, kind: 'EMERGENCY_REVIEW', place: review.place, from: getPlainDate('2026-01-01') },
  ...{ rules: { noticeDays: 3 }, law: '성동구 긴급복지지원 조례 제6조', proposedBy: secretary },
  ...{ proposedAt: kst('2025-12-20T10:00'), approvedBy: people.head },
  ...more,
});

/** A review committee with too few from outside, a term that ends soon, one that is to begin and one that is over. */
const committeeRows: CommitteeRows = {
  ...review,
  members: [
    member(0),
    member(1),
    member(2, { until: plusDays(today, 30) }),
    member(3),
    member(4),
    member(5, { from: plusDays(today, 10) }),
    member(6, { until: getPlainDate('2025-12-31') }),
    member(7, { staffId: secretary, seat: 'SECRETARY', category: 'OFFICIAL' }),
  ],
  rules: [
    rule(3, { rules: { deputySigns: 'ORDINANCE' }, approvedBy: null, proposedBy: people.head }),
    rule(2, { rules: { writtenReview: true, quorum: 'TWO_THIRDS' }, approvedBy: null }),
    rule(1, {}),
  ],
};

/** What decides for the committee: three of its members, and one who has left it. */
const subRows: CommitteeRows = {
  ...{ kind: 'EMERGENCY_REVIEW_SUB', place: review.place, whole: committeeRows.members },
  members: [0, 1, 6].map((n) => member(n, { kind: 'EMERGENCY_REVIEW_SUB' })),
  rules: [
    rule(1, {
      kind: 'EMERGENCY_REVIEW_SUB',
      rules: { delegation: { by: 'ORDINANCE', kinds: ['ADEQUACY', 'EXTENSION'] }, decides: true },
    }),
  ],
};

const place = { code: review.place, name: placeName };

function plannedOn(on: string): PlannedView {
  const day = getPlainDate(on);
  const rules = rulesOfCommittee(review, day, []);
  const sitters = committeeRows.members.slice(0, 4).map(({ staffId, seat, category, from, until }) => ({
    ...{ staffId, name: names.get(staffId) ?? staffId, seat, category, from, until },
  }));
  return {
    ...{ ...review, placeName, on: day, sitters, rules, voting: 4, needed: 3 },
    ...{ isPast: day < today, isDayOff: true, holiday: book.calendar.holidays[day] ?? null },
    fault: 'secretaryMissing',
    notice: { days: 1, lastDay: plusDays(day, -1), isPast: plusDays(day, -1) < today },
    ways: ['SITTING', 'TELEPHONE'],
  };
}

/** What the pages before a sitting would be shown, without a database. */
export const sampleCalendar = (): CalendarWindows => ({
  calendar: (visitor, filters) => Promise.resolve(calendarOf(visitor, filters)),
  planning(_, filters) {
    const { committee, on } = parseFilters(planFilters, filters);
    return Promise.resolve({
      today,
      committees: [{ ...review, placeName }],
      asked: { committee: committee ? `${committee.kind}:${committee.place}` : '', on: on ?? null },
      planned: committee && on ? plannedOn(on) : null,
    });
  },
  waitingItems: () =>
    Promise.resolve({
      kind: null,
      kinds: ['EMERGENCY_REVIEW', 'DONG_CONFERENCE'],
      items: [
        waitingView('recordAdequacy', -2),
        waitingView('decideExtension', 1, { standing: target }),
        waitingView('recordConference', 4, { targets: [] }),
      ],
      leftOvers: [
        {
          ...{ meetingId: asId<MeetingId>('cancelled'), kind: 'EMERGENCY_REVIEW', placeName, items: 2 },
          ...{ startsAt: kst('2026-11-18T14:00'), dueAt: kst('2026-11-26T00:00') },
          ...{ dueDay: getPlainDate('2026-11-25'), isLate: false },
        },
      ],
    }),
  agenda(visitor, meetingId, filters) {
    const { caseNo, item: no } = parseFilters(agendaFilters, filters);
    const found =
      caseNo === undefined
        ? null
        : {
            caseNo,
            found:
              caseNo === '2026-00401'
                ? { caseNo, name: '배○우', dongName: '금호1가동', caseId: caseOf(1), waits: [] }
                : null,
          };
    const m = (meetings[meetingId] ?? planned)();
    return Promise.resolve(agendaOf(m, visitor, found, no));
  },
  committees: () =>
    Promise.resolve({
      items: [committeeSummary(committeeRows, { place, names, today })],
      places: [place, { code: dong, name: '금호1가동' }],
    }),
  committee: ({ person }, { kind }) =>
    Promise.resolve(
      committeeView(kind === subRows.kind ? subRows : committeeRows, {
        ...{ place, names, today, viewer: person.staffId },
        candidates: [{ staffId: asId<StaffId>('new-member'), name: '최민석', mayVote: true, mayKeep: false }],
      }),
    ),
  calendarFeed: () =>
    Promise.resolve({
      feed: {
        url: 'https://dure.example/calendar/abcdefghijklmnopqrstuv.ics',
        madeAt: kst('2026-11-20T09:00'),
        readAt: kst('2026-11-24T08:00'),
      },
    }),
});
