import type { Act, ActCommand, Acts } from '../../../../domain/crisisCase/acts.ts';
import type { CaseEvent } from '../../../../domain/crisisCase/events.ts';
import { asId, type StaffId } from '../../../../domain/ids.ts';
import { isRefusal, type Refusal } from '../../../../domain/refusal.ts';
import { plusDays } from '../../../../domain/time.ts';
import type { Doing, PlayedHousehold } from '../../household.ts';

/** An act, by whom, and what was answered to it. */
export interface Done {
  readonly command: ActCommand;
  readonly by: StaffId;
  readonly answer: readonly CaseEvent[] | Refusal;
}

export function tried<A extends Act>(
  house: PlayedHousehold,
  act: A,
  ...[change, doing]: [Partial<Acts[A]>?, Doing?]
): Done {
  const command = house.command(act, change, doing) as unknown as ActCommand;
  const by = doing?.by ?? house.doerOf(act);
  return { command, by, answer: house.tries(act, change, doing) };
}

/** Asked for the reason of their lateness, people give it. */
export function triedLate<A extends Act>(
  house: PlayedHousehold,
  act: A,
  ...[change, doing]: [Partial<Acts[A]>?, Doing?]
): Done {
  const first = tried(house, act, change, doing);
  const isAsked = isRefusal(first.answer) && first.answer.code === 'lateCauseMissing';
  return isAsked ? tried(house, act, change, { ...doing, lateCause: 'WORKLOAD' }) : first;
}

type Slip = (house: PlayedHousehold) => Done;

const tomorrow = (house: PlayedHousehold) => plusDays(house.today(), 1);
const yesterday = (house: PlayedHousehold) => plusDays(house.today(), -1);
const officer = (house: PlayedHousehold) => house.current().people.officer;

