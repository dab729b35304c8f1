import type { Act } from './acts.ts';

/** Where a case is in its life (domain.md §3.6, K24). */
export const stages = [
  'reported',
  'refused',
  'missing',
  'contacted',
  'intakeDone',
  'informed',
  'registered',
  'assessed',
  'conferenced',
  'classified',
  'notSelected',
  'serviceLink',
  'planned',
  'inService',
  'ended',
  'closeRequested',
  'followUp',
  'archived',
] as const;
export type Stage = (typeof stages)[number];

/** What belongs to no stage: people, names, consents, numbers elsewhere and the rules themselves, while there is a case. */
const always = [
  'recordIdentity',
  'recordNotSame',
  'recordMemberLeft',
  'recordConsent',
  'withdrawConsent',
  'recordExternalNumber',
  'reassignSeat',
  'appointDeputy',
  'endDeputy',
  'replaceDeputy',
  'pauseClock',
  'resumeClock',
  'renewRulebook',
  'recordOpening',
  'noteSitting',
  'leaveSitting',
  'proposeSitting',
] as const satisfies readonly Act[];

/** A household may move on any day. */
const moving = [
  'requestTransfer',
  'receiveTransfer',
  'declineTransfer',
  'withdrawTransfer',
  'replaceReceiver',
] as const satisfies readonly Act[];

/** From the report until closing is asked for: somebody may be reached, vanish, be in danger, or die. */
const whileOpen = [
  'recordContact',
  'requestLocation',
  'recordLocation',
  'tellLocation',
  'recordWelfareCheck',
  'mergeHousehold',
  'endCase',
  // A sitting may give somebody something to do about any open case.
  'takeAction',
  'completeTask',
  ...moving,
] as const satisfies readonly Act[];

/** What follows from a support that was given, whatever becomes of the case (K15). */
const review = [
  'recordPayment',
  'recordMemberConsent',
  'recordAfterCheck',
  'recordAdequacy',
  'skipAdequacy',
  'seeGrant',
  'giveNotice',
  'orderReturn',
  'serveNotice',
  'recordObjection',
  'forwardObjection',
  'decideObjection',
  'recordReturn',
  'dunReturn',
  'agreeInstalments',
  'referArrears',
  'claimExcess',
  'ratifySelection',
  'settleSelection',
  'takeRecoveryDecision',
] as const satisfies readonly Act[];
/** Emergency support may be asked for and given from the report until closing is asked for (S1 §7, §8). */
const support = [
  'requestGrant',
  'recordFieldCheck',
  'attachFiles',
  'decideGrant',
  'requestExtension',
  'decideExtension',
  'requestSelection',
  'decideSelection',
  ...review,
] as const satisfies readonly Act[];
const linkages = ['offerLinkage', 'answerLinkage', 'reviewLinkage'] as const satisfies readonly Act[];
const visits = [
  'planVisits',
  'rescheduleVisit',
  'endVisits',
  'recordVisit',
] as const satisfies readonly Act[];
/** Help once somebody was reached. */
const help = [...support, ...linkages, 'recordHealth'] as const satisfies readonly Act[];
const advice = [
  'escalate',
  'adviseCase',
  'takeAdvice',
  'referUp',
  'answerAdvice',
] as const satisfies readonly Act[];
/** Everything that a case in work knows beside the step that comes next. */
const work = [...whileOpen, ...help, ...visits, ...advice] as const satisfies readonly Act[];
const service = ['reviewService', 'requestClosing'] as const satisfies readonly Act[];

/** What may happen where. A new stage does not compile until it has its row; a new act is added to the rows it belongs to. */
const actsIn = {
  // Advice may be taken while somebody is looked for, and waits for its answer wherever they are found again.
  reported: [...whileOpen, ...support],
  refused: [...whileOpen, ...support, 'answerAdvice', 'requestClosing'],
  missing: [
    ...whileOpen,
    ...support,
    'answerLinkage',
    'reviewLinkage',
    'endVisits',
    'adviseCase',
    'takeAdvice',
    'referUp',
    'answerAdvice',
    'requestClosing',
  ],
  contacted: ['recordIntake', ...whileOpen, ...help, 'answerAdvice'],
  intakeDone: ['register', ...whileOpen, ...help, 'answerAdvice'],
  informed: [...service, ...work],
  registered: ['recordAssessment', ...work],
  assessed: ['recordConference', 'recordAssessment', ...work],
  conferenced: ['classify', 'recordConference', ...work],
  classified: ['plan', 'recordConference', ...work],
  notSelected: [...service, ...work],
  serviceLink: [...service, ...work],
  planned: ['plan', ...work],
  inService: [...service, 'plan', 'recordAssessment', 'recordConference', ...work],
  // A notice that a law wants, and a look after somebody who may be in danger, outlive the case.
  ended: [...service, ...review, 'recordLocation', 'tellLocation', 'recordWelfareCheck'],
  // K3: whoever objects is never sent away at the desk.
  closeRequested: ['approveClosing', 'returnClosing', 'recordObjection'],
  followUp: ['recordFollowUp', 'recordObjection', ...moving],
  archived: [],
} as const satisfies Record<Stage, readonly Act[]>;

/** The acts that this stage knows, a report always among them; the nouns may still refuse by their own rules. */
export function actsAllowedIn(stage: Stage): readonly Act[] {
  const anyway = stage === 'archived' ? [] : always;
  return ['reportCrisis', 'absorbHousehold', ...actsIn[stage], ...anyway];
}
