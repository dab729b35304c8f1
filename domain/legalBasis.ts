import type { Consent, ConsentKind } from './consent.ts';
import type { Act } from './crisisCase/acts.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import { isGrantOpen } from './emergencySupport/grant.ts';
import type { Circumstances } from './entity.ts';
import type { ResourceId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, type PlainDate } from './time.ts';

/** Why personal data may leave the office (domain.md §6.1). */
export const shareBases = ['CONSENT_3RD', 'MIN_SHARE_GOV', 'VITAL_INTEREST'] as const;
export type ShareBasis = (typeof shareBases)[number];

/** Why health may be written down: the person's word, or the emergency Act itself (시행령 제9조). */
export type SensitiveBasis = 'CONSENT_SENSITIVE' | 'EWSA_SENSITIVE';

/** On what each act processes personal data at all; what leaves the office needs its own basis beside it. */
export type ProcessingBasis = 'EWSA_TASK' | 'SSBA_TASK' | 'LOCATION_REQUEST' | 'CONSENT' | 'NO_PERSONAL_DATA';

/** domain.md §6.1; an act without its basis does not compile. */
export const processingBasis: Readonly<Record<Act, ProcessingBasis>> = {
  reportCrisis: 'SSBA_TASK',
  absorbHousehold: 'SSBA_TASK',
  recordContact: 'SSBA_TASK',
  requestLocation: 'LOCATION_REQUEST',
  recordLocation: 'LOCATION_REQUEST',
  tellLocation: 'LOCATION_REQUEST',
  recordIdentity: 'SSBA_TASK',
  recordNotSame: 'SSBA_TASK',
  mergeHousehold: 'SSBA_TASK',
  recordMemberLeft: 'SSBA_TASK',
  recordConsent: 'CONSENT',
  withdrawConsent: 'CONSENT',
  recordExternalNumber: 'SSBA_TASK',
  recordIntake: 'SSBA_TASK',
  register: 'SSBA_TASK',
  recordAssessment: 'SSBA_TASK',
  recordHealth: 'CONSENT',
  recordWelfareCheck: 'SSBA_TASK',
  recordConference: 'SSBA_TASK',
  classify: 'SSBA_TASK',
  plan: 'SSBA_TASK',
  escalate: 'SSBA_TASK',
  adviseCase: 'SSBA_TASK',
  takeAdvice: 'SSBA_TASK',
  referUp: 'SSBA_TASK',
  answerAdvice: 'SSBA_TASK',
  requestGrant: 'EWSA_TASK',
  recordFieldCheck: 'EWSA_TASK',
  recordMemberConsent: 'EWSA_TASK',
  attachFiles: 'EWSA_TASK',
  decideGrant: 'EWSA_TASK',
  recordPayment: 'EWSA_TASK',
  recordAfterCheck: 'EWSA_TASK',
  recordAdequacy: 'EWSA_TASK',
  skipAdequacy: 'EWSA_TASK',
  seeGrant: 'EWSA_TASK',
  requestExtension: 'EWSA_TASK',
  decideExtension: 'EWSA_TASK',
  takeRecoveryDecision: 'EWSA_TASK',
  giveNotice: 'EWSA_TASK',
  orderReturn: 'EWSA_TASK',
  serveNotice: 'EWSA_TASK',
  recordObjection: 'EWSA_TASK',
  forwardObjection: 'EWSA_TASK',
  decideObjection: 'EWSA_TASK',
  recordReturn: 'EWSA_TASK',
  dunReturn: 'EWSA_TASK',
  agreeInstalments: 'EWSA_TASK',
  referArrears: 'EWSA_TASK',
  claimExcess: 'EWSA_TASK',
  requestSelection: 'SSBA_TASK',
  decideSelection: 'SSBA_TASK',
  ratifySelection: 'SSBA_TASK',
  settleSelection: 'SSBA_TASK',
  takeAction: 'SSBA_TASK',
  completeTask: 'SSBA_TASK',
  offerLinkage: 'SSBA_TASK',
  answerLinkage: 'SSBA_TASK',
  reviewLinkage: 'SSBA_TASK',
  planVisits: 'SSBA_TASK',
  rescheduleVisit: 'SSBA_TASK',
  endVisits: 'SSBA_TASK',
  recordVisit: 'SSBA_TASK',
  reviewService: 'SSBA_TASK',
  requestTransfer: 'SSBA_TASK',
  receiveTransfer: 'SSBA_TASK',
  declineTransfer: 'SSBA_TASK',
  withdrawTransfer: 'SSBA_TASK',
  replaceReceiver: 'NO_PERSONAL_DATA',
  endCase: 'SSBA_TASK',
  requestClosing: 'SSBA_TASK',
  approveClosing: 'NO_PERSONAL_DATA',
  returnClosing: 'SSBA_TASK',
  recordFollowUp: 'SSBA_TASK',
  reassignSeat: 'NO_PERSONAL_DATA',
  appointDeputy: 'NO_PERSONAL_DATA',
  endDeputy: 'NO_PERSONAL_DATA',
  replaceDeputy: 'NO_PERSONAL_DATA',
  pauseClock: 'SSBA_TASK',
  resumeClock: 'NO_PERSONAL_DATA',
  renewRulebook: 'NO_PERSONAL_DATA',
  recordOpening: 'NO_PERSONAL_DATA',
  noteSitting: 'NO_PERSONAL_DATA',
  leaveSitting: 'NO_PERSONAL_DATA',
  proposeSitting: 'NO_PERSONAL_DATA',
};

/** The newest consent of that kind that holds on the day, for that recipient where it has one. */
export function consentFor(
  c: CrisisCase,
  kind: ConsentKind,
  { resourceId, on }: { readonly resourceId: ResourceId | null; readonly on: PlainDate },
): Consent | null {
  const held = c.consents.filter(
    (one) => one.kind === kind && one.resourceId === resourceId && !one.withdrawn && on <= one.until,
  );
  return held.at(-1) ?? null;
}

/** Why outside people may hear of this household at a table of theirs; null where there is no reason. */
export function refuseSharing(
  c: CrisisCase,
  { basis, experts }: { readonly basis: ShareBasis | null; readonly experts: readonly string[] },
  now: Pick<Circumstances, 'at'>,
): Refusal | null {
  if (experts.length === 0) return null;
  if (basis === null) return { code: 'consentMissing', field: 'basis' };
  if (basis !== 'CONSENT_3RD') return null;
  const consent = consentFor(c, 'CONSENT_3RD', { resourceId: null, on: dayOf(now.at) });
  return consent ? null : { code: 'consentMissing', field: 'basis' };
}

/** On what health may be written down now; null where nothing allows it. */
export function sensitiveBasis(c: CrisisCase, now: Circumstances): SensitiveBasis | null {
  if (consentFor(c, 'CONSENT_SENSITIVE', { resourceId: null, on: dayOf(now.at) })) return 'CONSENT_SENSITIVE';
  return c.grants.some(isGrantOpen) ? 'EWSA_SENSITIVE' : null;
}
