import type {
  Act,
  CaseClass,
  ClosingReason,
  ContactMode,
  ContactOutcome,
  CrisisLevel,
  FollowUpOutcome,
  NeedArea,
  NextStep,
  ReporterKind,
} from '../domain/crisisCase/acts.ts';
import type { Stage } from '../domain/crisisCase/stages.ts';
import type { Part, Seat } from '../domain/crisisCase/state.ts';
import type { Adequacy, CrisisReason, DeferralReason, GrantStatus } from '../domain/emergencySupport/grant.ts';
import type { LinkageAnswer, LinkageBasis, LinkageOutcome, LinkageStatus } from '../domain/linkage.ts';
import type { Role } from '../domain/roles.ts';
import type { OtherSupport, SupportKind, SupportUnit } from '../domain/rulebook.ts';
import type { VisitMode, VisitOutcome, VisitorSeat } from '../domain/visit.ts';

/** What a code is called: Korean by default, English beside it. */
export interface Label {
  readonly ko: string;
  readonly en: string;
}
/** A word for every code of the union, or it does not compile. */
export type Labels<Code extends string> = Readonly<Record<Code, Label>>;

/** What a person would press: the act as the name of a thing to do. */
export const actLabels = {
  reportCrisis: { ko: '신고 더하기', en: 'Add a report' },
  recordContact: { ko: '연락 기록', en: 'Record a contact' },
  recordIntake: { ko: '초기상담 기록', en: 'Record the intake' },
  register: { ko: '통합사례관리로 접수', en: 'Register for case management' },
  recordAssessment: { ko: '욕구·위기도 조사 기록', en: 'Record the assessment' },
  recordConference: { ko: '사례회의 기록', en: 'Record the conference' },
  classify: { ko: '구분·선정', en: 'Classify' },
  plan: { ko: '제공계획 세우기', en: 'Make the plan' },
  requestGrant: { ko: '긴급지원 요청', en: 'Request emergency support' },
  recordFieldCheck: { ko: '현장확인 기록', en: 'Record the field check' },
  decideGrant: { ko: '지원 결정', en: 'Decide the support' },
  recordPayment: { ko: '지급 기록', en: 'Record a payment' },
  recordAfterCheck: { ko: '사후조사 기록', en: 'Record the after-check' },
  recordAdequacy: { ko: '적정성 심사 기록', en: 'Record the adequacy review' },
  offerLinkage: { ko: '서비스 연계 요청', en: 'Offer a linkage' },
  answerLinkage: { ko: '연계 답 기록', en: 'Record the helper’s answer' },
  reviewLinkage: { ko: '연계 점검 기록', en: 'Review the linkage' },
  planVisits: { ko: '방문 계획 세우기', en: 'Plan visits' },
  endVisits: { ko: '방문 계획 끝내기', en: 'End the visits' },
  recordVisit: { ko: '방문 기록', en: 'Record a visit' },
  reviewService: { ko: '서비스 점검 기록', en: 'Review the service' },
  requestClosing: { ko: '종결 요청', en: 'Ask for closing' },
  approveClosing: { ko: '종결 승인', en: 'Approve the closing' },
  returnClosing: { ko: '종결 반려', en: 'Return the closing' },
  recordFollowUp: { ko: '사후관리 기록', en: 'Record the follow-up' },
} as const satisfies Labels<Act>;

export const stageLabels = {
  reported: { ko: '신고 접수', en: 'Reported' },
  contacted: { ko: '접촉', en: 'Contacted' },
  intakeDone: { ko: '초기상담 마침', en: 'Intake done' },
  informed: { ko: '단순안내', en: 'Informed only' },
  registered: { ko: '사례 접수', en: 'Registered' },
  assessed: { ko: '조사 마침', en: 'Assessed' },
  conferenced: { ko: '사례회의 마침', en: 'Conference held' },
  classified: { ko: '구분·선정 마침', en: 'Classified' },
  notSelected: { ko: '미선정', en: 'Not selected' },
  serviceLink: { ko: '서비스연계', en: 'Service link' },
  planned: { ko: '계획 세움', en: 'Planned' },
  inService: { ko: '제공·점검', en: 'In service' },
  closeRequested: { ko: '종결 승인 대기', en: 'Closing asked for' },
  followUp: { ko: '사후관리', en: 'Follow-up' },
  archived: { ko: '보존', en: 'Archived' },
} as const satisfies Labels<Stage>;

