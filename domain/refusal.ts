import type { Act } from './crisisCase/acts.ts';
import type { Stage } from './crisisCase/stages.ts';
import type { PlainDate } from './time.ts';

/**
 * Every reason for which the house says no, as one union: what the rule is, which field it concerns, and what is
 * needed to say it in a sentence. A refusal is an answer, never an error that is thrown or logged.
 */
export type Refusal =
  | { readonly code: 'notOpen' }
  | { readonly code: 'otherEpisode' }
  | { readonly code: 'actOutOfOrder'; readonly stage: Stage; readonly allowed: readonly Act[] }
  | { readonly code: 'stale'; readonly part: string; readonly now: number }
  | { readonly code: 'keyReused' }
  | { readonly code: 'recordBehind' }
  | { readonly code: 'editionNewer' }
  | { readonly code: 'dayInFuture'; readonly field: string; readonly today: PlainDate }
  | { readonly code: 'dayTooEarly'; readonly field: string; readonly earliest: PlainDate }
  | { readonly code: 'nothingChosen'; readonly field: string }
  | { readonly code: 'repeatedChoice'; readonly field: string }
  | { readonly code: 'conferenceTooSmall'; readonly field: string; readonly atLeast: number }
  | { readonly code: 'grantNotFound'; readonly field: string }
  | { readonly code: 'grantOutOfOrder'; readonly grantId: string; readonly status: string }
  | { readonly code: 'supportNotFound'; readonly field: string }
  | { readonly code: 'supportNotAsked'; readonly field: string; readonly kind: string }
  | { readonly code: 'supportAlreadyOpen'; readonly field: string; readonly kind: string }
  | { readonly code: 'overFirstGrant'; readonly field: string; readonly kind: string; readonly most: number }
  | { readonly code: 'overCap'; readonly field: string; readonly kind: string; readonly left: number }
  | { readonly code: 'overCeiling'; readonly field: string; readonly kind: string; readonly mostWon: number }
  | { readonly code: 'overGranted'; readonly field: string; readonly leftWon: number }
  | { readonly code: 'crisisNotConfirmed'; readonly grantId: string }
  | { readonly code: 'noQuorum'; readonly field: string; readonly needed: number }
  | { readonly code: 'notCarried'; readonly field: string; readonly needed: number }
  | { readonly code: 'countsDoNotAdd'; readonly field: string }
  | { readonly code: 'consentMissing'; readonly field: string }
  | { readonly code: 'linkageNotFound'; readonly field: string }
  | { readonly code: 'linkageOutOfOrder'; readonly linkageId: string; readonly status: string }
  | { readonly code: 'linkageAlreadyOpen'; readonly field: string; readonly linkageId: string }
  | { readonly code: 'visitNotFound'; readonly field: string }
  | { readonly code: 'visitOutOfOrder'; readonly field: string; readonly nextVisitId: string }
  | { readonly code: 'noVisitsPlanned' }
  | { readonly code: 'grantStillOpen'; readonly grantId: string }
  | { readonly code: 'linkageStillOpen'; readonly linkageId: string }
  | { readonly code: 'visitsStillOpen'; readonly left: number }
  | { readonly code: 'approverPrepared' }
  | { readonly code: 'followUpNotDue'; readonly opensOn: PlainDate };

export type RefusalCode = Refusal['code'];

/** Tells a refusal from the events that an accepted act would have made. */
export const isRefusal = (answer: readonly unknown[] | Refusal): answer is Refusal => !Array.isArray(answer);
