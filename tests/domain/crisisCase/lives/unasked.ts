import type { Act } from '../../../../domain/crisisCase/acts.ts';
import { needsOf } from '../../../../domain/crisisCase/needs.ts';
import { actsAllowedIn } from '../../../../domain/crisisCase/stages.ts';
import type { CrisisCase } from '../../../../domain/crisisCase/state.ts';
import { takesFiles } from '../../../../domain/emergencySupport/files.ts';
import { awaitedMembers } from '../../../../domain/emergencySupport/memberConsent.ts';
import { objectionsAt } from '../../../../domain/emergencySupport/objection.ts';
import { noticesToServe } from '../../../../domain/emergencySupport/service.ts';
import { isReviewed } from '../../../../domain/emergencySupport/grant.ts';
import { isAsleep } from '../../../../domain/pause.ts';
import type { PlayedHousehold } from '../../household.ts';
import { supportsOf } from './choices.ts';

type IsRipe = (house: PlayedHousehold, c: CrisisCase) => boolean;
const always: IsRipe = () => true;
/** A day to pay that has passed. */
const isOwed: IsRipe = (house) =>
  house.clocks().some(({ act, due }) => act === 'recordReturn' && due.at <= house.now());

/** Acts that no clock calls for, and when there is something that they could be about. */
const unasked: { readonly [A in Act]?: IsRipe } = {
  reportCrisis: always,
  requestLocation: (_, { dues }) => !dues.locationAnswer,
  recordIdentity: (_, { named }) => !named,
  recordNotSame: always,
  recordMemberLeft: always,
  recordConsent: always,
  withdrawConsent: (_, { consents }) => consents.some(({ withdrawn }) => !withdrawn),
  recordExternalNumber: always,
  recordHealth: always,
  recordWelfareCheck: always,
  recordContact: always,
  recordAssessment: always,
  recordConference: always,
  plan: always,
  escalate: always,
  referUp: (_, { escalations }) =>
    escalations.some(({ status, level }) => status === 'asked' && level === 'DISTRICT'),
  requestGrant: always,
  recordMemberConsent: (_, { grants }) => grants.some((grant) => awaitedMembers(grant).length > 0),
  attachFiles: (_, { grants }) => grants.some(takesFiles),
  requestExtension: (_, c) => supportsOf(c).some(({ ended }) => !ended),
  giveNotice: (_, { grants }) =>
    grants.some(({ adequacy, recovery }) => adequacy !== null && adequacy !== 'FRAUD' && recovery === null),
  serveNotice: (_, c) => c.grants.some((grant) => noticesToServe(c, grant).length > 0),
  recordObjection: (_, { grants }) => grants.some((grant) => objectionsAt(grant, 'none').length > 0),
  dunReturn: isOwed,
  agreeInstalments: (_, { grants }) => grants.some(({ recovery }) => recovery?.status === 'served'),
  claimExcess: isOwed,
  referArrears: isOwed,
  skipAdequacy: (_, { grants }) => grants.some((grant) => grant.meansWithin !== null && !isReviewed(grant)),
  takeAction: always,
  takeAdvice: always,
  takeRecoveryDecision: (_, { grants }) =>
    grants.some(({ adequacy }) => adequacy === 'FRAUD' || adequacy === 'INADEQUATE'),
  requestSelection: always,
  offerLinkage: always,
  planVisits: always,
  rescheduleVisit: (_, { visits }) => visits.length > 0,
  endVisits: (_, { visits }) => visits.length > 0,
  requestTransfer: (_, { transfer }) => transfer === null,
  declineTransfer: (_, { transfer }) => transfer !== null,
  withdrawTransfer: (_, { transfer }) => transfer !== null,
  replaceReceiver: (_, { transfer }) => transfer !== null,
  returnClosing: always,
  reassignSeat: always,
  appointDeputy: always,
  endDeputy: (_, { deputies }) => deputies.length > 0,
  replaceDeputy: (_, { deputies }) => deputies.length > 0,
  pauseClock: always,
  noteSitting: (_, c) => needsOf(c).length > 0,
  leaveSitting: (_, { sittings = [] }) => sittings.length > 0,
  proposeSitting: (_, c) => needsOf(c).length > 0,
  resumeClock: (house, { pauses }) =>
    Object.values(pauses).some(
      (pause) => isAsleep(pause, house.now()) && pause.reason !== 'WHEREABOUTS_UNKNOWN',
    ),
};

/** What ends a case, or begins it again, comes less often, so that lives grow old. */
const grave: readonly Act[] = ['endCase', 'mergeHousehold', 'absorbHousehold', 'requestClosing'];

/** What somebody might think of doing now though nothing calls for it; what has its moment only now comes more often. */
export function thinkable(house: PlayedHousehold, isGrave: boolean): Act[] {
  const c = house.current();
  const known = actsAllowedIn(c.stage);
  if (isGrave) return grave.filter((act) => known.includes(act));
  return known.flatMap((act) => {
    const isRipe = unasked[act];
    if (!isRipe?.(house, c)) return [];
    return isRipe === always ? [act] : [act, act, act];
  });
}
