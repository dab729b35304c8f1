import type { ErasureCause, ErasureReason, KeepReason } from '../../domain/erasure.ts';
import type { HouseholdId } from '../../domain/ids.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { ErasureStatus } from '../../prisma/erasures.ts';
import type { Certificate, ErasureRow } from '../../prisma/queries/erasures.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import type { DongView } from './place.ts';

/** An erasure in a list: numbers, codes and dates, and nothing of the people whom it is about. */
export interface ErasureView {
  readonly erasureId: string;
  readonly householdId: HouseholdId;
  readonly caseNos: readonly string[];
  readonly dong: DongView;
  readonly cause: ErasureCause;
  readonly reason: ErasureReason | null;
  readonly status: ErasureStatus;
  /** The last day of keeping; null where somebody asked. */
  readonly dueOn: PlainDate | null;
  readonly proposedAt: Instant;
  /** Null for the house itself. */
  readonly proposedBy: StaffView | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: StaffView | null;
  readonly keepReason: KeepReason | null;
}
export interface ErasuresView {
  readonly items: readonly ErasureView[];
  readonly next: string | null;
}
/** With what was said about it; null where nothing was, or where it is destroyed by now. */
export interface ErasureDetailView extends ErasureView {
  readonly note: string | null;
}

/** 파기확인서, to be printed. */
export interface CertificateView extends Omit<Certificate, 'proposedBy' | 'confirmedBy'> {
  readonly proposedBy: StaffView | null;
  readonly confirmedBy: StaffView;
}

export function erasureView(
  row: ErasureRow,
  { names, dong }: { readonly names: Names; readonly dong: DongView },
): ErasureView {
  const { erasureId, householdId, caseNos, cause, reason, status, dueOn, keepReason } = row;
  const { proposedAt, proposedBy, decidedAt, decidedBy } = row;
  return {
    ...{ erasureId, householdId, caseNos, dong, cause, reason, status, dueOn, proposedAt },
    proposedBy: proposedBy && staffView(proposedBy, names),
    decidedAt,
    decidedBy: decidedBy && staffView(decidedBy, names),
    keepReason,
  };
}

export const certificateView = (certificate: Certificate, names: Names): CertificateView => ({
  ...certificate,
  proposedBy: certificate.proposedBy && staffView(certificate.proposedBy, names),
  confirmedBy: staffView(certificate.confirmedBy, names),
});
