import { describe, expect, it } from '@jest/globals';
import type { Act } from '../../../domain/crisisCase/acts.ts';
import { actsAllowedIn, stages, type Stage } from '../../../domain/crisisCase/stages.ts';
import { isRefusal } from '../../../domain/refusal.ts';
import { playHousehold, seatOf } from '../household.ts';
import { judged, readyIn } from './readiness.ts';
import { householdIn, usualMorning } from './ways.ts';

/** The columns: the stages of domain.md §3.6 in their order. */
const columns: readonly Stage[] = [
  ...(['reported', 'refused', 'missing', 'contacted', 'intakeDone', 'informed'] as const),
  ...(['registered', 'assessed', 'conferenced', 'classified', 'notSelected', 'serviceLink'] as const),
  ...(['planned', 'inService', 'ended', 'closeRequested', 'followUp', 'archived'] as const),
];

const legend: Readonly<Record<string, string>> = {
  '+': 'accepted',
  '.': 'actOutOfOrder',
  P: 'clockNeverPauses',
  S: 'clockNotPaused',
};

/**
 * Every act in every stage, from the side of the law: domain.md §3.6 as §0b corrects it. What is in the way of an act
 * within its stage (a grant not decided yet, a linkage nobody offered) is ready, wherever such a household can be.
 */
const table: Readonly<Record<Act, string>> = {
  // Nobody who reports is sent away, in whatever stage (S1 §7, K19); a merged household goes on wherever it comes to.
  reportCrisis: '+++ +++ ++++++ ++ + +++',
  absorbHousehold: '+++ +++ ++++++ ++ + +++',
  // As long as the case is in work somebody is reached, is lost, is asked after, and found (S6 §11); they may refuse.
  recordContact: '+++ +++ ++++++ ++ . ...',
  requestLocation: '+++ +++ ++++++ ++ . ...',
  // S6 §11⑤: what a law wants or a life may hang on outlives the case.
  recordLocation: '+++ +++ ++++++ ++ + ...',
  tellLocation: '+++ +++ ++++++ ++ + ...',
  recordWelfareCheck: '+++ +++ ++++++ ++ + ...',
  // K18, privacy: who they are, who left and what they agreed to belongs to no stage, while there is a case.
  recordIdentity: '+++ +++ ++++++ ++ + ++.',
  recordNotSame: '+++ +++ ++++++ ++ + ++.',
  recordMemberLeft: '+++ +++ ++++++ ++ + ++.',
  recordConsent: '+++ +++ ++++++ ++ + ++.',
  withdrawConsent: '+++ +++ ++++++ ++ + ++.',
  recordExternalNumber: '+++ +++ ++++++ ++ + ++.',
  mergeHousehold: '+++ +++ ++++++ ++ . ...',
  // S24: intake, registration, assessment, conference, class and plan, one after the other; a conference may sit again.
  recordIntake: '... +.. ...... .. . ...',
  register: '... .+. ...... .. . ...',
  recordAssessment: '... ... ++.... .+ . ...',
  recordConference: '... ... .+++.. .+ . ...',
  classify: '... ... ..+... .. . ...',
  plan: '... ... ...+.. ++ . ...',
  // Health is written down once somebody was reached; it calls for a helper, who is linked then.
  recordHealth: '... +++ ++++++ ++ . ...',
  // K25: a case in work may go up. What is on its way comes down though the person is gone.
  escalate: '... ..+ ++++++ ++ . ...',
  adviseCase: '..+ ..+ ++++++ ++ . ...',
  referUp: '..+ ..+ ++++++ ++ . ...',
  takeAdvice: '..+ ..+ ++++++ ++ . ...',
  // Advice that came while the person was gone is answered wherever they are found again.
  answerAdvice: '.++ +++ ++++++ ++ . ...',
  // S1 §7, §8: emergency support from the report on, in every stage until the closing is asked for; not for the dead.
  requestGrant: '+++ +++ ++++++ ++ . ...',
  recordFieldCheck: '+++ +++ ++++++ ++ . ...',
  attachFiles: '+++ +++ ++++++ ++ . ...',
  decideGrant: '+++ +++ ++++++ ++ . ...',
  requestExtension: '+++ +++ ++++++ ++ . ...',
  decideExtension: '+++ +++ ++++++ ++ . ...',
  // K15: what was given is paid, checked and reviewed, and what was wrong is returned, after the end of the case too.
  recordPayment: '+++ +++ ++++++ ++ + ...',
  recordMemberConsent: '+++ +++ ++++++ ++ + ...',
  recordAfterCheck: '+++ +++ ++++++ ++ + ...',
  recordAdequacy: '+++ +++ ++++++ ++ + ...',
  skipAdequacy: '+++ +++ ++++++ ++ + ...',
  seeGrant: '+++ +++ ++++++ ++ + ...',
  takeRecoveryDecision: '+++ +++ ++++++ ++ + ...',
  giveNotice: '+++ +++ ++++++ ++ + ...',
  orderReturn: '+++ +++ ++++++ ++ + ...',
  serveNotice: '+++ +++ ++++++ ++ + ...',
  // K3: an objection is never refused at the desk, and takes back a closing (K24); what is archived is over.
  recordObjection: '+++ +++ ++++++ ++ + ++.',
  forwardObjection: '+++ +++ ++++++ ++ + ...',
  decideObjection: '+++ +++ ++++++ ++ + ...',
  recordReturn: '+++ +++ ++++++ ++ + ...',
  dunReturn: '+++ +++ ++++++ ++ + ...',
  agreeInstalments: '+++ +++ ++++++ ++ + ...',
  claimExcess: '+++ +++ ++++++ ++ + ...',
  referArrears: '+++ +++ ++++++ ++ + ...',
  // K1: the local committee chooses beside the Act; what its chair has given is confirmed though the case has ended.
  requestSelection: '+++ +++ ++++++ ++ . ...',
  decideSelection: '+++ +++ ++++++ ++ . ...',
  ratifySelection: '+++ +++ ++++++ ++ + ...',
  // What a committee left to be settled, and what a sitting gave somebody to do.
  settleSelection: '+++ +++ ++++++ ++ + ...',
  takeAction: '+++ +++ ++++++ ++ . ...',
  completeTask: '+++ +++ ++++++ ++ . ...',
  // S6 §15, §42의2: helpers once somebody was reached; a helper answers and is reviewed though the person is gone.
  offerLinkage: '... +++ ++++++ ++ . ...',
  answerLinkage: '..+ +++ ++++++ ++ . ...',
  reviewLinkage: '..+ +++ ++++++ ++ . ...',
  // Visits to whom the office keeps in view; planned ones can be dropped while the person is looked for.
  planVisits: '... ..+ ++++++ ++ . ...',
  rescheduleVisit: '... ..+ ++++++ ++ . ...',
  endVisits: '..+ ..+ ++++++ ++ . ...',
  recordVisit: '... ..+ ++++++ ++ . ...',
  // S6 §15②: what is served is looked at anew; K24: six ways to a closing, the refused and the missing among them.
  reviewService: '... ..+ ....++ .+ + ...',
  requestClosing: '.++ ..+ ....++ .+ + ...',
  approveClosing: '... ... ...... .. . +..',
  returnClosing: '... ... ...... .. . +..',
  recordFollowUp: '... ... ...... .. . .+.',
  endCase: '+++ +++ ++++++ ++ . ...',
  // A household may move on any day, while it is followed up too.
  requestTransfer: '+++ +++ ++++++ ++ . .+.',
  receiveTransfer: '+++ +++ ++++++ ++ . .+.',
  declineTransfer: '+++ +++ ++++++ ++ . .+.',
  withdrawTransfer: '+++ +++ ++++++ ++ . .+.',
  replaceReceiver: '+++ +++ ++++++ ++ . .+.',
  // K20, K22: people come and go whatever the case does.
  reassignSeat: '+++ +++ ++++++ ++ + ++.',
  appointDeputy: '+++ +++ ++++++ ++ + ++.',
  endDeputy: '+++ +++ ++++++ ++ + ++.',
  replaceDeputy: '+++ +++ ++++++ ++ + ++.',
  // K21: an approval that is waited for never sleeps, and there is no other clock then.
  pauseClock: '+++ +++ ++++++ ++ + P+.',
  resumeClock: '+++ +++ ++++++ ++ + S+.',
  // K10: the rules of the day reach every case that is open.
  renewRulebook: '+++ +++ ++++++ ++ + ++.',
  // Whoever opens what is not theirs is told of wherever the case stands.
  recordOpening: '+++ +++ ++++++ ++ + ++.',
  noteSitting: '+++ +++ ++++++ ++ + ++.',
  leaveSitting: '+++ +++ ++++++ ++ + ++.',
  proposeSitting: '+++ +++ ++++++ ++ + ++.',
};

