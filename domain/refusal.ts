import type { ItemKind } from './committee/kinds.ts';
import type { RosterFault } from './committee/roster.ts';
import type { Act } from './crisisCase/acts.ts';
import type { Stage } from './crisisCase/stages.ts';
import type { CaseDuty } from './crisisCase/state.ts';
import type { ExpertEnding } from './meeting/experts.ts';
import type { Warning } from './emergencySupport/warnings/warning.ts';
import type { Instant, PlainDate } from './time.ts';

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
  | { readonly code: 'actTooLarge'; readonly mostKb: number }
  | { readonly code: 'editionNewer' }
  | { readonly code: 'rulebookNotNewer' }
  | { readonly code: 'lateCauseMissing'; readonly field: string; readonly act: Act; readonly dueAt: Instant }
  | { readonly code: 'dayInFuture'; readonly field: string; readonly today: PlainDate }
  | { readonly code: 'dayTooEarly'; readonly field: string; readonly earliest: PlainDate }
  | { readonly code: 'dayTooLate'; readonly field: string; readonly latest: PlainDate }
  | { readonly code: 'dayIsOff'; readonly field: string; readonly next: PlainDate }
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
  | {
      readonly code: 'countedOtherwise';
      readonly field: string;
      readonly wonCounted: number;
      readonly lineWon: number;
      readonly isWithin: boolean;
      readonly law: string;
    }
  | { readonly code: 'warningUnanswered'; readonly field: string; readonly warnings: readonly Warning[] }
  | {
      readonly code: 'amountReasonMissing';
      readonly field: string;
      readonly kind: string;
      readonly proposedUnits: number;
      readonly proposedWon: number | null;
    }
  | { readonly code: 'notGivenReasonMissing'; readonly field: string }
  | { readonly code: 'proofMissing'; readonly field: string }
  | {
      readonly code: 'membersUnanswered';
      readonly field: string;
      readonly answered: number;
      readonly members: number;
    }
  | { readonly code: 'deferralUnconfirmed'; readonly field: string }
  | { readonly code: 'memberNotAwaited'; readonly field: string; readonly member: number }
  | { readonly code: 'memberConsentMissing'; readonly field: string; readonly members: readonly number[] }
  | {
      readonly code: 'grantFilesFull';
      readonly field: string;
      readonly left: number;
      readonly most: number;
    }
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
  | { readonly code: 'safetyVisitStays'; readonly field: string }
  | { readonly code: 'grantStillOpen'; readonly grantId: string }
  | { readonly code: 'linkageStillOpen'; readonly linkageId: string }
  | { readonly code: 'visitsStillOpen'; readonly left: number }
  | { readonly code: 'approverPrepared' }
  | { readonly code: 'followUpNotDue'; readonly opensOn: PlainDate }
  | { readonly code: 'reasonMissing'; readonly field: string }
  | { readonly code: 'notTold'; readonly field: string }
  | { readonly code: 'nameUnknown' }
  | { readonly code: 'dutyStillOpen'; readonly duty: CaseDuty }
  | { readonly code: 'noSuchDuty' }
  | { readonly code: 'escalationStillOpen'; readonly escalationId: string }
  | { readonly code: 'escalationNotFound'; readonly field: string }
  | { readonly code: 'escalationOutOfOrder'; readonly escalationId: string; readonly status: string }
  | { readonly code: 'alreadyAtTheTop'; readonly escalationId: string }
  | { readonly code: 'answersDoNotMatch'; readonly field: string; readonly points: number }
  | { readonly code: 'transferStillOpen' }
  | { readonly code: 'noTransfer' }
  | { readonly code: 'sameDong'; readonly field: string }
  | { readonly code: 'selectionStillOpen'; readonly selectionId: string }
  | { readonly code: 'selectionNotFound'; readonly field: string }
  | { readonly code: 'selectionOutOfOrder'; readonly selectionId: string; readonly status: string }
  | { readonly code: 'chairNotAlone'; readonly field: string }
  | { readonly code: 'resultContradicts'; readonly field: string }
  | { readonly code: 'amountNotMeant'; readonly field: string }
  | { readonly code: 'amountMissing'; readonly field: string }
  | { readonly code: 'settlementUnfit'; readonly field: string }
  | {
      readonly code: 'committeeBinds';
      readonly field: string;
      readonly amountWon: number;
      readonly stop: boolean;
    }
  | { readonly code: 'leadWithoutPart'; readonly field: string }
  | { readonly code: 'actionNotFound'; readonly field: string }
  | { readonly code: 'actionTakenOutOfOrder'; readonly actionId: string; readonly status: string }
  | { readonly code: 'actionStillOpen'; readonly actionId: string }
  | { readonly code: 'actionsFull'; readonly field: string; readonly most: number }
  | { readonly code: 'visitorNeeded'; readonly field: string }
  | { readonly code: 'notAgreeable'; readonly item: number; readonly kind: string }
  | { readonly code: 'conflictKnown'; readonly item: number }
  | { readonly code: 'noConflictKnown'; readonly item: number }
  | { readonly code: 'notToPutAgain'; readonly item: number }
  | { readonly code: 'consentNotFound'; readonly field: string }
  | { readonly code: 'numberNotFound'; readonly field: string }
  | { readonly code: 'consentOver'; readonly consentId: string }
  | { readonly code: 'sensitiveBasisMissing'; readonly field: string }
  | { readonly code: 'clockNotFound'; readonly field: string }
  | { readonly code: 'clockNeverPauses'; readonly field: string }
  | { readonly code: 'clockAlreadyLate'; readonly field: string }
  | { readonly code: 'clockPaused'; readonly field: string }
  | { readonly code: 'clockNotPaused'; readonly field: string }
  | { readonly code: 'pauseTooLong'; readonly field: string; readonly latest: PlainDate }
  | { readonly code: 'sameHolder'; readonly field: string }
  | { readonly code: 'seatsClash'; readonly field: string }
  | { readonly code: 'deputyAlready'; readonly field: string }
  | {
      readonly code: 'deputyOverlaps' | 'deputyAway';
      readonly field: string;
      readonly first: PlainDate;
      readonly last: PlainDate;
    }
  | { readonly code: 'noDeputy'; readonly field: string }
  | { readonly code: 'takeOverCauseMissing'; readonly field: string }
  | { readonly code: 'sameHousehold'; readonly field: string }
  | { readonly code: 'foreignerGroundMissing'; readonly field: string }
  | { readonly code: 'extensionNotFound'; readonly field: string }
  | { readonly code: 'extensionStillOpen'; readonly extensionId: string }
  | {
      readonly code: 'noExtensionByAuthority';
      readonly field: string;
      readonly kind: string;
      readonly most: number;
    }
  | { readonly code: 'authorityFirst'; readonly field: string; readonly kind: string }
  | { readonly code: 'otherDecider'; readonly extensionId: string; readonly by: string }
  | { readonly code: 'supportOver'; readonly field: string }
  | { readonly code: 'recoveryOutOfOrder'; readonly grantId: string; readonly status: string }
  | { readonly code: 'overPaid'; readonly field: string; readonly paidWon: number }
  | { readonly code: 'priorNoticeNotServed'; readonly field: string }
  | { readonly code: 'opinionStillOpen'; readonly field: string; readonly earliest: PlainDate }
  | { readonly code: 'fraudBinds'; readonly field: string }
  | { readonly code: 'excessNeverStops'; readonly field: string }
  | { readonly code: 'otherRemedy'; readonly field: string }
  | { readonly code: 'periodNotBegun'; readonly field: string }
  | { readonly code: 'tooManyInstalments'; readonly field: string; readonly most: number }
  | {
      readonly code: 'instalmentsTooLong';
      readonly field: string;
      readonly months: number;
      readonly latest: PlainDate;
    }
  | { readonly code: 'electronicNeedsConsent'; readonly field: string }
  | { readonly code: 'instalmentsDoNotAdd'; readonly field: string; readonly leftWon: number }
  | { readonly code: 'dunningFirst'; readonly field: string }
  | { readonly code: 'noArrearsForExcess'; readonly field: string }
  | { readonly code: 'arrearsInstead'; readonly field: string }
  | { readonly code: 'overReturn'; readonly field: string; readonly leftWon: number }
  | { readonly code: 'noteEnded' }
  | { readonly code: 'rosterIncomplete'; readonly field: string; readonly fault: RosterFault }
  | { readonly code: 'meetingOutOfOrder'; readonly status: string }
  | { readonly code: 'meetingFull'; readonly field: string; readonly most: number }
  | { readonly code: 'meetingTooLarge'; readonly mostKb: number }
  | { readonly code: 'kindNotTheirs'; readonly field: string; readonly kind: string }
  | { readonly code: 'itemNotFound'; readonly field: string; readonly item: number }
  | { readonly code: 'itemOutOfOrder'; readonly item: number; readonly status: string }
  | { readonly code: 'itemAlreadyThere'; readonly item: number }
  | { readonly code: 'itemStillOpen'; readonly item: number }
  | { readonly code: 'timesMissing'; readonly field: string }
  | { readonly code: 'endsBeforeBegin'; readonly field: string }
  | { readonly code: 'notAMember'; readonly field: string }
  | { readonly code: 'notPresent'; readonly field: string }
  | { readonly code: 'memberRecused'; readonly item: number }
  | { readonly code: 'challengeOpen'; readonly item: number }
  | { readonly code: 'itemSecret'; readonly item: number }
  | { readonly code: 'itemNotSecret'; readonly item: number }
  | { readonly code: 'ballotsUncounted'; readonly item: number }
  | { readonly code: 'attendanceNotAllowed'; readonly field: string; readonly way: string }
  | { readonly code: 'notTheChair' }
  | { readonly code: 'deputyRuleMissing' }
  | { readonly code: 'meetingBegun'; readonly startsAt: Instant }
  | { readonly code: 'startsInPast'; readonly field: string }
  | { readonly code: 'nothingMoved'; readonly field: string }
  | { readonly code: 'reviewEmpty' }
  | { readonly code: 'heldInWriting'; readonly dueAt: Instant }
  | { readonly code: 'reviewOver'; readonly dueAt: Instant }
  | { readonly code: 'reviewNothingAsked'; readonly field: string }
  | { readonly code: 'secretNotInWriting' }
  | { readonly code: 'expertNotFound'; readonly field: string }
  | { readonly code: 'expertAccessOver'; readonly why: ExpertEnding }
  | { readonly code: 'expertLinkEarly'; readonly opensAt: Instant }
  | { readonly code: 'expertLinkReplaced' }
  | { readonly code: 'expertsFull'; readonly field: string; readonly most: number }
  | { readonly code: 'itemWithoutCase'; readonly field: string }
  | { readonly code: 'pledgeMissing' }
  | { readonly code: 'onlyFromMeeting'; readonly kind: ItemKind }
  | { readonly code: 'sittingElsewhere' }
  | { readonly code: 'nothingToDecide' }
  | { readonly code: 'proposalNotTheirs'; readonly field: string; readonly kind: ItemKind }
  | { readonly code: 'noSuchPlace'; readonly field: string; readonly most: number }
  | { readonly code: 'placeChanged'; readonly item: number; readonly place: number }
  | { readonly code: 'notReached' };

export type RefusalCode = Refusal['code'];

/** Tells a refusal from the events that an accepted act would have made. */
export const isRefusal = (answer: readonly unknown[] | Refusal): answer is Refusal => !Array.isArray(answer);
