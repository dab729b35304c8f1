import type { Sentences } from './sentences.ts';

/** What the rules of consent, linkage, visits, advice and selection say no to. */
export const helpRefusals = {
  notTold: () => ({
    ko: '받는 자, 이용 목적, 항목, 보유·이용 기간, 거부할 권리와 불이익을 먼저 알려 주세요 (개인정보 보호법 제17조제2항).',
    en: 'Please first tell the recipient, the purpose, the items, how long, and the right to say no with what it costs (Personal Information Protection Act, article 17(2)).',
  }),
  consentMissing: () => ({
    ko: '밖으로 정보를 주려면 받는 곳을 적은 제3자 제공 동의나 다른 근거가 먼저입니다 (사회보장급여법 제15조제4항, 개인정보 보호법 제17조). 동의를 먼저 기록해 주세요.',
    en: 'Data may leave the office only with a consent that names the recipient, or on another ground (Social Security Benefits Act, article 15(4); Personal Information Protection Act, article 17). Please record the consent first.',
  }),
  consentNotFound: () => ({ ko: '이 사례에 그 동의가 없습니다.', en: 'This case has no such consent.' }),
  numberNotFound: () => ({
    ko: '바로잡을 번호가 이 사례에 없거나, 다른 시스템의 번호이거나, 이미 바로잡혔습니다. 번호를 다시 골라 주세요.',
    en: 'This case has no such number to correct, it is of another system, or it was corrected already. Please choose again.',
  }),
  consentOver: () => ({
    ko: '이미 철회된 동의입니다. 다시 필요하면 새로 동의를 받아 주세요.',
    en: 'This consent was withdrawn already. If it is needed again, please ask for a new one.',
  }),
  sensitiveBasisMissing: () => ({
    ko: '건강 정보를 적을 근거가 없습니다. 민감정보 처리 동의를 먼저 받아 주세요. 긴급지원이 진행 중이면 동의 없이 적을 수 있습니다 (개인정보 보호법 제23조, 긴급복지지원법 시행령 제9조).',
    en: 'Nothing allows health data here. Please ask for the consent to sensitive data first; while emergency support is under way it is not needed (Personal Information Protection Act, article 23; Enforcement Decree of the Emergency Aid and Support Act, article 9).',
  }),
  linkageNotFound: () => ({ ko: '이 사례에 그 연계가 없습니다.', en: 'This case has no such linkage.' }),
  linkageOutOfOrder: () => ({
    ko: '이 연계는 그 일을 할 단계가 아닙니다. 의뢰, 답변, 점검의 차례를 확인해 주세요.',
    en: 'This linkage is not at that step. The order is: offer, answer, review.',
  }),
  linkageAlreadyOpen: () => ({
    ko: '같은 자원에 이미 연계가 진행 중입니다.',
    en: 'A linkage to this helper is already under way.',
  }),
  visitNotFound: () => ({ ko: '계획에 없는 방문입니다.', en: 'There is no such visit in the plan.' }),
  visitOutOfOrder: () => ({
    ko: '앞선 방문을 먼저 기록해 주세요.',
    en: 'Please record the visit before this one first.',
  }),
  safetyVisitStays: () => ({
    ko: '안전 방문은 날짜를 미룰 수 없습니다. 오늘 찾아가거나 다른 분에게 맡겨 주세요.',
    en: 'A visit for safety keeps its day. Please make it today, or give it to somebody else.',
  }),
  noVisitsPlanned: () => ({ ko: '남은 방문 계획이 없습니다.', en: 'No visits are planned.' }),
  escalationStillOpen: () => ({
    ko: '끝나지 않은 상향 의뢰가 있습니다. 자문과 그 답변을 먼저 기록해 주세요.',
    en: 'The case was sent up and that is still open. Please record the advice and its answer first.',
  }),
  escalationNotFound: () => ({
    ko: '이 사례에 그 상향 의뢰가 없습니다.',
    en: 'This case was not sent up in that way.',
  }),
  escalationOutOfOrder: () => ({
    ko: '이 상향 의뢰는 그 일을 할 단계가 아닙니다. 의뢰, 자문, 답변의 차례를 확인해 주세요.',
    en: 'What was sent up is not at that step. The order is: sending up, advice, answer.',
  }),
  alreadyAtTheTop: () => ({
    ko: '이미 상위 시 솔루션위원회에 의뢰된 사례라 더 올릴 곳이 없습니다. 자문을 기록해 주세요.',
    en: 'The case is with the committee of the city above already, and there is nobody higher. Please record the advice.',
  }),
  answersDoNotMatch: ({ points }) => ({
    ko: `자문은 모두 ${String(points)}가지입니다. 하나에 하나씩 답해 주세요.`,
    en: `The advice has ${points === 1 ? 'one point' : `${String(points)} points`}. Please answer each of them once.`,
  }),
  selectionStillOpen: () => ({
    ko: '끝나지 않은 선정위원회 선정이 있습니다. 선정이나 추인을 먼저 기록해 주세요.',
    en: 'A selection is still open. Please record the choice or its ratification first.',
  }),
  selectionNotFound: () => ({
    ko: '이 사례에 그 선정 요청이 없습니다.',
    en: 'This case has no such selection.',
  }),
  selectionOutOfOrder: () => ({
    ko: '이 선정은 그 일을 할 단계가 아닙니다. 요청, 선정, 추인의 차례를 확인해 주세요.',
    en: 'This selection is not at that step. The order is: request, choice, ratification.',
  }),
  chairNotAlone: () => ({
    ko: '위원장이 먼저 정할 수 있는 것은 선결정 뒤 추인으로 요청된 선정뿐입니다. 재적, 출석, 찬성 수를 적어 주세요.',
    en: 'The chair alone may decide only what was asked for in that way. Please enter who was seated, present and in favour.',
  }),
} as const satisfies Partial<Sentences>;
