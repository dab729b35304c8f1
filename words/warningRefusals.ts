import { wonWords } from './dates.ts';
import type { Sentences } from './sentences.ts';
import { warningLabels } from './warningLabels.ts';

/** What needs a reason before it goes on. */
export const warningRefusals = {
  warningUnanswered: ({ warnings }) => {
    const labels = [...new Set(warnings.map(({ code }) => code))].map((code) => warningLabels[code]);
    return {
      ko: `살펴야 할 점이 있습니다: ${labels.map(({ ko }) => ko).join(', ')}. 그래도 계속하려면 항목마다 까닭을 골라 주세요.`,
      en: `There is something to look at first: ${labels.map(({ en }) => en).join('; ')}. To go on all the same, please choose a reason for each.`,
    };
  },
  amountReasonMissing: ({ proposedUnits, proposedWon }) => {
    const won = proposedWon === null ? null : wonWords(proposedWon);
    return {
      ko: `기준표에서 제안하는 것은 ${String(proposedUnits)}회(개월)${won ? `, 한 번에 ${won.ko}` : ''}입니다. 달리 지원하는 까닭을 골라 주세요.`,
      en: `The rules propose ${String(proposedUnits)}${won ? ` of ${won.en} each` : ''}. Please choose why something else is given.`,
    };
  },
  notGivenReasonMissing: () => ({
    ko: '요청한 지원 가운데 주지 않는 것이 있습니다. 그 까닭을 골라 주세요.',
    en: 'Something that was asked for is not given. Please choose why.',
  }),
} as const satisfies Partial<Sentences>;