export const roleLabels = {
  DONG_OFFICER: { ko: '우리동네주무관', en: 'Dong officer' },
  WELFARE_PLANNER: { ko: '복지플래너', en: 'Welfare planner' },
  COUNSEL_SPECIALIST: { ko: '전문상담공무원', en: 'Counselling specialist' },
  VISIT_NURSE: { ko: '방문간호사', en: 'Visiting nurse' },
  CASE_MANAGER: { ko: '통합사례관리사', en: 'Case manager' },
  CASE_OFFICER: { ko: '사례관리담당 공무원', en: 'Case officer' },
  EMERGENCY_OFFICER: { ko: '긴급지원담당공무원', en: 'Emergency support officer' },
  DONG_HEAD: { ko: '동장', en: 'Head of the dong' },
  TEAM_HEAD: { ko: '팀장', en: 'Head of the team' },
  SECRETARY: { ko: '간사', en: 'Secretary' },
  COMMITTEE_CHAIR: { ko: '위원장', en: 'Committee chair' },
  COMMITTEE_MEMBER: { ko: '위원', en: 'Committee member' },
  OUTSIDE_EXPERT: { ko: '외부전문가', en: 'Outside expert' },
  TONGJANG: { ko: '통장', en: 'Tongjang' },
  HONORARY_OFFICER: { ko: '명예사회복지공무원', en: 'Honorary welfare officer' },
  GU_HOPE_TEAM: { ko: '구 희망복지지원단', en: 'District hope team' },
  CITY_SUPERVISOR: { ko: '시 사례관리 총괄', en: 'City supervisor' },
  PROVIDER: { ko: '연계 기관', en: 'Provider' },
  PRIVACY_OFFICER: { ko: '정보보호책임자', en: 'Privacy officer' },
  ADMINISTRATOR: { ko: '관리자', en: 'Administrator' },
  AUDITOR: { ko: '감사 담당', en: 'Auditor' },
  PROVINCE: { ko: '시·도 담당', en: 'Province' },
  STATISTICS: { ko: '통계 담당', en: 'Statistics' },
  OPERATOR: { ko: '운영 담당', en: 'Operator' },
} as const satisfies Labels<Role>;

/** Who answers for a duty of the case. */
export const seatLabels = {
  officer: { ko: '담당', en: 'Officer' },
  emergencyOfficer: { ko: '긴급지원 담당', en: 'Emergency support' },
  nurse: { ko: '방문간호사', en: 'Nurse' },
  head: { ko: '동장', en: 'Head' },
  conferenceChair: { ko: '사례회의 위원장', en: 'Conference chair' },
  committeeChair: { ko: '심의위원회 위원장', en: 'Committee chair' },
  supervisor: { ko: '시 총괄', en: 'City supervisor' },
} as const satisfies Labels<Seat>;

export const reporterLabels = {
  SELF: { ko: '본인', en: 'The person' },
  RELATIVE: { ko: '친족', en: 'Relative' },
  RELATED_PERSON: { ko: '관계인', en: 'Related person' },
  NEIGHBOUR: { ko: '이웃', en: 'Neighbour' },
  DUTY_REPORTER: { ko: '신고의무자 (교원·의료인 등)', en: 'Duty reporter (teacher, doctor …)' },
  TONGJANG: { ko: '통장·이장', en: 'Tongjang' },
  HONORARY_OFFICER: { ko: '명예사회복지공무원', en: 'Honorary welfare officer' },
  COUNCIL_MEMBER: { ko: '협의체 위원', en: 'Council member' },
  OFFICIAL_VISIT: { ko: '공무원이 찾음', en: 'Found by an official' },
  DATA_SYSTEM: { ko: '발굴시스템', en: 'Discovery system' },
  HOTLINE_129: { ko: '129 상담전화', en: 'Hotline 129' },
  AGENCY_REFERRAL: { ko: '기관 의뢰', en: 'Agency referral' },
} as const satisfies Labels<ReporterKind>;

/** 긴급복지지원법 제2조, in its order. */
export const crisisReasonLabels = {
  EARNER_LOSS: { ko: '주소득자의 사망·가출·구금 등', en: 'Loss of the main earner' },
  SEVERE_ILLNESS: { ko: '중한 질병·부상', en: 'Severe illness or injury' },
  NEGLECT_ABUSE: { ko: '방임·유기·학대', en: 'Neglect or abuse' },
  FAMILY_VIOLENCE: { ko: '가정폭력·성폭력', en: 'Domestic or sexual violence' },
  FIRE_DISASTER: { ko: '화재·자연재해', en: 'Fire or disaster' },
  BUSINESS_CLOSURE: { ko: '휴업·폐업', en: 'Business closed' },
  JOB_LOSS: { ko: '실직', en: 'Loss of work' },
  LOCAL_ORDINANCE: { ko: '조례로 정한 사유', en: 'Ground set by ordinance' },
  MINISTER_NOTICE: { ko: '장관이 고시한 사유', en: 'Ground set by the minister' },
} as const satisfies Labels<CrisisReason>;

