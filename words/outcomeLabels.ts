import type { AgencyKind } from '../domain/conferenceAgreed.ts';
import type {
  ActionEnd,
  ActionKind,
  ActionOutcome,
  ActionOwner,
  ActionStatus,
} from '../domain/meetingAction.ts';
import type { NotSelectedReason, SelectionResult, SelectionSettlement } from '../domain/selectionOutcome.ts';
import type { Labels } from './language.ts';

/** 선정 결과 (K1). */
export const selectionResultLabels = {
  SELECTED: { ko: '선정', en: 'Selected' },
  NOT_SELECTED: { ko: '선정하지 않음', en: 'Not selected' },
  BACK_TO_DONG: { ko: '동으로 돌려보냄', en: 'Back to the dong' },
  STATUTORY_TRACK: { ko: '법정 긴급지원이 먼저', en: 'The Act’s own support comes first' },
} as const satisfies Labels<SelectionResult>;

export const notSelectedReasonLabels = {
  OTHER_HELP_FITS: { ko: '다른 도움이 더 맞음', en: 'Other help fits better' },
  ALREADY_HELPED: { ko: '이미 같은 도움을 받음', en: 'Has the same help already' },
  NO_CRISIS: { ko: '위기라고 보기 어려움', en: 'No crisis was found' },
  MEANS_USED_UP: { ko: '재원이 남지 않음', en: 'The means are used up' },
  NOT_REACHABLE: { ko: '연락이 닿지 않음', en: 'The household cannot be reached' },
  DECLINED: { ko: '가구가 원하지 않음', en: 'The household does not want it' },
  NOT_CARRIED: { ko: '표결에서 부결', en: 'Not carried by the vote' },
  OTHER: { ko: '그 밖의 까닭', en: 'Another reason' },
} as const satisfies Labels<NotSelectedReason>;

export const selectionSettlementLabels = {
  GRANT_ASKED: { ko: '긴급지원을 다른 경로로 요청함', en: 'Asked for under the Act in another way' },
  GRANT_NOT_NEEDED: { ko: '위기가 풀려 요청하지 않음', en: 'Not needed any more' },
  HOUSEHOLD_DECLINED: { ko: '가구가 원하지 않음', en: 'The household does not want it' },
  KEPT_AS_GIVEN: { ko: '이미 준 것은 그대로 둠', en: 'What was given stays' },
  STOPPED: { ko: '남은 지급을 그침', en: 'What was not given yet is stopped' },
  OTHER_MEANS: { ko: '다른 재원으로 바꿈', en: 'Given from other means instead' },
} as const satisfies Labels<SelectionSettlement>;

/** 참여 기관. */
export const agencyLabels = {
  DONG_OFFICE: { ko: '동 행정복지센터', en: 'Dong office' },
  CITY_TEAM: { ko: '희망복지지원단', en: 'City case team' },
  WELFARE_CENTRE: { ko: '사회복지관', en: 'Welfare centre' },
  MENTAL_HEALTH: { ko: '정신건강복지센터', en: 'Mental health centre' },
  HEALTH: { ko: '보건소·의료기관', en: 'Health centre or hospital' },
  SCHOOL: { ko: '학교', en: 'School' },
  POLICE: { ko: '경찰', en: 'Police' },
  LEGAL: { ko: '법률 지원', en: 'Legal help' },
  FINANCE: { ko: '금융복지 상담', en: 'Debt and finance counsel' },
  EMPLOYMENT: { ko: '고용센터·자활', en: 'Employment centre' },
  FAMILY: { ko: '가족센터', en: 'Family centre' },
  CHILD_PROTECTION: { ko: '아동보호전문기관', en: 'Child protection agency' },
  ELDERLY: { ko: '노인복지 기관', en: 'Service for the elderly' },
  DISABILITY: { ko: '장애인복지 기관', en: 'Service for people with disabilities' },
  RESIDENT: { ko: '이웃·주민', en: 'Neighbours' },
  OTHER: { ko: '그 밖의 기관', en: 'Another agency' },
} as const satisfies Labels<AgencyKind>;

/** 후속조치. */
export const actionKindLabels = {
  LINKAGE: { ko: '서비스 연계', en: 'A linkage' },
  VISIT: { ko: '방문', en: 'A visit' },
  TASK: { ko: '할 일', en: 'A task' },
} as const satisfies Labels<ActionKind>;

export const actionOwnerLabels = {
  officer: { ko: '사례 담당', en: 'Officer of the case' },
  nurse: { ko: '방문간호사', en: 'Visiting nurse' },
  emergencyOfficer: { ko: '긴급지원 담당', en: 'Emergency officer' },
} as const satisfies Labels<ActionOwner>;

export const actionStatusLabels = {
  open: { ko: '하는 중', en: 'Under way' },
  done: { ko: '마침', en: 'Done' },
  givenUp: { ko: '그만둠', en: 'Given up' },
} as const satisfies Labels<ActionStatus>;

export const actionOutcomeLabels = {
  DONE: { ko: '마쳤습니다', en: 'It is done' },
  GIVEN_UP: { ko: '하지 않기로 했습니다', en: 'It is given up' },
} as const satisfies Labels<ActionOutcome>;

export const actionEndLabels = {
  HOUSEHOLD_DECLINED: { ko: '가구가 원하지 않음', en: 'The household does not want it' },
  NOT_NEEDED: { ko: '더 필요하지 않음', en: 'Not needed any more' },
  NO_RESOURCE: { ko: '맡을 기관이 없음', en: 'Nobody can take it on' },
  OTHER_WAY: { ko: '다른 방법으로 해결', en: 'Solved in another way' },
  NOT_POSSIBLE: { ko: '할 수 없음', en: 'Not possible' },
  VISIT_NOT_MADE: { ko: '방문하지 못함', en: 'The visit was not made' },
  VISITS_ENDED: { ko: '방문 계획이 끝남', en: 'The visits were ended' },
  CASE_ENDED: { ko: '사례가 종료됨', en: 'The case ended' },
} as const satisfies Labels<ActionEnd>;
