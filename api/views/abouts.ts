import type { Act } from '../../domain/crisisCase/acts.ts';
import { clocks } from '../../domain/crisisCase/clocks.ts';
import { seats, type CrisisCase } from '../../domain/crisisCase/state.ts';
import { isReviewed, isUnseen, type Grant } from '../../domain/emergencySupport/grant.ts';
import { takesFiles } from '../../domain/emergencySupport/files.ts';
import { awaitedMembers } from '../../domain/emergencySupport/memberConsent.ts';
import type { Recovery } from '../../domain/emergencySupport/recovery.ts';
import { objectionsAt } from '../../domain/emergencySupport/objection.ts';
import { noticesToServe } from '../../domain/emergencySupport/service.ts';
import { actionsOf, isActionOpen } from '../../domain/meetingAction.ts';
import { isAsleep } from '../../domain/pause.ts';
import { settlementsFor } from '../../domain/selection.ts';
import type { Instant } from '../../domain/time.ts';

type Abouts = (c: CrisisCase, at: Instant) => readonly string[];

const idsOf = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const grants =
  (isMeant: (grant: Grant) => boolean): Abouts =>
  (c) =>
    idsOf(c.grants.filter(isMeant));

/** What was checked, and neither declined nor withdrawn. */
const isUnderWay = ({ status }: Grant): boolean => status === 'checked' || status === 'given';

const recoveries = (isMeant: (recovery: Recovery) => boolean): Abouts =>
  grants(({ recovery }) => recovery !== null && isMeant(recovery));

const supportsIn = (c: CrisisCase) => c.grants.flatMap(({ supports }) => supports);

/** Which of the case's own things an act can be about now; an act that is about the case itself has no row. */
export const aboutsOf: Readonly<Partial<Record<Act, Abouts>>> = {
  recordFieldCheck: grants(({ status }) => status === 'requested'),
  recordMemberConsent: grants((grant) => isUnderWay(grant) && awaitedMembers(grant).length > 0),
  attachFiles: grants(takesFiles),
  decideGrant: grants(({ status }) => status === 'checked'),
  recordPayment: (c) =>
    idsOf(supportsIn(c).filter((one) => !one.cut && one.paidWon < one.units * one.amountWon)),
  recordAfterCheck: grants(({ status, meansWithin }) => status === 'given' && meansWithin === null),
  recordAdequacy: grants((grant) => grant.meansWithin !== null && !isReviewed(grant)),
  skipAdequacy: grants((grant) => grant.meansWithin !== null && !isReviewed(grant)),
  seeGrant: grants(isUnseen),
  requestExtension: (c) => idsOf(supportsIn(c).filter(({ ended }) => !ended)),
  decideExtension: (c) => idsOf(c.extensions.filter(({ status }) => status === 'asked')),
  giveNotice: grants(({ adequacy, recovery }) => recovery === null && adequacy !== null),
  orderReturn: recoveries(({ status }) => status === 'heard'),
  serveNotice: (c) => idsOf(c.grants.filter((grant) => noticesToServe(c, grant).length > 0)),
  recordObjection: grants((grant) => objectionsAt(grant, 'none').length > 0),
  forwardObjection: grants((grant) => objectionsAt(grant, 'received').length > 0),
  decideObjection: grants((grant) => objectionsAt(grant, 'forwarded').length > 0),
  recordReturn: recoveries(({ status }) => status === 'served'),
  dunReturn: recoveries(({ status }) => status === 'served'),
  agreeInstalments: grants(
    ({ recovery, dues }) => recovery?.status === 'served' && dues.dunningService === undefined,
  ),
  referArrears: recoveries(({ status, ground }) => status === 'served' && ground !== 'EXCESS'),
  claimExcess: recoveries(({ status, ground }) => status === 'served' && ground === 'EXCESS'),
  decideSelection: (c) => idsOf(c.selections.filter(({ status }) => status === 'asked')),
  ratifySelection: (c) => idsOf(c.selections.filter(({ status }) => status === 'toRatify')),
  settleSelection: (c) => idsOf(c.selections.filter(({ status }) => settlementsFor[status] !== undefined)),
  completeTask: (c) => idsOf(actionsOf(c).filter((one) => isActionOpen(one) && one.visitId === undefined)),
  answerLinkage: (c) => idsOf(c.linkages.filter(({ status }) => status === 'offered')),
  reviewLinkage: (c) => idsOf(c.linkages.filter(({ status }) => status === 'delivering')),
  recordVisit: (c) => idsOf(c.visits.slice(0, 1)),
  rescheduleVisit: (c) => idsOf(c.visits.slice(0, 1)),
  withdrawConsent: (c) => idsOf(c.consents.filter(({ withdrawn }) => !withdrawn)),
  adviseCase: (c) => idsOf(c.escalations.filter(({ status }) => status === 'asked')),
  referUp: (c) =>
    idsOf(c.escalations.filter(({ status, level }) => status === 'asked' && level === 'DISTRICT')),
  answerAdvice: (c) => idsOf(c.escalations.filter(({ status }) => status === 'advised')),
  reassignSeat: () => seats,
  appointDeputy: () => seats,
  endDeputy: ({ deputies }) => seats.filter((seat) => deputies.some((one) => one.seat === seat)),
  pauseClock: (c) => idsOf(clocks(c)),
  resumeClock: (c, at) => idsOf(clocks(c).filter(({ id }) => isAsleep(c.pauses[id], at))),
};
