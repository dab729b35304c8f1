import type { AccessMark } from '../domain/access.ts';
import type { AccessRules } from '../domain/accessRules.ts';
import type { Month } from '../domain/accessReview.ts';
import type { Said } from './language.ts';

/** 접속기록 and its monthly review. */
export const accessWords = {
  title: { ko: '접속기록', en: 'Access log' },
  lead: {
    ko: '누가 언제 누구의 자료를 보았는지 남은 기록입니다. 이 화면을 연 것도 남습니다.',
    en: 'Who looked at whose data, and when. Opening this page is kept as well.',
  },
  reviews: { ko: '월 점검', en: 'Monthly review' },
  month: { ko: '달', en: 'Month' },
  city: { ko: '지역', en: 'City' },
  account: { ko: '계정 (아이디나 이름)', en: 'Account (login or name)' },
  caseNo: { ko: '사례 번호', en: 'Case number' },
  what: { ko: '무엇을', en: 'What' },
  onlyMarked: { ko: '표시된 것만', en: 'Only what is marked' },
  none: {
    ko: '이 조건에 맞는 기록이 없습니다. 달이나 조건을 바꾸어 보세요.',
    en: 'No look fits these conditions. Please try another month or other conditions.',
  },
  at: { ko: '언제', en: 'When' },
  by: { ko: '누가', en: 'Who' },
  place: { ko: '접속 주소', en: 'Address' },
  whose: { ko: '누구의', en: 'Whose' },
  nobody: { ko: '–', en: '–' },
  marks: { ko: '표시', en: 'Marks' },
  reason: { ko: '까닭', en: 'Reason' },
  rules: { ko: '표시하는 기준', en: 'What is marked' },
  rulesNote: { ko: '고의나 잘못이라는 뜻이 아닙니다', en: 'a mark is no reproach' },
} as const satisfies Record<string, Said>;

export const reviewWords = {
  lead: {
    ko: '끝난 달의 접속기록을 살펴보고 서명합니다. 서명은 바꾸지 않고, 덧붙임만 남깁니다.',
    en: 'Look through the log of a month that is over and sign. A signing is never changed, only added to.',
  },
  state: { ko: '상태', en: 'State' },
  signed: { ko: '점검함', en: 'Reviewed' },
  unsigned: { ko: '점검 전', en: 'Not reviewed' },
  running: { ko: '아직 끝나지 않은 달', en: 'Not over yet' },
  runningNote: {
    ko: '아직 끝나지 않은 달입니다. 다음 달 1일부터 점검을 마치고 서명할 수 있습니다.',
    en: 'This month is not over. It can be signed from the first of the next month on.',
  },
  by: { ko: '점검한 사람', en: 'Reviewed by' },
  at: { ko: '점검한 때', en: 'Reviewed at' },
  found: { ko: '점검 결과', en: 'What was found' },
  note: { ko: '점검 의견', en: 'Notes' },
  noteHint: {
    ko: '무엇을 살폈고 무엇이 있었는지 적어 주세요. 사람의 이름 대신 사례 번호를 씁니다. 특이사항이 없으면 비워 두어도 됩니다.',
    en: 'What was looked at and what came of it. Case numbers instead of names. May stay empty where nothing was found.',
  },
  sign: { ko: '점검을 마치고 서명', en: 'Sign the review' },
  signing: { ko: '점검과 서명', en: 'Review and signing' },
  notIntact: {
    ko: '이 서명은 적힌 뒤에 데이터베이스에서 바뀌었습니다. 관리자에게 알리고 접속기록을 검증해 주세요.',
    en: 'This signing was changed in the database after it was written. Tell the administrator and verify the log.',
  },
  addenda: { ko: '덧붙임', en: 'Addenda' },
  addNote: { ko: '덧붙일 내용', en: 'What is to be added' },
  addHint: {
    ko: '서명한 뒤에 알게 된 것을 적어 주세요. 사람의 이름 대신 사례 번호를 씁니다.',
    en: 'What came to be known after the signing. Case numbers instead of names.',
  },
  add: { ko: '덧붙이기', en: 'Add' },
  looks: { ko: '모든 기록', en: 'Looks' },
  accounts: { ko: '계정', en: 'Accounts' },
  refused: { ko: '거부됨', en: 'Refused' },
  marked: { ko: '표시됨', en: 'Marked' },
  byMark: { ko: '기준별 표시', en: 'Marks by rule' },
  byWhat: { ko: '무엇을 했는가', en: 'What was done' },
  seeMarked: { ko: '표시된 기록 보기', en: 'See what is marked' },
  seeAll: { ko: '그달의 기록 모두 보기', en: 'See all of the month' },
  done: { ko: '이 달은 점검을 마쳤습니다', en: 'This month is reviewed' },
  thenLooks: { ko: '점검할 때의 기록', en: 'Looks when it was signed' },
} as const satisfies Record<string, Said>;

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** 2026. 11. */
export function monthWords(month: Month): Said {
  const [year = '', number = ''] = month.split('-');
  return { ko: `${year}. ${String(Number(number))}.`, en: `${monthNames[Number(number) - 1] ?? ''} ${year}` };
}

/** People on a list, of whom the numbers stand folded beneath. */
export const shownWords = (count: number): Said => ({
  ko: `사례 ${String(count)}건`,
  en: `${String(count)} ${count === 1 ? 'case' : 'cases'}`,
});

/** What a mark stands for, with the number of its rule. */
export const markSentences: { readonly [M in AccessMark]: (rules: AccessRules) => Said } = {
  NIGHT: ({ NIGHT: { fromHour, untilHour } }) => ({
    ko: `${String(fromHour)}시부터 다음 날 ${String(untilHour)}시 사이에 보았습니다`,
    en: `looked at between ${String(fromHour)}:00 and ${String(untilHour)}:00`,
  }),
  VOLUME: ({ VOLUME: { cases } }) => ({
    ko: `한 계정이 하루에 사례를 ${String(cases)}건 넘게 열었습니다`,
    en: `one account opened more than ${String(cases)} cases in a day`,
  }),
  EXPORT_SIZE: ({ EXPORT_SIZE: { cases } }) => ({
    ko: `한 번에 사례를 ${String(cases)}건 넘게 내려받았습니다`,
    en: `more than ${String(cases)} cases in one export`,
  }),
  OUTSIDE_AREA: () => ({
    ko: '계정의 담당 지역 밖에 있는 사례입니다',
    en: 'a case outside the places of the account’s roles',
  }),
};
