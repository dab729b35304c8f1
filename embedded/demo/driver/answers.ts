import { assessment, carried, consent, meansOf } from './bodies.ts';
import type { Body } from './desk.ts';
import { fieldCheck } from './fieldChecks.ts';
import type { Answers } from './life.ts';
import type { SeenCase, SeenClock } from './seen.ts';
import type { ToldStory } from './told.ts';

/** What differs from story to story when the house's clocks are answered. */
export interface Particulars {
  readonly crisisLevel?: string;
  /** Codes of the bodies and professions at the table; they sit there with the person's consent. */
  readonly experts?: readonly string[];
  readonly points?: readonly string[];
  readonly help?: (today: string) => readonly Body[];
  readonly firstLinkage?: Body;
  readonly plan?: Body;
  readonly safety?: boolean;
  readonly closing?: Body;
}

const note = (text: string): { readonly note: string } => ({ note: text });

/** Pays what is still owed of the first support that nothing was paid of. */
function payment({ about }: SeenClock, { grants }: SeenCase, today: string): Body {
  const support = grants.flatMap(({ supports }) => supports).find(({ id }) => id === about);
  if (!support) throw new Error(`a payment is owed for ${String(about)}, which is not there`);
  return { supportId: support.id, amountWon: support.units * support.amountWon, paidOn: today };
}

/** The decision on an extension reaches the household by hand on the day of the attempt. */
function servedExtension({ id, about }: SeenClock, _: SeenCase, today: string): Body {
  const [duty, extensionId] = id.split('/');
  if (duty !== 'extensionService') throw new Error(`${id} has an answer of its own story`);
  const arrived = { serviceWay: 'BY_HAND', arrivedOn: today, takenBy: 'PERSON' };
  return { grantId: about, notice: 'EXTENSION', extensionId, ...arrived };
}

/** A calm answer to every duty that the house can ask of its people; `own` are the story's own. */
export function answersFor(told: ToldStory, particulars: Particulars, own: Answers = {}): Answers {
  return {
    ...caseAnswers(told, particulars),
    ...tableAnswers(told, particulars),
    ...grantAnswers(told, particulars),
    ...own,
  };
}

function caseAnswers(told: ToldStory, story: Particulars): Answers {
  const { needs = [], class: caseClass } = told;
  return {
    recordContact: () => ({ mode: 'VISIT', outcome: 'REACHED', ...note('집에서 만나 이야기를 나누었다.') }),
    recordWelfareCheck: () => ({
      checker: 'TONGJANG',
      outcome: 'SAFE',
      ...note('통장이 들러 인기척과 얼굴을 확인하였다.'),
    }),
    recordIntake: () => ({
      nextStep: 'REGISTER',
      told: 'IN_WRITING',
      ...note('초기상담을 하고 사례관리에 의뢰한다.'),
    }),
    register: () => ({}),
    recordAssessment: () =>
      assessment(needs, story.crisisLevel ?? 'MEDIUM', '영역마다 사실과 본인의 말을 나누어 적었다.'),
    classify: () => ({ caseClass, ...note('사례회의의 의견을 따른다.') }),
    plan: () => ({
      areas: needs,
      opinion: 'AGREES',
      unsignedReason: null,
      ...note('본인의 바람을 먼저 적은 계획이다.'),
      ...story.plan,
    }),
    planVisits: (_, __, today) => visitsOf(told, today, story.safety),
    offerLinkage: () => {
      if (!story.firstLinkage) throw new Error(`${told.id} has no helper to begin with`);
      return story.firstLinkage;
    },
    recordConsent: ({ about }, { linkages }, today) =>
      consent(today, linkages.find(({ id }) => id === about)?.resourceId ?? null),
    answerLinkage: ({ about }) => ({ linkageId: about, answer: 'ACCEPTED' }),
    reviewLinkage: ({ about }) => ({
      linkageId: about,
      outcome: 'DONE',
      ...note('약속한 도움이 모두 닿았다.'),
    }),
    recordVisit: ({ about }, _, today) => visit(about, today, 'DONE'),
    reviewService: () => note('석 달의 변화를 함께 돌아보았다.'),
    requestClosing: () => ({ reason: 'GOALS_REACHED', ...note('종결을 요청한다.'), ...story.closing }),
    approveClosing: () => ({}),
    recordFollowUp: () => ({ outcome: 'STABLE', ...note('전화로 안부를 확인하였다.') }),
  };
}

