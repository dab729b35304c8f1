import type { Act } from '../domain/crisisCase/acts.ts';
import type { CaseEventOf, CaseEventType } from '../domain/crisisCase/events.ts';
import type { CaseDuty } from '../domain/crisisCase/state.ts';
import type { GrantKind } from '../domain/emergencySupport/grant.ts';
import { dayWords, wonWords } from './dates.ts';
import { dutyWords } from './duties.ts';
import { expertLabels } from './formPages.ts';
import {
  adequacyLabels,
  deferralLabels,
  linkageAnswerLabels,
  linkageBasisLabels,
  linkageOutcomeLabels,
  otherSupportLabels,
  supportLabels,
  visitModeLabels,
  visitorLabels,
  visitOutcomeLabels,
} from './helpLabels.ts';
import {
  caseClassLabels,
  closingReasonLabels,
  contactModeLabels,
  contactOutcomeLabels,
  crisisLevelLabels,
  crisisReasonLabels,
  followUpOutcomeLabels,
  needLabels,
  nextStepLabels,
  reporterLabels,
  type Labels,
} from './labels.ts';
import type { Said } from './language.ts';

/** What happened, as one sentence in the past. */
export const eventSentences = {
  caseOpened: { ko: '신고를 받아 사례를 열었습니다', en: 'A report came in and the case was opened' },
  reportJoined: { ko: '같은 가구의 신고가 더해졌습니다', en: 'Another report of this household was added' },
  contactRecorded: { ko: '연락을 했습니다', en: 'A contact was made' },
  intakeRecorded: { ko: '초기상담을 마쳤습니다', en: 'The intake was done' },
  caseRegistered: { ko: '통합사례관리로 접수했습니다', en: 'The case was registered' },
  assessmentRecorded: { ko: '욕구·위기도를 조사했습니다', en: 'Needs and crisis were assessed' },
  conferenceRecorded: { ko: '사례회의를 열었습니다', en: 'A case conference was held' },
  caseClassified: { ko: '대상자를 구분·선정했습니다', en: 'The case was classified' },
  planMade: { ko: '서비스 제공계획을 세웠습니다', en: 'A service plan was made' },
  serviceReviewed: { ko: '서비스 제공을 점검했습니다', en: 'The service was reviewed' },
  dutyOpened: { ko: '새 할 일이 생겼습니다', en: 'A new duty began' },
  dutyPassed: { ko: '기한이 지났습니다', en: 'A deadline passed' },
  dutyEscalated: { ko: '지연을 윗사람에게 알렸습니다', en: 'The delay was reported to the one above' },
  grantRequested: { ko: '긴급지원을 요청했습니다', en: 'Emergency support was requested' },
  fieldCheckRecorded: { ko: '현장확인을 했습니다', en: 'The field check was made' },
  grantDecided: { ko: '긴급지원을 결정했습니다', en: 'The emergency support was decided' },
  supportPaid: { ko: '지원금을 지급했습니다', en: 'Support was paid' },
  afterCheckRecorded: { ko: '사후조사를 했습니다', en: 'The after-check was made' },
  adequacyRecorded: { ko: '적정성을 심사했습니다', en: 'The adequacy was reviewed' },
  supportEnded: { ko: '지원 기간이 끝났습니다', en: 'A period of support ended' },
  linkageOffered: { ko: '서비스 연계를 요청했습니다', en: 'A linkage was offered' },
  linkageAnswered: { ko: '연계 기관이 답했습니다', en: 'The helper answered' },
  linkageReviewed: { ko: '연계를 점검했습니다', en: 'The linkage was reviewed' },
  visitsPlanned: { ko: '방문을 계획했습니다', en: 'Visits were planned' },
  visitsEnded: { ko: '방문 계획을 끝냈습니다', en: 'The visits were ended' },
  visitRecorded: { ko: '방문을 기록했습니다', en: 'A visit was recorded' },
  closingRequested: { ko: '종결을 요청했습니다', en: 'Closing was asked for' },
  closingReturned: { ko: '종결 요청을 돌려보냈습니다', en: 'The closing was returned' },
  closingApproved: { ko: '종결을 승인했습니다', en: 'The closing was approved' },
  followUpRecorded: { ko: '사후관리를 했습니다', en: 'A follow-up was made' },
  caseArchived: { ko: '사례를 보존했습니다', en: 'The case was archived' },
} as const satisfies Labels<CaseEventType>;

