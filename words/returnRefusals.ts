import { dayWords, wonWords } from './dates.ts';
import type { Sentences } from './sentences.ts';

/** What the rules on return, collection and objection say no to, each with its article. */
export const returnRefusals = {
  priorNoticeNotServed: () => ({
    ko: '사전통지서가 아직 도달하지 않았습니다. 송달을 먼저 기록해 주세요 (행정절차법 제15조, 제21조).',
    en: 'The prior notice has not arrived yet. Please record its service first (Administrative Procedures Act, articles 15 and 21).',
  }),
  opinionStillOpen: ({ earliest }) => ({
    ko: `의견을 낼 수 있는 기간입니다. ${dayWords(earliest).ko}부터 명령할 수 있습니다 (행정절차법 제21조, 제22조).`,
    en: `The person may still give an opinion. The order can be given from ${dayWords(earliest).en} (Administrative Procedures Act, articles 21 and 22).`,
  }),
  fraudBinds: () => ({
    ko: '거짓이나 부정한 방법으로 받은 지원은 바로 중단하고 전부나 일부를 돌려받아야 합니다 (긴급복지지원법 제15조제1항).',
    en: 'Support that was got by deceit has to be stopped at once and returned in all or in part (Emergency Aid and Support Act, article 15(1)).',
  }),
  excessNeverStops: () => ({
    ko: '초과지원으로는 지원을 중단할 수 없고 초과한 금액만 돌려받을 수 있습니다 (긴급복지지원법 제15조제3항).',
    en: 'For an excess support is not stopped; only what was too much can be ordered back (Emergency Aid and Support Act, article 15(3)).',
  }),
  otherRemedy: () => ({
    ko: '초과지원의 반환명령은 이 법의 이의신청 대상이 아닙니다. 행정심판이나 행정소송을 안내해 주세요 (긴급복지지원법 제16조, 행정심판법 제27조: 안 날부터 90일).',
    en: 'An order on an excess cannot be objected to under this Act. Please tell the person of administrative appeal and litigation (Emergency Aid and Support Act, article 16; Administrative Appeals Act, article 27: 90 days from knowing).',
  }),
  periodNotBegun: () => ({
    ko: '통지가 도달해야 기간이 시작됩니다. 멈춘 기간을 비우거나 송달을 먼저 기록해 주세요 (행정절차법 제15조, 제16조).',
    en: 'The period begins with the arrival of the notice. Please leave the stop empty, or record the service first (Administrative Procedures Act, articles 15 and 16).',
  }),
  instalmentsDoNotAdd: ({ leftWon }) => ({
    ko: `두 번 이상으로 나누고, 더하면 남은 금액 ${wonWords(leftWon).ko}과 같아야 합니다 (긴급복지지원법 제15조).`,
    en: `There have to be two instalments or more, and together they have to be the ${wonWords(leftWon).en} that are left (Emergency Aid and Support Act, article 15).`,
  }),
  tooManyInstalments: ({ most }) => ({
    ko: `${String(most)}번까지만 나눌 수 있습니다 (기준표의 분할납부, 두레 운영 기준).`,
    en: `There can be ${String(most)} instalments at most (rulebook, instalments; house rule).`,
  }),
  instalmentsTooLong: ({ months, latest }) => ({
    ko: `마지막 날은 ${String(months)}개월 안이어야 합니다. ${dayWords(latest).ko}까지로 정해 주세요 (기준표의 분할납부, 두레 운영 기준).`,
    en: `The last day has to be within ${String(months)} months. Please choose one until ${dayWords(latest).en} (rulebook, instalments; house rule).`,
  }),
  electronicNeedsConsent: () => ({
    ko: '전자송달은 받을 사람이 동의한 때에만 할 수 있습니다. 전자송달 동의를 먼저 기록하거나 다른 방법을 골라 주세요 (행정절차법 제14조제3항).',
    en: 'A notice goes by electronic means only where the person has agreed to it. Please record that consent first, or choose another way (Administrative Procedures Act, article 14(3)).',
  }),
  dunningFirst: () => ({
    ko: '독촉장이 도달하고 그 납부 기한이 지나야 체납처분을 의뢰할 수 있습니다 (긴급복지지원법 제15조제4항).',
    en: 'Arrears can be referred once a dunning letter has arrived and its day to pay has passed (Emergency Aid and Support Act, article 15(4)).',
  }),
  noArrearsForExcess: () => ({
    ko: '초과지원은 체납처분으로 거둘 수 없습니다. 반환을 청구해 주세요 (긴급복지지원법 제15조제4항: 제1항·제2항만).',
    en: 'An excess is not collected as arrears. Please claim it in court (Emergency Aid and Support Act, article 15(4): paragraphs 1 and 2 alone).',
  }),
  arrearsInstead: () => ({
    ko: '초과지원이 아닌 반환금은 체납처분의 예로 거둡니다 (긴급복지지원법 제15조제4항).',
    en: 'What is not an excess is collected as arrears (Emergency Aid and Support Act, article 15(4)).',
  }),
} as const satisfies Partial<Sentences>;
