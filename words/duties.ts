import type { Act } from '../domain/crisisCase/acts.ts';
import type { Said } from './language.ts';

/** What is owed, as a noun: the duty that an act ends. Buttons and headings have their own labels. */
export const dutyWords: Readonly<Record<Act, Said>> = {
  reportCrisis: { ko: '신고 접수', en: 'taking the report' },
  recordContact: { ko: '첫 연락', en: 'first contact' },
  recordIntake: { ko: '초기상담', en: 'intake' },
  register: { ko: '사례 접수', en: 'registering the case' },
  recordAssessment: { ko: '욕구·위기도 조사', en: 'assessment of needs and crisis' },
  recordConference: { ko: '사례회의', en: 'case conference' },
  classify: { ko: '대상자 구분·선정', en: 'classification' },
  plan: { ko: '서비스 제공계획', en: 'service plan' },
  requestGrant: { ko: '긴급지원 요청', en: 'emergency support request' },
  recordFieldCheck: { ko: '긴급지원 현장확인', en: 'emergency support field check' },
  decideGrant: { ko: '긴급지원 결정', en: 'emergency support decision' },
  recordPayment: { ko: '긴급지원 지급', en: 'emergency support payment' },
  recordAfterCheck: { ko: '긴급지원 사후조사', en: 'emergency support after-check' },
  recordAdequacy: { ko: '긴급지원 적정성 심사', en: 'emergency support adequacy review' },
  offerLinkage: { ko: '서비스 연계 의뢰', en: 'service linkage' },
  answerLinkage: { ko: '연계 의뢰 답변 확인', en: 'answer to the linkage' },
  reviewLinkage: { ko: '연계 서비스 점검', en: 'linkage review' },
  planVisits: { ko: '점검 방문 계획', en: 'plan of visits' },
  endVisits: { ko: '점검 방문 종료', en: 'end of visits' },
  recordVisit: { ko: '점검 방문', en: 'visit' },
  reviewService: { ko: '서비스 제공 점검', en: 'service review' },
  requestClosing: { ko: '종결 요청', en: 'closing request' },
  approveClosing: { ko: '종결 승인', en: 'closing approval' },
  returnClosing: { ko: '종결 반려', en: 'return of the closing' },
  recordFollowUp: { ko: '사후관리', en: 'follow-up' },
};
