import type { ChangeStrength } from '../domain/rulebook/changes.ts';
import type { MeansLine } from '../domain/rulebook/meansLines.ts';
import type { ReSupportRule } from '../domain/rulebook/reSupport.ts';
import type { Labels, Said } from './language.ts';

/** 기준 바꾸기. */
export const changeWords = {
  title: { ko: '기준 바꾸기', en: 'Change a rule' },
  lead: {
    ko: '한 분이 올리고 다른 분이 승인해야 바뀝니다. 법령보다 느슨하게는 바꿀 수 없고, 지난 기준은 지워지지 않습니다.',
    en: 'One person proposes, another approves. A law is never loosened, and no row is ever deleted.',
  },
  waiting: { ko: '승인 기다림', en: 'Waits for approval' },
  noneWaiting: { ko: '승인을 기다리는 기준이 없습니다.', en: 'Nothing waits for approval.' },
  decided: { ko: '바꾼 내역', en: 'What was decided' },
  noneDecided: { ko: '아직 바꾼 기준이 없습니다.', en: 'No rule was changed yet.' },
  which: { ko: '바꿀 기준 고르기', en: 'Which rule to change' },
  rule: { ko: '기준', en: 'Rule' },
  chooseRule: { ko: '기준을 고르세요', en: 'Choose a rule' },
  place: { ko: '적용하는 곳', en: 'Where it holds' },
  nation: { ko: '전국', en: 'The whole country' },
  go: { ko: '바꿀 내용 적기', en: 'Go on' },
  propose: { ko: '바꿀 내용 올리기', en: 'Propose the change' },
  proposeLead: {
    ko: '다른 분이 승인하기 전에는 아무것도 바뀌지 않습니다. 승인하면 시행일부터 새로 생기는 기한과 지원에 쓰고, 이미 정해진 기한과 지원은 그대로입니다.',
    en: 'Nothing changes until somebody else approves. Then it counts for duties and support from its first day on; what was decided stays as it was.',
  },
  proposeButton: { ko: '올리기', en: 'Propose' },
  now: { ko: '지금 값', en: 'Now' },
  before: { ko: '지금', en: 'Before' },
  after: { ko: '바뀌면', en: 'After' },
  unknown: { ko: '정해진 값 없음', en: 'no value' },
  value: { ko: '새 값', en: 'New value' },
  from: { ko: '시행일', en: 'First day' },
  fromHint: { ko: '오늘이나 그 뒤의 날입니다.', en: 'Today or later.' },
  until: { ko: '마지막 날', en: 'Last day' },
  untilHint: {
    ko: '비워 두면 다음에 바꿀 때까지 씁니다.',
    en: 'Empty: until the next change.',
  },
  law: { ko: '근거 조항이나 결정', en: 'Article or decision' },
  lawHint: {
    ko: '예: 수원시 긴급복지지원 조례 제4조',
    en: 'The ordinance, notice or decision that says so, with its article',
  },
  strength: { ko: '효력', en: 'Strength' },
  chooseStrength: { ko: '고르세요', en: 'Choose' },
  verified: { ko: '이 값을 근거에서 직접 확인했습니까?', en: 'Was the number read in that source?' },
  verifiedYes: { ko: '예, 직접 읽었습니다', en: 'Yes, read there' },
  verifiedNo: { ko: '아니요, 확인 전입니다', en: 'No, not yet' },
  approve: { ko: '승인하기', en: 'Approve' },
  sendBack: { ko: '되돌리기', en: 'Send back' },
  withdraw: { ko: '거두기', en: 'Take it back' },
  reason: { ko: '되돌리는 까닭', en: 'Why it goes back' },
  needsOther: {
    ko: '올린 분은 승인할 수 없습니다. 다른 분이 승인해 주세요.',
    en: 'Whoever proposed it cannot approve it. Somebody else has to.',
  },
  state: { ko: '상태', en: 'State' },
  people: { ko: '올린 분 → 결정한 분', en: 'Proposed by → decided by' },
  inHouse: { ko: '이곳에서 정함', en: 'set here' },
  change: { ko: '기준 바꾸기', en: 'Change a rule' },
} as const satisfies Record<string, Said>;

export const changeStandingLabels = {
  waiting: { ko: '승인 기다림', en: 'Waits for approval' },
  returned: { ko: '되돌림', en: 'Sent back' },
  toCome: { ko: '시행 전', en: 'To come' },
  holds: { ko: '지금 씀', en: 'Holds now' },
  over: { ko: '지남', en: 'Over' },
} as const satisfies Labels<'waiting' | 'returned' | 'toCome' | 'holds' | 'over'>;

