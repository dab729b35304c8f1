import { educationQuarter, grantPeriod } from '../calendar.ts';
import { dueNow } from '../clock.ts';
import type { CrisisCase } from '../crisisCase/state.ts';
import type { Circumstances } from '../entity.ts';
import type { StaffId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { refuseVotes } from '../votes.ts';
import type { FirstHelp, GrantActs, GrantKind } from './acts.ts';
import { ceilingWon } from '../rulebook.ts';
import { dayOf, endOfDay, laterOf, type PlainDate } from '../time.ts';
import { recordFieldCheck } from './fieldCheck.ts';
import { filesDecisions } from './files.ts';
import { grantIn } from './grantIn.ts';
import { rulesKept } from './grantRules.ts';
import { headLook, headLookDecisions } from './headLook.ts';
import { memberConsentDecisions, refuseConsentless, standing } from './memberConsent.ts';
import { refuseOtherwise } from './means.ts';
import { skipAdequacy } from './skipping.ts';
import { isGivenOnce, isSameKind, kindName, unitsTaken } from './caps.ts';
import { knownBefore } from './warnings/keeping.ts';
import { reasonedIn } from './warnings/reasoning.ts';
import { isGrantOpen, isReviewed, type Grant, type GrantEvent, type Support } from './grant.ts';

const isRepeated = (kinds: readonly GrantKind[]): boolean =>
  kinds.some((kind, n) => kinds.findIndex((other) => isSameKind(kind, other)) !== n);

function requestGrant(
  c: CrisisCase,
  input: GrantActs['requestGrant'],
  now: Circumstances,
): GrantEvent[] | Refusal {
  const { supports: asked, nationality, foreignerGround, crisisReasons, householdSize, paperId } = input;
  if (asked.length === 0) return { code: 'nothingChosen', field: 'supports' };
  if (crisisReasons.length === 0) return { code: 'nothingChosen', field: 'crisisReasons' };
  if (isRepeated(asked)) return { code: 'repeatedChoice', field: 'supports' };
  // 시행령 제1조의2 names the foreigners whom the Act helps.
  if (nationality === 'FOREIGN' && foreignerGround === null)
    return { code: 'foreignerGroundMissing', field: 'foreignerGround' };
  const open = asked.find((kind) => c.grants.some((grant) => isKindOpen(grant, kind)));
  if (open) return { code: 'supportAlreadyOpen', field: 'supports', kind: kindName(open) };
  return [
    {
      type: 'grantRequested',
      grantId: `g${String(c.grants.length + 1)}`,
      requestedAt: now.at,
      asked,
      crisisReasons,
      householdSize,
      nationality,
      foreignerGround: nationality === 'FOREIGN' ? foreignerGround : null,
      ...knownBefore(input, now),
      paperId,
      dues: { fieldCheck: dueNow('D01', now), payment: dueNow('D03', now) },
    },
  ];
}

/** What was asked for and then not given is free to be asked for again. */
function isKindOpen(grant: Grant, kind: GrantKind): boolean {
  const { asked, supports, status } = grant;
  const kinds: readonly GrantKind[] = status === 'given' ? supports : asked;
  return isGrantOpen(grant) && kinds.some((other) => isSameKind(kind, other));
}

/** K7, 제8조제3항: the duty officer alone decides the first support; nobody has to have approved it before. */
function decideGrant(
  c: CrisisCase,
  input: GrantActs['decideGrant'],
  now: Circumstances,
): GrantEvent[] | Refusal {
  const { grantId, seen, help, paperId } = input;
  const grant = grantIn(c, grantId, 'checked');
  if ('code' in grant) return grant;
  if (grant.acts !== seen) return { code: 'stale', part: `grant-${grantId}`, now: grant.acts };
  if (isRepeated(help)) return { code: 'repeatedChoice', field: 'help' };
  for (const [n, one] of help.entries()) {
    const refusal = refuseHelp(c, { grant, help: one, before: help.slice(0, n) }, now);
    if (refusal) return refusal;
  }
  const reasoned = reasonedIn(c, { grant, input }, now);
  if ('code' in reasoned) return reasoned;
  const { given, ...reasons } = reasoned;
  const supports = given.map((one, n) => supportOf(one, `${grantId}s${String(n + 1)}`, grant));
  const due = supports.length > 0 ? dueNow('D04', now) : null;
  const decided = {
    decidedBy: now.by as StaffId,
    decidedOn: dayOf(now.at),
    supports,
    ...reasons,
    paperId,
    due,
  };
  const after = due ? { ...headLook(now), ...rulesKept(now, supports) } : {};
  return [{ type: 'grantDecided', grantId, ...decided, ...after }];
}

interface Giving {
  readonly grant: Grant;
  readonly help: FirstHelp;
  /** What the same decision gives before it: 그 밖의 지원 is one kind with one cap, however many its sorts. */
  readonly before: readonly FirstHelp[];
}

function refuseHelp(
  c: CrisisCase,
  { grant, help, before }: Giving,
  { rulebook }: Circumstances,
): Refusal | null {
  const kind = kindName(help);
  if (!grant.asked.some((asked) => isSameKind(asked, help)))
    return { code: 'supportNotAsked', field: 'help', kind };
  const requestedOn = dayOf(grant.requestedAt);
  if (help.from < requestedOn) return { code: 'dayTooEarly', field: 'from', earliest: requestedOn };
  const rule = rulebook.supports[help.kind];
  if (help.units > rule.firstUnits)
    return { code: 'overFirstGrant', field: 'units', kind, most: rule.firstUnits };
  const left = rule.capUnits - unitsTaken(c, help.kind, before);
  if (help.units > left) return { code: 'overCap', field: 'units', kind, left };
  const mostWon = ceilingWon(rulebook, {
    kind: help.kind,
    sub: help.sub,
    householdSize: grant.householdSize,
  });
  if (mostWon !== null && help.amountWon > mostWon)
    return { code: 'overCeiling', field: 'amountWon', kind, mostWon };
  return null;
}

function supportOf(help: FirstHelp, id: string, grant: Grant): Support {
  const to = lastDay(help, grant);
  return { ...help, id, to, endsAt: endOfDay(to), paidWon: 0, ended: false, cut: false };
}

/** Months run from–to (K8); 교육 runs to the end of the quarter that holds the request; help given once ends that day. */
function lastDay(help: FirstHelp, { requestedAt }: Grant): PlainDate {
  const { kind, from, units } = help;
  if (kind === 'EDUCATION') return laterOf(from, educationQuarter(dayOf(requestedAt)).to);
  if (isGivenOnce(help)) return from;
  return grantPeriod(from, units, 'month').to;
}

function recordPayment(
  c: CrisisCase,
  { supportId, amountWon, paidOn, payTo, proof }: GrantActs['recordPayment'],
  now: Circumstances,
): GrantEvent[] | Refusal {
  const grant = c.grants.find(({ supports }) => supports.some(({ id }) => id === supportId));
  const support = grant?.supports.find(({ id }) => id === supportId);
  if (!grant?.decidedOn || !support) return { code: 'supportNotFound', field: 'supportId' };
  const today = dayOf(now.at);
  if (paidOn > today) return { code: 'dayInFuture', field: 'paidOn', today };
  if (paidOn < grant.decidedOn) return { code: 'dayTooEarly', field: 'paidOn', earliest: grant.decidedOn };
  const leftWon = support.units * support.amountWon - support.paidWon;
  if (support.cut) return { code: 'supportOver', field: 'supportId' };
  if (amountWon > leftWon) return { code: 'overGranted', field: 'amountWon', leftWon };
  if (payTo === 'OTHER_ACCOUNT' && !proof) return { code: 'proofMissing', field: 'proof' };
  const paidTo = payTo ? { payTo, ...(payTo === 'OTHER_ACCOUNT' && proof ? { proof } : {}) } : {};
  return [{ type: 'supportPaid', supportId, amountWon, paidOn, ...paidTo }];
}

function recordAfterCheck(
  c: CrisisCase,
  input: GrantActs['recordAfterCheck'],
  now: Circumstances,
): GrantEvent[] | Refusal {
  const { grantId, incomeWithin, assetsWithin, financialWithin, paperId } = input;
  const grant = grantIn(c, grantId, 'given');
  if ('code' in grant) return grant;
  if (grant.meansWithin !== null) return { code: 'grantOutOfOrder', grantId, status: 'afterChecked' };
  const refusal = refuseConsentless(grant, input, now) ?? refuseOtherwise(now.rulebook, grant, input);
  if (refusal) return refusal;
  const found = { incomeWithin, assetsWithin, financialWithin, ...counted(input), ...standing(grant, input) };
  return [{ type: 'afterCheckRecorded', grantId, ...found, paperId, due: dueNow('D05', now) }];
}

/** Absent where nobody counted, so that what was recorded before stays as it was. */
const counted = ({ figures, otherwise }: GrantActs['recordAfterCheck']) => ({
  ...(figures ? { figures } : {}),
  ...(figures && otherwise ? { otherwise } : {}),
});

/** 제14조제1항; a deceit that was found calls for the prior notice of the order that must follow (제15조제1항, K5). */
function recordAdequacy(
  c: CrisisCase,
  { grantId, outcome, seated, present, inFavour, carried, paperId }: GrantActs['recordAdequacy'],
  now: Circumstances,
): GrantEvent[] | Refusal {
  const grant = grantIn(c, grantId, 'given');
  if ('code' in grant) return grant;
  if (grant.meansWithin === null) return { code: 'grantOutOfOrder', grantId, status: 'notAfterChecked' };
  if (isReviewed(grant)) return { code: 'grantOutOfOrder', grantId, status: 'reviewed' };
  const votes = { seated, present, inFavour, ...(carried === undefined ? {} : { carried }) };
  const refusal = refuseVotes(votes);
  if (refusal) return refusal;
  const due = outcome === 'FRAUD' ? dueNow('PRIOR_NOTICE', now) : null;
  return [{ type: 'adequacyRecorded', grantId, outcome, ...votes, paperId, due }];
}

export const grantDecisions = {
  requestGrant,
  recordFieldCheck,
  decideGrant,
  recordPayment,
  recordAfterCheck,
  recordAdequacy,
  skipAdequacy,
  ...headLookDecisions,
  ...memberConsentDecisions,
  ...filesDecisions,
};
