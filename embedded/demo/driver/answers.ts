import type { Body, SeenCase, SeenClock } from './desk.ts';
import type { Answers } from './life.ts';

/** What differs from story to story when the house's clocks are answered. */
export interface Particulars {
  readonly areas: readonly string[];
  readonly crisisLevel: string;
  readonly caseClass: string;
  readonly experts: readonly string[];
  readonly help: (today: string) => readonly Body[];
  readonly adequacy: 'ADEQUATE' | 'INADEQUATE';
  readonly meansWithin: boolean;
  readonly visits: {
    readonly everyDays: number;
    readonly times: number;
    readonly visitor: 'officer' | 'nurse';
  };
  readonly firstLinkage: Body;
  readonly closingReason: string;
}

const note = (text: string): { readonly note: string } => ({ note: text });

/** Pays what is still owed of the first support that nothing was paid of. */
function payment(_: SeenClock, seen: SeenCase, today: string): Body {
  const supports = seen.grants.flatMap((grant) => grant.supports);
  const unpaid = supports.find(({ paidWon }) => paidWon === 0);
  if (!unpaid) throw new Error('a payment is owed, but every support was paid');
  return { supportId: unpaid.id, amountWon: unpaid.units * unpaid.amountWon, paidOn: today };
}

/** A calm answer to every duty that the house can ask of its people. */
export function answersFor(story: Particulars): Answers {
  return {
    recordContact: () => ({ mode: 'VISIT', outcome: 'REACHED', ...note('집에서 만나 이야기를 나누었다.') }),
    recordIntake: () => ({ nextStep: 'REGISTER', ...note('초기상담을 하고 사례관리에 의뢰한다.') }),
    register: () => ({}),
    recordAssessment: () => ({
      areas: story.areas,
      crisisLevel: story.crisisLevel,
      ...note('영역마다 사실과 본인의 말을 나누어 적었다.'),
    }),
    recordConference: (_, __, today) => ({
      heldOn: today,
      present: story.experts.length + 3,
      experts: story.experts,
      advises: story.caseClass,
      ...note('외부전문가의 의견을 듣고 역할을 나누었다.'),
    }),
    classify: () => ({ caseClass: story.caseClass, ...note('사례회의의 의견을 따른다.') }),
    plan: () => ({ areas: story.areas, agreed: true, ...note('본인의 바람을 먼저 적은 계획이다.') }),
    planVisits: (_, __, today) => ({ firstOn: today, ...story.visits }),
    offerLinkage: () => story.firstLinkage,
    answerLinkage: ({ about }) => ({ linkageId: about, answer: 'ACCEPTED' }),
    reviewLinkage: ({ about }) => ({
      linkageId: about,
      outcome: 'DONE',
      ...note('약속한 도움이 모두 닿았다.'),
    }),
    recordVisit: ({ about }, _, today) => ({
      visitId: about,
      heldOn: today,
      mode: 'VISIT',
      outcome: 'DONE',
      ...note('식사와 건강, 아이들의 하루를 살폈다.'),
    }),
    reviewService: () => note('석 달의 변화를 함께 돌아보았다.'),
    recordFieldCheck: ({ about }) => ({
      grantId: about,
      confirmed: true,
      consentDeferred: null,
      ...note('현장조사서를 적고 동의서를 받았다.'),
    }),
    decideGrant: ({ about }, _, today) => ({
      grantId: about,
      help: story.help(today),
      ...note('먼저 지원하고 나중에 조사한다.'),
    }),
    recordPayment: payment,
    recordAfterCheck: ({ about }) => ({
      grantId: about,
      incomeWithin: story.meansWithin,
      assetsWithin: true,
      financialWithin: true,
      ...note('소득과 재산을 조사하였다.'),
    }),
    recordAdequacy: ({ about }) => ({
      grantId: about,
      outcome: story.adequacy,
      seated: 12,
      present: 9,
      inFavour: 8,
      ...note('심의 결과와 소수 의견을 함께 적었다.'),
    }),
    requestClosing: () => ({ reason: story.closingReason, ...note('목표를 이루어 종결을 요청한다.') }),
    approveClosing: () => ({}),
    recordFollowUp: () => ({ outcome: 'STABLE', ...note('전화로 안부를 확인하였다.') }),
  };
}
