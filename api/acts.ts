import type { Acts } from '../domain/crisisCase/acts.ts';
import type { Body, BodySchema, CaseAct } from './schemas/body.ts';
import * as crisisCase from './schemas/crisisCase.ts';
import * as emergencySupport from './schemas/emergencySupport.ts';
import * as linkage from './schemas/linkage.ts';
import * as visit from './schemas/visit.ts';

/** What the front door knows of one act: its schema, and the part that has to be seen before it is replaced or decided. */
export interface ActDoor<A extends CaseAct> {
  readonly schema: BodySchema<A>;
  /** Name of the part whose ETag comes as If-Match; null where the act needs none. */
  readonly part: 'seen' extends keyof Acts[A] ? (body: Body<A>) => string : null;
}

const classification = (): string => 'classification';
const plan = (): string => 'plan';
const closing = (): string => 'closing';
const grant = ({ grantId }: { readonly grantId: string }): string => `grant-${grantId}`;

/** One act, one schema, one address; an act of the domain without its row does not compile. */
export const actDoors: { readonly [A in CaseAct]: ActDoor<A> } = {
  recordContact: { schema: crisisCase.recordContact, part: null },
  recordIntake: { schema: crisisCase.recordIntake, part: null },
  register: { schema: crisisCase.register, part: null },
  recordAssessment: { schema: crisisCase.recordAssessment, part: null },
  recordConference: { schema: crisisCase.recordConference, part: null },
  classify: { schema: crisisCase.classify, part: classification },
  plan: { schema: crisisCase.plan, part: plan },
  requestGrant: { schema: emergencySupport.requestGrant, part: null },
  recordFieldCheck: { schema: emergencySupport.recordFieldCheck, part: null },
  decideGrant: { schema: emergencySupport.decideGrant, part: grant },
  recordPayment: { schema: emergencySupport.recordPayment, part: null },
  recordAfterCheck: { schema: emergencySupport.recordAfterCheck, part: null },
  recordAdequacy: { schema: emergencySupport.recordAdequacy, part: null },
  offerLinkage: { schema: linkage.offerLinkage, part: null },
  answerLinkage: { schema: linkage.answerLinkage, part: null },
  reviewLinkage: { schema: linkage.reviewLinkage, part: null },
  planVisits: { schema: visit.planVisits, part: null },
  endVisits: { schema: visit.endVisits, part: null },
  recordVisit: { schema: visit.recordVisit, part: null },
  reviewService: { schema: crisisCase.reviewService, part: null },
  requestClosing: { schema: crisisCase.requestClosing, part: closing },
  approveClosing: { schema: crisisCase.approveClosing, part: closing },
  returnClosing: { schema: crisisCase.returnClosing, part: closing },
  recordFollowUp: { schema: crisisCase.recordFollowUp, part: null },
};

export const caseActs = Object.keys(actDoors) as CaseAct[];

/** The ETag of a part of a case, as screens get it and If-Match brings it back: `"grant-g1/5"`. */
export const etagOf = (part: string, number: number): string => `"${part}/${String(number)}"`;

/** The number in an ETag of that part; null for anything else. */
export function numberIn(etag: string, part: string): number | null {
  const match = /^"([A-Za-z0-9-]+)\/(\d{1,9})"$/.exec(etag.trim());
  return match?.[1] === part ? Number(match[2]) : null;
}
