import { by, type Wordings } from './wording.ts';

/** Letters to helpers outside, and on the advice of the solution committee. */
export const helpLetters = {
  adviceAsked: (facts) => ({
    subject: { ko: '솔루션위원회 자문을 부탁드립니다', en: 'The advice of your committee is asked for' },
    body: {
      ko: `동에서 풀기 어려운 사례의 자문이 의뢰되었습니다. ${by(facts).ko} 자문 결과를 기록해 주시기 바랍니다.`,
      en: `A case that its dong cannot carry alone was sent up for advice. Please record the advice ${by(facts).en}.`,
    },
  }),
  adviceGiven: (facts) => ({
    subject: { ko: '솔루션위원회 자문이 왔습니다', en: 'The advice has come' },
    body: {
      ko: `의뢰하신 사례의 자문이 기록되었습니다. ${by(facts).ko} 자문 하나하나에 답을 적어 주시기 바랍니다.`,
      en: `The advice on the case that you sent up was recorded. Please answer each point of it ${by(facts).en}.`,
    },
  }),
  actionGiven: (facts) => ({
    subject: { ko: '회의에서 하실 일이 정해졌습니다', en: 'A meeting gave you something to do' },
    body: {
      ko: `맡으신 사례의 회의에서 하실 일이 정해졌습니다. ${by(facts).ko} 하시고 결과를 적어 주시기 바랍니다.`,
      en: `A meeting on a case of yours gave you something to do. Please do it ${by(facts).en} and record what became of it.`,
    },
  }),
  linkageOffered: (facts) => ({
    subject: { ko: '서비스 연계를 부탁드립니다', en: 'We ask for your help with a case' },
    body: {
      ko: `한 가구에 귀 기관의 도움이 필요합니다. 맡아 주실 수 있는지 ${by(facts).ko} 담당 행정복지센터로 알려 주시기 바랍니다. 자세한 내용은 담당자가 따로 전해 드립니다.`,
      en: `A household needs the help of your organisation. Please tell the community centre in charge ${by(facts).en} whether you can take it on. The officer in charge will give you the details in person.`,
    },
  }),
  linkageRepeated: () => ({
    subject: { ko: '서비스 연계 답변을 다시 부탁드립니다', en: 'We ask again for your answer' },
    body: {
      ko: '앞서 부탁드린 서비스 연계의 답변을 아직 받지 못했습니다. 맡아 주실 수 있는지 담당 행정복지센터로 알려 주시기 바랍니다.',
      en: 'We have not yet heard whether you can take on the household we asked you about. Please tell the community centre in charge.',
    },
  }),
  consentEnded: () => ({
    subject: { ko: '동의 기한이 끝나 연계가 끝났습니다', en: 'A consent ran out, and the linkage with it' },
    body: {
      ko: '제3자 제공 동의의 기한이 지나 그 동의에 기댄 연계가 끝났습니다. 도움이 더 필요하면 본인에게 동의를 다시 받아 연계를 새로 요청해 주시기 바랍니다.',
      en: 'The consent to share with a helper has run out, and the linkage that rested on it has ended. If help is still needed, please ask the person for a new consent and offer the linkage anew.',
    },
  }),
  // Why it ends is nobody's business outside the office.
  linkageEnded: () => ({
    subject: { ko: '서비스 연계가 끝났습니다', en: 'A linkage has ended' },
    body: {
      ko: '부탁드린 서비스 연계가 끝났습니다. 도와주셔서 고맙습니다. 이 일로 받으신 개인정보는 더 쓰지 마시고 파기해 주시기 바랍니다 (개인정보 보호법 제21조). 궁금한 점은 담당 행정복지센터로 물어봐 주시기 바랍니다.',
      en: 'The linkage that we asked you for has ended. Thank you for your help. Please use the personal data that you got for it no longer, and destroy them (Personal Information Protection Act, article 21). The community centre in charge is glad to answer your questions.',
    },
  }),
} as const satisfies Partial<Wordings>;
