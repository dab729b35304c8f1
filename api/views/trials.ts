import type { Acts } from '../../domain/crisisCase/acts.ts';
import { extentOf } from '../../domain/crisisCase/ending.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import { extensionDeciders, noticeGrounds } from '../../domain/emergencySupport/acts.ts';
import type { Circumstances } from '../../domain/entity.ts';
import { asId, type DongCode, type HouseholdId, type PaperId } from '../../domain/ids.ts';
import { selectionThings } from '../../domain/selection.ts';
import { dayOf, plusDays } from '../../domain/time.ts';
import type { CaseAct } from '../schemas/body.ts';

/** Stand-ins: the rules look at whether there is an id, or at whose it is not, never at which. */
const paperId = asId<PaperId>('asked');
const another = { household: asId<HouseholdId>('another'), dong: asId<DongCode>('another') };
const takeOver = 'URGENT';
const votes = { seated: 1, present: 1, inFavour: 1 };

interface Trying {
  readonly c: CrisisCase;
  /** Which of the case's things; empty for the case itself. */
  readonly about: string;
  readonly now: Circumstances;
}
type Trial<A extends CaseAct> = (trying: Trying) => readonly Acts[A][];

/**
 * Inputs by which the rules themselves say whether an act could be done now, so that nothing is offered in vain: it can
 * where one of them is accepted. Acts that depend on what is typed have no row.
 */
export const trials: { readonly [A in CaseAct]?: Trial<A> } = {
  requestLocation: () => [{ paperId }],
  recordLocation: () => [{ received: false, paperId }],
  tellLocation: () => [{ way: 'ORALLY' }],
  recordWelfareCheck: () => [{ checker: 'OFFICER', outcome: 'SAFE', paperId }],
  register: () => [{}],
  recordHealth: () => [{ findings: [], paperId }],
  escalate: () => [{ level: 'DISTRICT', paperId }],
  recordConference: ({ now }) => [
    { heldOn: dayOf(now.at), present: 2, experts: [], basis: null, advises: 'GENERAL', paperId },
  ],
  recordAdequacy: ({ about: grantId }) => [{ grantId, outcome: 'ADEQUATE', ...votes, paperId }],
  decideSelection({ c, about: selectionId }) {
    const isAlone = c.selections.some(({ id, way }) => id === selectionId && way === 'CHAIR_FIRST');
    return [{ selectionId, selected: true, votes: isAlone ? null : votes, paperId }];
  },
  ratifySelection: ({ about: selectionId }) => [{ selectionId, ratified: true, votes, paperId }],
  seeGrant: ({ about: grantId }) => [{ grantId }],
  requestExtension: ({ about: supportId }) =>
    extensionDeciders.map((decider) => ({ supportId, decider, units: 1, paperId })),
  decideExtension({ c, about: extensionId }) {
    const isCommittees = c.extensions.some(({ id, by }) => id === extensionId && by === 'COMMITTEE');
    const votes = isCommittees ? { seated: 1, present: 1, inFavour: 0 } : null;
    return [{ extensionId, granted: false, votes, takeOver, paperId }];
  },
  giveNotice: ({ about: grantId }) =>
    noticeGrounds.map((ground) => ({
      ...{ grantId, opinionUntil: null, waiver: 'WAIVED_BY_PERSON', ground, paperId },
    })),
  orderReturn({ c, about: grantId }) {
    const seen = c.grants.find(({ id }) => id === grantId)?.acts ?? 0;
    const orders = [
      { amountWon: 0, stop: true },
      { amountWon: 1, stop: true },
      { amountWon: 1, stop: false },
    ];
    return orders.map((order) => ({ grantId, ...order, takeOver, seen, paperId }));
  },
  dunReturn: ({ about: grantId }) => [{ grantId, paperId }],
  referArrears: ({ about: grantId }) => [{ grantId, paperId }],
  claimExcess: ({ about: grantId }) => [{ grantId, paperId }],
  requestSelection: () => selectionThings.map((thing) => ({ thing, way: 'SITTING', paperId })),
  // Any day that may be named says whether the visit may have another at all.
  rescheduleVisit: ({ about: visitId, now }) => [
    { visitId, to: dayOf(now.at), onDayOff: true, rescheduleCause: 'OTHER' },
  ],
  endVisits: () => [{ paperId }],
  requestTransfer: ({ c: { people } }) => [{ toDong: another.dong, transferCause: 'OTHER', people, paperId }],
  receiveTransfer: () => [{}],
  declineTransfer: () => [{ declineCause: 'OTHER', paperId }],
  withdrawTransfer: () => [{ withdrawCause: 'OTHER', paperId }],
  mergeHousehold({ c }) {
    const { caseId, caseNo, dong, people } = c;
    const opening = { householdId: another.household, previousCaseId: null, caseId, caseNo, dong, people };
    return [{ intoHouseholdId: another.household, opening, paperId }];
  },
  pauseClock: ({ about: clockId, now }) => [
    { clockId, pauseReason: 'HOSPITAL', until: plusDays(dayOf(now.at), 1), paperId },
  ],
  resumeClock: ({ about: clockId }) => [{ clockId }],
  requestClosing: ({ c }) => [{ reason: 'OTHER', noFollowUp: null, seen: c.parts.closing, paperId }],
  approveClosing: ({ c }) => [{ takeOver, seen: c.parts.closing }],
  recordFollowUp: () => [{ outcome: 'STABLE', paperId }],
  endCase: ({ c }) => [{ endCause: 'OTHER', seen: extentOf(c), seenBy: 'EXTENT', paperId }],
};
