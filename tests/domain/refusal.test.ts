import { playNote } from './callNote/note.ts';
import { describe, expect, it } from '@jest/globals';
import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import { crisisCase } from '../../domain/crisisCase/entity.ts';
import { stages } from '../../domain/crisisCase/stages.ts';
import { asId, type FileId } from '../../domain/ids.ts';
import type { MemberAnswer } from '../../domain/emergencySupport/memberConsent.ts';
import { isRefusal, type Refusal, type RefusalCode } from '../../domain/refusal.ts';
import { getPlainDate, plusDays, plusMonths } from '../../domain/time.ts';
import { readyIn } from './crisisCase/readiness.ts';
import { giveLivelihood, householdIn, usualMorning } from './crisisCase/ways.ts';
import { expertWaysToBeRefused } from './meeting/expertRefusals.ts';
import { writtenWaysToBeRefused } from './meeting/writtenRefusals.ts';
import { meetingWaysToBeRefused } from './meeting/refusals.ts';
import { playHousehold, type PlayedHousehold } from './household.ts';
import { dong, householdId, people } from './seats.ts';

/** Given by the workflow's shell or by the post, and never by the domain. */
type OfTheShell = 'keyReused' | 'recordBehind' | 'actTooLarge' | 'editionNewer' | 'notReached';

const plenty: Acts['recordAfterCheck']['figures'] = {
  ...{ region: 'CITY', incomeWon: 9_000_000, deductedWon: 0, propertyWon: 0, residenceWon: 0 },
  ...{ financialWon: 0, debtsWon: 0 },
};

const medical = { kind: 'MEDICAL', sub: null } as const;

function granted(): PlayedHousehold {
  const house = householdIn('informed');
  giveLivelihood(house);
  return house;
}

const unconscious = ['SELF', 'SPOUSE', 'CHILD'].map(
  (kinship) => ({ kinship, consent: 'UNCONSCIOUS' }) as MemberAnswer,
);

function asked(): PlayedHousehold {
  const house = householdIn('informed');
  house.does('requestGrant');
  return house;
}

function checked(): PlayedHousehold {
  const house = asked();
  house.does('recordFieldCheck');
  return house;
}

const decided = (change: object): Refusal => {
  const house = checked();
  const [help] = house.command('decideGrant').help;
  return house.refused('decideGrant', { help: [{ ...help, ...change } as NonNullable<typeof help>] });
};

function reviewed(change: object): Refusal {
  const house = granted();
  house.does('recordAfterCheck');
  return house.refused('recordAdequacy', change);
}

function overCap(): Refusal {
  const house = householdIn('informed');
  for (let n = 0; n < 3; n += 1) {
    house.does('requestGrant', { supports: [medical] });
    house.does('recordFieldCheck');
    const answer = house.tries('decideGrant');
    if (isRefusal(answer)) return answer;
    house.does('recordPayment');
    house.does('recordAfterCheck');
    house.does('recordAdequacy');
    house.wait({ days: 1 });
  }
  throw new Error('the cap held nothing');
}

/** An act twice, where once is what there is. */
function twice(house: PlayedHousehold, act: Act): Refusal {
  house.does(act);
  return house.refused(act);
}

const rescheduled = (change: Partial<Acts['rescheduleVisit']>): Refusal =>
  householdIn('inService').refused('rescheduleVisit', change);

/** A household that was only informed, with all that this act needs. */
const ready = (act: Act): PlayedHousehold => readyIn('informed', act);

/** A prior notice that was sent and has not arrived. */
function heardOnly(): PlayedHousehold {
  const house = ready('giveNotice');
  house.does('giveNotice');
  return house;
}

/** What is left in so many equal parts, each so many months after the one before. */
function monthly(house: PlayedHousehold, parts: number, months = 1) {
  const { amountWon = 0, returnedWon = 0 } = house.current().grants.at(-1)?.recovery ?? {};
  const left = amountWon - returnedWon;
  const each = Math.floor(left / parts);
  return Array.from({ length: parts }, (_, n) => ({
    payOn: plusMonths(house.today(), months * n + 1),
    amountWon: n < parts - 1 ? each : left - each * (parts - 1),
  }));
}

