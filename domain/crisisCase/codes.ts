/** How the office came to know (domain.md §1.2). */
export const reporterKinds = [
  'SELF',
  'RELATIVE',
  'RELATED_PERSON',
  'NEIGHBOUR',
  'DUTY_REPORTER',
  'TONGJANG',
  'HONORARY_OFFICER',
  'COUNCIL_MEMBER',
  'OFFICIAL_VISIT',
  'DATA_SYSTEM',
  'HOTLINE_129',
  'AGENCY_REFERRAL',
] as const;
export type ReporterKind = (typeof reporterKinds)[number];

export const contactOutcomes = ['REACHED', 'NO_ANSWER', 'ABSENT', 'REFUSED', 'WHEREABOUTS_UNKNOWN'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];
export const contactModes = ['PHONE', 'VISIT', 'OFFICE'] as const;
export type ContactMode = (typeof contactModes)[number];

/** How somebody is told (S7 §2⑤: in writing, else by telephone or by word of mouth). */
export const tellingWays = ['IN_WRITING', 'BY_PHONE', 'ORALLY', 'ELECTRONICALLY'] as const;
export type TellingWay = (typeof tellingWays)[number];

export const nextSteps = ['REGISTER', 'SERVICE_LINK', 'INFO_ONLY'] as const;
export type NextStep = (typeof nextSteps)[number];

/** The ten 욕구영역 (domain.md §3.3). */
export const needAreas = [
  'SAFETY',
  'HEALTH',
  'DAILY_LIVING',
  'FAMILY',
  'SOCIAL',
  'ECONOMY',
  'EDUCATION',
  'EMPLOYMENT',
  'LIVING_ENV',
  'LEGAL',
] as const;
export type NeedArea = (typeof needAreas)[number];
export const needLevels = ['NONE', 'LOW', 'MEDIUM', 'HIGH'] as const;
export type NeedLevel = (typeof needLevels)[number];
export const crisisLevels = ['HIGH', 'MEDIUM', 'LOW'] as const;
export type CrisisLevel = (typeof crisisLevels)[number];

/** One 욕구영역 as it was found; fact, the person's words, judgement and strength lie in the paper. */
export interface AssessedArea {
  readonly area: NeedArea;
  readonly level: NeedLevel;
  /** 1 comes first; null where nothing is planned for it. */
  readonly priority: number | null;
}

/** What a nurse's look found and somebody has to take up. */
export const healthFindings = [
  'BLOOD_PRESSURE',
  'BLOOD_SUGAR',
  'MENTAL_HEALTH',
  'NUTRITION',
  'TREATMENT_STOPPED',
  'OTHER',
] as const;
export type HealthFinding = (typeof healthFindings)[number];

/** 대상자 구분 (domain.md §3.2). */
export const caseClasses = ['HIGH_DIFFICULTY', 'GENERAL', 'SERVICE_LINK', 'NOT_SELECTED'] as const;
export type CaseClass = (typeof caseClasses)[number];

/** The person's own word on the plan (사회보장급여법 제15조제1항). */
export const planOpinions = ['AGREES', 'WISHES_CHANGE', 'DISAGREES', 'NOT_HEARD'] as const;
export type PlanOpinion = (typeof planOpinions)[number];
export const unsignedReasons = ['REFUSED', 'CANNOT_SIGN', 'BY_PHONE', 'ABSENT', 'LATER'] as const;
export type UnsignedReason = (typeof unsignedReasons)[number];

/** 종결사유 (domain.md §3.4, to be verified against the yearly guide). */
export const closingReasons = [
  'GOALS_REACHED',
  'SERVICE_LINKED',
  'MOVED_AWAY',
  'DIED',
  'DECLINED',
  'LOST_CONTACT',
  'INSTITUTION',
  'OTHER_PROGRAMME',
  'INFORMED',
  'NOT_SELECTED',
  'OTHER',
] as const;
export type ClosingReason = (typeof closingReasons)[number];
/** Why nobody looks in after the closing (K24). */
export const noFollowUpReasons = ['DIED', 'MOVED_AWAY', 'DECLINED', 'LOST_CONTACT', 'INFORMED_ONLY'] as const;
export type NoFollowUpReason = (typeof noFollowUpReasons)[number];
/** 반려·보완: what is missing before it can be approved (K22). */
export const returnReasons = [
  'FACTS_MISSING',
  'GOALS_OPEN',
  'FOLLOW_UP_UNCLEAR',
  'NEW_RISK',
  'OTHER',
] as const;
export type ReturnReason = (typeof returnReasons)[number];
/** Why everything ends at once (K24). */
export const endCauses = [
  'DIED',
  'LEFT_COUNTRY',
  'INSTITUTION',
  'OTHER_PROGRAMME',
  // 거절·포기 of somebody who had been reached: before that a case is refused and closes without an end.
  'DECLINED',
  'OTHER',
] as const;
export type EndCause = (typeof endCauses)[number];

export const followUpOutcomes = ['STABLE', 'WATCH', 'NOT_REACHED'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];
