import type { Said } from './language.ts';

/** Questions on who does what and until when: seats, deputies, transfers, pauses. */
export const staffFieldWords = {
  seat: { ko: '어느 자리입니까?', en: 'Which seat?' },
  newHolder: { ko: '누가 맡습니까?', en: 'Who takes it?' },
  newHolderHint: {
    ko: '그 자리의 남은 일과 기한이 모두 이분에게 갑니다.',
    en: 'All that is left to do in that seat, with its deadlines, goes to them.',
  },
  reassignCause: { ko: '변경 사유', en: 'Why it changes' },
  deputy: { ko: '누가 대리합니까?', en: 'Who stands in?' },
  ofWhom: { ko: '누가 자리를 비웁니까?', en: 'Who is away?' },
  ofHolder: { ko: '그 자리를 맡은 분', en: 'Whoever holds the seat' },
  whichDeputy: { ko: '어느 대리를 끝냅니까?', en: 'Whose time ends?' },
  deputyFrom: { ko: '대리 첫날', en: 'First day' },
  deputyUntil: { ko: '대리 마지막 날', en: 'Last day' },
  leaveCause: { ko: '자리를 비우는 까닭', en: 'Why the holder is away' },
  toDong: { ko: '어느 동으로 이관합니까?', en: 'To which dong?' },
  toDongHint: {
    ko: '그 동에서 받을 때까지는 지금 담당자가 그대로 맡습니다.',
    en: 'Until that dong receives it, everything stays with those who have it now.',
  },
  transferCause: { ko: '이관 사유', en: 'Why it is transferred' },
  withdrawCause: { ko: '거두는 까닭', en: 'Why it is withdrawn' },
  declineCause: { ko: '받지 않는 까닭', en: 'Why it is not taken' },
  clock: { ko: '어느 기한입니까?', en: 'Which deadline?' },
  pauseReason: { ko: '멈추는 까닭', en: 'Why it sleeps' },
  pauseUntil: { ko: '언제까지 멈춥니까?', en: 'Until when?' },
  pauseUntilHint: {
    ko: '그날이 지나면 저절로 이어집니다. 긴급지원과 안전에 관한 기한, 법령이 정한 기한은 멈출 수 없습니다.',
    en: 'After that day it goes on by itself. Emergency support, safety and what a law counts cannot sleep.',
  },
} as const satisfies Record<string, Said>;
