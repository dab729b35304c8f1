import type {
  Adequacy,
  DeferralReason,
  ExtensionDecider,
  ForeignerGround,
  Nationality,
  OtherwiseReason,
  PayeeProof,
  PaymentWay,
  RecipientBenefit,
} from '../domain/emergencySupport/acts.ts';
import type { Extension } from '../domain/emergencySupport/extension.ts';
import type { GrantStatus } from '../domain/emergencySupport/grant.ts';
import type { LinkageAnswer, LinkageEnd, LinkageOutcome, LinkageStatus } from '../domain/linkage.ts';
import type { OtherSupport, Region, SupportKind, SupportUnit } from '../domain/rulebook.ts';
import type { VisitMode, VisitOutcome, VisitorSeat } from '../domain/visit.ts';
import type { Labels } from './language.ts';

export const supportLabels = {
  LIVELIHOOD: { ko: '생계지원', en: 'Livelihood' },
  MEDICAL: { ko: '의료지원', en: 'Medical care' },
  HOUSING: { ko: '주거지원', en: 'Housing' },
  FACILITY: { ko: '시설이용지원', en: 'Welfare facility' },
  EDUCATION: { ko: '교육지원', en: 'Education' },
  OTHER: { ko: '그 밖의 지원', en: 'Other support' },
} as const satisfies Labels<SupportKind>;

export const otherSupportLabels = {
  FUEL: { ko: '연료비', en: 'Fuel' },
  BIRTH: { ko: '해산비', en: 'Birth' },
  FUNERAL: { ko: '장제비', en: 'Funeral' },
  ELECTRIC: { ko: '전기요금', en: 'Electricity' },
} as const satisfies Labels<OtherSupport>;

/** Put behind a count: 3개월, 3 months. */
export const supportUnitLabels = {
  month: { ko: '개월', en: 'months' },
  time: { ko: '회', en: 'times' },
  quarter: { ko: '분기', en: 'quarters' },
} as const satisfies Labels<SupportUnit>;

/** 긴급복지지원법 제8조의2, 시행령 제1조의3. */
export const deferralLabels = {
  UNCONSCIOUS: { ko: '의식불명', en: 'Unconscious' },
  WEAK_CAPACITY: { ko: '의사결정능력 미약', en: 'Weak capacity' },
  CHILD: { ko: '아동', en: 'A child' },
  MINISTER_DEFINED: { ko: '장관이 정한 사유', en: 'Ground set by the minister' },
} as const satisfies Labels<DeferralReason>;

export const nationalityLabels = {
  KOREAN: { ko: '대한민국 국민', en: 'Korean national' },
  FOREIGN: { ko: '외국인', en: 'Foreign national' },
} as const satisfies Labels<Nationality>;

/** Foreigners whom the Act helps (긴급복지지원법 시행령 제1조의2). */
export const foreignerGroundLabels = {
  MARRIED_TO_KOREAN: { ko: '국민과 혼인 중', en: 'Married to a Korean national' },
  RAISING_KOREAN: {
    ko: '이혼·사별 뒤 한국 국적의 직계존비속을 돌봄',
    en: 'Divorced or widowed, caring for a Korean child or parent',
  },
  REFUGEE: { ko: '난민으로 인정됨', en: 'Recognised as a refugee' },
  DISASTER_VICTIM: {
    ko: '본인 잘못 없이 화재·범죄·천재지변의 피해를 봄',
    en: 'Victim of fire, crime or disaster without fault',
  },
  MINISTER_DEFINED: { ko: '보건복지부장관이 인정함', en: 'Recognised by the minister' },
} as const satisfies Labels<ForeignerGround>;

export const grantStatusLabels = {
  requested: { ko: '현장확인 전', en: 'Before the field check' },
  checked: { ko: '결정 전', en: 'Before the decision' },
  notConfirmed: { ko: '위기 확인 안 됨', en: 'Crisis not confirmed' },
  declined: { ko: '지원하지 않음', en: 'Not given' },
  withdrawn: { ko: '요청 거둠', en: 'Withdrawn' },
  given: { ko: '지원 결정', en: 'Given' },
} as const satisfies Labels<GrantStatus>;

export const adequacyLabels = {
  ADEQUATE: { ko: '적정', en: 'Adequate' },
  INADEQUATE: { ko: '부적정', en: 'Inadequate' },
  FRAUD: { ko: '거짓이나 부정한 방법', en: 'Got by deceit' },
} as const satisfies Labels<Adequacy>;

/** How the money reaches the household (긴급복지지원법 시행령 제2조, 법 제9조의2). */
export const paymentWayLabels = {
  OWN_ACCOUNT: { ko: '본인 계좌', en: 'Own account' },
  PROTECTED_ACCOUNT: { ko: '긴급지원수급계좌 (압류 금지)', en: 'Protected account (cannot be seized)' },
  OTHER_ACCOUNT: { ko: '다른 사람 계좌', en: 'Account of another person' },
  CASH: { ko: '현금', en: 'Cash' },
  IN_KIND: { ko: '현물', en: 'In kind' },
} as const satisfies Labels<PaymentWay>;

