import type { CrisisCase } from '../crisisCase/state.ts';
import type { Grant, GrantDuty, GrantEvent, Support } from './grant.ts';
import { grantOf } from './grant.ts';
import { awaitedMembers, withTaken } from './memberConsent.ts';
import { keptOfDecision, keptOfFieldCheck, keptOfRequest } from './warnings/keeping.ts';

const change = (c: CrisisCase, grantId: string, to: (grant: Grant) => Grant): CrisisCase => ({
  ...c,
  grants: c.grants.map((grant) => (grant.id === grantId ? to(grant) : grant)),
});

/** Like `change`, for an act of a person: the grant's part number goes up. */
export const changeByHand = (c: CrisisCase, grantId: string, to: (grant: Grant) => Grant): CrisisCase =>
  change(c, grantId, (grant) => ({ ...to(grant), acts: grant.acts + 1 }));

const changeSupport = (grant: Grant, supportId: string, to: (support: Support) => Support): Grant => ({
  ...grant,
  supports: grant.supports.map((support) => (support.id === supportId ? to(support) : support)),
});

export function without(dues: Grant['dues'], ...done: readonly GrantDuty[]): Grant['dues'] {
  return Object.fromEntries(Object.entries(dues).filter(([duty]) => !done.includes(duty as GrantDuty)));
}

/** What is true of the case's grants after the event. */
export function evolveGrants(c: CrisisCase, event: GrantEvent): CrisisCase {
  switch (event.type) {
    case 'grantRequested':
      return { ...c, grants: [...c.grants, newGrant(event)] };
    case 'fieldCheckRecorded':
      return changeByHand(c, event.grantId, checked(event));
    case 'memberConsentRecorded':
      return changeByHand(c, event.grantId, (grant) => consented(grant, event));
    case 'filesAttached':
      return changeByHand(c, event.grantId, (grant) => ({
        ...grant,
        files: [...(grant.files ?? []), ...event.files],
      }));
    case 'grantDecided':
      return withLatenessOfPayment(changeByHand(c, event.grantId, decided(event)), event);
    case 'supportPaid':
      return changeByHand(c, grantOf(event.supportId), (grant) => paid(grant, event));
    case 'afterCheckRecorded':
      return changeByHand(c, event.grantId, (grant) => ({
        ...grant,
        meansWithin: event.incomeWithin && event.assetsWithin && event.financialWithin,
        dues: { ...without(grant.dues, 'afterCheck'), adequacy: event.due },
      }));
    case 'adequacyRecorded':
      return changeByHand(c, event.grantId, (grant) => ({
        ...grant,
        adequacy: event.outcome,
        dues: {
          ...without(grant.dues, 'adequacy', 'memberConsent'),
          ...(event.due ? { priorNotice: event.due } : {}),
        },
      }));
    case 'adequacySkipped':
      return changeByHand(c, event.grantId, (grant) => ({
        ...grant,
        adequacySkipped: event.recipientOf,
        dues: without(grant.dues, 'adequacy', 'memberConsent'),
      }));
    case 'grantSeen':
      return changeByHand(c, event.grantId, (grant) => ({ ...grant, dues: without(grant.dues, 'headLook') }));
    case 'supportEnded':
      return change(c, grantOf(event.supportId), (grant) =>
        changeSupport(grant, event.supportId, (support) => ({ ...support, ended: true })),
      );
    case 'supportCut':
      return changeByHand(c, grantOf(event.supportId), (grant) => cutOff(grant, event));
    case 'grantWithdrawn':
      return change(c, event.grantId, (grant) => ({ ...grant, status: 'withdrawn', dues: {} }));
  }
}

function newGrant(event: GrantEvent & { readonly type: 'grantRequested' }): Grant {
  return {
    id: event.grantId,
    status: 'requested',
    requestedAt: event.requestedAt,
    asked: event.asked,
    ...keptOfRequest(event),
    householdSize: event.householdSize,
    consentDeferred: null,
    supports: [],
    decidedBy: null,
    decidedOn: null,
    meansWithin: null,
    adequacy: null,
    recovery: null,
    dues: event.dues,
    acts: 1,
  };
}

const checked =
  (event: GrantEvent & { readonly type: 'fieldCheckRecorded' }) =>
  (grant: Grant): Grant => {
    const { confirmed, consentDeferred, checkedFrom, checkedUntil, consents, due, consentDue } = event;
    const following = {
      ...(due ? { decision: due } : {}),
      ...(consentDue ? { memberConsent: consentDue } : {}),
    };
    return {
      ...grant,
      status: confirmed ? 'checked' : 'notConfirmed',
      consentDeferred: consentDeferred ?? null,
      ...keptOfFieldCheck(grant, event),
      ...(checkedFrom && checkedUntil ? { checkedOn: { from: checkedFrom, until: checkedUntil } } : {}),
      ...(consents ? { consents } : {}),
      dues: due ? { ...without(grant.dues, 'fieldCheck'), ...following } : {},
    };
  };

const decided =
  (event: GrantEvent & { readonly type: 'grantDecided' }) =>
  (grant: Grant): Grant => ({
    ...grant,
    status: event.due ? 'given' : 'declined',
    supports: event.supports,
    ...keptOfDecision(grant, event),
    decidedBy: event.decidedBy,
    decidedOn: event.decidedOn,
    dues: event.due ? { ...without(grant.dues, 'decision'), ...following(event) } : {},
    ...(event.rules ? { rules: event.rules } : {}),
  });

const following = ({ due, headLook }: GrantEvent & { readonly type: 'grantDecided' }): Grant['dues'] => ({
  ...(due ? { afterCheck: due } : {}),
  ...(headLook ? { headLook } : {}),
});

/** The one payment becomes one for each support; where its end was near or had passed already, nobody is told of that again. */
function withLatenessOfPayment(
  c: CrisisCase,
  { grantId, supports }: GrantEvent & { readonly type: 'grantDecided' },
): CrisisCase {
  const one = `payment/${grantId}`;
  const each = supports.map(({ id }) => `payment/${id}`);
  const near = c.neared?.includes(one) ? { ...c, neared: [...c.neared, ...each] } : c;
  const told = c.late[one];
  if (told === undefined) return near;
  const passedOn = each.map((id) => [id, told]);
  return { ...near, late: { ...c.late, ...(Object.fromEntries(passedOn) as CrisisCase['late']) } };
}

/** The 72-hour clock stops when every kind of support that was given has reached the household at least once. */
function paid(grant: Grant, { supportId, amountWon }: GrantEvent & { readonly type: 'supportPaid' }): Grant {
  return withoutPaymentIfPaid(
    changeSupport(grant, supportId, (support) => ({ ...support, paidWon: support.paidWon + amountWon })),
  );
}

/** With the last consent there is nothing left to gather. */
function consented(grant: Grant, event: GrantEvent & { readonly type: 'memberConsentRecorded' }): Grant {
  const after = withTaken(grant, event);
  return awaitedMembers(after).length > 0 ? after : { ...after, dues: without(after.dues, 'memberConsent') };
}

/** What was not paid by then is not owed any more. */
function cutOff(grant: Grant, event: GrantEvent & { readonly type: 'supportCut' }): Grant {
  const { supportId, to, endsAt } = event;
  return withoutPaymentIfPaid(
    changeSupport(grant, supportId, (support) => ({ ...support, to, endsAt, ended: true, cut: true })),
  );
}

function withoutPaymentIfPaid(grant: Grant): Grant {
  const allPaid = grant.supports.every(({ paidWon, cut }) => paidWon > 0 || cut);
  return allPaid ? { ...grant, dues: without(grant.dues, 'payment') } : grant;
}
