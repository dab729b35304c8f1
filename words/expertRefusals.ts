import { momentWords } from './dates.ts';
import { expertEndingLabels } from './expertLabels.ts';
import type { Sentences } from './sentences.ts';

type ExpertCode =
  | 'expertNotFound'
  | 'expertAccessOver'
  | 'expertLinkEarly'
  | 'expertLinkReplaced'
  | 'expertsFull'
  | 'itemWithoutCase'
  | 'pledgeMissing';

/** What a meeting says no to about outside experts; read by secretaries and by the experts themselves. */
export const expertRefusals: Pick<Sentences, ExpertCode> = {
  expertNotFound: () => ({
    ko: '이 회의에 그런 외부전문가가 없습니다. 명단에서 다시 골라 주세요.',
    en: 'This meeting has no such outside expert. Please choose one from the list again.',
  }),
  expertAccessOver: ({ why }) => {
    const { ko, en } = expertEndingLabels[why];
    return {
      ko: `이 자료의 열람이 끝났습니다. 까닭: ${ko}. 물어보실 것은 회의 간사에게 전화해 주세요.`,
      en: `The look at this material is over. The reason: ${en}. Please call the secretary of the meeting if you have a question.`,
    };
  },
  expertLinkEarly: ({ opensAt }) => {
    const { ko, en } = momentWords(opensAt);
    return {
      ko: `자료는 ${ko}부터 열 수 있습니다. 그 뒤에 다시 해 주세요.`,
      en: `The material opens at ${en}. Please try again after that.`,
    };
  },
  expertLinkReplaced: () => ({
    ko: '새 링크가 나가서 이 링크는 더는 쓸 수 없습니다. 가장 나중에 받은 메일의 링크로 들어와 주세요.',
    en: 'A newer link was sent, so this one opens no more. Please use the link of the latest mail.',
  }),
  expertsFull: ({ most }) => ({
    ko: `한 회의에 외부전문가는 ${String(most)}명까지 모실 수 있습니다.`,
    en: `A meeting takes ${String(most)} outside experts.`,
  }),
  itemWithoutCase: () => ({
    ko: '사례가 없는 안건입니다. 외부전문가는 사례 하나를 다루는 안건에 모셔 주세요.',
    en: 'This item is about no case. Outside experts are invited to an item about one case.',
  }),
  pledgeMissing: () => ({
    ko: '비밀유지 서약을 먼저 해 주세요. 서약하신 뒤에 자료와 의견 칸이 열립니다.',
    en: 'Please give the pledge of confidentiality first. The material and the opinion open after it.',
  }),
};
