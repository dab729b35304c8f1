import type { Said } from './language.ts';

/** 방문 날짜 다시 잡기: what its form asks, for one visit and for many. */
export const rescheduleWords = {
  to: { ko: '새 방문 날짜', en: 'The new day' },
  toHint: {
    ko: '처음 날짜는 새 날짜 옆에 남습니다.',
    en: 'The first day stays beside the new one.',
  },
  onDayOff: { ko: '쉬는 날이면', en: 'Where it is a day off' },
  yes: { ko: '그날에 갑니다', en: 'It is meant all the same' },
  no: { ko: '다시 묻습니다', en: 'Ask again' },
  cause: { ko: '날짜를 바꾸는 까닭', en: 'Why the day changes' },
} as const satisfies Record<string, Said>;
