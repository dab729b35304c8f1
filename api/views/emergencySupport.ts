import type {
  Adequacy,
  GrantKind,
  Objectable,
  RecipientBenefit,
  ServedNotice,
} from '../../domain/emergencySupport/acts.ts';
import type { CrisisCase } from '../../domain/crisisCase/state.ts';
import type { Extension } from '../../domain/emergencySupport/extension.ts';
import {
  isUnseen,
  type DecisionNotice,
  type Grant,
  type Service,
  type Support,
} from '../../domain/emergencySupport/grant.ts';
import { objectionsAt } from '../../domain/emergencySupport/objection.ts';
import type { Recovery } from '../../domain/emergencySupport/recovery.ts';
import { noticesToServe } from '../../domain/emergencySupport/service.ts';
import { etagOf } from '../acts.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import type { PlainDate } from '../../domain/time.ts';
import { ofType } from './happened.ts';
import { fieldCheckFacts, fileViews, type FieldCheckFacts, type Files, type FileView } from './fieldCheck.ts';
import { whenDue, type DueView } from './due.ts';
import { grantClockViews, type GrantClockParts, type GrantClockView } from './grantClocks.ts';
import { grantWarningsView, type GrantWarningsView } from './grantWarnings.ts';

export type { GrantClockView } from './grantClocks.ts';

export interface SupportView extends Omit<Support, 'endsAt'> {
  readonly leftWon: number;
  /** All that was granted of it, extensions with it. */
  readonly grantedWon: number;
}
/** 환수: from the prior notice to the last won that came back. */
export interface RecoveryView extends Omit<Recovery, 'preparedBy' | 'instalments'> {
  readonly preparedBy: StaffView;
  /** 분할납부 as agreed; empty where nothing was. */
  readonly instalments: readonly InstalmentView[];
  readonly leftWon: number;
}
export interface InstalmentView {
  readonly payOn: PlainDate;
  readonly amountWon: number;
  readonly paid: boolean;
}
export interface GrantView
  extends
    GrantWarningsView,
    Pick<
      Grant,
      | 'id'
      | 'status'
      | 'requestedAt'
      | 'asked'
      | 'householdSize'
      | 'consentDeferred'
      | 'decidedOn'
      | 'meansWithin'
    >,
    FieldCheckFacts {
  readonly decidedBy: StaffView | null;
  readonly adequacy: Adequacy | null;
  readonly adequacySkipped: RecipientBenefit | null;
  /** True until the head has seen what was given (K7). */
  readonly isUnseen: boolean;
  readonly recovery: RecoveryView | null;
  readonly supports: readonly SupportView[];
  /** Every attempt to serve a notice, the oldest first. */
  readonly services: readonly Service[];
  /** Null where its service was not recorded and nobody objected. */
  readonly decisionNotice: DecisionNotice | null;
  /** Notices whose arrival is not recorded. */
  readonly toServe: readonly ServedNotice[];
  /** What may be objected to, and what was. */
  readonly objections: Readonly<Record<'none' | 'received' | 'forwarded', readonly Objectable[]>>;
  /** Objections that came after their last day: taken all the same, and marked (K3). */
  readonly lateObjections: readonly Objectable[];
  /** Photos and files of the field check; empty where the look is at a grant without its case. */
  readonly files: readonly FileView[];
  /** Those that ran and those that run, side by side. */
  readonly clocks: readonly GrantClockView[];
  /** `"grant-g1/5"`, to send as If-Match with a decision. */
  readonly etag: string;
}
/** A grant that is over, in one line: what it was, from when to when, what was paid, how it ended. */
export interface OverGrantView extends Pick<Grant, 'id' | 'status' | 'requestedAt'> {
  /** What was given, or else what was asked for. */
  readonly kinds: readonly GrantKind[];
  /** First and last day of all that was given; null where nothing was. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate } | null;
  readonly paidWon: number;
  /** How the stop and return of it ended; null where there was none. */
  readonly recovery: Recovery['status'] | null;
}
/** 지원연장 of one support. */
export interface ExtensionView extends Pick<Extension, 'id' | 'supportId' | 'by' | 'units' | 'status'> {
  readonly preparedBy: StaffView;
  /** Null once it is decided or over. */
  readonly due: DueView | null;
  /** The day on which its decision arrived; null where it has not, or nobody recorded it. */
  readonly arrivedOn: PlainDate | null;
  /** Whether its decision has still to reach the household. */
  readonly isUnserved: boolean;
}

