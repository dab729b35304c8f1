import { itemKindLabels } from './committeeLabels.ts';
import { wonWords } from './dates.ts';
import { labelOf } from './language.ts';
import type { Sentences } from './sentences.ts';

/** What is said where a decision of a sitting, or what followed from it, cannot be so. */
export const outcomeRefusals = {
  resultContradicts: () => ({
    ko: '선정 여부와 선정 결과가 서로 다릅니다. 선정하였다면 결과를 ‘선정’으로 골라 주세요.',
    en: 'The yes or no and the result contradict each other. Please choose ‘Selected’ only where it was selected.',
  }),
  amountNotMeant: () => ({
    ko: '금액을 적지 않는 결과입니다. 금액을 비워 주세요.',
    en: 'This result has no amount. Please leave it empty.',
  }),
  amountMissing: () => ({
    ko: '생활비로 정하면 금액이 있어야 합니다. 금액을 원 단위로 적어 주세요.',
    en: 'Money needs its amount. Please enter it in whole won.',
  }),
  settlementUnfit: () => ({
    ko: '이 선정에 맞지 않는 처리입니다. 법정 지원으로 넘어온 것인지, 추인되지 않은 것인지 확인하고 다시 골라 주세요.',
    en: 'This does not fit the selection: it is either on the track of the Act, or was not confirmed. Please choose again.',
  }),
  committeeBinds: ({ amountWon, stop }) => {
    const won = wonWords(amountWon);
    return {
      ko: `부정수급의 지원중단·반환은 심의위원회가 의결한 대로 합니다 (긴급복지지원법 제15조제1항). 의결: ${won.ko} 반환, 지원중단 ${stop ? '함' : '하지 않음'}.`,
      en: `After a deceit the order follows the committee’s decision (Emergency Aid and Support Act, article 15(1)): return ${won.en}, ${stop ? 'stop' : 'do not stop'} the support.`,
    };
  },
  leadWithoutPart: () => ({
    ko: '주 사례기관의 역할이 적혀 있지 않습니다. 기관별 역할에 주 사례기관을 넣어 주세요.',
    en: 'The lead agency has no part of its own. Please add its part.',
  }),
  actionNotFound: () => ({
    ko: '그런 후속조치가 없습니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such action. Please choose it from the list again.',
  }),
  actionTakenOutOfOrder: () => ({
    ko: '이미 끝났거나 방문으로 잡혀 있는 후속조치입니다. 방문이라면 방문 기록에 적어 주세요.',
    en: 'This action is over, or has become a visit. A visit is recorded as a visit.',
  }),
  actionStillOpen: () => ({
    ko: '회의에서 정한 후속조치가 남아 있습니다. 결과를 먼저 기록해 주세요.',
    en: 'An action of a meeting is still open. Please record what became of it first.',
  }),
  actionsFull: ({ most }) => ({
    ko: `한 안건에는 후속조치를 ${String(most)}개까지 적을 수 있습니다. 비슷한 것은 하나로 묶어 주세요.`,
    en: `An item holds ${String(most)} actions. Please join those that are alike.`,
  }),
  visitorNeeded: () => ({
    ko: '방문은 사례 담당이나 방문간호사가 합니다. 맡을 사람을 다시 골라 주세요.',
    en: 'Visits are made by the officer of the case or the visiting nurse. Please choose one of them.',
  }),
  notAgreeable: ({ item, kind }) => {
    const { ko, en } = labelOf(itemKindLabels, kind);
    return {
      ko: `${String(item)}번 안건(${ko})에는 적을 수 없는 내용입니다. 안건의 종류와 사례를 확인해 주세요.`,
      en: `That cannot be written on item ${String(item)} (${en}). Please check what the item is about.`,
    };
  },
  conflictKnown: ({ item }) => ({
    ko: `${String(item)}번 안건에 그 위원의 이해관계가 이미 적혀 있습니다.`,
    en: `The interest of this member in item ${String(item)} is recorded already.`,
  }),
  noConflictKnown: ({ item }) => ({
    ko: `${String(item)}번 안건에는 그 위원의 확인할 이해관계가 남아 있지 않습니다.`,
    en: `No interest of this member in item ${String(item)} waits to be looked at.`,
  }),
  notToPutAgain: ({ item }) => ({
    ko: `${String(item)}번 안건은 다시 올릴 것이 아닙니다. 부결되어 정해지지 않은 안건만 다시 올립니다.`,
    en: `Item ${String(item)} is not to be put again. Only a question that was voted down and left open is.`,
  }),
} as const satisfies Partial<Sentences>;