export const changeStrengthHints = {
  NOTICE: { ko: '장관 고시', en: 'The minister’s notice' },
  LOCAL: { ko: '조례·지방 기준', en: 'An ordinance or local rule' },
  GUIDE: { ko: '업무 안내', en: 'The yearly guide' },
  DESIGN: { ko: '두레를 쓰는 곳의 운영 기준', en: 'How this office works' },
} as const satisfies Labels<ChangeStrength>;

/** A law says no, with its article. */
export const lawSentences: Readonly<
  Record<'ruleLoosens' | 'ruleWrongPlace' | 'ruleWrongStrength', (law: string) => Said>
> = {
  ruleLoosens: (law) => ({
    ko: `${law}보다 느슨하게 바꿀 수 없습니다. 직원의 기한은 더 짧게, 당사자의 기한은 더 길게만 바꿀 수 있고, 지원 횟수와 상한, 소득·재산의 선은 더 낮게만, 금액은 이 조항의 한도 안에서만 정할 수 있습니다.`,
    en: `This would loosen ${law}. The time of the office may only become shorter and that of the household longer, units, caps and lines of means only lower, and amounts stay within that article.`,
  }),
  ruleWrongPlace: (law) => ({
    ko: `이 기준을 둘 수 있는 곳이 아닙니다. ${law}에 따라, 장관이 고시하는 기준은 전국에만, 조례로 정하는 사유는 그 조례가 있는 곳에만 둘 수 있습니다. 적용하는 곳을 바꿔 주세요.`,
    en: `This rule cannot stand at that place. By ${law}, what the minister announces is for the whole country, and what an ordinance names is for its own place. Please choose another place.`,
  }),
  ruleWrongStrength: (law) => ({
    ko: `이 기준의 효력은 ${law}에 따라 정해져 있습니다. 장관이 고시하는 기준은 ‘고시’, 조례로 정하는 사유는 ‘조례·지방 기준’을 골라 주세요.`,
    en: `How hard this rule is follows from ${law}. Please choose the notice for what the minister announces, and the local rule for what an ordinance names.`,
  }),
};

/** Rows that nobody changes here, on the page of the rulebook. */
export const fileWords = {
  crisisReasons: { ko: '위기사유', en: 'Reasons of crisis' },
  reason: { ko: '사유', en: 'Reason' },
  text: { ko: '내용', en: 'Text' },
  referral: { ko: '추천 기록이 필요합니다', en: 'a record of the recommendation is needed' },
  means: { ko: '소득·재산 기준', en: 'Lines of income and assets' },
  reSupport: { ko: '다시 지원하는 기준', en: 'Support once more' },
  warnsOnly: {
    ko: '경고만 합니다. 까닭을 적으면 지원할 수 있습니다.',
    en: 'It warns; a reason overrides it.',
  },
  noNumber: { ko: '알려진 값 없음', en: 'no number is known' },
  housing: { ko: '주거지원', en: 'for housing' },
} as const satisfies Record<string, Said>;

export const meansLineLabels = {
  INCOME: { ko: '소득 (한 달)', en: 'Income a month' },
  ASSETS: { ko: '재산의 합계', en: 'Total assets' },
  HOME_DEDUCTION: { ko: '주거용 재산 공제 한도', en: 'Deduction for the home, at most' },
  FINANCIAL: { ko: '금융재산', en: 'Financial assets' },
  LIVING_RESERVE: { ko: '금융재산에서 빼는 생활준비금', en: 'Living reserve deducted from them' },
} as const satisfies Labels<MeansLine['line']>;
export const reSupportLabels = {
  SAME_REASON: { ko: '같은 위기사유', en: 'For the same reason' },
  OTHER_REASON: { ko: '다른 위기사유', en: 'For another reason' },
} as const satisfies Labels<ReSupportRule['crisis']>;
/** 끝난 뒤 24개월 이내. */
export const waitWords = (months: number): Said => ({
  ko: `끝난 뒤 ${String(months)}개월 이내면 경고`,
  en: `a warning within ${String(months)} months of its end`,
});
/** 75 %. */
export const percentWords = (percent: number): Said => ({
  ko: `기준 중위소득의 ${String(percent)}%`,
  en: `${String(percent)} % of the median income`,
});

export const proposedRules = (count: number): Said => ({
  ko: `승인을 기다리는 기준 ${String(count)}건`,
  en: `${String(count)} ${count === 1 ? 'rule waits' : 'rules wait'} for approval`,
});
