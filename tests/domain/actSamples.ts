import type { Act, Acts } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Grant } from '../../domain/emergencySupport/grant.ts';
import { asId, type PaperId } from '../../domain/ids.ts';
import { dayOf, plusDays, type Instant } from '../../domain/time.ts';
import { dong, householdId, people } from './seats.ts';

const paperId = asId<PaperId>('paper-1');

const lastGrant = (c: CrisisCase | null): Grant | undefined => c?.grants.at(-1);
const grantId = (c: CrisisCase | null): string => lastGrant(c)?.id ?? 'g1';

/** One valid input for each act as the case stands: about the newest grant or linkage, the next visit, what is seen now. */
export const actSamples: { readonly [A in Act]: (c: CrisisCase | null, now: Instant) => Acts[A] } = {
  reportCrisis: () => ({
    householdId,
    caseNo: '2026-00001',
    previousCaseId: null,
    dong,
    people,
    reporterKind: 'NEIGHBOUR',
    crisisReasons: ['JOB_LOSS'],
    urgent: false,
    paperId,
  }),
  recordContact: () => ({ mode: 'PHONE', outcome: 'REACHED', paperId }),
  recordIntake: () => ({ nextStep: 'REGISTER', paperId }),
  register: () => ({}),
  recordAssessment: () => ({ areas: ['ECONOMY', 'HEALTH'], crisisLevel: 'MEDIUM', paperId }),
  recordConference: (_, now) => ({
    heldOn: dayOf(now),
    present: 5,
    experts: ['LAWYER', 'HEALTH_CENTRE'],
    advises: 'GENERAL',
    paperId,
  }),
  classify: (c) => ({ caseClass: 'GENERAL', seen: c?.parts.classification ?? 0, paperId }),
  plan: (c) => ({ areas: ['ECONOMY'], agreed: true, seen: c?.parts.plan ?? 0, paperId }),
  requestGrant: () => ({
    supports: [{ kind: 'LIVELIHOOD', sub: null }],
    crisisReasons: ['JOB_LOSS'],
    householdSize: 3,
    paperId,
  }),
  recordFieldCheck: (c) => ({ grantId: grantId(c), confirmed: true, consentDeferred: null, paperId }),
  decideGrant: (c, now) => ({
    grantId: grantId(c),
    seen: lastGrant(c)?.acts ?? 0,
    help: (lastGrant(c)?.asked ?? []).map((asked) => ({
      ...asked,
      units: 1,
      amountWon: 500_000,
      from: dayOf(now),
    })),
    paperId,
  }),
  recordPayment: (c, now) => {
    const supports = lastGrant(c)?.supports ?? [];
    const support = supports.find(({ paidWon }) => paidWon === 0) ?? supports[0];
    const amountWon = support ? support.units * support.amountWon - support.paidWon : 1;
    return { supportId: support?.id ?? 'g1s1', amountWon, paidOn: dayOf(now) };
  },
  recordAfterCheck: (c) => ({
    grantId: grantId(c),
    incomeWithin: true,
    assetsWithin: true,
    financialWithin: true,
    paperId,
  }),
  recordAdequacy: (c) => ({
    grantId: grantId(c),
    outcome: 'ADEQUATE',
    seated: 12,
    present: 9,
    inFavour: 7,
    paperId,
  }),
  offerLinkage: (c) => ({
    resourceId: asId(`resource-${String(c?.linkages.length ?? 0)}`),
    isPublic: true,
    basis: 'MIN_SHARE_GOV',
    amountWon: null,
    paperId,
  }),
  answerLinkage: (c) => ({ linkageId: c?.linkages.at(-1)?.id ?? 'l1', answer: 'ACCEPTED' }),
  reviewLinkage: (c) => ({ linkageId: c?.linkages.at(-1)?.id ?? 'l1', outcome: 'DONE', paperId }),
  planVisits: (_, now) => ({
    firstOn: plusDays(dayOf(now), 7),
    everyDays: 7,
    times: 4,
    visitor: 'officer',
  }),
  endVisits: () => ({ paperId }),
  recordVisit: (c, now) => ({
    visitId: c?.visits[0]?.id ?? 'v1',
    heldOn: dayOf(now),
    mode: 'VISIT',
    outcome: 'DONE',
    paperId,
  }),
  reviewService: () => ({ paperId }),
  requestClosing: (c) => ({ reason: 'GOALS_REACHED', seen: c?.parts.closing ?? 0, paperId }),
  approveClosing: (c) => ({ seen: c?.parts.closing ?? 0 }),
  returnClosing: (c) => ({ seen: c?.parts.closing ?? 0, paperId }),
  recordFollowUp: () => ({ outcome: 'STABLE', paperId }),
};
