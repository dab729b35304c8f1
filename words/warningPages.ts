import type { Said } from './language.ts';

/** Warnings on forms and pages. */
export const warningPageWords = {
  warnings: { ko: '살펴야 할 점', en: 'To look at first' },
  toAnswer: { ko: '결정할 때 까닭을 적을 점', en: 'To be answered at the decision' },
  answered: { ko: '까닭을 적고 계속한 점', en: 'Gone on against, with a reason' },
  reason: { ko: '그래도 계속하는 까닭', en: 'Why you go on all the same' },
  notAnswered: { ko: '고르지 않음', en: 'Not chosen' },
  hint: {
    ko: '결정하기 전에 살펴야 할 점입니다. 계속하려면 항목마다 까닭을 고르고 내용에 적어 주세요.',
    en: 'To look at before you go on. Choose a reason for each, and write the words below.',
  },
  none: { ko: '살펴야 할 점이 없습니다.', en: 'Nothing warns.' },
  until: { ko: '끝난 날', en: 'Last day' },
  otherHelp: { ko: '다른 법률에 따른 도움', en: 'Help under another Act' },
  otherHelpHint: {
    ko: '같은 내용의 도움을 받고 있으면 이 법으로 지원하지 않습니다 (긴급복지지원법 제3조제2항).',
    en: 'Whoever has the same help there has none under this Act (article 3(2)).',
  },
  otherAct: { ko: '어느 법률입니까?', en: 'Which Act?' },
  overlaps: { ko: '겹치는 지원', en: 'The support that it overlaps' },
  estimate: { ko: '소득·재산 (어림)', en: 'Income and assets, as estimated' },
  estimateHint: {
    ko: '알면 적습니다. 먼저 지원하고 사후조사에서 확인합니다. 기준을 넘으면 알려 드립니다.',
    en: 'If you know them. Support comes first, the after-check tells; you are told where a line is exceeded.',
  },
  foreigner: { ko: '외국인을 지원하는 사유', en: 'Ground for helping a foreign national' },
  evidence: { ko: '외국인 지원 사유의 증빙', en: 'Paper for the ground of a foreign national' },
  evidenceSeen: { ko: '증빙을 봄', en: 'paper seen' },
  evidenceNotSeen: { ko: '증빙을 보지 못함', en: 'paper not seen' },
  notForeign: { ko: '보지 못했거나 해당 없음', en: 'Not seen, or not needed' },
  notGiven: { ko: '요청했으나 주지 않은 까닭', en: 'Why something asked for was not given' },
} as const satisfies Record<string, Said>;

/** The sorts of 그 밖의 지원 on the page of rules. */
export const addOnWords = {
  title: { ko: '그 밖의 지원을 덧붙이는 기준', en: 'When other support fits' },
  warnsOnly: {
    ko: '막지 않고 알리기만 합니다. 까닭을 고르면 계속할 수 있습니다.',
    en: 'These only warn; with a reason one may go on.',
  },
  once: { ko: '한 번', en: 'Once' },
  again: { ko: '다시 줄 수 있음', en: 'May be given again' },
} as const satisfies Record<string, Said>;

export const seasonWords = (first: Said, last: Said): Said => ({
  ko: `${first.ko}부터 ${last.ko}까지`,
  en: `From ${first.en} to ${last.en}`,
});
export const alongWords = (kinds: readonly Said[]): Said => ({
  ko: `${kinds.map(({ ko }) => ko).join('·')}에 덧붙여`,
  en: `Along with ${kinds.map(({ en }) => en).join(' or ')}`,
});
