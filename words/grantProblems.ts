import type { Said } from './language.ts';

/** What the pages of 긴급지원 say no to. */
export const grantProblems = {
  dayNotYet: {
    ko: '아직 오지 않은 날입니다. 오늘이나 그 앞의 날을 골라 주세요.',
    en: 'That day has not come yet. Please choose today or a day before.',
  },
  grantNotThere: {
    ko: '이 사례에 그런 긴급지원이 없습니다. 사례에서 다시 골라 주세요.',
    en: 'The case has no such emergency support. Please choose one from the case.',
  },
  grantNotYet: {
    ko: '그날은 이 긴급지원이 요청되기 전입니다. 요청한 날이나 그 뒤의 날을 골라 주세요.',
    en: 'That day was before this support was asked for. Please choose the day of the request or a later one.',
  },
} as const satisfies Record<string, Said>;
