import type { Said } from './language.ts';

/** What of a case is over, and the pages on which it stands whole. */
export const wholeWords = {
  title: { ko: '끝난 것까지 모두 보기', en: 'All of the case' },
  lead: {
    ko: '끝난 긴급지원, 연계, 동의, 계획까지 모두 보여 드립니다. 할 수 있는 일은 사례 화면에 있습니다.',
    en: 'Everything, also what is over: support, linkages, consents, plans. What can be done stands on the page of the case.',
  },
  over: { ko: '끝난 긴급지원', en: 'Emergency support that is over' },
  allOver: { ko: '사례의 긴급지원이 모두 끝났습니다.', en: 'All emergency support of the case is over.' },
  nothingPaid: { ko: '지급 없음', en: 'nothing paid' },
  grantTitle: { ko: '긴급지원 한 건', en: 'One grant' },
  grantLead: {
    ko: '끝난 뒤에도 늦은 이의신청처럼 법이 언제든 받는 일은 여기에서 합니다.',
    en: 'What the law takes at any time, such as a late objection, is done here also after it is over.',
  },
  noActs: {
    ko: '지금 이 긴급지원에 대해 하실 수 있는 일은 없습니다.',
    en: 'There is nothing for you to do about this support now.',
  },
  allTimeline: { ko: '경과 모두 보기', en: 'Show all that happened' },
  allLetters: { ko: '알림 기록 모두 보기', en: 'Show all letters' },
  newest: { ko: '가장 새 것부터', en: 'the newest first' },
} as const satisfies Record<string, Said>;

/** The way to the rest of a list. */
export const seeAll = (left: number): Said => ({
  ko: `모두 보기 (${String(left)}건 더 있음)`,
  en: `See all (${String(left)} more)`,
});
