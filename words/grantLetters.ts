import { by, type Wordings } from './wording.ts';

/** Letters on emergency support: request, decision, review, extension, and the local committee's selection. */
export const grantLetters = {
  grantRequested: (facts) => ({
    subject: { ko: '긴급지원 요청이 들어왔습니다', en: 'Emergency support was requested' },
    body: {
      ko: `긴급지원 요청이 들어왔습니다. ${by(facts).ko} 현장확인을 기록해 주시기 바랍니다.`,
      en: `Emergency support was requested. Please record the field check ${by(facts).en}.`,
    },
  }),
  grantDecided: () => ({
    subject: { ko: '긴급지원 결정이 기록되었습니다', en: 'Emergency support was decided' },
    body: {
      ko: '긴급지원 담당 공무원의 결정이 기록되었습니다 (긴급복지지원법 제8조제3항). 내용은 사례에서 보실 수 있습니다.',
      en: 'The duty officer has decided on the emergency support (Emergency Aid and Support Act, article 8(3)). The case shows what was decided.',
    },
  }),
  adequacyAsked: (facts) => ({
    subject: { ko: '긴급지원 적정성 심사를 부탁드립니다', en: 'An adequacy review is asked for' },
    body: {
      ko: `사후조사 결과가 나왔습니다. ${by(facts).ko} 적정성 심사 결과를 기록해 주시기 바랍니다 (긴급복지지원법 제14조).`,
      en: `The after-check is done. Please record the adequacy review ${by(facts).en} (Emergency Aid and Support Act, article 14).`,
    },
  }),
  supportEnded: () => ({
    subject: { ko: '긴급지원 기간이 끝났습니다', en: 'A period of emergency support has ended' },
    body: {
      ko: '긴급지원 한 건의 지원 기간이 끝났습니다. 위기가 계속되면 다른 법률에 따른 지원에, 그것이 어려우면 민간기관·단체의 지원에 연계해 주시기 바랍니다 (긴급복지지원법 제4조제2항, 제3항).',
      en: 'The period of one emergency support has ended. If the crisis goes on, please link the household to support under other Acts, or else to private organisations (Emergency Aid and Support Act, article 4, paragraphs 2 and 3).',
    },
  }),
  extensionAsked: (facts) => ({
    subject: { ko: '지원연장 결정을 부탁드립니다', en: 'A decision on an extension is asked for' },
    body: {
      ko: `긴급지원의 연장이 요청되었습니다. ${by(facts).ko} 결정을 기록해 주시기 바랍니다 (긴급복지지원법 제10조).`,
      en: `An extension of emergency support was asked for. Please record the decision ${by(facts).en} (Emergency Aid and Support Act, article 10).`,
    },
  }),
  extensionDecided: (facts) => ({
    subject: { ko: '지원연장 결정이 기록되었습니다', en: 'The extension was decided' },
    body: {
      ko: `요청하신 지원연장이 결정되었습니다. 결과는 사례에서 보실 수 있습니다. 가구에 지체 없이 알리고, ${by(facts).ko} 송달한 결과를 기록해 주시기 바랍니다 (긴급복지지원법 시행규칙 제3조, 제4조제3항).`,
      en: `The extension that was asked for is decided; the case shows how. Please tell the household without delay, and record ${by(facts).en} how the notice was served (Enforcement Rule, articles 3 and 4(3)).`,
    },
  }),
  selectionAsked: (facts) => ({
    subject: { ko: '긴급지원 선정을 부탁드립니다', en: 'A selection is asked for' },
    body: {
      ko: `법으로 줄 수 없는 도움의 선정이 요청되었습니다. ${by(facts).ko} 긴급지원선정위원회의 선정 결과를 기록해 주시기 바랍니다.`,
      en: `Help that the Act does not give was asked for. Please record the choice of the selection committee ${by(facts).en}.`,
    },
  }),
  selectionDecided: () => ({
    subject: { ko: '긴급지원 선정 결과가 나왔습니다', en: 'The selection was decided' },
    body: {
      ko: '긴급지원선정위원회의 선정 결과가 기록되었습니다. 내용은 사례에서 보실 수 있습니다.',
      en: 'The choice of the selection committee was recorded. The case shows it.',
    },
  }),
} as const satisfies Partial<Wordings>;
