import type { Said } from './language.ts';

export const lateMeetingWords = {
  note: {
    ko: '사례의 일이 아니어서 위의 수에는 들어 있지 않습니다.',
    en: 'They are of no case, so the figures above do not count them.',
  },
} as const satisfies Record<string, Said>;

export const lateMeetingsTitle = (count: number): Said => ({
  ko: `회의에서 늦은 일 ${String(count)}건`,
  en: `${String(count)} late ${count === 1 ? 'duty' : 'duties'} of meetings`,
});

/** 2일 경과; less than a day is late as well. */
export const daysLateWords = (days: number): Said => ({
  ko: days === 0 ? '오늘 지남' : `${String(days)}일 경과`,
  en: days === 0 ? 'passed today' : `late by ${String(days)} day${days === 1 ? '' : 's'}`,
});
