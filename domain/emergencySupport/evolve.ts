import type { CrisisCase } from '../crisisCase/state.ts';
import type { Grant, GrantDuty, GrantEvent, Support } from './grant.ts';
import { grantOf } from './grant.ts';
import type { Recovery, RecoveryEvent } from './recovery.ts';

const change = (c: CrisisCase, grantId: string, to: (grant: Grant) => Grant): CrisisCase => ({
  ...c,
  grants: c.grants.map((grant) => (grant.id === grantId ? to(grant) : grant)),
});

/** Like `change`, for an act of a person: the grant's part number goes up. */
const changeByHand = (c: CrisisCase, grantId: string, to: (grant: Grant) => Grant): CrisisCase =>
  change(c, grantId, (grant) => ({ ...to(grant), acts: grant.acts + 1 }));

const changeSupport = (grant: Grant, supportId: string, to: (support: Support) => Support): Grant => ({
  ...grant,
  supports: grant.supports.map((support) => (support.id === supportId ? to(support) : support)),
});

function without(dues: Grant['dues'], ...done: readonly GrantDuty[]): Grant['dues'] {
  return Object.fromEntries(Object.entries(dues).filter(([duty]) => !done.includes(duty as GrantDuty)));
}

/** What is true of the case's grants after the event. */
export function evolveGrants(c: CrisisCase, event: GrantEvent): CrisisCase {
  switch (event.type) {
    case 'grantRequested':
      return { ...c, grants: [...c.grants, newGrant(event)] };
    case 'fieldCheckRecorded':
      return changeByHand(c, event.grantId, (grant) => ({
        ...grant,
        status: event.confirmed ? 'checked' : 'notConfirmed',
        consentDeferred: event.consentDeferred,
        dues: event.due ? { ...without(grant.dues, 'fieldCheck'), decision: event.due } : {},
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
        dues: { ...without(grant.dues, 'adequacy'), ...(event.due ? { priorNotice: event.due } : {}) },
      }));
    case 'adequacySkipped':
      return changeByHand(c, event.grantId, (grant) => ({
        ...grant,
        adequacySkipped: event.recipientOf,
        dues: without(grant.dues, 'adequacy'),
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

const decided =
  (event: GrantEvent & { readonly type: 'grantDecided' }) =>
  (grant: Grant): Grant => ({
    ...grant,
    status: event.due ? 'given' : 'declined',
    supports: event.supports,
    decidedBy: event.decidedBy,
    decidedOn: event.decidedOn,
    dues: event.due ? { ...without(grant.dues, 'decision'), ...following(event) } : {},
  });

const following = ({ due, headLook }: GrantEvent & { readonly type: 'grantDecided' }): Grant['dues'] => ({
  ...(due ? { afterCheck: due } : {}),
  ...(headLook ? { headLook } : {}),
});

/** The one payment becomes one for each support; where it had passed already, nobody is told of that again. */
function withLatenessOfPayment(
  c: CrisisCase,
  { grantId, supports }: GrantEvent & { readonly type: 'grantDecided' },
): CrisisCase {
  const told = c.late[`payment/${grantId}`];
  if (told === undefined) return c;
  const passedOn = supports.map(({ id }) => [`payment/${id}`, told]);
  return { ...c, late: { ...c.late, ...(Object.fromEntries(passedOn) as CrisisCase['late']) } };
}

/** The 72-hour clock stops when every kind of support that was given has reached the household at least once. */
function paid(grant: Grant, { supportId, amountWon }: GrantEvent & { readonly type: 'supportPaid' }): Grant {
  return withoutPaymentIfPaid(
    changeSupport(grant, supportId, (support) => ({ ...support, paidWon: support.paidWon + amountWon })),
  );
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

/** What is true of a grant's recovery after the event. */
export function evolveRecoveries(c: CrisisCase, event: RecoveryEvent): CrisisCase {
  return changeByHand(c, event.grantId, (grant) => recovered(grant, event));
}

function recovered(grant: Grant, event: RecoveryEvent): Grant {
  if (event.type === 'noticeGiven') return heard(grant, event);
  const { recovery, dues } = grant;
  if (!recovery) return grant;
  const after = (change: Partial<Recovery>, next: Grant['dues']): Grant => ({
    ...grant,
    recovery: { ...recovery, ...change },
    dues: next,
  });
  switch (event.type) {
    case 'returnOrdered':
      return after(
        { status: 'ordered', amountWon: event.amountWon, orderedOn: event.orderedOn },
        { ...without(dues, 'returnOrder'), noticeService: event.due },
      );
    case 'noticeServed': {
      const { attempt: attempts, arrivedOn: servedOn, objectionUntil, due } = event;
      if (servedOn === null) return after({ attempts }, { ...dues, noticeService: due });
      const served = { ...without(dues, 'noticeService'), returnPayment: due };
      return settled(after({ status: 'served', attempts, servedOn, objectionUntil }, served));
    }
    case 'objectionRecorded':
      return after({ objection: 'received' }, { ...dues, objectionForward: event.due });
    case 'objectionForwarded':
      return after(
        { objection: 'forwarded' },
        { ...without(dues, 'objectionForward'), objectionDecision: event.due },
      );
    case 'objectionDecided': {
      const { outcome: objection, amountWon } = event;
      return settled(after({ objection, amountWon }, without(dues, 'objectionDecision')));
    }
    case 'returnPaid':
      return settled(after({ returnedWon: recovery.returnedWon + event.amountWon }, dues));
    case 'arrearsReferred':
      return after({ status: 'arrears' }, without(dues, 'returnPayment'));
  }
}

function heard(grant: Grant, event: RecoveryEvent & { readonly type: 'noticeGiven' }): Grant {
  const { preparedBy, orderFrom, due } = event;
  const recovery: Recovery = {
    status: 'heard',
    preparedBy,
    orderFrom,
    orderedOn: null,
    amountWon: 0,
    returnedWon: 0,
    attempts: 0,
    servedOn: null,
    objectionUntil: null,
    objection: 'none',
  };
  return { ...grant, recovery, dues: { ...without(grant.dues, 'priorNotice'), returnOrder: due } };
}

/** All that was ordered has come back, and be it nothing; or an objection has left nothing of the order. */
function settled(grant: Grant): Grant {
  const { recovery, dues } = grant;
  if (recovery?.status !== 'served' || recovery.returnedWon < recovery.amountWon) return grant;
  const isLifted = recovery.amountWon === 0 && recovery.objection !== 'none';
  const status = isLifted ? 'cancelled' : 'returned';
  return { ...grant, recovery: { ...recovery, status }, dues: without(dues, 'returnPayment') };
}
