import type { ExpertWindows } from '../../api/expertWindows.ts';
import type { MaskedMaterial } from '../../api/maskedMaterial.ts';
import type {
  ExpertDoorView,
  ExpertPageView,
  KeptExpertView,
  OutsideLooksView,
} from '../../api/views/expert.ts';
import { meetingHead } from '../../api/views/meetingHead.ts';
import type { CaseId } from '../../domain/ids.ts';
import { plusHours } from '../../domain/time.ts';
import { meetingId, playMeeting, sittingAt } from '../domain/meeting/played.ts';

const door: ExpertDoorView = {
  ...{ kind: 'SOLUTION', placeName: '성동구', startsAt: sittingAt, endsAt: plusHours(sittingAt, 24) },
};

export const sampleMaterial: MaskedMaterial = {
  people: [
    { name: '한○윤', age: 40, relation: null },
    { name: '한○호', age: 12, relation: '자' },
    { name: null, age: null, relation: null },
  ],
  dong: '성수2가3동',
  crisisReasons: ['SEVERE_ILLNESS', 'JOB_LOSS'],
  crisisLevel: 'HIGH',
  told: '초등학교에서 알려 왔다. 장기 결석이며 세 번 찾아갔으나 문을 열지 않았다.',
  asked: '모의 건강을 어떻게 살필지 여쭙는다.',
  assessment: {
    at: plusHours(sittingAt, -150),
    note: '부는 현관에서 12분 이야기하였다.',
    areas: [
      {
        area: 'SAFETY',
        level: 'HIGH',
        fact: '아동을 직접 보지 못함',
        said: null,
        judgement: '안부 확인이 먼저',
      },
      { area: 'ECONOMY', level: 'LOW', fact: null, said: '"가르치는 일은 집에서 하겠다."', judgement: null },
    ],
  },
};

const beginning: ExpertPageView = {
  ...door,
  ...{ name: '문채린', job: '정신건강의학과 전문의', itemKind: 'ADVICE' },
  ...{ pledge: null, newestPledge: 1, material: null, opinion: null, attends: null, isOpen: true },
};
const pledged: ExpertPageView = {
  ...beginning,
  pledge: { version: 1, at: plusHours(sittingAt, -60) },
  material: sampleMaterial,
};
const given: ExpertPageView = {
  ...pledged,
  attends: 'OPINION_ONLY',
  opinion: {
    ...{ evaluation: 'STEP_IN', points: ['MEDICAL', 'EDUCATION'], at: plusHours(sittingAt, -50) },
    note: '부모 상담을 먼저 하고, 등교 계획은 8주 뒤에 다시 논의하는 것이 좋겠습니다.',
  },
};
const pages: Readonly<Record<string, ExpertPageView | null>> = {
  new: beginning,
  pledged,
  given,
  closed: { ...given, isOpen: false },
  away: null,
};

const kept: KeptExpertView = {
  ...{ expertId: 'e1', item: 1, itemKind: 'ADVICE', category: 'MEDICAL', basis: 'CONSENT_3RD' },
  ...{ name: '문채린', job: '정신건강의학과 전문의', email: 'moon@clinic.example', phone: '010-0000-0001' },
  ...{ state: 'opinion', ended: null, attends: 'REMOTE', code: null, reads: 3 },
  ...{ opensAt: plusHours(sittingAt, -72), endsAt: plusHours(sittingAt, 24) },
  ...{ linkAt: plusHours(sittingAt, -72), admittedAt: plusHours(sittingAt, -61) },
  readAt: plusHours(sittingAt, -50),
  may: { renew: true, revoke: true },
};

/** Experts as their pages would be shown, without a database; whose page it is, the sample's token says. */
export const sampleExperts = (): ExpertWindows => ({
  expertDoor: () => Promise.resolve(door),
  expertPage: ({ tokenHash }) => Promise.resolve(pages[tokenHash ?? 'new'] ?? null),
  experts: ({ person }, _, code) =>
    Promise.resolve({
      head: meetingHead(playMeeting().meeting(), person, '성동구'),
      items: [{ no: 1, kind: 'ADVICE' }],
      experts: [
        { ...kept, code: code === 'e1' ? '042517' : null },
        {
          ...{ ...kept, expertId: 'e2', name: null, job: null, email: null, phone: null, state: 'invited' },
          ...{ attends: null, linkAt: null, admittedAt: null, reads: 0, readAt: null },
          may: { renew: false, revoke: true },
        },
        {
          ...{ ...kept, expertId: 'e3', state: 'ended', ended: 'REVOKED', reads: 1 },
          may: { renew: false, revoke: false },
        },
      ],
    }),
  expertOpinions: () =>
    Promise.resolve({
      items: given.opinion
        ? [{ ...given.opinion, item: 1, name: '문채린', job: '전문의', category: 'MEDICAL' }]
        : [],
    }),
  outsideLooks: (_, caseId) => Promise.resolve(outsideLooksOf(caseId)),
});

/** Two looks of experts, of one of whom nothing is known any more. */
export const outsideLooksOf = (caseId: CaseId): OutsideLooksView => ({
  caseId,
  total: 2,
  items: [
    {
      ...{ at: plusHours(sittingAt, -50), what: 'expertMaterial', name: '문채린' },
      ...{ category: 'MEDICAL', kind: 'SOLUTION', meetingId },
    },
    {
      ...{ at: plusHours(sittingAt, -61), what: 'expertMaterial', name: null },
      ...{ category: null, kind: null, meetingId },
    },
  ],
});
