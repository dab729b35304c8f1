import type { Said } from './language.ts';

/** What every page of a meeting begins with. */
export const meetingWords = {
  meetings: { ko: '회의', en: 'Meetings' },
  pages: { ko: '이 회의의 쪽', en: 'Pages of this meeting' },
  sitting: { ko: '회의 진행', en: 'The sitting' },
} as const satisfies Record<string, Said>;

/** What is said after a form was sent. */
export const meetingDone = {
  done: { ko: '기록했습니다.', en: 'Recorded.' },
  later: {
    ko: '받았습니다. 곧 이 쪽에 보입니다. 다시 보내지 않으셔도 됩니다.',
    en: 'Taken. It will show here shortly; there is no need to send it again.',
  },
} as const satisfies Record<string, Said>;
