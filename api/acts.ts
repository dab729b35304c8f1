import type { Acts } from '../domain/crisisCase/acts.ts';
import type { Body, BodySchema, CaseAct } from './schemas/body.ts';
import * as closing from './schemas/closing.ts';
import * as consent from './schemas/consent.ts';
import * as contact from './schemas/contact.ts';
import * as crisisCase from './schemas/crisisCase.ts';
import * as emergencySupport from './schemas/emergencySupport.ts';
import * as escalation from './schemas/escalation.ts';
import * as externalNumber from './schemas/externalNumber.ts';
import * as extension from './schemas/extension.ts';
import * as fieldCheck from './schemas/fieldCheck.ts';
import * as linkage from './schemas/linkage.ts';
import * as meetingAction from './schemas/meetingAction.ts';
import * as membership from './schemas/membership.ts';
import * as pause from './schemas/pause.ts';
import * as recovery from './schemas/recovery.ts';
import * as selection from './schemas/selection.ts';
import * as staffing from './schemas/staffing.ts';
import * as transfer from './schemas/transfer.ts';
import * as visit from './schemas/visit.ts';

/** What the front door knows of one act: its schema, and the part that has to be seen before it is replaced or decided. */
export interface ActDoor<A extends CaseAct> {
  readonly schema: BodySchema<A>;
  /** Name of the part whose ETag comes as If-Match; null where the act needs none. */
  readonly part: 'seen' extends keyof Acts[A] ? (body: Body<A>) => string : null;
  /** Comes with photos and files, and so as multipart/form-data. */
  readonly takesFiles?: 'files' extends keyof Acts[A] ? true : never;
}

const grantPart = ({ grantId }: { readonly grantId: string }): string => `grant-${grantId}`;

/** One act, one schema, one address; an act of the domain without its row does not compile. */
export const actDoors: { readonly [A in CaseAct]: ActDoor<A> } = {
  recordContact: { schema: contact.recordContact, part: null },
  requestLocation: { schema: contact.requestLocation, part: null },
  recordLocation: { schema: contact.recordLocation, part: null },
  tellLocation: { schema: contact.tellLocation, part: null },
  recordIdentity: { schema: membership.recordIdentity, part: null },
  recordNotSame: { schema: membership.recordNotSame, part: null },
  mergeHousehold: { schema: membership.mergeHousehold, part: null },
  recordMemberLeft: { schema: membership.recordMemberLeft, part: null },
  recordConsent: { schema: consent.recordConsent, part: null },
  withdrawConsent: { schema: consent.withdrawConsent, part: null },
  recordExternalNumber: { schema: externalNumber.recordExternalNumber, part: null },
  recordIntake: { schema: crisisCase.recordIntake, part: null },
  register: { schema: crisisCase.register, part: null },
  recordAssessment: { schema: crisisCase.recordAssessment, part: null },
  recordHealth: { schema: crisisCase.recordHealth, part: null },
  recordConference: { schema: crisisCase.recordConference, part: null },
  classify: { schema: crisisCase.classify, part: () => 'classification' },
  plan: { schema: crisisCase.plan, part: () => 'plan' },
  escalate: { schema: escalation.escalate, part: null },
  adviseCase: { schema: escalation.adviseCase, part: null },
  referUp: { schema: escalation.referUp, part: null },
  answerAdvice: { schema: escalation.answerAdvice, part: null },
  requestGrant: { schema: emergencySupport.requestGrant, part: null },
  recordFieldCheck: { schema: fieldCheck.recordFieldCheck, part: null },
  recordMemberConsent: { schema: fieldCheck.recordMemberConsent, part: null },
  attachFiles: { schema: fieldCheck.attachFiles, part: null, takesFiles: true },
  decideGrant: { schema: emergencySupport.decideGrant, part: grantPart },
  recordPayment: { schema: emergencySupport.recordPayment, part: null },
  recordAfterCheck: { schema: emergencySupport.recordAfterCheck, part: null },
  recordAdequacy: { schema: emergencySupport.recordAdequacy, part: null },
  skipAdequacy: { schema: emergencySupport.skipAdequacy, part: null },
  seeGrant: { schema: emergencySupport.seeGrant, part: null },
  requestExtension: { schema: extension.requestExtension, part: null },
  decideExtension: { schema: extension.decideExtension, part: null },
  giveNotice: { schema: recovery.giveNotice, part: null },
  orderReturn: { schema: recovery.orderReturn, part: grantPart },
  serveNotice: { schema: recovery.serveNotice, part: null },
  recordObjection: { schema: recovery.recordObjection, part: null },
  forwardObjection: { schema: recovery.forwardObjection, part: null },
  decideObjection: { schema: recovery.decideObjection, part: null },
  recordReturn: { schema: recovery.recordReturn, part: null },
  dunReturn: { schema: recovery.dunReturn, part: null },
  agreeInstalments: { schema: recovery.agreeInstalments, part: null },
  referArrears: { schema: recovery.referArrears, part: null },
  claimExcess: { schema: recovery.claimExcess, part: null },
  requestSelection: { schema: selection.requestSelection, part: null },
  decideSelection: { schema: selection.decideSelection, part: null },
  ratifySelection: { schema: selection.ratifySelection, part: null },
  settleSelection: { schema: selection.settleSelection, part: null },
  completeTask: { schema: meetingAction.completeTask, part: null },
  offerLinkage: { schema: linkage.offerLinkage, part: null },
  answerLinkage: { schema: linkage.answerLinkage, part: null },
  reviewLinkage: { schema: linkage.reviewLinkage, part: null },
  planVisits: { schema: visit.planVisits, part: null },
  rescheduleVisit: { schema: visit.rescheduleVisit, part: null },
  endVisits: { schema: visit.endVisits, part: null },
  recordVisit: { schema: visit.recordVisit, part: null },
  recordWelfareCheck: { schema: visit.recordWelfareCheck, part: null },
  reviewService: { schema: crisisCase.reviewService, part: null },
  requestTransfer: { schema: transfer.requestTransfer, part: null },
  receiveTransfer: { schema: transfer.receiveTransfer, part: null },
  declineTransfer: { schema: transfer.declineTransfer, part: null },
  withdrawTransfer: { schema: transfer.withdrawTransfer, part: null },
  reassignSeat: { schema: staffing.reassignSeat, part: null },
  appointDeputy: { schema: staffing.appointDeputy, part: null },
  endDeputy: { schema: staffing.endDeputy, part: null },
  pauseClock: { schema: pause.pauseClock, part: null },
  resumeClock: { schema: pause.resumeClock, part: null },
  requestClosing: { schema: closing.requestClosing, part: () => 'closing' },
  approveClosing: { schema: closing.approveClosing, part: () => 'closing' },
  returnClosing: { schema: closing.returnClosing, part: () => 'closing' },
  recordFollowUp: { schema: closing.recordFollowUp, part: null },
  endCase: { schema: closing.endCase, part: () => 'whole' },
};

export const caseActs = Object.keys(actDoors) as CaseAct[];

/** The ETag of a part of a case, as screens get it and If-Match brings it back: `"grant-g1/5"`. */
export const etagOf = (part: string, number: number): string => `"${part}/${String(number)}"`;

/** The number in an ETag of that part; null for anything else. */
export function numberIn(etag: string, part: string): number | null {
  const match = /^"([A-Za-z0-9-]+)\/(\d{1,9})"$/.exec(etag.trim());
  return match?.[1] === part ? Number(match[2]) : null;
}
