import { dutyIn } from '../domain/clock.ts';
import type { Act } from '../domain/crisisCase/acts.ts';
import type { CaseDuty } from '../domain/crisisCase/caseDuties.ts';
import type { GrantDuty } from '../domain/emergencySupport/grant.ts';
import type { Labels, Said } from './language.ts';

/** What is owed, as a noun: the duty that an act ends. Buttons and headings have their own labels. */
export const dutyWords: Labels<Act> = {
  reportCrisis: { ko: '신고 접수', en: 'taking the report' },
  recordContact: { ko: '연락', en: 'contact' },
  requestLocation: { ko: '전화번호 제공 요청', en: 'request for the telephone number' },
  recordLocation: { ko: '전화번호 회신 확인', en: 'answer on the telephone number' },
  tellLocation: { ko: '전화번호 제공 사실 알림', en: 'telling whose number was given' },
  recordWelfareCheck: { ko: '안부 확인', en: 'welfare check' },
  recordIdentity: { ko: '인적사항 확인', en: 'finding out who it is' },
  recordNotSame: { ko: '다른 가구 확인', en: 'telling two households apart' },
  mergeHousehold: { ko: '가구 합치기', en: 'merging the households' },
  recordMemberLeft: { ko: '구성원 분리', en: 'leave of a member' },
  // A first consent is nobody's duty; the next one is, before it runs out.
  recordConsent: { ko: '동의 갱신', en: 'renewal of a consent' },
  withdrawConsent: { ko: '동의 철회', en: 'withdrawal of a consent' },
  recordExternalNumber: { ko: '다른 시스템의 번호 기록', en: 'number in another system' },
  recordIntake: { ko: '초기상담', en: 'intake' },
  register: { ko: '사례 접수', en: 'registering the case' },
  recordAssessment: { ko: '욕구·위기도 조사', en: 'assessment of needs and crisis' },
  recordHealth: { ko: '건강 확인', en: 'health check' },
  recordConference: { ko: '사례회의', en: 'case conference' },
  classify: { ko: '대상자 구분·선정', en: 'classification' },
  plan: { ko: '서비스 제공계획', en: 'service plan' },
  escalate: { ko: '상향 의뢰', en: 'sending the case up' },
  adviseCase: { ko: '솔루션위원회 자문', en: 'advice of the solution committee' },
  referUp: { ko: '상위 시 의뢰', en: 'sending it to the city above' },
  takeAdvice: { ko: '자문 전달', en: 'delivery of the advice' },
  answerAdvice: { ko: '자문 답변', en: 'answer to the advice' },
  requestGrant: { ko: '긴급지원 요청', en: 'emergency support request' },
  recordFieldCheck: { ko: '긴급지원 현장확인', en: 'emergency support field check' },
  recordMemberConsent: { ko: '미룬 금융정보 동의서', en: 'deferred consents to financial data' },
  attachFiles: { ko: '현장확인 사진·파일', en: 'photos and files of the field check' },
  decideGrant: { ko: '긴급지원 결정', en: 'emergency support decision' },
  recordPayment: { ko: '긴급지원 지급', en: 'emergency support payment' },
  recordAfterCheck: { ko: '긴급지원 사후조사', en: 'emergency support after-check' },
  recordAdequacy: { ko: '긴급지원 적정성 심사', en: 'emergency support adequacy review' },
  skipAdequacy: { ko: '긴급지원 적정성 심사 생략', en: 'leaving the adequacy review out' },
  seeGrant: { ko: '긴급지원 선지원 확인', en: 'head’s look at the first support' },
  requestExtension: { ko: '지원연장 요청', en: 'extension request' },
  decideExtension: { ko: '지원연장 결정', en: 'extension decision' },
  takeRecoveryDecision: { ko: '지원중단·환수 의결 전달', en: 'delivery of the decision on stop and return' },
  giveNotice: { ko: '반환명령 사전통지', en: 'prior notice of the return order' },
  orderReturn: { ko: '반환명령', en: 'return order' },
  serveNotice: { ko: '통지서 송달', en: 'service of a notice' },
  recordObjection: { ko: '이의신청 접수', en: 'taking the objection' },
  forwardObjection: { ko: '이의신청 시·도 송부', en: 'forwarding the objection' },
  decideObjection: { ko: '이의신청 결정', en: 'decision on the objection' },
  recordReturn: { ko: '환수금 납부 확인', en: 'repayment' },
  dunReturn: { ko: '환수금 독촉', en: 'dunning for the repayment' },
  agreeInstalments: { ko: '분할납부 합의', en: 'agreement on instalments' },
  claimExcess: { ko: '초과지원 반환 청구', en: 'claim of the excess' },
  referArrears: { ko: '체납처분 의뢰', en: 'referral of the arrears' },
  requestSelection: { ko: '선정위원회 선정 요청', en: 'selection request' },
  decideSelection: { ko: '선정위원회 선정', en: 'selection by the committee' },
  ratifySelection: { ko: '선정 추인', en: 'ratification of the selection' },
  settleSelection: { ko: '선정 뒤처리', en: 'settling of the selection' },
  takeAction: { ko: '회의 후속조치 전달', en: 'delivery of an action' },
  completeTask: { ko: '회의 후속조치', en: 'action of a meeting' },
  offerLinkage: { ko: '서비스 연계 의뢰', en: 'service linkage' },
  answerLinkage: { ko: '연계 의뢰 답변 확인', en: 'answer to the linkage' },
  reviewLinkage: { ko: '연계 서비스 점검', en: 'linkage review' },
  planVisits: { ko: '점검 방문 계획', en: 'plan of visits' },
  rescheduleVisit: { ko: '방문 날짜 변경', en: 'another day for a visit' },
  endVisits: { ko: '점검 방문 종료', en: 'end of visits' },
  recordVisit: { ko: '점검 방문', en: 'visit' },
  reviewService: { ko: '서비스 제공 점검', en: 'service review' },
  requestTransfer: { ko: '이관 요청', en: 'transfer request' },
  receiveTransfer: { ko: '이관 인수', en: 'receipt of the transfer' },
  declineTransfer: { ko: '이관 반려', en: 'return of the transfer' },
  requestClosing: { ko: '종결 요청', en: 'closing request' },
  approveClosing: { ko: '종결 승인', en: 'closing approval' },
  returnClosing: { ko: '종결 반려', en: 'return of the closing' },
  recordFollowUp: { ko: '사후관리', en: 'follow-up' },
  endCase: { ko: '사례 전체 종료', en: 'end of the whole case' },
  reassignSeat: { ko: '담당 변경', en: 'change of who is in charge' },
  appointDeputy: { ko: '대리 지정', en: 'naming a deputy' },
  endDeputy: { ko: '대리 종료', en: 'end of a deputy’s time' },
  pauseClock: { ko: '기한 멈춤', en: 'pause of a deadline' },
  resumeClock: { ko: '기한 재개', en: 'resumption of a deadline' },
  renewRulebook: { ko: '새 기준표 적용', en: 'renewal of the rules' },
  recordOpening: { ko: '비공개 사례 열람', en: 'look at a case behind closed doors' },
  absorbHousehold: { ko: '합친 가구 인수', en: 'takeover of a merged household' },
};

