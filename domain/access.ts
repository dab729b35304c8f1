/** What was looked at or done, as the access log (접속기록) keeps it. */
export const watchedThings = [
  'case',
  'timeline',
  'letters',
  'paper',
  'assessments',
  'callNote',
  'preview',
  'possibleDuplicate',
  'erasure',
  'cases',
  'worklist',
  'overdue',
  'search',
  'searchResult',
  'accessLog',
  'export',
  'print',
  'act',
  'opening',
  'draft',
  'sheet',
  'whole',
  'grant',
  'grants',
  'payments',
  'grantPast',
  'expertMaterial',
  'expertOpinion',
  'meeting',
  'materials',
  'minutes',
  'agenda',
  'waitingItems',
] as const;
export type WatchedThing = (typeof watchedThings)[number];

/** How it ended: it was shown, or it is there and was not for this account. */
export const accessResults = ['allowed', 'refused'] as const;
export type AccessResult = (typeof accessResults)[number];

/** Why somebody looks who has to say why; words beside it are sealed under the household's key. */
export const lookReasons = [
  'COVERING',
  'CONSULTED',
  'SAME_PERSON',
  'EMERGENCY',
  'GUIDANCE',
  'PERSON_ASKED',
  'OTHER',
] as const;
export type LookReason = (typeof lookReasons)[number];

/** What a case is printed for (개인정보의 안전성 확보조치 기준 제12조: 출력은 용도를 정해서). */
export const printPurposes = ['CONFERENCE', 'HANDOVER', 'AGENCY', 'PERSON_ASKED', 'ON_FILE'] as const;
/** NOTICE is a notice to the household itself, whose purpose nobody chooses. */
export type PrintPurpose = (typeof printPurposes)[number] | 'NOTICE';

/** What is unusual about a look; each has a rule in `domain/accessRules.ts`. */
export const accessMarks = ['NIGHT', 'VOLUME', 'EXPORT_SIZE', 'OUTSIDE_AREA'] as const;
export type AccessMark = (typeof accessMarks)[number];

/** What a monthly review (접속기록 점검) found. */
export const reviewFindings = ['NOTHING', 'EXPLAINED', 'TO_PURSUE'] as const;
export type ReviewFinding = (typeof reviewFindings)[number];
