import { by, type Wordings } from './wording.ts';

/** Letters on what has to be paid back, and on the objection to it. */
export const recoveryLetters = {
  recoveryDecided: (facts) => ({
    subject: { ko: '지원중단·환수가 의결되었습니다', en: 'The committee decided on stop and return' },
    body: {
      ko: `긴급지원심의위원회가 지원중단·환수 여부를 의결하였습니다. 사례에서 의결을 확인하고, 사전통지가 남아 있으면 ${by(facts).ko} 해 주시기 바랍니다 (긴급복지지원법 제15조, 행정절차법 제21조).`,
      en: `The committee decided whether support is stopped and returned. Please read its decision in the case, and where prior notice is still to be given, give it ${by(facts).en} (Emergency Aid and Support Act, article 15; Administrative Procedures Act, article 21).`,
    },
  }),
  returnAsked: (facts) => ({
    subject: { ko: '반환명령 결재를 부탁드립니다', en: 'A return order waits for your decision' },
    body: {
      ko: `반환명령의 사전통지가 기록되었습니다. 의견 제출 기한이 지난 뒤 ${by(facts).ko} 반환명령 여부를 결정해 주시기 바랍니다 (긴급복지지원법 제15조, 행정절차법 제21조).`,
      en: `Prior notice of a return order was given. Once the days for an opinion are over, please decide on the order ${by(facts).en} (Emergency Aid and Support Act, article 15; Administrative Procedures Act, article 21).`,
    },
  }),
  returnOrdered: (facts) => ({
    subject: { ko: '반환명령이 기록되었습니다', en: 'A return was ordered' },
    body: {
      ko: `반환명령이 결정되었습니다. ${by(facts).ko} 송달하고 그 결과를 기록해 주시기 바랍니다 (행정절차법 제14조).`,
      en: `A return was ordered. Please serve the order and record how it went ${by(facts).en} (Administrative Procedures Act, article 14).`,
    },
  }),
  objectionReceived: (facts) => ({
    subject: { ko: '이의신청이 접수되었습니다', en: 'An objection was received' },
    body: {
      ko: `이의신청이 접수되었습니다. ${by(facts).ko} 의견을 붙여 시·도로 보내 주시기 바랍니다 (긴급복지지원법 제16조제1항).`,
      en: `An objection was received. Please forward it to the province with an opinion ${by(facts).en} (Emergency Aid and Support Act, article 16(1)).`,
    },
  }),
  objectionForwarded: (facts) => ({
    subject: { ko: '이의신청 심사를 부탁드립니다', en: 'An objection waits for your decision' },
    body: {
      ko: `이의신청이 의견과 함께 왔습니다. ${by(facts).ko} 심사하고 그 결과를 기록해 주시기 바랍니다 (긴급복지지원법 제16조제2항).`,
      en: `An objection has come with an opinion. Please review it and record the result ${by(facts).en} (Emergency Aid and Support Act, article 16(2)).`,
    },
  }),
  objectionDecided: () => ({
    subject: { ko: '이의신청 결정이 나왔습니다', en: 'The objection was decided' },
    body: {
      ko: '시·도의 이의신청 결정이 기록되었습니다. 지원이나 돌려받을 금액이 바뀌는지 사례에서 확인해 주시기 바랍니다.',
      en: 'The province has decided on the objection. Please see in the case whether the support or the amount to be paid back changes.',
    },
  }),
} as const satisfies Partial<Wordings>;
