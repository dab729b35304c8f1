import { materialsFilters, sittingFilters } from '../../api/schemas/meetingLooks.ts';
import type { MeetingWindows } from '../../api/meetingWindows.ts';
import type { OutcomeWindows } from '../../api/outcomeWindows.ts';
import { sampleActions, sampleOpinions } from './sampleFollowUp.ts';
import { sampleOutcomes } from './sampleOutcomes.ts';
import type { Visitor } from '../../api/seam.ts';
import { parseFilters } from '../../api/shape.ts';
import { allowancesView, materialsView } from '../../api/views/materials.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import { minutesView } from '../../api/views/minutes.ts';
import type { RecountView } from '../../api/views/recount.ts';
import { countsView, sittingView, type SittingParts } from '../../api/views/sitting.ts';
import { asId, cityOf, type MeetingId, type PaperId, type StaffId } from '../../domain/ids.ts';
import { minutesOf } from '../../domain/meeting/minutes.ts';
import {
  caseOf,
  chair,
  item,
  memberId,
  playMeeting,
  secretary,
  type PlayedMeeting,
} from '../domain/meeting/played.ts';
import { kst } from '../domain/household.ts';
import { dong } from '../domain/seats.ts';
import type { Language } from '../../words/language.ts';
import { visitorIn } from './samples.ts';

const paperId = asId<PaperId>('paper-of-the-meeting');
const chosen = (...items: readonly number[]) => ({ items, except: [] });

/** The review committee on its day: five of seven are there, three items wait, one is open, and the chair is recused from one. */
function sitting(): PlayedMeeting {
  const items = [1, 2, 3, 4, 5].map((n) => item(n));
  const played = playMeeting().sits([0, 1, 2, 3, 4], items);
  played.does('declareRecusal', { item: 3 }, chair);
  played.does('challengeMember', { item: 4, member: memberId(2) });
  played.does('openItems', chosen(1, 2));
  played.does('castBallot', { ...chosen(2), vote: 'no', paperId }, memberId(1));
  played.does('castBallot', { ...chosen(1), vote: 'yes', paperId: null }, memberId(1));
  played.does('closeItems', chosen(1));
  return played;
}

/** The same held on paper, signed by the deputy, with what was said and what was put right afterwards. */
function signed(): PlayedMeeting {
  const played = sitting();
  played.does('recordDiscussion', { item: 2, paperId });
  played.does('castBallot', { ...chosen(2), vote: 'yes', paperId: null }, chair);
  played.does('closeItems', chosen(2));
  played.wait(4);
  const present = [chair, memberId(1), memberId(2)].map((staffId) => ({ staffId, attends: 'ROOM' as const }));
  const times = { heldFrom: kst('2026-11-26T14:05'), heldUntil: kst('2026-11-26T15:40') };
  played.does('recordAttendance', { present, ...times, onPaper: true });
  played.does('signMinutes', { takeOver: null }, chair);
  played.does('addAddendum', { paperId });
  return played;
}

/** More items than stand on one page, none of them taken up. */
function long(): PlayedMeeting {
  const played = playMeeting();
  played.does('addItems', { added: Array.from({ length: 120 }, (_, n) => item(n + 1)) });
  return played;
}

/** Of the long one: a holiday came before its day, and another one is too late for what was agreed. */
const recounts: readonly RecountView[] = [
  {
    at: kst('2026-11-19T09:30'),
    moved: [{ duty: 'notice', wasAt: kst('2026-11-26T00:00'), dueAt: kst('2026-11-25T00:00') }],
    kept: [{ duty: 'awaiting', why: 'agreed' }],
  },
];

const meetings: Readonly<Record<string, () => PlayedMeeting>> = { signed, long };
const playedOf = (id: string): PlayedMeeting => (meetings[id] ?? sitting)();

const people = ['강다온', '노태윤', '문지아', '유가온', '윤서희', '이강민', '조민재'];
const names = new Map<string, string>([
  [secretary, '한수경'],
  ...people.map((name, n): [StaffId, string] => [n === 0 ? chair : memberId(n), name]),
]);
const caseNos = new Map(
  Array.from({ length: 120 }, (_, n) => [
    caseOf(n + 1) as string,
    `2026-${String(n + 401).padStart(5, '0')}`,
  ]),
);

const partsOf = (played: PlayedMeeting, { person }: Visitor): SittingParts => ({
  ...{ meeting: played.meeting(), version: 9, person, placeName: '성동구', names, caseNos },
});

const words = new Map([[paperId, '살림이 나아지지 않아 세 달을 더 돕기로 이야기했다.']]);

export type AtTable = 'secretary' | 'member';

/** The secretary of that committee, or a member of it who has no other role here. */
export function atTable(who: AtTable, language: Language = 'ko'): Visitor {
  const staffId = who === 'secretary' ? secretary : memberId(1);
  const role = who === 'secretary' ? 'SECRETARY' : 'COMMITTEE_MEMBER';
  const person = { staffId, roles: [{ role, place: cityOf(dong) }] } as const;
  return { ...visitorIn('officer', language), person, login: who, name: names.get(staffId) ?? '' };
}

const reported = [
  { meetingId: asId<MeetingId>('sub'), startsAt: kst('2026-11-19T14:00'), decided: 12, passed: 11 },
];

/** What the pages of meetings would be shown, without a database. */
export const sampleMeetings = (): MeetingWindows & OutcomeWindows => ({
  ...sampleOutcomes,
  meetingHead: ({ person }, id) => Promise.resolve(meetingHead(playedOf(id).meeting(), person, '성동구')),
  sitting: (visitor, id, filters) =>
    Promise.resolve({
      ...sittingView(
        partsOf(playedOf(id), visitor),
        {
          ...parseFilters(sittingFilters, filters),
          beside: { opinions: sampleOpinions, actions: sampleActions },
        },
        [
          {
            meetingId: asId('next'),
            kind: 'EMERGENCY_REVIEW',
            startsAt: kst('2026-12-03T14:00'),
            status: 'planned',
          },
        ],
      ),
      recounts: id === 'long' ? recounts : [],
    }),
  meetingCounts: (visitor, id, filters) =>
    Promise.resolve(countsView(partsOf(playedOf(id), visitor), parseFilters(sittingFilters, filters))),
  minutes(visitor, id) {
    const played = playedOf(id);
    const written = played.events().map((event) => ({ event, at: played.now(), by: secretary }));
    const beside = { opinions: sampleOpinions, actions: new Map([[1, sampleActions]]) };
    return Promise.resolve(
      minutesView({ ...partsOf(played, visitor), record: minutesOf(written), reported, words, ...beside }),
    );
  },
  materials(visitor, id, filters) {
    const { page = 1, member } = parseFilters(materialsFilters, filters);
    const parts = partsOf(playedOf(id), visitor);
    const { isSecretary } = meetingHead(parts.meeting, visitor.person, '');
    const whose = isSecretary ? (member ?? null) : visitor.person.staffId;
    const told = new Map(
      parts.meeting.items.map((one) => [one.paperId as string, '석 달을 더 지원해 달라고 합니다.']),
    );
    return Promise.resolve(materialsView(parts, { member: whose === null ? null : asId(whose), page }, told));
  },
  meetingSheet: (visitor, id) =>
    Promise.resolve(sittingView(partsOf(playedOf(id), visitor), { perPage: 200 }, [])),
  allowances: (visitor, id) =>
    Promise.resolve(allowancesView(partsOf(playedOf(id), visitor), kst('2026-11-26T14:05'))),
});
