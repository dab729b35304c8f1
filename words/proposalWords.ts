import { wonWords } from './dates.ts';
import type { Labels, Said } from './language.ts';

/** What stands beside the boxes of a decision: the table's proposal, the ceiling, what was given before. */
export const proposalWords = {
  perSchool: {
    ko: '기준표의 금액은 학교급마다 다르고, 수업료·입학금을 더합니다',
    en: 'The table’s amounts go by the school, and fees come on top',
  },
  noAmount: { ko: '기준표에 이 지원의 금액이 없습니다', en: 'The table names no amount for this' },
  amountReason: { ko: '기준표와 달리 지원하는 까닭', en: 'Why it is not what the table proposes' },
  asProposed: { ko: '기준표대로', en: 'As the table proposes' },
  notGivenReason: { ko: '요청한 것을 주지 않는 까닭', en: 'Why something asked for is not given' },
  allGiven: { ko: '모두 줍니다', en: 'All is given' },
  notGivenHint: {
    ko: '요청한 지원 가운데 고르지 않은 것이 있을 때 고릅니다.',
    en: 'Where something that was asked for is not ticked above.',
  },
  earlier: { ko: '앞선 지원', en: 'Given before' },
  noneEarlier: { ko: '앞선 지원이 없습니다', en: 'Nothing was given before' },
} as const satisfies Record<string, Said>;

const basisWords = {
  FIXED: { ko: '기준표 금액', en: 'The table’s amount' },
  CEILING: { ko: '기준표 한도', en: 'The table’s ceiling' },
  BASE: { ko: '기준표 기본 금액', en: 'The table’s base amount' },
} as const satisfies Labels<'FIXED' | 'CEILING' | 'BASE'>;

export function noticeWords({
  basis,
  won,
}: {
  readonly basis: keyof typeof basisWords;
  readonly won: number;
}): Said {
  const [named, amount] = [basisWords[basis], wonWords(won)];
  return { ko: `${named.ko} ${amount.ko}`, en: `${named.en}: ${amount.en}` };
}

/** 제9조제2항: 40 % of 기준 중위소득. */
export function capWords(won: number): Said {
  const amount = wonWords(won);
  return {
    ko: `법의 상한 ${amount.ko} (기준 중위소득의 40 %, 긴급복지지원법 제9조제2항)`,
    en: `The Act’s ceiling: ${amount.en} (40 % of the median income; Emergency Aid and Support Act, article 9(2))`,
  };
}

/** What a decision may not pass. */
export function mostWords(won: number): Said {
  const amount = wonWords(won);
  return {
    ko: `${amount.ko}보다 많이는 결정할 수 없음`,
    en: `Not more than ${amount.en} can be decided`,
  };
}

interface Units {
  readonly first: number;
  readonly most: number;
  readonly given: number;
  readonly left: number;
  readonly unit: Said;
}

/** How long it may last, what was used of it and what is left. */
export function unitsWords({ first, most, given, left, unit }: Units): Said {
  const [a, b, c, d] = [first, most, given, left].map(String);
  return {
    ko: `처음 ${a ?? ''}${unit.ko}까지, 모두 ${b ?? ''}${unit.ko} 가운데 ${c ?? ''}${unit.ko} 씀, ${d ?? ''}${unit.ko} 남음`,
    en: `At first up to ${a ?? ''} ${unit.en}; of ${b ?? ''} in all ${c ?? ''} used, ${d ?? ''} left`,
  };
}
