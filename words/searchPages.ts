import type { SearchKind } from '../domain/search.ts';
import type { Labels, Said } from './language.ts';

/** 사례 찾기. */
export const searchWords = {
  title: { ko: '사례 찾기', en: 'Find a case' },
  link: { ko: '찾기', en: 'Search' },
  lead: {
    ko: '적으신 것에 모두 맞는 사례를 찾습니다. 찾은 사실은 접속기록에 남고, 적으신 내용은 주소에도 기록에도 남지 않습니다.',
    en: 'Finds the cases that fit all of it. That you searched is kept in the access log; what you typed is kept nowhere.',
  },
  name: { ko: '이름', en: 'Name' },
  nameHint: {
    ko: '이름 전부, 또는 초성 전부(예: ㅎㄷㅇ). 함께 사는 사람의 이름으로도 찾습니다.',
    en: 'The whole name or all its initial consonants (ㅎㄷㅇ). Others of the household are found as well.',
  },
  phone: { ko: '전화 뒤 네 자리', en: 'Last four digits of the phone' },
  caseNo: { ko: '사례 번호', en: 'Case number' },
  caseNoHint: { ko: '예: 2026-00412. 앞부분만 적어도 됩니다.', en: 'As in 2026-00412, or its beginning.' },
  externalNumber: { ko: '행복이음·온나라 번호', en: 'Number of Haengbok-ieum or Onnara' },
  externalNumberHint: { ko: '띄어 쓰거나 줄표를 빼도 됩니다.', en: 'Spaces and hyphens do not matter.' },
  dong: { ko: '동', en: 'Dong' },
  anyDong: { ko: '볼 수 있는 모든 동', en: 'All that you may see' },
  button: { ko: '찾기', en: 'Search' },
  failed: { ko: '아직 찾지 않았습니다', en: 'Nothing was searched' },
  none: { ko: '맞는 사례가 없습니다', en: 'No case fits' },
  tryThis: { ko: '이렇게 해 보세요', en: 'What to try' },
  tryFewer: {
    ko: '적은 것에 모두 맞아야 나옵니다. 한 가지만 적어 다시 찾아 보세요.',
    en: 'All that is given must fit. Try one thing alone.',
  },
  tryInitials: {
    ko: '한자나 띄어쓰기가 다르면 초성으로 찾아 보세요.',
    en: 'Where the spelling may differ, try the initial consonants.',
  },
  tryElsewhere: {
    ko: '볼 수 있는 지역의 사례만 나옵니다. 다른 지역의 사례는 그곳 담당자가 찾을 수 있습니다.',
    en: 'Only cases in places of yours are found. Those elsewhere are found by their own officers.',
  },
  tryOpen: { ko: '새 사례 열기', en: 'Open a new case' },
  more: {
    ko: '더 있습니다. 알고 계신 것을 하나 더 적어 좁혀 주세요.',
    en: 'There are more. Please narrow it by one more thing.',
  },
  unknown: { ko: '이름 모름', en: 'Name unknown' },
} as const satisfies Record<string, Said>;

export const searchKindLabels = {
  caseNo: { ko: '사례 번호', en: 'case number' },
  name: { ko: '이름', en: 'name' },
  initials: { ko: '이름 초성', en: 'initial consonants' },
  phone: { ko: '전화', en: 'phone' },
  externalNumber: { ko: '다른 시스템 번호', en: 'number of another system' },
  dong: { ko: '동', en: 'dong' },
} as const satisfies Labels<SearchKind>;

/** By what was searched, and how long the result is kept. */
export const searchedBy = (by: Said, until: Said): Said => ({
  ko: `찾은 조건: ${by.ko}. 이 결과는 ${until.ko}까지 볼 수 있습니다.`,
  en: `Searched by ${by.en}. This result can be seen until ${until.en}.`,
});
export const foundCount = (count: number): Said => ({
  ko: `찾은 사례 ${String(count)}건`,
  en: `${String(count)} ${count === 1 ? 'case' : 'cases'} found`,
});