export const payeeProofLabels = {
  FAMILY_CERTIFICATE: { ko: '가족관계증명서', en: 'Certificate of family relations' },
  GUARDIANSHIP: { ko: '후견인·법정대리인 증명', en: 'Proof of guardianship' },
  MANDATE: { ko: '위임장', en: 'Written mandate' },
  PROVIDER_BILL: { ko: '병원·시설의 청구서', en: 'Bill of the hospital or facility' },
} as const satisfies Labels<PayeeProof>;

export const regionLabels = {
  LARGE_CITY: { ko: '대도시', en: 'Large city' },
  CITY: { ko: '중소도시', en: 'Smaller city' },
  COUNTRY: { ko: '농어촌', en: 'Country' },
} as const satisfies Labels<Region>;

export const otherwiseLabels = {
  NEWER_NOTICE: { ko: '고시된 기준이 더 새로움', en: 'A newer notice has another line' },
  SPECIAL_RULE: { ko: '업무 안내의 특례', en: 'A special rule of the guide' },
  WRONG_DATA: { ko: '조회 자료가 사실과 다름', en: 'The data asked for are not the facts' },
} as const satisfies Labels<OtherwiseReason>;

/** Who became a recipient needs no adequacy review (긴급복지지원법 제14조제2항). */
export const recipientLabels = {
  LIVELIHOOD_BENEFIT: { ko: '기초생활 수급권자가 됨', en: 'Became a basic livelihood recipient' },
  MEDICAL_AID: { ko: '의료급여 수급권자가 됨', en: 'Became a medical aid recipient' },
} as const satisfies Labels<RecipientBenefit>;

/** Who decides on an extension (긴급복지지원법 제10조). */
export const extensionDeciderLabels = {
  AUTHORITY: { ko: '시장·군수·구청장 (결재)', en: 'The authority' },
  COMMITTEE: { ko: '긴급지원심의위원회', en: 'Emergency review committee' },
} as const satisfies Labels<ExtensionDecider>;

export const extensionStatusLabels = {
  asked: { ko: '연장 결정 전', en: 'Before the decision' },
  granted: { ko: '연장함', en: 'Extended' },
  refused: { ko: '연장하지 않음', en: 'Not extended' },
  lapsed: { ko: '결정 전에 지원이 끝남', en: 'Support ended before the decision' },
} as const satisfies Labels<Extension['status']>;

export const linkageAnswerLabels = {
  ACCEPTED: { ko: '받아들임', en: 'Accepted' },
  DECLINED: { ko: '거절', en: 'Declined' },
  NO_ANSWER: { ko: '답 없음', en: 'No answer' },
} as const satisfies Labels<LinkageAnswer>;

export const linkageOutcomeLabels = {
  CONTINUES: { ko: '이어 감', en: 'Goes on' },
  DONE: { ko: '마침', en: 'Done' },
  STOPPED: { ko: '그만둠', en: 'Stopped' },
} as const satisfies Labels<LinkageOutcome>;

export const linkageStatusLabels = {
  offered: { ko: '답을 기다림', en: 'Waiting for the answer' },
  delivering: { ko: '제공 중', en: 'Under way' },
  declined: { ko: '거절', en: 'Declined' },
  unanswered: { ko: '답 없음', en: 'No answer' },
  done: { ko: '마침', en: 'Done' },
  stopped: { ko: '그만둠', en: 'Stopped' },
} as const satisfies Labels<LinkageStatus>;

/** Why a linkage ended without a review of its own. */
export const linkageEndLabels = {
  CONSENT_WITHDRAWN: { ko: '동의 철회', en: 'Consent withdrawn' },
  CONSENT_ENDED: { ko: '동의 기한 만료', en: 'Consent ran out' },
  CASE_ENDED: { ko: '사례 전체 종료', en: 'Whole case ended' },
} as const satisfies Labels<LinkageEnd>;

export const visitModeLabels = {
  VISIT: { ko: '방문', en: 'Visit' },
  PHONE: { ko: '전화', en: 'By phone' },
  OFFICE: { ko: '내방', en: 'At the office' },
} as const satisfies Labels<VisitMode>;

export const visitOutcomeLabels = {
  DONE: { ko: '만남', en: 'Met' },
  ABSENT: { ko: '부재', en: 'Nobody there' },
  REFUSED: { ko: '만나기를 거절함', en: 'Refused' },
  MISSED: { ko: '방문하지 못함', en: 'Not made' },
} as const satisfies Labels<VisitOutcome>;

export const visitorLabels = {
  officer: { ko: '담당', en: 'Officer' },
  nurse: { ko: '방문간호사', en: 'Nurse' },
} as const satisfies Labels<VisitorSeat>;