/** What is said at tables, and what they give somebody to do. */
function tableAnswers({ class: caseClass }: ToldStory, story: Particulars): Answers {
  const { experts = [], points = ['RESOURCE'] } = story;
  const table = { experts, basis: experts.length > 0 ? 'CONSENT_3RD' : null, present: experts.length + 3 };
  return {
    adviseCase: ({ about }, _, today) => ({
      escalationId: about,
      ...table,
      heldOn: today,
      evaluation: 'STEP_IN',
      points,
      ...note('개입이 필요하다는 자문이다.'),
    }),
    answerAdvice: ({ about }) => ({
      escalationId: about,
      answers: points.map(() => 'FOLLOWED'),
      ...note('자문마다 어떻게 하였는지 적는다.'),
    }),
    recordConference: (_, __, today) => ({
      ...table,
      heldOn: today,
      advises: caseClass,
      ...note('의견을 모으고 역할을 나누었다.'),
    }),
    completeTask: ({ about }) => ({
      actionId: about,
      outcome: 'DONE',
      ...note('회의에서 맡은 일을 마쳤다.'),
    }),
  };
}

/** The visits of the catalogue, from that day on. */
export function visitsOf({ visits }: ToldStory, firstOn: string, safety = false): Body {
  const { everyDays, weeks, nurse } = visits;
  const times = Math.max(1, Math.round((weeks * 7) / everyDays));
  return { firstOn, everyDays, times, visitor: nurse ? 'nurse' : 'officer', safety };
}

export const visit = (visitId: string | null, heldOn: string, outcome: string): Body => ({
  visitId,
  heldOn,
  mode: 'VISIT',
  outcome,
  ...note(outcome === 'DONE' ? '식사와 건강, 하루를 살폈다.' : '문이 잠겨 있고 인기척이 없었다.'),
});

function grantAnswers(told: ToldStory, { help = () => [] }: Particulars): Answers {
  const outcome = told.adequacy ?? 'ADEQUATE';
  return {
    recordFieldCheck: ({ about }, { grants }, today) =>
      fieldCheck(today, grants.find(({ id }) => id === about)?.householdSize ?? 1, { grantId: about }),
    recordMemberConsent: ({ about }, { grants }, takenOn) => ({
      grantId: about,
      members: (grants.find(({ id }) => id === about)?.consents ?? [])
        .filter((one) => one.takenOn === null)
        .map(({ member }) => member),
      takenOn,
    }),
    decideGrant: ({ about }, _, today) => ({
      grantId: about,
      help: help(today),
      ...note('먼저 지원하고 나중에 조사한다.'),
    }),
    seeGrant: ({ about }) => ({ grantId: about }),
    recordPayment: payment,
    recordAfterCheck: ({ about }) => ({
      grantId: about,
      figures: meansOf(outcome === 'ADEQUATE' ? 0 : 10_000_000),
      incomeWithin: outcome === 'ADEQUATE',
      assetsWithin: true,
      financialWithin: true,
      ...note('소득과 재산을 조사하였다.'),
    }),
    recordAdequacy: ({ about }) => ({
      grantId: about,
      outcome,
      ...carried,
      ...note('심의 결과와 소수 의견을 함께 적었다.'),
    }),
    decideExtension: ({ about }, { extensions }) => ({
      extensionId: about,
      granted: true,
      votes: extensions.find(({ id }) => id === about)?.by === 'COMMITTEE' ? carried : null,
      ...note('위기가 이어져 연장한다.'),
    }),
    serveNotice: servedExtension,
    decideSelection: ({ about }) => ({
      selectionId: about,
      selected: true,
      votes: carried,
      ...note('선정한다.'),
    }),
    ratifySelection: ({ about }) => ({
      selectionId: about,
      ratified: true,
      votes: carried,
      ...note('추인한다.'),
    }),
  };
}
