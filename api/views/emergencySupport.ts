import type { Adequacy, RecipientBenefit } from '../../domain/emergencySupport/acts.ts';
import type { Extension } from '../../domain/emergencySupport/extension.ts';
import { isUnseen, type Grant, type Support } from '../../domain/emergencySupport/grant.ts';
import type { Recovery } from '../../domain/emergencySupport/recovery.ts';
import { etagOf } from '../acts.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import { whenDue, type DueView } from './due.ts';

export interface SupportView extends Omit<Support, 'endsAt'> {
  readonly leftWon: number;
}
/** 환수: from the prior notice to the last won that came back. */
export interface RecoveryView extends Omit<Recovery, 'preparedBy'> {
  readonly preparedBy: StaffView;
  readonly leftWon: number;
}
export interface GrantView extends Pick<
  Grant,
  | 'id'
  | 'status'
  | 'requestedAt'
  | 'asked'
  | 'householdSize'
  | 'consentDeferred'
  | 'decidedOn'
  | 'meansWithin'
> {
  readonly decidedBy: StaffView | null;
  readonly adequacy: Adequacy | null;
  readonly adequacySkipped: RecipientBenefit | null;
  /** True until the head has seen what was given (K7). */
  readonly isUnseen: boolean;
  readonly recovery: RecoveryView | null;
  readonly supports: readonly SupportView[];
  /** `"grant-g1/5"`, to send as If-Match with a decision. */
  readonly etag: string;
}
/** 지원연장 of one support. */
export interface ExtensionView extends Pick<Extension, 'id' | 'supportId' | 'by' | 'units' | 'status'> {
  readonly preparedBy: StaffView;
  /** Null once it is decided or over. */
  readonly due: DueView | null;
}

export function grantView(grant: Grant, names: Names): GrantView {
  const { id, status, requestedAt, asked, householdSize, consentDeferred, decidedOn, meansWithin } = grant;
  return {
    ...{ id, status, requestedAt, asked, householdSize, consentDeferred, decidedOn, meansWithin },
    adequacy: grant.adequacy,
    adequacySkipped: grant.adequacySkipped ?? null,
    isUnseen: isUnseen(grant),
    decidedBy: grant.decidedBy && staffView(grant.decidedBy, names),
    recovery: grant.recovery && recoveryView(grant.recovery, names),
    supports: grant.supports.map(({ endsAt: _, ...support }) => ({
      ...support,
      leftWon: support.cut ? 0 : support.units * support.amountWon - support.paidWon,
    })),
    etag: etagOf(`grant-${id}`, grant.acts),
  };
}

function recoveryView({ preparedBy, ...recovery }: Recovery, names: Names): RecoveryView {
  const leftWon = Math.max(0, recovery.amountWon - recovery.returnedWon);
  return { ...recovery, preparedBy: staffView(preparedBy, names), leftWon };
}

export function extensionView(extension: Extension, names: Names): ExtensionView {
  const { id, supportId, by, units, status, preparedBy, due } = extension;
  return { id, supportId, by, units, status, preparedBy: staffView(preparedBy, names), due: whenDue(due) };
}
