import type { AllowedAct, CaseView } from '../../../api/views/case.ts';
import type { Act, HouseActs } from '../../../domain/crisisCase/acts.ts';

/** What acts are about, in the order in which the groups stand on the page. */
export const actGroups = ['contact', 'care', 'grant', 'service', 'consent', 'duty', 'end'] as const;
export type ActGroup = (typeof actGroups)[number];

/** Acts that a person can find on a case. */
type PersonsAct = Exclude<Act, keyof HouseActs>;

/** Where each act stands; one without a place does not compile. */
const groupOf: Readonly<Record<PersonsAct, ActGroup>> = {
  reportCrisis: 'contact',
  recordContact: 'contact',
  requestLocation: 'contact',
  recordLocation: 'contact',
  tellLocation: 'contact',
  recordWelfareCheck: 'contact',
  recordIdentity: 'contact',
  recordNotSame: 'contact',
  mergeHousehold: 'contact',
  recordMemberLeft: 'contact',
  recordIntake: 'care',
  register: 'care',
  recordAssessment: 'care',
  recordHealth: 'care',
  recordConference: 'care',
  classify: 'care',
  plan: 'care',
  reviewService: 'care',
  escalate: 'care',
  adviseCase: 'care',
  referUp: 'care',
  answerAdvice: 'care',
  settleSelection: 'service',
  completeTask: 'service',
  requestGrant: 'grant',
  recordFieldCheck: 'grant',
  recordMemberConsent: 'grant',
  attachFiles: 'grant',
  decideGrant: 'grant',
  recordPayment: 'grant',
  recordAfterCheck: 'grant',
  recordAdequacy: 'grant',
  skipAdequacy: 'grant',
  seeGrant: 'grant',
  requestExtension: 'grant',
  decideExtension: 'grant',
  giveNotice: 'grant',
  orderReturn: 'grant',
  serveNotice: 'grant',
  recordObjection: 'grant',
  forwardObjection: 'grant',
  decideObjection: 'grant',
  recordReturn: 'grant',
  dunReturn: 'grant',
  agreeInstalments: 'grant',
  referArrears: 'grant',
  claimExcess: 'grant',
  requestSelection: 'grant',
  decideSelection: 'grant',
  ratifySelection: 'grant',
  offerLinkage: 'service',
  answerLinkage: 'service',
  reviewLinkage: 'service',
  planVisits: 'service',
  rescheduleVisit: 'service',
  endVisits: 'service',
  recordVisit: 'service',
  recordConsent: 'consent',
  withdrawConsent: 'consent',
  recordExternalNumber: 'duty',
  reassignSeat: 'duty',
  appointDeputy: 'duty',
  endDeputy: 'duty',
  pauseClock: 'duty',
  resumeClock: 'duty',
  requestTransfer: 'end',
  receiveTransfer: 'end',
  declineTransfer: 'end',
  withdrawTransfer: 'end',
  requestClosing: 'end',
  approveClosing: 'end',
  returnClosing: 'end',
  recordFollowUp: 'end',
  endCase: 'end',
};

const isPersons = (act: Act): act is PersonsAct => Object.hasOwn(groupOf, act);

/** What is owed now stands first, nearest first; everything else with what it is about. */
export interface GroupedActs {
  readonly owed: readonly AllowedAct[];
  readonly groups: readonly { readonly group: ActGroup; readonly acts: readonly AllowedAct[] }[];
}

export function groupActs({ allowed, clocks }: Pick<CaseView, 'allowed' | 'clocks'>): GroupedActs {
  const ready = clocks.filter(({ waitsFor, pausedUntil }) => waitsFor === null && pausedUntil === null);
  const order = [...new Set(ready.map(({ act }) => act))];
  const owed = order.flatMap((act) => allowed.filter((one) => one.act === act));
  const rest = allowed.filter((one) => !owed.includes(one));
  const groups = actGroups.map((group) => ({
    group,
    acts: rest.filter(({ act }) => isPersons(act) && groupOf[act] === group),
  }));
  return { owed, groups: groups.filter(({ acts }) => acts.length > 0) };
}