/** The act that ends each duty of the case itself, for its name. */
const actOf = {
  contact: 'recordContact',
  intake: 'recordIntake',
  register: 'register',
  assessment: 'recordAssessment',
  conference: 'recordConference',
  classification: 'classify',
  plan: 'plan',
  planInAll: 'plan',
  serviceStart: 'planVisits',
  firstLinkage: 'offerLinkage',
  serviceReview: 'reviewService',
  closingRequest: 'requestClosing',
  closingApproval: 'approveClosing',
} as const satisfies Record<CaseDuty, Act>;

type Detail<T extends CaseEventType> = (event: CaseEventOf<T>) => readonly Said[];

const urgent: Said = { ko: '긴급', en: 'urgent' };
const nothing = (): readonly Said[] => [];

/** What more the record knows of it, in codes, days and won; the story itself lies in the paper. */
const details: { readonly [T in CaseEventType]: Detail<T> } = {
  caseOpened: reported,
  reportJoined: reported,
  contactRecorded: ({ mode, outcome }) => [contactModeLabels[mode], contactOutcomeLabels[outcome]],
  intakeRecorded: ({ nextStep }) => [nextStepLabels[nextStep]],
  caseRegistered: nothing,
  assessmentRecorded: ({ crisisLevel, areas }) => [
    {
      ko: `위기도 ${crisisLevelLabels[crisisLevel].ko}`,
      en: `crisis level ${crisisLevelLabels[crisisLevel].en}`,
    },
    ...areas.map((area) => needLabels[area]),
  ],
  conferenceRecorded: ({ heldOn, present, experts, advises }) => [
    dayWords(heldOn),
    people(present),
    ...experts.map(expertWords),
    { ko: `의견: ${caseClassLabels[advises].ko}`, en: `advice: ${caseClassLabels[advises].en}` },
  ],
  caseClassified: ({ caseClass }) => [caseClassLabels[caseClass]],
  planMade: ({ areas, agreed, planVersion }) => [
    { ko: `${String(planVersion)}번째 계획`, en: `plan ${String(planVersion)}` },
    agreed ? { ko: '본인이 동의함', en: 'agreed by the person' } : { ko: '본인 동의 없음', en: 'not agreed' },
    ...areas.map((area) => needLabels[area]),
  ],
  serviceReviewed: nothing,
  dutyOpened: ({ duty, due }) => [dutyWords[actOf[duty]], until(dayWords(due.day))],
  dutyPassed: ({ act }) => [dutyWords[act]],
  dutyEscalated: ({ act }) => [dutyWords[act]],
  grantRequested: ({ asked, crisisReasons, householdSize }) => [
    ...asked.map(kindWords),
    people(householdSize),
    ...crisisReasons.map((reason) => crisisReasonLabels[reason]),
  ],
  fieldCheckRecorded: ({ confirmed, consentDeferred }) => [
    confirmed
      ? { ko: '위기 확인됨', en: 'crisis confirmed' }
      : { ko: '위기 확인 안 됨', en: 'crisis not confirmed' },
    ...(consentDeferred
      ? [{ ko: `동의는 나중에: ${deferralLabels[consentDeferred].ko}`, en: 'consent deferred' }]
      : []),
  ],
  grantDecided: ({ supports }) =>
    supports.length > 0 ? supports.map(kindWords) : [{ ko: '지원하지 않음', en: 'nothing is given' }],
  supportPaid: ({ amountWon, paidOn }) => [wonWords(amountWon), dayWords(paidOn)],
  afterCheckRecorded: ({ incomeWithin, assetsWithin, financialWithin }) => [
    within(incomeWithin, { ko: '소득', en: 'income' }),
    within(assetsWithin, { ko: '재산', en: 'assets' }),
    within(financialWithin, { ko: '금융재산', en: 'savings' }),
  ],
  adequacyRecorded: ({ outcome, seated, present, inFavour }) => [
    adequacyLabels[outcome],
    {
      ko: `재적 ${String(seated)} 출석 ${String(present)} 찬성 ${String(inFavour)}`,
      en: `${String(inFavour)} of ${String(present)} present (${String(seated)} seated) in favour`,
    },
  ],
  supportEnded: nothing,
  linkageOffered: ({ basis, amountWon }) => [
    linkageBasisLabels[basis],
    ...(amountWon ? [wonWords(amountWon)] : []),
  ],
  linkageAnswered: ({ answer }) => [linkageAnswerLabels[answer]],
  linkageReviewed: ({ outcome }) => [linkageOutcomeLabels[outcome]],
  visitsPlanned: ({ visitor, everyDays, visits }) => [
    visitorLabels[visitor],
    {
      ko: `${String(everyDays)}일마다 ${String(visits.length)}번`,
      en: `${String(visits.length)} times, every ${String(everyDays)} days`,
    },
  ],
  visitsEnded: ({ left }) => [{ ko: `남은 방문 ${String(left)}번`, en: `${String(left)} visits were left` }],
  visitRecorded: ({ heldOn, mode, outcome, retry }) => [
    dayWords(heldOn),
    visitModeLabels[mode],
    visitOutcomeLabels[outcome],
    ...(retry ? [again(dayWords(retry.day))] : []),
  ],
  closingRequested: ({ reason }) => [closingReasonLabels[reason]],
  closingReturned: nothing,
  closingApproved: ({ closedOn }) => [dayWords(closedOn)],
  followUpRecorded: ({ no, outcome }) => [
    { ko: `${String(no)}번째`, en: `no. ${String(no)}` },
    followUpOutcomeLabels[outcome],
  ],
  caseArchived: ({ cause }) => [
    cause === 'followedUp'
      ? { ko: '사후관리를 마침', en: 'followed up to the end' }
      : { ko: '새 신고로 다시 열림', en: 'reopened by a new report' },
  ],
};