const acts = Object.keys(seatOf) as Act[];
const cellOf = (act: Act, stage: Stage): string | undefined =>
  legend[table[act].replaceAll(' ', '')[columns.indexOf(stage)] ?? ''];
const knownIn = (stage: Stage): Act[] => acts.filter((act) => cellOf(act, stage) !== 'actOutOfOrder');

describe('the table of every act in every stage', () => {
  it('has a word for each of them', () => {
    expect([...columns].toSorted()).toEqual([...stages].toSorted());
    expect(acts.flatMap((act) => columns.filter((stage) => cellOf(act, stage) === undefined))).toEqual([]);
    expect(acts.map((act) => table[act].replaceAll(' ', '').length)).toEqual(acts.map(() => columns.length));
  });

  it.each(columns)('says of %s what the rules accept and refuse, in whole and by name', (stage) => {
    const said = acts.map((act) => [act, cellOf(act, stage)]);
    const heard = acts.map((act) => [act, judged(readyIn(stage, act), act)]);
    expect(heard).toEqual(said);
  });

  it('says nothing of a household that nobody has reported: two acts open it, all others need it', () => {
    const house = playHousehold(usualMorning);
    const opening = ['reportCrisis', 'absorbHousehold'];
    const said = acts.map((act) => [act, opening.includes(act) ? 'accepted' : 'notOpen']);
    expect(acts.map((act) => [act, judged(house, act)])).toEqual(said);
  });
});

describe('an act out of its order', () => {
  it.each(stages)('in stage %s is told what is allowed instead, and changes nothing', (stage) => {
    const house = householdIn(stage);
    const state = house.state();
    const allowed = knownIn(stage).toSorted();
    expect([...actsAllowedIn(stage)].toSorted()).toEqual(allowed);
    for (const act of acts.filter((one) => !allowed.includes(one))) {
      const refusal = house.refused(act);
      expect(refusal).toMatchObject({ code: 'actOutOfOrder', stage });
      expect(refusal.code === 'actOutOfOrder' && [...refusal.allowed].toSorted()).toEqual(allowed);
    }
    expect(house.state()).toBe(state);
  });

  it.each(stages)('or for another reason in stage %s changes nothing either', (stage) => {
    const house = householdIn(stage);
    const state = house.state();
    for (const act of knownIn(stage)) {
      const answer = house.judge(house.command(act), house.doerOf(act));
      if (isRefusal(answer)) house.refused(act);
    }
    expect(house.state()).toBe(state);
  });
});
