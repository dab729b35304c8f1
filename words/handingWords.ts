import type { ReferralAnswer, ReferralSettlement } from '../domain/meeting/referring.ts';
import type { Labels, Said } from './language.ts';
import { itemResultLabels } from './sittingPages.ts';

/** What another sitting answered on a referred item. */
export const answerResultLabels: Labels<ReferralAnswer['result']> = {
  ...itemResultLabels,
  RETURNED: { ko: '정하지 않고 돌려보냄', en: 'Sent back undecided' },
};

/** How the waiting for an answer was ended by hand. */
export const referralSettlementLabels: Labels<ReferralSettlement> = {
  ANSWERED_BY_HAND: { ko: '문서나 전화로 회신받음', en: 'Answered by letter or telephone' },
  NO_LONGER_NEEDED: { ko: '회신이 더 필요 없음', en: 'No answer is needed any more' },
};

/** 안건 이관과 분리: on the agenda, in the sitting and on the page of an item. */
export const handingWords = {
  place: { ko: '안건 순서 바꾸기', en: 'Change the order' },
  toPlace: { ko: '몇 번째로', en: 'To which place' },
  nth: { ko: '번째', en: 'in order' },
  up: { ko: '위로', en: 'Move up' },
  down: { ko: '아래로', en: 'Move down' },
  refer: { ko: '다른 위원회로 넘기기', en: 'Hand to another committee' },
  referLead: {
    ko: '넘긴 안건은 곧바로 그 회의의 안건이 되고, 이 회의의 간사는 회신을 기다립니다. 결정은 그 회의가 서명하면 사례로 갑니다.',
    en: 'It is on that agenda at once, and this secretary waits for the answer. What they decide goes to the case with their signature.',
  },
  split: { ko: '안건 둘로 나누기', en: 'Split it into two' },
  splitLead: {
    ko: '이 안건은 끝나고, 같은 사례에 대한 안건 둘이 뒤에 생깁니다. 제척·회피는 두 안건에 그대로 이어집니다.',
    en: 'This item ends and two on the same case follow it; whoever is recused is so from both.',
  },
  part: { ko: '나눈 안건', en: 'Part' },
  wholeCase: { ko: '사례 전체', en: 'The whole case' },
  about: { ko: '무엇에 대해', en: 'About what' },
  noProposal: { ko: '제안 없음', en: 'No proposal' },
  settle: { ko: '회신 기다림 끝내기', en: 'Stop waiting for the answer' },
  settleLead: {
    ko: '회신이 이 시스템 밖에서 왔거나 더 필요 없을 때만 끝냅니다. 그 회의의 안건은 그대로 남습니다.',
    en: 'Only where the answer came by another way, or none is needed. The item stays on the other agenda.',
  },
  how: { ko: '어떻게 끝났습니까?', en: 'How did it end?' },
  sentTo: { ko: '넘긴 회의', en: 'Handed to' },
  awaits: { ko: '회신 기다림', en: 'Waits for an answer' },
  owed: { ko: '회신할 것', en: 'Owes an answer' },
  owedTo: { ko: '회신을 기다리는 회의', en: 'Who waits for the answer' },
  owedLead: {
    ko: '이 안건을 정하고 서명하면, 또는 철회하면 저절로 회신됩니다.',
    en: 'It is answered by itself once it is decided and signed, or withdrawn.',
  },
  answer: { ko: '회신', en: 'Answer' },
  settled: { ko: '기다림을 끝낸 까닭', en: 'Why nobody waits any more' },
  late: { ko: '지남', en: 'overdue' },
  unknown: { ko: '다른 회의', en: 'another sitting' },
} as const satisfies Record<string, Said>;

/** 2026. 12. 2.까지. */
export const untilDay = ({ ko, en }: Said): Said => ({ ko: `${ko}까지`, en: `by ${en}` });

/** 안건 12건 가운데 3번째: the number of the item stays what it was. */
export const placeOfAll = (place: number, of: number): Said => ({
  ko: `안건 ${String(of)}건 가운데 ${String(place)}번째입니다. 안건 번호는 그대로입니다.`,
  en: `Place ${String(place)} of ${String(of)}. Its number stays.`,
});
