import type { Said } from './language.ts';

/** Filters of one's own list, and the views that are kept of them. */
export const workFilterWords = {
  title: { ko: '내 할 일 거르기', en: 'Filter my work' },
  kind: { ko: '할 일의 종류', en: 'Kind of duty' },
  stage: { ko: '단계', en: 'Stage' },
  dong: { ko: '동', en: 'Dong' },
  until: { ko: '언제까지', en: 'Due until' },
  urgent: { ko: '긴급만', en: 'Urgent only' },
  clear: { ko: '조건 지우기', en: 'Clear the filter' },
  on: { ko: '거른 목록입니다', en: 'This list is filtered' },
  views: { ko: '저장한 보기', en: 'Saved views' },
  everything: { ko: '모두', en: 'Everything' },
  save: { ko: '이 조건을 보기로 저장', en: 'Keep these filters as a view' },
  name: { ko: '보기 이름', en: 'Name of the view' },
  nameHint: {
    ko: '30자까지. 사람 이름이나 전화번호는 적지 마세요.',
    en: 'Up to 30 characters. Please do not write anybody’s name or number.',
  },
  home: { ko: '첫 화면을 이 보기로 엽니다', en: 'Home opens with this view' },
  isHome: { ko: '첫 화면', en: 'home' },
  saveButton: { ko: '저장', en: 'Save' },
  manage: { ko: '보기 고치기', en: 'Change the views' },
  change: { ko: '고치기', en: 'Change' },
  remove: { ko: '지우기', en: 'Remove' },
  lateElsewhere: {
    ko: '조건 밖에 늦은 일이 있습니다.',
    en: 'Something beyond this filter is late.',
  },
  noneMatches: { ko: '이 조건에 맞는 할 일이 없습니다', en: 'No duty of yours matches this filter' },
} as const satisfies Record<string, Said>;
