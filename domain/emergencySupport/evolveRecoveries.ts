import type { CrisisCase } from '../crisisCase/state.ts';
import { changeByHand, without } from './evolve.ts';
import { evolveRecoveryDecision } from './recoveryDecision.ts';
import { unserved, type Grant, type GrantDuty, type Recovery, type Service } from './grant.ts';
import { withExtensionServed } from './extensionNotice.ts';
import type { ObjectionEvent } from './objection.ts';
import { openInstalments } from './instalments.ts';
import type { RecoveryEvent } from './recovery.ts';
import type { NoticeServed } from './service.ts';

/** What is true of a grant's recovery, notices and objections after the event. */
export function evolveRecoveries(c: CrisisCase, event: RecoveryEvent): CrisisCase {
  if (event.type === 'recoveryDecided') return evolveRecoveryDecision(c, event);
  const changed = changeByHand(c, event.grantId, (grant) => after(grant, event));
  if (event.type !== 'noticeServed' || event.extensionId === undefined) return changed;
  return withExtensionServed(changed, { ...event, extensionId: event.extensionId });
}

type Dues = Grant['dues'];

type AfterDecision = Exclude<RecoveryEvent, { type: 'recoveryDecided' }>;

function after(grant: Grant, event: AfterDecision): Grant {
  if (event.type === 'noticeGiven') return heard(grant, event);
  if (event.type === 'noticeServed') return served(withService(grant, event), event);
  if ('against' in event) return objectedToDecision(grant, event);
  return recovered(grant, event);
}

/** The recovery with these changes, where there is one. */
const changed = (grant: Grant, to: Partial<Recovery>, dues: Dues): Grant =>
  grant.recovery ? { ...grant, recovery: { ...grant.recovery, ...to }, dues } : grant;

function recovered(
  grant: Grant,
  event: Exclude<AfterDecision, { type: 'noticeGiven' | 'noticeServed' }>,
): Grant {
  const { recovery, dues } = grant;
  if (!recovery) return grant;
  switch (event.type) {
    case 'returnOrdered': {
      const { amountWon, orderedOn, due } = event;
      const ordered = { ...without(dues, 'returnOrder'), noticeService: due };
      return changed(grant, { status: 'ordered', amountWon, orderedOn }, ordered);
    }
    case 'objectionRecorded':
      return changed(
        grant,
        {
          objection: 'received',
          ...(event.stopped ? { objectionUntil: event.stopped.objectionUntil } : {}),
        },
        { ...dues, objectionForward: event.due },
      );
    case 'objectionForwarded': {
      const forwarded = { ...without(dues, 'objectionForward'), objectionDecision: event.due };
      return changed(grant, { objection: 'forwarded' }, forwarded);
    }
    case 'objectionDecided': {
      const { outcome: objection, amountWon } = event;
      return settled(changed(grant, { objection, amountWon }, without(dues, 'objectionDecision')));
    }
    case 'returnPaid':
      return settled(paidBack(grant, recovery, event.amountWon));
    case 'returnDunned': {
      const rest = withoutInstalments(recovery);
      const dunned = { dunnings: (rest.dunnings ?? 0) + 1, dunnedOn: event.dunnedOn };
      const sent = { ...without(dues, 'returnPayment'), dunningService: event.due };
      return { ...grant, recovery: { ...rest, ...dunned }, dues: sent };
    }
    case 'instalmentsAgreed': {
      const { instalments } = event;
      const plans = (recovery.plans ?? 0) + 1;
      return withNextInstalment(changed(grant, { plans, instalments }, dues));
    }
    case 'arrearsReferred':
      return changed(grant, { status: 'arrears' }, without(dues, 'returnPayment'));
    case 'excessClaimed':
      return changed(grant, { status: 'claimed' }, without(dues, 'returnPayment', 'dunningService'));
  }
}

const withoutInstalments = ({ instalments: _, ...rest }: Recovery): Recovery => rest;

function heard(grant: Grant, event: RecoveryEvent & { readonly type: 'noticeGiven' }): Grant {
  const { preparedBy, orderFrom, due, ground, service, opinionUntil } = event;
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
    ...(ground ? { ground } : {}),
    ...(service && opinionUntil ? { heard: { sentOn: service.sentOn, arrivedOn: null, opinionUntil } } : {}),
  };
  const next: Dues = service ? { priorService: service.due } : { returnOrder: due };
  return { ...grant, recovery, dues: { ...without(grant.dues, 'priorNotice'), ...next } };
}

