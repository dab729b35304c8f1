import type { Act } from '../../domain/crisisCase/acts.ts';
import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { ClockView, StaffView } from './clock.ts';
import type { DongView } from './place.ts';

/** One duty that has passed, in the places of the supervisor who asks. */
export interface OverdueItem {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly clock: ClockView;
  /** Whole days since the last day in time, from 0. */
  readonly daysLate: number;
}

/** 지연 현황: where, whose and what is late, the longest first. */
export interface OverdueView {
  readonly today: PlainDate;
  readonly counts: { readonly all: number; readonly overSevenDays: number; readonly escalated: number };
  readonly byDong: readonly { readonly dong: DongView; readonly count: number }[];
  readonly byOwner: readonly { readonly owner: StaffView; readonly count: number }[];
  readonly byAct: readonly { readonly act: Act; readonly count: number }[];
  readonly items: readonly OverdueItem[];
  readonly next: string | null;
}