/** Mistakes that people and programs make; hardly any of them is ever accepted. */
export const slips: readonly Slip[] = [
  (house) => tried(house, 'recordContact', {}, { caseId: asId('aaaaaaaaaaaaaaaaaaaa-99999999') }),
  (house) => tried(house, 'classify', { seen: 99 }),
  (house) => tried(house, 'plan', { seen: 99 }),
  (house) => tried(house, 'plan', { areas: ['HEALTH', 'HEALTH'] }),
  (house) => tried(house, 'plan', { opinion: 'NOT_HEARD', unsignedReason: null }),
  (house) => tried(house, 'requestClosing', { seen: 99 }),
  (house) => tried(house, 'requestClosing'),
  (house) => tried(house, 'requestClosing', {}, { by: house.doerOf('approveClosing') }),
  (house) => tried(house, 'approveClosing', {}, { by: officer(house) }),
  (house) => tried(house, 'recordConference', { heldOn: tomorrow(house) }),
  (house) => tried(house, 'recordConference', { present: 1, experts: [], basis: null }),
  (house) => tried(house, 'recordConference', { basis: null }),
  (house) => tried(house, 'recordAssessment', { areas: [] }),
  (house) => tried(house, 'register'),
  (house) => tried(house, 'recordFieldCheck', { grantId: 'g99' }),
  (house) => tried(house, 'requestGrant', { nationality: 'FOREIGN', foreignerGround: null }),
  (house) => tried(house, 'requestGrant', { supports: [] }),
  (house) => tried(house, 'decideGrant', { seen: 99 }),
  (house) =>
    tried(house, 'decideGrant', {
      help: [{ kind: 'LIVELIHOOD', sub: null, units: 7, amountWon: 1, from: house.today() }],
    }),
  (house) => tried(house, 'recordPayment', { supportId: 'g9s9' }),
  (house) => tried(house, 'recordPayment', { amountWon: 1_000_000_000 }),
  (house) => tried(house, 'recordPayment', { paidOn: tomorrow(house) }),
  (house) => tried(house, 'recordAdequacy', { present: 6, inFavour: 6 }),
  (house) => tried(house, 'recordAdequacy', { present: 8, inFavour: 4 }),
  (house) => tried(house, 'requestExtension', { units: 99 }),
  (house) => tried(house, 'requestExtension', { decider: 'AUTHORITY', units: 2 }),
  (house) => tried(house, 'requestExtension', {}, { by: house.current().people.authority }),
  (house) => tried(house, 'decideExtension', {}, { by: officer(house) }),
  (house) => tried(house, 'decideExtension', { votes: { seated: 9, present: 4, inFavour: 4 } }),
  (house) => tried(house, 'giveNotice', { opinionUntil: plusDays(house.today(), 9) }),
  (house) => tried(house, 'giveNotice', { opinionUntil: null }),
  (house) => tried(house, 'giveNotice', {}, { by: house.current().people.authority }),
  (house) => tried(house, 'orderReturn', {}, { by: house.current().people.emergencyOfficer }),
  (house) => tried(house, 'orderReturn', { amountWon: 1_000_000_000 }),
  (house) => tried(house, 'orderReturn', { amountWon: 0, stop: false }),
  (house) => tried(house, 'serveNotice', { arrivedOn: tomorrow(house) }),
  (house) => tried(house, 'recordObjection', { receivedOn: tomorrow(house) }),
  (house) => tried(house, 'recordReturn', { amountWon: 1_000_000_000 }),
  (house) => tried(house, 'referArrears'),
  (house) => tried(house, 'decideSelection', { selectionId: 'n99' }),
  (house) => tried(house, 'settleSelection', { selectionId: 'n99' }),
  (house) => tried(house, 'completeTask', { actionId: 'a99' }),
  (house) => tried(house, 'takeRecoveryDecision', { amountWon: 0, stop: false }),
  (house) => tried(house, 'offerLinkage', { isPublic: false }),
  (house) => tried(house, 'offerLinkage', { basis: 'CONSENT_3RD', resourceId: asId('resource-9') }),
  (house) => tried(house, 'offerLinkage', { resourceId: asId('resource-0') }),
  (house) => tried(house, 'answerLinkage', { linkageId: 'l99' }),
  (house) => tried(house, 'planVisits', { firstOn: yesterday(house) }),
  (house) => tried(house, 'recordVisit', { visitId: 'v99' }),
  (house) => tried(house, 'recordVisit', { heldOn: tomorrow(house) }),
  (house) => tried(house, 'endVisits'),
  (house) => tried(house, 'recordConsent', { told: false }),
  (house) => tried(house, 'recordConsent', { items: ['HEALTH', 'HEALTH'] }),
  (house) => tried(house, 'withdrawConsent', { consentId: 'c1' }),
  (house) => tried(house, 'recordExternalNumber', { grantId: 'g99' }),
  (house) => tried(house, 'recordExternalNumber', { system: 'ONNARA', replaces: 'k1' }),
  (house) => tried(house, 'recordHealth', { findings: ['NUTRITION', 'NUTRITION'] }),
  (house) => tried(house, 'answerAdvice', { answers: [] }),
  (house) => tried(house, 'adviseCase', { points: ['LEGAL', 'LEGAL'] }),
  (house) => tried(house, 'requestTransfer', { toDong: house.current().dong }),
  (house) => tried(house, 'receiveTransfer'),
  (house) => tried(house, 'endCase', { seen: 99 }),
  (house) => tried(house, 'recordMemberLeft', { leftOn: tomorrow(house) }),
  (house) => tried(house, 'recordNotSame', { otherHouseholdId: house.current().householdId }),
  (house) => tried(house, 'mergeHousehold', { intoHouseholdId: house.current().householdId }),
  (house) => tried(house, 'reassignSeat', { seat: 'head', to: officer(house) }),
  (house) => tried(house, 'reassignSeat', { seat: 'officer', to: officer(house) }),
  (house) =>
    tried(house, 'appointDeputy', { seat: 'authority', deputy: house.current().people.emergencyOfficer }),
  (house) => tried(house, 'appointDeputy', { until: yesterday(house) }),
  (house) => tried(house, 'pauseClock', { until: plusDays(house.today(), 99) }),
  (house) => tried(house, 'pauseClock', { clockId: 'payment/g1' }),
  (house) => tried(house, 'resumeClock'),
  (house) => tried(house, 'renewRulebook'),
  (house) => tried(house, 'recordLocation'),
];
