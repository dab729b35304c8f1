import type { LetterTemplate } from '../domain/crisisCase/letters.ts';
import type { DeadlineCode, Strength } from '../domain/rulebook.ts';
import type { Labels } from './labels.ts';

/** From when to when a deadline runs; how long it is stands in the rulebook alone. */
export const deadlineLabels = {
  D01: { ko: '요청에서 현장확인까지', en: 'from request to field check' },
  D02: { ko: '현장확인에서 결정까지', en: 'from field check to decision' },
  D03: { ko: '요청에서 지급까지', en: 'from request to payment' },
  D04: { ko: '결정에서 사후조사까지', en: 'from decision to after-check' },
  D05: { ko: '사후조사에서 적정성 심사까지', en: 'from after-check to adequacy review' },
  D06: { ko: '지원이 끝나기 전 연장 결정', en: 'extension before the support ends' },
  D07: { ko: '지원이 끝나기 전 위원회 심사', en: 'committee review before the support ends' },
  D16: { ko: '접수에서 조사까지', en: 'from registration to assessment' },
  D17: { ko: '사례회의에서 구분·선정까지', en: 'from conference to classification' },
  D18: { ko: '접수에서 제공계획까지', en: 'from registration to plan' },
  D18_CLASS: { ko: '구분·선정에서 제공계획까지', en: 'from classification to plan' },
  D22: { ko: '방문 계획의 날', en: 'day of the visit plan' },
  D23: { ko: '종결에서 사후관리까지', en: 'from closing to follow-up' },
  CONTACT_URGENT: { ko: '긴급 신고에서 연락까지', en: 'from urgent report to contact' },
  CONTACT: { ko: '신고에서 연락까지', en: 'from report to contact' },
  INTAKE: { ko: '연락에서 초기상담까지', en: 'from contact to intake' },
  REGISTER: { ko: '초기상담에서 접수까지', en: 'from intake to registration' },
  CONFERENCE: { ko: '조사에서 사례회의까지', en: 'from assessment to conference' },
  SERVICE_START: { ko: '계획에서 제공 시작까지', en: 'from plan to first service' },
  LINKAGE_OFFER: { ko: '첫 연계 요청까지', en: 'to the first linkage' },
  LINKAGE_ANSWER: { ko: '연계 요청에서 답까지', en: 'from linkage offer to answer' },
  LINKAGE_REVIEW: { ko: '연계 뒤 점검까지', en: 'to the review of the linkage' },
  VISIT_RETRY: { ko: '부재에서 다시 방문까지', en: 'from absence to the next attempt' },
  SERVICE_REVIEW: { ko: '서비스 점검까지', en: 'to the review of the service' },
  CLOSING_REQUEST: { ko: '남은 일이 없는 사례의 종결 요청까지', en: 'from no work left to closing request' },
  CLOSING_APPROVAL: { ko: '종결 요청에서 승인까지', en: 'from closing request to approval' },
} as const satisfies Labels<DeadlineCode>;

/** How hard a rule is, so that a guide's number never reads as law (K14). */
export const strengthLabels = {
  STATUTE: { ko: '법령', en: 'law' },
  NOTICE: { ko: '고시', en: 'ministry notice' },
  GUIDE: { ko: '업무 안내', en: 'guide' },
  LOCAL: { ko: '조례', en: 'local ordinance' },
  DESIGN: { ko: '두레 운영 기준', en: 'house rule' },
} as const satisfies Labels<Strength>;

/** What a letter was about, in the list of letters of a case. */
export const letterLabels = {
  caseOpened: { ko: '새 사례 알림', en: 'New case' },
  reportJoined: { ko: '더해진 신고 알림', en: 'Another report' },
  grantRequested: { ko: '긴급지원 요청 알림', en: 'Emergency support requested' },
  grantDecided: { ko: '긴급지원 결정 알림', en: 'Emergency support decided' },
  adequacyAsked: { ko: '적정성 심사 부탁', en: 'Adequacy review asked for' },
  supportEnded: { ko: '지원 기간 끝남', en: 'Support period ended' },
  conferenceAsked: { ko: '사례회의 부탁', en: 'Conference asked for' },
  linkageOffered: { ko: '서비스 연계 요청', en: 'Linkage offered' },
  linkageRepeated: { ko: '서비스 연계 답 다시 부탁', en: 'Answer asked for again' },
  closingAsked: { ko: '종결 승인 부탁', en: 'Closing approval asked for' },
  closingReturned: { ko: '종결 반려 알림', en: 'Closing returned' },
  closingApproved: { ko: '종결 알림', en: 'Case closed' },
  dutyPassed: { ko: '기한 지남 알림', en: 'Duty overdue' },
  dutyEscalated: { ko: '지연 보고', en: 'Delay reported to the head' },
} as const satisfies Labels<LetterTemplate>;

/** Where a letter stands in the ledger. */
export type LetterStatus = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown';
export const letterStatusLabels = {
  waiting: { ko: '보내기 전', en: 'Waiting' },
  sending: { ko: '보내는 중', en: 'Being sent' },
  sent: { ko: '보냄', en: 'Sent' },
  failed: { ko: '보내지 못함', en: 'Not sent' },
  unknown: { ko: '닿았는지 모름', en: 'Arrival unknown' },
} as const satisfies Labels<LetterStatus>;
