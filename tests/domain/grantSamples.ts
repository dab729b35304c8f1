import type { Acts } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { GrantActs, Objectable } from '../../domain/emergencySupport/acts.ts';
import type { Extension } from '../../domain/emergencySupport/extension.ts';
import type { Grant, ObjectionStatus, Support } from '../../domain/emergencySupport/grant.ts';
import { objectionsAt } from '../../domain/emergencySupport/objection.ts';
import { noticesToServe } from '../../domain/emergencySupport/service.ts';
import { asId, type PaperId } from '../../domain/ids.ts';
import { rulebookOn } from '../../domain/rulebook.ts';
import { dayOf, plusDays, type Instant } from '../../domain/time.ts';
import { fieldCheckSamples } from './fieldCheckSamples.ts';

const paperId = asId<PaperId>('paper-1');

type State = CrisisCase | null;

export const lastGrant = (c: State): Grant | undefined => c?.grants.at(-1);
export const grantId = (c: State): string => lastGrant(c)?.id ?? 'g1';
const openSupport = (c: State): Support | undefined => lastGrant(c)?.supports.find(({ ended }) => !ended);
const lastExtension = (c: State): Extension | undefined => c?.extensions.at(-1);

/** A sitting of twelve, nine there and seven for it. */
export const votes = { seated: 12, present: 9, inFavour: 7 } as const;

/** The authority alone where it still may, else the committee (제10조). */
function wish(c: State, now: Instant): Pick<Acts['requestExtension'], 'decider' | 'units'> {
  const support = openSupport(c);
  const most = support ? rulebookOn(dayOf(now)).supports[support.kind].authorityExtensions : 0;
  const granted = (c?.extensions ?? []).filter(
    ({ supportId, by, status }) => supportId === support?.id && by === 'AUTHORITY' && status === 'granted',
  );
  return { decider: granted.length < most ? 'AUTHORITY' : 'COMMITTEE', units: 1 };
}

const noticesOf = (c: State) => {
  const grant = lastGrant(c);
  return c && grant ? noticesToServe(c, grant) : [];
};

/** The newest thing that an objection may be against, or has come so far. */
function against(c: State, at: ObjectionStatus): Objectable {
  const grant = lastGrant(c);
  return (grant && objectionsAt(grant, at).at(-1)) ?? 'RETURN_ORDER';
}

/** One valid input for each act of emergency support as the case stands. */
export const grantSamples: { readonly [A in keyof GrantActs]: (c: State, now: Instant) => Acts[A] } = {
  requestGrant: () => ({
    supports: [{ kind: 'LIVELIHOOD', sub: null }],
    crisisReasons: ['JOB_LOSS'],
    householdSize: 3,
    nationality: 'KOREAN',
    foreignerGround: null,
    paperId,
  }),
  ...fieldCheckSamples(lastGrant),
  decideGrant: (c, now) => ({
    grantId: grantId(c),
    seen: lastGrant(c)?.acts ?? 0,
    help: (lastGrant(c)?.asked ?? []).map((asked) => ({
      ...asked,
      units: 1,
      amountWon: 500_000,
      from: dayOf(now),
    })),
    ...{ notGivenReason: null, overrides: [] },
    paperId,
  }),
  recordPayment: (c, now) => {
    const supports = lastGrant(c)?.supports ?? [];
    const support = supports.find(({ paidWon, cut }) => paidWon === 0 && !cut) ?? supports[0];
    const amountWon = support ? support.units * support.amountWon - support.paidWon : 1;
    return { supportId: support?.id ?? 'g1s1', amountWon, paidOn: dayOf(now) };
  },
  recordAfterCheck: (c) => ({
    grantId: grantId(c),
    incomeWithin: true,
    assetsWithin: true,
    financialWithin: true,
    deferralStands: false,
    paperId,
  }),
  recordAdequacy: (c) => ({ grantId: grantId(c), outcome: 'ADEQUATE', ...votes, paperId }),
  skipAdequacy: (c) => ({ grantId: grantId(c), recipientOf: 'LIVELIHOOD_BENEFIT', paperId }),
  seeGrant: (c) => ({ grantId: grantId(c) }),
  requestExtension: (c, now) => ({ supportId: openSupport(c)?.id ?? 'g1s1', ...wish(c, now), paperId }),
  decideExtension: (c) => ({
    extensionId: lastExtension(c)?.id ?? 'x1',
    granted: true,
    votes: lastExtension(c)?.by === 'AUTHORITY' ? null : votes,
    takeOver: null,
    paperId,
  }),
  giveNotice: (c, now) => ({
    grantId: grantId(c),
    opinionUntil: plusDays(dayOf(now), 10),
    waiver: null,
    ground: 'REVIEW',
    paperId,
  }),
  orderReturn: (c) => ({
    grantId: grantId(c),
    amountWon:
      lastGrant(c)?.recoveryDecision?.amountWon ??
      lastGrant(c)?.supports.reduce((sum, { paidWon }) => sum + paidWon, 0) ??
      0,
    stop: true,
    seen: lastGrant(c)?.acts ?? 0,
    takeOver: null,
    paperId,
  }),
  serveNotice: (c, now) => ({
    grantId: grantId(c),
    notice: noticesOf(c).at(-1) ?? 'RETURN_ORDER',
    extensionId: null,
    serviceWay: 'REGISTERED_MAIL',
    arrivedOn: dayOf(now),
    takenBy: 'PERSON',
    publishedOn: null,
  }),
  recordObjection: (c, now) => ({
    grantId: grantId(c),
    against: against(c, 'none'),
    receivedOn: dayOf(now),
    periodStop: null,
    stoppedFrom: null,
    stoppedUntil: null,
    paperId,
  }),
  forwardObjection: (c) => ({ grantId: grantId(c), against: against(c, 'received'), paperId }),
  decideObjection: (c) => ({
    grantId: grantId(c),
    objectionOutcome: 'DISMISSED',
    against: against(c, 'forwarded'),
    amountWon: against(c, 'forwarded') === 'DECISION' ? 0 : (lastGrant(c)?.recovery?.amountWon ?? 0),
    paperId,
  }),
  recordReturn: (c, now) => {
    const { amountWon = 1, returnedWon = 0 } = lastGrant(c)?.recovery ?? {};
    return { grantId: grantId(c), amountWon: amountWon - returnedWon, paidOn: dayOf(now) };
  },
  dunReturn: (c) => ({ grantId: grantId(c), paperId }),
  agreeInstalments: (c, now) => {
    const { amountWon = 2, returnedWon = 0 } = lastGrant(c)?.recovery ?? {};
    const first = Math.floor((amountWon - returnedWon) / 2);
    const [payOn, later] = [plusDays(dayOf(now), 20), plusDays(dayOf(now), 50)];
    const rest = amountWon - returnedWon - first;
    const instalments = [
      { payOn, amountWon: first },
      { payOn: later, amountWon: rest },
    ];
    return { grantId: grantId(c), instalments, paperId };
  },
  claimExcess: (c) => ({ grantId: grantId(c), paperId }),
  referArrears: (c) => ({ grantId: grantId(c), paperId }),
};
