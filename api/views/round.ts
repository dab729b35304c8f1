import type { Seat } from '../../domain/crisisCase/state.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { LeaveCause, ReassignCause } from '../../domain/staffing.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { StaffView } from './clock.ts';

/** What a round carries to the open cases, with names. */
export type RoundContentView =
  | { readonly kind: 'renewal'; readonly rulebook: number }
  | {
      readonly kind: 'leave';
      readonly staff: StaffView;
      readonly deputy: StaffView;
      readonly from: PlainDate;
      readonly until: PlainDate;
      readonly cause: LeaveCause;
    }
  | {
      readonly kind: 'return';
      readonly staff: StaffView;
      readonly deputy: StaffView;
      readonly from: PlainDate;
      readonly until: PlainDate;
    }
  | {
      readonly kind: 'handover';
      readonly staff: StaffView;
      readonly to: StaffView;
      readonly cause: ReassignCause;
      /** The one seat of one dong that goes over; null for all. */
      readonly only: { readonly dong: string; readonly seat: Seat } | null;
    };

/** 회람: how far a command has come on its way to the open cases. */
export interface RoundView {
  readonly circularId: string;
  readonly content: RoundContentView;
  readonly by: StaffView;
  readonly begunAt: Instant;
  readonly endedAt: Instant | null;
  readonly accepted: number;
  readonly refused: number;
}
export interface RoundDetailView extends RoundView {
  /** Which cases refused it, of those that the visitor may see. */
  readonly refusals: readonly {
    readonly caseId: CaseId;
    readonly caseNo: string;
    readonly about: string | null;
    readonly code: string;
  }[];
}