export const needLabels = {
  SAFETY: { ko: '안전', en: 'Safety' },
  HEALTH: { ko: '건강', en: 'Health' },
  DAILY_LIVING: { ko: '일상생활유지', en: 'Daily living' },
  FAMILY: { ko: '가족관계', en: 'Family' },
  SOCIAL: { ko: '사회적 관계', en: 'Social ties' },
  ECONOMY: { ko: '경제', en: 'Money' },
  EDUCATION: { ko: '교육', en: 'Education' },
  EMPLOYMENT: { ko: '직업', en: 'Work' },
  LIVING_ENV: { ko: '생활환경', en: 'Housing' },
  LEGAL: { ko: '법률 및 권익보장', en: 'Law and rights' },
} as const satisfies Labels<NeedArea>;

export const crisisLevelLabels = {
  HIGH: { ko: '높음', en: 'High' },
  MEDIUM: { ko: '중간', en: 'Medium' },
  LOW: { ko: '낮음', en: 'Low' },
} as const satisfies Labels<CrisisLevel>;

export const caseClassLabels = {
  HIGH_DIFFICULTY: { ko: '고난도사례', en: 'High difficulty' },
  GENERAL: { ko: '일반사례', en: 'General' },
  SERVICE_LINK: { ko: '서비스연계', en: 'Service link' },
  NOT_SELECTED: { ko: '미선정', en: 'Not selected' },
} as const satisfies Labels<CaseClass>;

export const nextStepLabels = {
  REGISTER: { ko: '통합사례관리로 접수', en: 'Register for case management' },
  SERVICE_LINK: { ko: '서비스연계', en: 'Link services' },
  INFO_ONLY: { ko: '단순안내로 마침', en: 'Information only' },
} as const satisfies Labels<NextStep>;

export const contactModeLabels = {
  PHONE: { ko: '전화', en: 'By phone' },
  VISIT: { ko: '방문', en: 'Visit' },
  OFFICE: { ko: '내방', en: 'At the office' },
} as const satisfies Labels<ContactMode>;

export const contactOutcomeLabels = {
  REACHED: { ko: '만나거나 통화함', en: 'Reached' },
  NO_ANSWER: { ko: '받지 않음', en: 'No answer' },
  ABSENT: { ko: '부재', en: 'Nobody there' },
} as const satisfies Labels<ContactOutcome>;

export const closingReasonLabels = {
  GOALS_REACHED: { ko: '목표 달성', en: 'Goals reached' },
  SERVICE_LINKED: { ko: '서비스연계로 마침', en: 'Services linked' },
  MOVED_AWAY: { ko: '이사', en: 'Moved away' },
  DIED: { ko: '사망', en: 'Died' },
  DECLINED: { ko: '거절·포기', en: 'Declined' },
  LOST_CONTACT: { ko: '연락두절', en: 'Lost contact' },
  INSTITUTION: { ko: '장기입원·시설입소', en: 'Hospital or facility' },
  OTHER_PROGRAMME: { ko: '다른 사업으로 이관', en: 'Handed to another programme' },
  INFORMED: { ko: '단순안내로 마침', en: 'Informed only' },
  NOT_SELECTED: { ko: '미선정', en: 'Not selected' },
  OTHER: { ko: '기타', en: 'Other' },
} as const satisfies Labels<ClosingReason>;

export const followUpOutcomeLabels = {
  STABLE: { ko: '안정', en: 'Stable' },
  WATCH: { ko: '지켜봄', en: 'To be watched' },
  NOT_REACHED: { ko: '만나지 못함', en: 'Not reached' },
} as const satisfies Labels<FollowUpOutcome>;

export const partLabels = {
  classification: { ko: '구분·선정', en: 'Classification' },
  plan: { ko: '제공계획', en: 'Plan' },
  closing: { ko: '종결', en: 'Closing' },
} as const satisfies Labels<Part>;

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

export const grantStatusLabels = {
  requested: { ko: '현장확인 전', en: 'Before the field check' },
  checked: { ko: '결정 전', en: 'Before the decision' },
  notConfirmed: { ko: '위기 확인 안 됨', en: 'Crisis not confirmed' },
  declined: { ko: '지원하지 않음', en: 'Not given' },
  given: { ko: '지원 결정', en: 'Given' },
} as const satisfies Labels<GrantStatus>;

export const adequacyLabels = {
  ADEQUATE: { ko: '적정', en: 'Adequate' },
  INADEQUATE: { ko: '부적정', en: 'Inadequate' },
} as const satisfies Labels<Adequacy>;

export const linkageBasisLabels = {
  CONSENT_3RD: { ko: '본인의 제3자 제공 동의', en: 'Consent of the person' },
  MIN_SHARE_GOV: { ko: '보장기관 최소 제공 (사회보장급여법 제15조제4항)', en: 'Minimum for a public body (Act §15④)' },
} as const satisfies Labels<LinkageBasis>;

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
