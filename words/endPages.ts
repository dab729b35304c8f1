import type { Said } from './language.ts';

/** 사례 전체 종료: what falls and what remains, before anything happens. */
export const endWords = {
  look: { ko: '무엇이 끝나는지 보기', en: 'Look at what would end' },
  notNow: {
    ko: '지금은 이 사례를 끝낼 수 없습니다.',
    en: 'This case cannot be ended by you now.',
  },
  nothingYet: { ko: '아직 아무것도 바뀌지 않았습니다', en: 'nothing has changed yet' },
  falls: { ko: '기록되는 일', en: 'What would happen' },
  gone: { ko: '없어지는 할 일', en: 'Duties that would be gone' },
  noneGone: { ko: '없어지는 할 일이 없습니다.', en: 'No duty would be gone.' },
  remaining: { ko: '남는 할 일', en: 'Duties that remain' },
  noneRemaining: { ko: '남는 할 일이 없습니다.', en: 'No duty would remain.' },
  end: { ko: '이대로 끝내기', en: 'End it so' },
} as const satisfies Record<string, Said>;

/** 구성원 분리: a household of its own for somebody who left. */
export const splitWords = {
  title: { ko: '구성원 분리', en: 'Somebody leaves the household' },
  lead: {
    ko: '나간 사람의 새 사례를 엽니다. 다른 담당자가 맡고, 이 사례에는 나간 날만 남습니다.',
    en: 'This opens a case of their own with another officer; only the day stays in this one.',
  },
  dongHint: {
    ko: '지금 있는 동의 행정동 코드 열 자리입니다.',
    en: 'The ten-digit code of the dong where they are now.',
  },
  officerOfDong: { ko: '그 동의 담당자', en: 'The officer of that dong' },
  button: { ko: '새 사례 열기', en: 'Open the new case' },
} as const satisfies Record<string, Said>;
