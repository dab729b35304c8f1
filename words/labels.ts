import type {
  CaseClass,
  ClosingReason,
  ContactMode,
  ContactOutcome,
  CrisisLevel,
  FollowUpOutcome,
  NeedArea,
  NeedLevel,
  NextStep,
  ReporterKind,
  TellingWay,
} from '../domain/crisisCase/codes.ts';
import type { Stage } from '../domain/crisisCase/stages.ts';
import type { Seat } from '../domain/crisisCase/state.ts';
import type { CrisisReason } from '../domain/emergencySupport/acts.ts';
import type { Role } from '../domain/roles.ts';
import type { Labels } from './language.ts';

export { actLabels } from './actLabels.ts';
export type { Labels } from './language.ts';

/** Where a case is in its life. */
export const stageLabels = {
  reported: { ko: '신고 접수', en: 'Reported' },
  refused: { ko: '도움 거절', en: 'Refuses help' },
  missing: { ko: '소재불명', en: 'Whereabouts unknown' },
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
  ended: { ko: '전체 종료', en: 'Whole case ended' },
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
  authority: { ko: '긴급지원 결재권자', en: 'Authority for emergency support' },
  districtChair: { ko: '시군구 솔루션위원장', en: 'Solution committee chair' },
  cityChair: { ko: '상위 시 솔루션위원장', en: 'Solution committee chair of the city above' },
  province: { ko: '시·도 이의신청 담당', en: 'Objections at the province' },
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

/** How great the need is in one area. */
export const needLevelLabels = {
  NONE: { ko: '없음', en: 'None' },
  LOW: { ko: '낮음', en: 'Low' },
  MEDIUM: { ko: '중간', en: 'Medium' },
  HIGH: { ko: '높음', en: 'High' },
} as const satisfies Labels<NeedLevel>;

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
  REFUSED: { ko: '도움을 거절함', en: 'Wants no help' },
  WHEREABOUTS_UNKNOWN: { ko: '소재불명', en: 'Whereabouts unknown' },
} as const satisfies Labels<ContactOutcome>;

/** How somebody is told: in writing, else by telephone or by word of mouth (사회보장급여법 시행령 제2조제5항). */
export const tellingWayLabels = {
  IN_WRITING: { ko: '서면', en: 'In writing' },
  BY_PHONE: { ko: '전화', en: 'By phone' },
  ORALLY: { ko: '구두', en: 'By word of mouth' },
  ELECTRONICALLY: { ko: '전자문서', en: 'Electronically' },
} as const satisfies Labels<TellingWay>;

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