/** Kept since edition 4, from when on it says which notice it was. */
function withService(grant: Grant, event: NoticeServed): Grant {
  const { notice, serviceWay: way, attempt, arrivedOn, takenBy = null, publishedOn = null } = event;
  if (!notice) return grant;
  const { extensionId } = event;
  const named = extensionId === undefined ? {} : { extensionId };
  const service: Service = { notice, ...named, attempt, way, publishedOn, arrivedOn, takenBy };
  return { ...grant, services: [...(grant.services ?? []), service] };
}

function served(grant: Grant, event: NoticeServed): Grant {
  const { recovery, dues } = grant;
  const { arrivedOn, objectionUntil } = event;
  switch (event.notice ?? 'RETURN_ORDER') {
    case 'DECISION': {
      const objection = grant.decisionNotice?.objection ?? 'none';
      const decisionNotice = { servedOn: arrivedOn, objectionUntil, objection };
      return { ...grant, decisionNotice, dues: next(dues, event, { served: 'decisionService' }) };
    }
    case 'PRIOR_NOTICE': {
      const { opinionUntil, orderFrom } = event;
      const due = next(dues, event, { served: 'priorService', begins: 'returnOrder' });
      if (!recovery?.heard || !opinionUntil || !orderFrom) return { ...grant, dues: due };
      return changed(grant, { heard: { ...recovery.heard, arrivedOn, opinionUntil }, orderFrom }, due);
    }
    case 'RETURN_ORDER': {
      const { attempt: attempts } = event;
      const due = next(dues, event, { served: 'noticeService', begins: 'returnPayment' });
      if (arrivedOn === null) return changed(grant, { attempts }, due);
      return settled(
        changed(grant, { status: 'served', attempts, servedOn: arrivedOn, objectionUntil }, due),
      );
    }
    case 'EXTENSION':
      return grant;
    case 'DUNNING':
      return { ...grant, dues: next(dues, event, { served: 'dunningService', begins: 'returnPayment' }) };
  }
}

interface ServiceDuty {
  readonly served: GrantDuty;
  /** What runs from the arrival; missing where nothing does. */
  readonly begins?: GrantDuty;
}

/** Not arrived, it is tried again; arrived, the duty is gone and what it begins stands in its place. */
function next(dues: Dues, { arrivedOn, due }: NoticeServed, { served: duty, begins }: ServiceDuty): Dues {
  if (arrivedOn === null) return due ? { ...dues, [duty]: due } : dues;
  return { ...without(dues, duty), ...(begins && due ? { [begins]: due } : {}) };
}

/** The decision on the support is objected to beside whatever is asked back. */
function objectedToDecision(grant: Grant, event: ObjectionEvent): Grant {
  const { dues } = grant;
  const notice = grant.decisionNotice ?? unserved;
  switch (event.type) {
    case 'objectionRecorded': {
      const objectionUntil = event.stopped?.objectionUntil ?? notice.objectionUntil;
      const decisionNotice = { ...notice, objectionUntil, objection: 'received' } as const;
      return { ...grant, decisionNotice, dues: { ...dues, decisionObjectionForward: event.due } };
    }
    case 'objectionForwarded': {
      const forwarded = {
        ...without(dues, 'decisionObjectionForward'),
        decisionObjectionDecision: event.due,
      };
      return { ...grant, decisionNotice: { ...notice, objection: 'forwarded' }, dues: forwarded };
    }
    case 'objectionDecided': {
      const decided = without(dues, 'decisionObjectionDecision');
      return { ...grant, decisionNotice: { ...notice, objection: event.outcome }, dues: decided };
    }
  }
}

/** A payment moves the agreement on to the next of its days. */
function paidBack(grant: Grant, recovery: Recovery, amountWon: number): Grant {
  const returnedWon = recovery.returnedWon + amountWon;
  return withNextInstalment(changed(grant, { returnedWon }, grant.dues));
}

function withNextInstalment(grant: Grant): Grant {
  const { recovery, dues } = grant;
  const first = recovery?.instalments ? openInstalments(recovery)[0] : undefined;
  return first ? { ...grant, dues: { ...dues, returnPayment: first.due } } : grant;
}

/** All that was ordered has come back, and be it nothing; or an objection has left nothing of the order. */
function settled(grant: Grant): Grant {
  const { recovery, dues } = grant;
  if (recovery?.status !== 'served' || recovery.returnedWon < recovery.amountWon) return grant;
  const isLifted = recovery.amountWon === 0 && recovery.objection !== 'none';
  const status = isLifted ? 'cancelled' : 'returned';
  const left = without(dues, 'returnPayment', 'dunningService');
  return { ...grant, recovery: { ...recovery, status }, dues: left };
}
