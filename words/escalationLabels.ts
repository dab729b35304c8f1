import type {
  AdviceAnswer,
  AdviceLevel,
  AdvicePoint,
  EscalationStatus,
  Evaluation,
} from '../domain/escalation.ts';
import type { Labels } from './language.ts';

/** Whose advice is asked for. */
export const escalationLevelLabels = {
  DISTRICT: { ko: '시군구 솔루션위원회', en: 'Solution committee' },
  CITY: { ko: '상위 시 솔루션위원회', en: 'Solution committee of the city above' },
  DONG: { ko: '동 회의', en: 'Committee of the dong' },
} as const satisfies Labels<AdviceLevel>;

export const escalationStatusLabels = {
  asked: { ko: '자문 기다림', en: 'Waiting for advice' },
  advised: { ko: '자문 답변 전', en: 'Advice to be answered' },
  answered: { ko: '답변함', en: 'Answered' },
  withdrawn: { ko: '의뢰 거둠', en: 'Withdrawn' },
} as const satisfies Labels<EscalationStatus>;

/** 개입 판단: advice, on which a case conference decides. */
export const evaluationLabels = {
  STEP_IN: { ko: '개입함', en: 'Step in' },
  WAIT: { ko: '지켜봄', en: 'Wait' },
  DO_NOT: { ko: '개입하지 않음', en: 'Do not step in' },
} as const satisfies Labels<Evaluation>;

export const advicePointLabels = {
  RESOURCE: { ko: '자원 연계', en: 'A helper to be linked' },
  MEDICAL: { ko: '치료', en: 'Treatment' },
  PROTECTION: { ko: '보호', en: 'Protection' },
  LEGAL: { ko: '법률 지원', en: 'Legal help' },
  HOUSING: { ko: '주거', en: 'Housing' },
  INCOME: { ko: '소득', en: 'Income' },
  EDUCATION: { ko: '교육', en: 'Education' },
  CLOSER_CONTACT: { ko: '더 자주 살핌', en: 'Closer contact' },
  OTHER: { ko: '그 밖의 자문', en: 'Other' },
} as const satisfies Labels<AdvicePoint>;

/** The officer's word on each point of advice. */
export const adviceAnswerLabels = {
  FOLLOWED: { ko: '따름', en: 'Followed' },
  IN_PART: { ko: '일부 따름', en: 'In part' },
  NOT_FOLLOWED: { ko: '따르지 않음', en: 'Not followed' },
} as const satisfies Labels<AdviceAnswer>;
