import type { Cadence, CommitteeField, DeputyRule, Share } from '../domain/committee/rules.ts';
import type { Labels, Said } from './language.ts';

export const shareLabels: Labels<Share> = {
  NONE: { ko: '세지 않음', en: 'not counted' },
  HALF: { ko: '2분의 1 이상', en: 'at least half' },
  MAJORITY: { ko: '과반수', en: 'more than half' },
  TWO_THIRDS: { ko: '3분의 2 이상', en: 'at least two thirds' },
  ALL: { ko: '전원', en: 'all' },
};

export const cadenceLabels: Labels<Cadence> = {
  ON_CALL: { ko: '필요할 때', en: 'when needed' },
  WEEKLY: { ko: '매주', en: 'weekly' },
  MONTHLY: { ko: '매달', en: 'monthly' },
  QUARTERLY: { ko: '분기마다', en: 'every quarter' },
  YEARLY: { ko: '해마다', en: 'yearly' },
};

export const deputyRuleLabels: Labels<DeputyRule> = {
  ORDINANCE: { ko: '조례로', en: 'by ordinance' },
  DELEGATION: { ko: '전결 규정으로', en: 'by delegation' },
};

/** 운영 기준, field by field. */
export const committeeFieldLabels: Labels<CommitteeField> = {
  quorum: { ko: '의사정족수 (재적 가운데)', en: 'Quorum (of the seated)' },
  majority: { ko: '의결정족수 (출석 가운데)', en: 'Majority (of the present)' },
  castingVote: { ko: '가부동수일 때 위원장의 결정권', en: 'Casting vote of the chair' },
  writtenReview: { ko: '서면심의', en: 'Review in writing' },
  proxies: { ko: '대리출석', en: 'Proxies' },
  recusedCountsSeated: { ko: '제척 위원을 재적에 셈', en: 'The recused count as seated' },
  recusedCountsPresent: { ko: '제척 위원을 출석에 셈', en: 'The recused count as present' },
  noticeDays: { ko: '소집 통지 (며칠 전)', en: 'Notice (days before)' },
  cadence: { ko: '여는 주기', en: 'How often it sits' },
  decides: { ko: '의결 (아니면 자문·예비심사)', en: 'Decides (otherwise advises or prepares)' },
  deputySigns: { ko: '위원장을 대신한 서명', en: 'Who signs for the chair' },
  mostMembers: { ko: '위원 수 상한', en: 'Most members' },
  delegation: { ko: '전체 위원회가 맡긴 안건', en: 'What the whole committee has handed to it' },
};