/** The details of one recorded event; `data` is what the record holds for that type. */
export function eventDetails(type: CaseEventType, data: Readonly<Record<string, unknown>>): readonly Said[] {
  const detail = details[type] as (event: unknown) => readonly Said[];
  return detail({ ...data, type });
}

function reported({
  reporterKind,
  crisisReasons,
  urgent: isUrgent,
}: CaseEventOf<'caseOpened' | 'reportJoined'>) {
  const reasons = crisisReasons.map((reason) => crisisReasonLabels[reason]);
  return [...(isUrgent ? [urgent] : []), reporterLabels[reporterKind], ...reasons];
}

/** A kind of support, with the sub-kind in the place of '그 밖의 지원'. */
export function kindWords({ kind, sub }: GrantKind): Said {
  return sub ? otherSupportLabels[sub] : supportLabels[kind];
}

const isExpert = (code: string): code is keyof typeof expertLabels => Object.hasOwn(expertLabels, code);
/** Bodies that the house has no word for stand as their code. */
const expertWords = (code: string): Said => (isExpert(code) ? expertLabels[code] : { ko: code, en: code });
const people = (count: number): Said => ({ ko: `${String(count)}명`, en: `${String(count)} people` });
const until = ({ ko, en }: Said): Said => ({ ko: `${ko}까지`, en: `by ${en}` });
const again = ({ ko, en }: Said): Said => ({ ko: `다시 ${ko}까지`, en: `again by ${en}` });

function within(isWithin: boolean, { ko, en }: Said): Said {
  return isWithin
    ? { ko: `${ko} 기준 안`, en: `${en} within the limit` }
    : { ko: `${ko} 기준 넘음`, en: `${en} over the limit` };
}