/** Duties of the case itself; several may be ended by one act, and each has a name of its own. */
export const caseDutyLabels = {
  contact: { ko: '첫 연락', en: 'first contact' },
  recontact: { ko: '다시 연락', en: 'another contact' },
  search: { ko: '소재 확인', en: 'search for the person' },
  locationAnswer: dutyWords.recordLocation,
  locationNotice: dutyWords.tellLocation,
  welfareCheck: dutyWords.recordWelfareCheck,
  identity: dutyWords.recordIdentity,
  intake: dutyWords.recordIntake,
  register: dutyWords.register,
  assessment: dutyWords.recordAssessment,
  conference: dutyWords.recordConference,
  classification: dutyWords.classify,
  plan: dutyWords.plan,
  planInAll: { ko: '접수부터 제공계획까지', en: 'plan, thirty days in all' },
  serviceStart: dutyWords.planVisits,
  firstLinkage: { ko: '첫 서비스 연계 의뢰', en: 'first service linkage' },
  serviceReview: dutyWords.reviewService,
  closingRequest: dutyWords.requestClosing,
  closingApproval: dutyWords.approveClosing,
} as const satisfies Labels<CaseDuty>;

/** Duties of a grant; one act serves every notice and looks after every objection, and each clock says which. */
export const grantDutyLabels = {
  fieldCheck: dutyWords.recordFieldCheck,
  decision: dutyWords.decideGrant,
  payment: dutyWords.recordPayment,
  headLook: dutyWords.seeGrant,
  afterCheck: dutyWords.recordAfterCheck,
  adequacy: dutyWords.recordAdequacy,
  priorNotice: dutyWords.giveNotice,
  returnOrder: dutyWords.orderReturn,
  noticeService: { ko: '반환명령 송달', en: 'service of the return order' },
  objectionForward: { ko: '반환명령 이의신청 송부', en: 'forwarding the objection to the order' },
  objectionDecision: { ko: '반환명령 이의신청 결정', en: 'decision on the objection to the order' },
  returnPayment: dutyWords.recordReturn,
  decisionService: { ko: '지원 결정 통지 송달', en: 'service of the notice of the decision' },
  extensionService: { ko: '연장 결정 통지 송달', en: 'service of the notice of the extension' },
  priorService: { ko: '사전통지 송달', en: 'service of the prior notice' },
  dunningService: { ko: '독촉장 송달', en: 'service of the dunning letter' },
  decisionObjectionForward: {
    ko: '지원 결정 이의신청 송부',
    en: 'forwarding the objection to the decision',
  },
  decisionObjectionDecision: {
    ko: '지원 결정 이의신청 결정',
    en: 'decision on the objection to the decision',
  },
  memberConsent: { ko: '미룬 금융정보 동의서', en: 'deferred consents to financial data' },
} as const satisfies Labels<GrantDuty | 'extensionService'>;

/** Two duties that one act ends (K1). */
const selectionDutyLabels = {
  statutoryRequest: { ko: '법정 긴급지원 요청', en: 'request under the Act' },
  unconfirmed: { ko: '추인되지 않은 선결정 처리', en: 'settling what was not confirmed' },
} as const;

const namedDuties: Readonly<Record<string, Said>> = {
  ...caseDutyLabels,
  ...grantDutyLabels,
  ...selectionDutyLabels,
};

/** The name of a clock's duty, which stands in front of the clock's id; a duty without a name of its own is its act. */
export const clockDutyWords = ({ id, act }: { readonly id: string; readonly act: Act }): Said =>
  namedDuties[dutyIn(id)] ?? dutyWords[act];
