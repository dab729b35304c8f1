import type { HealthFinding, PlanOpinion, UnsignedReason } from '../domain/crisisCase/codes.ts';
import type { WelfareChecker, WelfareOutcome } from '../domain/visit.ts';
import type { Labels } from './language.ts';

/** What a nurse's look found and somebody has to take up. */
export const healthFindingLabels = {
  BLOOD_PRESSURE: { ko: '혈압', en: 'Blood pressure' },
  BLOOD_SUGAR: { ko: '혈당', en: 'Blood sugar' },
  MENTAL_HEALTH: { ko: '정신건강', en: 'Mental health' },
  NUTRITION: { ko: '영양', en: 'Nutrition' },
  TREATMENT_STOPPED: { ko: '치료 중단', en: 'Treatment stopped' },
  OTHER: { ko: '그 밖의 건강 문제', en: 'Other' },
} as const satisfies Labels<HealthFinding>;

/** 안부 확인: who looked. */
export const welfareCheckerLabels = {
  OFFICER: { ko: '공무원', en: 'Official' },
  TONGJANG: { ko: '통장·이장', en: 'Tongjang' },
  NEIGHBOUR: { ko: '이웃', en: 'Neighbour' },
  POLICE: { ko: '경찰', en: 'Police' },
  FIRE_SERVICE: { ko: '소방(119)', en: 'Fire service (119)' },
} as const satisfies Labels<WelfareChecker>;

export const welfareOutcomeLabels = {
  SAFE: { ko: '안전함', en: 'Safe' },
  NOT_SEEN: { ko: '만나지 못함', en: 'Not seen' },
  IN_DANGER: { ko: '위험함', en: 'In danger' },
} as const satisfies Labels<WelfareOutcome>;

/** The person's own word on the plan (사회보장급여법 제15조제1항). */
export const planOpinionLabels = {
  AGREES: { ko: '동의함', en: 'Agrees' },
  WISHES_CHANGE: { ko: '바꾸기를 바람', en: 'Wishes a change' },
  DISAGREES: { ko: '동의하지 않음', en: 'Does not agree' },
  NOT_HEARD: { ko: '의견을 듣지 못함', en: 'Could not be heard' },
} as const satisfies Labels<PlanOpinion>;

/** Why the person did not sign the plan. */
export const unsignedReasonLabels = {
  REFUSED: { ko: '서명을 거절함', en: 'Refused to sign' },
  CANNOT_SIGN: { ko: '서명할 수 없음', en: 'Cannot sign' },
  BY_PHONE: { ko: '전화로 설명함', en: 'Explained by phone' },
  ABSENT: { ko: '부재', en: 'Not there' },
  LATER: { ko: '나중에 받기로 함', en: 'Signs later' },
} as const satisfies Labels<UnsignedReason>;
