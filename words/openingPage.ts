import type { Said } from './language.ts';

/** The question before a case that is neither one's own nor one's team's. */
export const openingWords = {
  title: { ko: '열람 사유', en: 'Why you look' },
  lead: {
    ko: '담당하거나 소속된 동의 사례가 아닙니다. 사유를 고르면 오늘 하루 볼 수 있고, 사유는 접속기록에 남습니다.',
    en: 'This case is neither yours nor of your dong. Say why and it opens until the end of today; the reason is kept in the access log.',
  },
  reason: { ko: '사유', en: 'Reason' },
  words: { ko: '설명', en: 'In your words' },
  wordsHint: {
    ko: '‘그 밖의 까닭’이면 꼭 적어 주세요. 이 가구의 열쇠로 봉인됩니다.',
    en: 'Needed with another reason. It is sealed with the key of this household.',
  },
  button: { ko: '사유를 남기고 열기', en: 'Keep the reason and open' },
  notOpened: { ko: '사례를 열지 못했습니다', en: 'The case was not opened' },
} as const satisfies Record<string, Said>;
