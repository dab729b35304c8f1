import { wonWords } from './dates.ts';
import type { Sentences } from './sentences.ts';

/** What the rules of emergency support say no to: request, decision, payment, extension, return, objection. */
export const grantRefusals = {
  grantNotFound: () => ({
    ko: '이 사례에 그 긴급지원이 없습니다.',
    en: 'This case has no such emergency support.',
  }),
  grantOutOfOrder: () => ({
    ko: '이 긴급지원은 그 일을 할 단계가 아닙니다. 현장확인, 결정, 지급, 사후조사, 적정성 심사의 차례를 확인해 주세요.',
    en: 'This emergency support is not at that step. The order is: field check, decision, payment, after-check, adequacy review.',
  }),
  foreignerGroundMissing: () => ({
    ko: '외국인이면 지원할 수 있는 사유를 골라 주세요 (긴급복지지원법 시행령 제1조의2).',
    en: 'For a foreign national, please choose the ground on which the Act helps (Enforcement Decree, article 1-2).',
  }),
  supportNotFound: () => ({
    ko: '결정된 지원 가운데 그 지원이 없습니다.',
    en: 'There is no such support among those decided.',
  }),
  supportNotAsked: () => ({
    ko: '요청에 없던 종류의 지원입니다. 먼저 긴급지원을 요청해 주세요.',
    en: 'This kind of support was not asked for. Please request it first.',
  }),
  supportAlreadyOpen: () => ({
    ko: '같은 종류의 긴급지원이 이미 진행 중입니다.',
    en: 'Emergency support of this kind is already under way.',
  }),
  supportOver: () => ({
    ko: '이미 끝났거나 중단된 지원입니다. 더 필요하면 긴급지원을 새로 요청해 주세요.',
    en: 'This support is over or was stopped. If more is needed, please request emergency support anew.',
  }),
  overFirstGrant: ({ most }) => ({
    ko: `처음 결정할 수 있는 것은 ${String(most)}회(개월)까지입니다 (긴급복지지원법 제10조).`,
    en: `The first decision may give ${String(most)} at most (Emergency Aid and Support Act, article 10).`,
  }),
  overCap: ({ left }) => ({
    ko: `이 종류의 지원은 ${String(left)}회(개월) 남았습니다 (긴급복지지원법 제10조).`,
    en: `Only ${String(left)} of this kind of support are left (Emergency Aid and Support Act, article 10).`,
  }),
  overCeiling: ({ mostWon }) => ({
    ko: `한도 ${wonWords(mostWon).ko}을 넘는 금액입니다 (긴급복지지원법 제9조, 지원금액 고시). 금액을 확인해 주세요.`,
    en: `The most that can be given is ${wonWords(mostWon).en} (Emergency Aid and Support Act, article 9, and its notice). Please check the amount.`,
  }),
  countedOtherwise: ({ wonCounted, lineWon, isWithin, law }) => ({
    ko: `계산한 금액은 ${wonWords(wonCounted).ko}, 기준은 ${wonWords(lineWon).ko}으로 ${isWithin ? '기준 안입니다' : '기준을 넘습니다'} (${law}). 맞으면 그대로 고르고, 달리 보면 그 까닭을 골라 주세요.`,
    en: `Counted are ${wonWords(wonCounted).en}, the line is ${wonWords(lineWon).en}: ${isWithin ? 'within it' : 'over it'} (Enforcement Decree, article 7(2)). Please choose so where that is right, or say why you find otherwise.`,
  }),
  proofMissing: () => ({
    ko: '다른 사람 계좌로 지급하려면 증빙을 골라 주세요 (긴급복지지원법 시행령 제2조).',
    en: 'To pay to another person’s account, please name the proof (Enforcement Decree, article 2).',
  }),
  overGranted: ({ leftWon }) => ({
    ko: `결정된 금액 가운데 남은 것은 ${wonWords(leftWon).ko}입니다. 금액을 확인해 주세요.`,
    en: `Of what was decided ${wonWords(leftWon).en} are left to pay. Please check the amount.`,
  }),
  crisisNotConfirmed: () => ({
    ko: '현장확인에서 위기상황이 확인되지 않아 지원을 결정할 수 없습니다 (긴급복지지원법 제8조).',
    en: 'The field check did not confirm a crisis, so no support can be decided (Emergency Aid and Support Act, article 8).',
  }),
  extensionNotFound: () => ({
    ko: '결정을 기다리는 지원연장 가운데 그런 것이 없습니다. 이미 결정되었는지 확인해 주세요.',
    en: 'No such extension waits for a decision. Please see whether it was decided already.',
  }),
  extensionStillOpen: () => ({
    ko: '이 지원에는 결정을 기다리는 연장이 이미 있습니다. 그 결정을 먼저 기록해 주세요.',
    en: 'An extension of this support waits for its decision already. Please record that decision first.',
  }),
  noExtensionByAuthority: ({ most }) =>
    most > 0
      ? {
          ko: `시장·군수·구청장의 연장은 한 번에 한 달씩 ${String(most)}번까지입니다. 그 뒤에는 긴급지원심의위원회에 요청해 주세요 (긴급복지지원법 제10조).`,
          en: `The authority alone extends by one month at a time, ${String(most)} times at most. After that, please ask the emergency review committee (Emergency Aid and Support Act, article 10).`,
        }
      : {
          ko: '이 종류의 지원은 긴급지원심의위원회만 연장할 수 있습니다. 위원회에 요청해 주세요 (긴급복지지원법 제10조).',
          en: 'Only the emergency review committee extends this kind of support. Please ask the committee (Emergency Aid and Support Act, article 10).',
        },
  authorityFirst: () => ({
    ko: '시장·군수·구청장이 연장할 수 있는 횟수가 남아 있습니다. 그 연장을 먼저 요청해 주세요 (긴급복지지원법 제10조).',
    en: 'The authority alone may still extend this support. Please ask for that extension first (Emergency Aid and Support Act, article 10).',
  }),
  otherDecider: ({ by }) =>
    by === 'COMMITTEE'
      ? {
          ko: '긴급지원심의위원회가 결정하는 연장입니다. 재적, 출석, 찬성 수를 적어 주세요 (긴급복지지원법 제10조).',
          en: 'This extension is the committee’s to decide. Please enter who was seated, present and in favour (Emergency Aid and Support Act, article 10).',
        }
      : {
          ko: '시장·군수·구청장이 결정하는 연장입니다. 위원회의 표결 수는 비워 주세요 (긴급복지지원법 제10조).',
          en: 'This extension is the authority’s to decide. Please leave the committee’s votes empty (Emergency Aid and Support Act, article 10).',
        },
  recoveryOutOfOrder: () => ({
    ko: '이 긴급지원은 그 일을 할 단계가 아닙니다. 부적정 의결, 사전통지, 반환명령, 송달, 이의신청, 환수의 차례를 확인해 주세요 (긴급복지지원법 제15조, 제16조).',
    en: 'This emergency support is not at that step. The order is: finding of the review, prior notice, return order, service, objection, repayment (Emergency Aid and Support Act, articles 15 and 16).',
  }),
  overPaid: ({ paidWon }) => ({
    ko: `지급한 금액 ${wonWords(paidWon).ko}보다 많이 돌려받을 수 없습니다. 금액을 확인해 주세요 (긴급복지지원법 제15조).`,
    en: `No more than the ${wonWords(paidWon).en} that were paid can be ordered back. Please check the amount (Emergency Aid and Support Act, article 15).`,
  }),
  overReturn: ({ leftWon }) => ({
    ko: `돌려받을 금액은 ${wonWords(leftWon).ko}까지입니다. 금액을 확인해 주세요.`,
    en: `What can be paid back is ${wonWords(leftWon).en} at most. Please check the amount.`,
  }),
} as const satisfies Partial<Sentences>;