export const grantView = (
  grant: Grant,
  {
    names,
    files,
    today,
    ...parts
  }: GrantClockParts & { readonly names: Names; readonly files: Files; readonly today: PlainDate },
): GrantView => ({
  ...grantFacts(parts.c, grant, names),
  ...grantWarningsView(grant, { ...parts, today }),
  lateObjections: ofType(parts.happened, 'objectionRecorded')
    .filter(({ event }) => event.grantId === grant.id && event.late)
    .map(({ event }) => event.against ?? 'RETURN_ORDER'),
  files: fileViews(grant, files),
  clocks: grantClockViews(grant, parts),
});

/** A grant without what only the record or the rules tell: clocks, warnings, files, and which objection came late. */
export type GrantFacts = Omit<GrantView, 'clocks' | 'files' | 'lateObjections' | keyof GrantWarningsView>;

export function grantFacts(c: CrisisCase, grant: Grant, names: Names): GrantFacts {
  const { id, status, requestedAt, asked, householdSize, consentDeferred, decidedOn, meansWithin } = grant;
  return {
    ...{ id, status, requestedAt, asked, householdSize, consentDeferred, decidedOn, meansWithin },
    ...fieldCheckFacts(grant),
    adequacy: grant.adequacy,
    adequacySkipped: grant.adequacySkipped ?? null,
    isUnseen: isUnseen(grant),
    decidedBy: grant.decidedBy && staffView(grant.decidedBy, names),
    recovery: grant.recovery && recoveryView(grant.recovery, names),
    supports: grant.supports.map(({ endsAt: _, ...support }) => ({
      ...support,
      grantedWon: support.units * support.amountWon,
      leftWon: support.cut ? 0 : support.units * support.amountWon - support.paidWon,
    })),
    services: grant.services ?? [],
    decisionNotice: grant.decisionNotice ?? null,
    toServe: noticesToServe(c, grant),
    objections: {
      none: objectionsAt(grant, 'none'),
      received: objectionsAt(grant, 'received'),
      forwarded: objectionsAt(grant, 'forwarded'),
    },
    etag: etagOf(`grant-${id}`, grant.acts),
  };
}

function recoveryView({ preparedBy, instalments = [], ...recovery }: Recovery, names: Names): RecoveryView {
  const leftWon = Math.max(0, recovery.amountWon - recovery.returnedWon);
  const { returnedWon } = recovery;
  return {
    ...recovery,
    preparedBy: staffView(preparedBy, names),
    instalments: instalments.map(({ payOn, amountWon, upToWon }) => ({
      payOn,
      amountWon,
      paid: upToWon <= returnedWon,
    })),
    leftWon,
  };
}

export function overGrantView({ supports, asked, recovery, id, status, requestedAt }: Grant): OverGrantView {
  const days = supports.flatMap(({ from, to }) => [from, to]).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    ...{ id, status, requestedAt },
    kinds: supports.length === 0 ? asked : supports.map(({ kind, sub }) => ({ kind, sub })),
    period: from && to ? { from, to } : null,
    paidWon: supports.reduce((sum, { paidWon }) => sum + paidWon, 0),
    recovery: recovery?.status ?? null,
  };
}

export function extensionView(extension: Extension, names: Names): ExtensionView {
  const { id, supportId, by, units, status, preparedBy, due, notice } = extension;
  return {
    ...{ id, supportId, by, units, status },
    preparedBy: staffView(preparedBy, names),
    due: whenDue(due),
    arrivedOn: notice?.arrivedOn ?? null,
    isUnserved: Boolean(notice?.due),
  };
}