export const committeeWords = {
  title: { ko: '위원회·위원', en: 'Committees and members' },
  lead: {
    ko: '어느 위원회가 어떻게 열리고 누가 위원인지 정합니다. 회의는 잡는 날의 기준과 그날의 위원으로 열립니다.',
    en: 'How each committee sits and who sits on it. A meeting goes by the rules and members of its day.',
  },
  none: {
    ko: '위원을 정한 위원회가 아직 없습니다. 아래에서 위원회를 고르고 위원을 위촉해 주세요.',
    en: 'No committee has members yet. Please choose one below and seat its members.',
  },
  committee: { ko: '위원회', en: 'Committee' },
  place: { ko: '어디', en: 'Place' },
  members: { ko: '위원', en: 'Members' },
  chair: { ko: '위원장', en: 'Chair' },
  state: { ko: '상태', en: 'State' },
  complete: { ko: '갖춤', en: 'complete' },
  incomplete: { ko: '갖추지 못함', en: 'not complete' },
  other: { ko: '다른 위원회 열기', en: 'Open another committee' },
  show: { ko: '보기', en: 'Show' },
  choose: { ko: '골라 주세요', en: 'Please choose' },
  rules: { ko: '운영 기준', en: 'Rules' },
  field: { ko: '항목', en: 'What' },
  value: { ko: '기준', en: 'Rule' },
  ground: { ko: '근거', en: 'Ground' },
  locked: { ko: '법령 (더 엄격하게만)', en: 'law (only stricter)' },
  unverified: { ko: '확인 전', en: 'unverified' },
  own: { ko: '이곳의 기준', en: 'of this place' },
  from: { ko: '언제부터', en: 'From' },
  yes: { ko: '예', en: 'yes' },
  no: { ko: '아니요', en: 'no' },
  unlimited: { ko: '정하지 않음', en: 'no limit' },
  nobody: { ko: '없음', en: 'nobody' },
  proposed: { ko: '제안한 기준', en: 'Proposed rules' },
  waits: { ko: '승인 기다림', en: 'waits for approval' },
  approved: { ko: '승인함', en: 'approved' },
  needsOther: { ko: '제안한 사람이 아닌 분이 승인합니다.', en: 'Somebody else has to approve it.' },
  noProposals: { ko: '제안한 기준이 없습니다.', en: 'No rule was proposed.' },
  sitting: { ko: '지금 위원', en: 'Sitting now' },
  coming: { ko: '앞으로', en: 'to come' },
  endsSoon: { ko: '곧 끝남', en: 'ends soon' },
  former: { ko: '임기가 끝난 위원', en: 'Former members' },
  noMembers: { ko: '지금 위원이 없습니다.', en: 'Nobody sits on it now.' },
  name: { ko: '이름', en: 'Name' },
  seat: { ko: '자리', en: 'Seat' },
  category: { ko: '구분', en: 'Category' },
  term: { ko: '임기', en: 'Term' },
  acts: { ko: '고치기', en: 'Change' },
  seatForm: { ko: '위촉하기', en: 'Seat somebody' },
  seatLead: {
    ko: '회의에 들어와 표결하려면 위원 역할이, 간사에게는 간사 역할이 있어야 합니다. 그런 분만 보입니다.',
    en: 'Only people are listed who have the role to vote or, as secretary, to keep the meeting.',
  },
  nobodyFits: {
    ko: '이곳에 위원·위원장·간사 역할이 있는 분이 없습니다. 설정의 직원에서 역할을 먼저 주세요.',
    en: 'Nobody has such a role here. Please give one in the settings first.',
  },
  who: { ko: '누구', en: 'Who' },
  until: { ko: '언제까지', en: 'Until' },
  untilHint: { ko: '정하지 않으면 비워 둡니다.', en: 'Leave it empty where no end is named.' },
  seatButton: { ko: '위촉', en: 'Seat' },
  endForm: { ko: '해촉·임기 끝', en: 'End of the term' },
  lastDay: { ko: '마지막 날', en: 'Last day' },
  endButton: { ko: '임기 끝내기', en: 'End the term' },
  ruleForm: { ko: '이곳의 기준 제안하기', en: 'Propose a rule of this place' },
  ruleLead: {
    ko: '조례나 운영 규정이 다르게 정한 것만 고릅니다. 다른 분이 승인하면 그날부터 잡는 회의에 적용됩니다.',
    en: 'Choose only what an ordinance or by-laws say otherwise; approved by somebody else, it holds from that day.',
  },
  handedBy: { ko: '맡긴 근거', en: 'Handed over by' },
  handedKinds: { ko: '맡긴 안건', en: 'What was handed over' },
  nothingHanded: { ko: '맡긴 안건 없음', en: 'nothing' },
  reported: { ko: '소위원회 의결 보고', en: 'Decided by the sub-committee' },
  itsMinutes: { ko: '회의록', en: 'Minutes' },
  notOfWhole: { ko: '전체 위원회 위원 아님', en: 'not on the whole committee' },
  asItIs: { ko: '그대로', en: 'as it is' },
  law: { ko: '근거 (조례·규정과 조항)', en: 'Ground (ordinance and article)' },
  ruleButton: { ko: '제안', en: 'Propose' },
  approveButton: { ko: '승인', en: 'Approve' },
} as const satisfies Record<string, Said>;

/** Half of 긴급지원심의위원회 are learned or named by civic bodies, the chair counted (제12조제3항). */
export const outsideHalf = (outside: number, voting: number): Said => ({
  ko: `학식·경험과 민간단체 추천 ${String(outside)}명 / 전체 ${String(voting)}명 (절반 이상이어야 함, 긴급복지지원법 제12조제3항)`,
  en: `${String(outside)} of ${String(voting)} are learned or named by civic bodies (half are needed, article 12(3))`,
});

export const seatedWords = (voting: number, needed: number): Said => ({
  ko: `재적 ${String(voting)}명, 정족수 ${String(needed)}명`,
  en: `${String(voting)} seated, ${String(needed)} needed`,
});

/** Terms that end soon, so that somebody is seated in time. */
export const endingSoon = (count: number): Said => ({
  ko: `60일 안에 임기가 끝나는 위원 ${String(count)}명`,
  en: `${String(count)} term${count === 1 ? '' : 's'} end${count === 1 ? 's' : ''} within 60 days`,
});

export const proposalsWaiting = (count: number): Said => ({
  ko: `승인을 기다리는 기준 ${String(count)}건`,
  en: `${String(count)} proposed rule${count === 1 ? '' : 's'} to approve`,
});

export const daysCount = (count: number): Said => ({
  ko: `${String(count)}일 전`,
  en: `${String(count)} day${count === 1 ? '' : 's'} before`,
});

export const membersMost = (count: number): Said => ({
  ko: `${String(count)}명`,
  en: `${String(count)} members`,
});

/** What a sub-committee has decided at one sitting. */
export const reportedCounts = (decided: number, passed: number): Said => ({
  ko: `안건 ${String(decided)}건을 의결함 (가결 ${String(passed)}건)`,
  en: `${String(decided)} item${decided === 1 ? '' : 's'} decided, ${String(passed)} carried`,
});