/** One way to each refusal; a code without one does not compile. */
const waysToBeRefused: Readonly<Record<Exclude<RefusalCode, OfTheShell>, () => Refusal>> = {
  notOpen: () => playHousehold(usualMorning).refused('recordContact'),
  otherEpisode: () => householdIn('reported').refused('recordContact', {}, { caseId: asId('b-00000009') }),
  actOutOfOrder: () => householdIn('reported').refused('plan'),
  stale: () => householdIn('conferenced').refused('classify', { seen: 7 }),
  dayInFuture: () => {
    const house = householdIn('inService');
    return house.refused('recordVisit', { heldOn: plusDays(house.today(), 1) });
  },
  dayTooEarly: () => {
    const house = householdIn('planned');
    return house.refused('planVisits', { firstOn: plusDays(house.today(), -1) });
  },
  dayTooLate: () => rescheduled({ to: plusDays(householdIn('inService').today(), 91) }),
  dayIsOff: () => rescheduled({ to: getPlainDate('2026-12-12'), onDayOff: false }),
  nothingChosen: () => householdIn('reported').refused('requestGrant', { supports: [] }),
  repeatedChoice: () => householdIn('reported').refused('requestGrant', { supports: [medical, medical] }),
  conferenceTooSmall: () => householdIn('assessed').refused('recordConference', { present: 1, experts: [] }),
  grantNotFound: () => householdIn('reported').refused('recordFieldCheck'),
  grantOutOfOrder: () => checked().refused('recordAfterCheck'),
  supportNotFound: () => checked().refused('recordPayment'),
  supportNotAsked: () => decided({ kind: 'HOUSING' }),
  supportAlreadyOpen: () => granted().refused('requestGrant'),
  overFirstGrant: () => decided({ units: 4 }),
  overCap,
  membersUnanswered: () => asked().refused('recordFieldCheck', { consents: [] }),
  deferralUnconfirmed: () =>
    asked().refused('recordFieldCheck', { consents: unconscious, deferralConfirmed: false }),
  memberNotAwaited: () => ready('recordMemberConsent').refused('recordMemberConsent', { members: [1] }),
  memberConsentMissing: () => ready('recordMemberConsent').refused('recordAfterCheck'),
  grantFilesFull: () => {
    const files = Array.from({ length: 31 }, (_, n) => asId<FileId>(`file${String(n)}`));
    return asked().refused('attachFiles', { files });
  },
  countedOtherwise: () => granted().refused('recordAfterCheck', { figures: plenty }),
  proofMissing: () => granted().refused('recordPayment', { payTo: 'OTHER_ACCOUNT' }),
  overCeiling: () => decided({ amountWon: 9_000_000 }),
  overGranted: () => granted().refused('recordPayment', { amountWon: 9_000_000 }),
  crisisNotConfirmed: () => {
    const house = householdIn('informed');
    house.does('requestGrant');
    house.does('recordFieldCheck', { confirmed: false });
    return house.refused('decideGrant');
  },
  noQuorum: () => reviewed({ present: 6, inFavour: 6 }),
  notCarried: () => reviewed({ present: 8, inFavour: 4 }),
  countsDoNotAdd: () => reviewed({ present: 13 }),
  consentMissing: () => householdIn('informed').refused('offerLinkage', { isPublic: false }),
  linkageNotFound: () => householdIn('informed').refused('answerLinkage'),
  linkageOutOfOrder: () => {
    const house = householdIn('informed');
    house.does('offerLinkage');
    return house.refused('reviewLinkage');
  },
  linkageAlreadyOpen: () => {
    const house = householdIn('informed');
    house.does('offerLinkage', { resourceId: asId('r') });
    return house.refused('offerLinkage', { resourceId: asId('r') });
  },
  visitNotFound: () => householdIn('inService').refused('recordVisit', { visitId: 'v99' }),
  visitOutOfOrder: () => householdIn('inService').refused('recordVisit', { visitId: 'v2' }),
  safetyVisitStays: () => {
    const house = householdIn('inService');
    house.does('planVisits', { safety: true });
    return house.refused('rescheduleVisit');
  },
  noVisitsPlanned: () => householdIn('informed').refused('endVisits'),
  grantStillOpen: () => granted().refused('requestClosing'),
  linkageStillOpen: () => {
    const house = householdIn('informed');
    house.does('offerLinkage');
    return house.refused('requestClosing');
  },
  visitsStillOpen: () => householdIn('inService').refused('requestClosing'),
  approverPrepared: () => householdIn('closeRequested').refused('approveClosing', {}, { by: people.officer }),
  followUpNotDue: () => householdIn('followUp').refused('recordFollowUp'),
  rulebookNotNewer: () => householdIn('reported').refused('renewRulebook'),
  lateCauseMissing: () => {
    const house = householdIn('reported');
    house.wait({ days: 10 });
    return house.refused('recordContact');
  },
  reasonMissing: () => householdIn('classified').refused('plan', { opinion: 'NOT_HEARD' }),
  notTold: () => householdIn('reported').refused('recordConsent', { told: false }),
  nameUnknown: () => {
    const house = playHousehold(usualMorning);
    house.does('reportCrisis', { named: false });
    house.does('recordContact');
    house.does('recordIntake');
    return house.refused('register');
  },
  dutyStillOpen: () => twice(householdIn('reported'), 'requestLocation'),
  noSuchDuty: () => householdIn('reported').refused('tellLocation'),
  escalationStillOpen: () => twice(householdIn('informed'), 'escalate'),
  escalationNotFound: () => householdIn('informed').refused('adviseCase'),
  escalationOutOfOrder: () => ready('adviseCase').refused('answerAdvice'),
  alreadyAtTheTop: () => twice(ready('referUp'), 'referUp'),
  answersDoNotMatch: () => ready('answerAdvice').refused('answerAdvice', { answers: ['FOLLOWED'] }),
  transferStillOpen: () => twice(householdIn('informed'), 'requestTransfer'),
  noTransfer: () => householdIn('informed').refused('receiveTransfer'),
  sameDong: () => householdIn('informed').refused('requestTransfer', { toDong: dong }),
  selectionStillOpen: () => twice(householdIn('informed'), 'requestSelection'),
  selectionNotFound: () => householdIn('informed').refused('decideSelection'),
  selectionOutOfOrder: () => twice(ready('decideSelection'), 'decideSelection'),
  chairNotAlone: () => {
    const house = householdIn('informed');
    house.does('requestSelection', { way: 'SITTING' });
    return house.refused('decideSelection', { votes: null });
  },
  resultContradicts: () =>
    ready('decideSelection').refused('decideSelection', { selected: true, result: 'BACK_TO_DONG' }),
  amountNotMeant: () =>
    householdIn('informed').refused('requestSelection', { thing: 'DIRECT_ENTRY', amountWon: 1 }),
  amountMissing: () =>
    ready('decideSelection').refused('decideSelection', {
      result: 'SELECTED',
      given: { means: 'MONEY', amountWon: null },
    }),
  settlementUnfit: () =>
    ready('settleSelection').refused('settleSelection', { settlement: 'GRANT_NOT_NEEDED' }),
  committeeBinds: () => {
    const house = ready('takeRecoveryDecision');
    house.does('takeRecoveryDecision', { amountWon: 1 });
    house.does('giveNotice', { opinionUntil: null, waiver: 'WAIVED_BY_PERSON' });
    return house.refused('orderReturn', { amountWon: 2 });
  },
  actionNotFound: () => householdIn('informed').refused('completeTask'),
  actionTakenOutOfOrder: () => {
    const house = householdIn('informed');
    house.does('takeAction', { kind: 'VISIT' });
    return house.refused('completeTask');
  },
  actionStillOpen: () => {
    const house = householdIn('informed');
    house.does('takeAction');
    return house.refused('requestClosing');
  },
  numberNotFound: () => householdIn('informed').refused('recordExternalNumber', { replaces: 'k1' }),
  consentNotFound: () => householdIn('informed').refused('withdrawConsent'),
  consentOver: () => {
    const house = ready('withdrawConsent');
    house.does('withdrawConsent');
    return house.refused('withdrawConsent', { consentId: 'c1' });
  },
  sensitiveBasisMissing: () => householdIn('informed').refused('recordHealth'),
  clockNotFound: () => householdIn('informed').refused('pauseClock', { clockId: 'plan/9' }),
  clockNeverPauses: () => householdIn('closeRequested').refused('pauseClock'),
  clockAlreadyLate: () => {
    const house = householdIn('reported');
    house.wait({ days: 10 });
    return house.refused('pauseClock', { clockId: 'contact/1' });
  },
  clockPaused: () => {
    const house = ready('resumeClock');
    const [clockId = ''] = Object.keys(house.current().pauses);
    return house.refused('pauseClock', { clockId });
  },
  clockNotPaused: () => householdIn('informed').refused('resumeClock'),
  pauseTooLong: () => {
    const house = householdIn('informed');
    return house.refused('pauseClock', { until: plusDays(house.today(), 91) });
  },
  sameHolder: () => householdIn('informed').refused('reassignSeat', { to: people.officer }),
  seatsClash: () => householdIn('informed').refused('reassignSeat', { to: people.head }),
  deputyAlready() {
    const house = householdIn('informed');
    house.does('appointDeputy');
    const now = { at: house.now(), by: people.head, edition: 6, rulebook: house.rulebook() };
    return crisisCase.decide(house.state(), house.command('appointDeputy'), now) as Refusal;
  },
  deputyOverlaps: () => twice(householdIn('informed'), 'appointDeputy'),
  deputyAway() {
    const house = householdIn('informed');
    house.does('appointDeputy');
    house.does('appointDeputy', { of: asId('staff-deputy'), deputy: asId('staff-second') });
    return house.refused('appointDeputy', { of: asId('staff-second'), deputy: asId('staff-deputy') });
  },
  noDeputy: () => householdIn('informed').refused('endDeputy'),
  takeOverCauseMissing: () =>
    householdIn('closeRequested').refused('approveClosing', {}, { by: people.supervisor }),
  sameHousehold: () => householdIn('informed').refused('recordNotSame', { otherHouseholdId: householdId }),
  warningUnanswered: () => {
    const house = householdIn('informed');
    house.does('requestGrant', { supports: [{ kind: 'OTHER', sub: 'ELECTRIC' }] });
    house.does('recordFieldCheck');
    return house.refused('decideGrant', { overrides: [] });
  },
  amountReasonMissing: () => decided({ amountReason: null }),
  notGivenReasonMissing: () => checked().refused('decideGrant', { help: [], notGivenReason: null }),
  foreignerGroundMissing: () => householdIn('reported').refused('requestGrant', { nationality: 'FOREIGN' }),
  extensionNotFound: () => householdIn('informed').refused('decideExtension'),
  extensionStillOpen: () => twice(ready('requestExtension'), 'requestExtension'),
  noExtensionByAuthority: () =>
    granted().refused('requestExtension', { decider: 'AUTHORITY', supportId: 'g1s1' }),
  authorityFirst: () => ready('requestExtension').refused('requestExtension', { decider: 'COMMITTEE' }),
  otherDecider: () =>
    ready('decideExtension').refused('decideExtension', { votes: { seated: 3, present: 3, inFavour: 3 } }),
  supportOver: () => {
    const house = ready('requestExtension');
    house.wait({ days: 60 });
    return house.refused('requestExtension', { supportId: 'g1s1' });
  },
  recoveryOutOfOrder: () => granted().refused('giveNotice'),
  overPaid: () => ready('orderReturn').refused('orderReturn', { amountWon: 9_000_000 }),
  priorNoticeNotServed: () => heardOnly().refused('orderReturn'),
  opinionStillOpen: () => {
    const house = heardOnly();
    house.does('serveNotice', { notice: 'PRIOR_NOTICE' });
    return house.refused('orderReturn');
  },
  fraudBinds: () => ready('orderReturn').refused('orderReturn', { amountWon: 0 }),
  excessNeverStops: () => {
    const house = ready('recordAdequacy');
    house.does('recordAdequacy');
    house.does('giveNotice', { ground: 'EXCESS', opinionUntil: null, waiver: 'WAIVED_BY_PERSON' });
    return house.refused('orderReturn', { stop: true });
  },
  otherRemedy: () => ready('claimExcess').refused('recordObjection', { against: 'RETURN_ORDER' }),
  periodNotBegun: () => {
    const house = ready('recordPayment');
    const day = house.today();
    const stop = { periodStop: 'ABROAD', stoppedFrom: day, stoppedUntil: day } as const;
    return house.refused('recordObjection', { against: 'DECISION', ...stop });
  },
  instalmentsDoNotAdd: () => ready('agreeInstalments').refused('agreeInstalments', { instalments: [] }),
  tooManyInstalments: () => {
    const house = ready('agreeInstalments');
    return house.refused('agreeInstalments', { instalments: monthly(house, 13) });
  },
  instalmentsTooLong: () => {
    const house = ready('agreeInstalments');
    return house.refused('agreeInstalments', { instalments: monthly(house, 2, 25) });
  },
  electronicNeedsConsent: () => ready('serveNotice').refused('serveNotice', { serviceWay: 'ELECTRONIC' }),
  dunningFirst: () => ready('dunReturn').refused('referArrears'),
  noArrearsForExcess: () => ready('claimExcess').refused('referArrears'),
  arrearsInstead: () => ready('referArrears').refused('claimExcess'),
  overReturn: () => ready('recordReturn').refused('recordReturn', { amountWon: 9_000_000 }),
  noteEnded: () => playNote().closed().refused('handOverCallNote'),
  onlyFromMeeting: () => householdIn('assessed').refused('recordConference', {}, { sitting: null }),
  sittingElsewhere: () => {
    const house = householdIn('assessed');
    house.does('noteSitting');
    return house.refused('noteSitting', { meetingId: asId(`${householdId}-sitting2`) });
  },
  nothingToDecide: () => householdIn('assessed').refused('noteSitting', { kind: 'ADEQUACY', about: 'g1' }),
  ...meetingWaysToBeRefused,
  ...expertWaysToBeRefused,
  ...writtenWaysToBeRefused,
};

describe('a refusal', () => {
  it.each(Object.entries(waysToBeRefused))('%s is met, and is plain JSON', (code, way) => {
    const refusal = way();
    expect(refusal.code).toBe(code);
    expect(JSON.parse(JSON.stringify(refusal))).toEqual(refusal);
  });

  it('is told from the events of an act, an empty list of them too', () => {
    expect(isRefusal({ code: 'notOpen' })).toBe(true);
    expect(isRefusal([])).toBe(false);
    expect(stages.map((stage) => isRefusal(householdIn(stage).tries('reportCrisis')))).not.toContain(true);
  });
});
