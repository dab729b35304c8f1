import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { PlainDate } from '../../domain/time.ts';
import type { ClockView } from './clock.ts';
import type { DongView } from './place.ts';

export const workGroups = ['late', 'today', 'week', 'later'] as const;
export type WorkGroup = (typeof workGroups)[number];

/** One clock of mine; a case may stand here more than once. Names are not shown in lists. */
export interface WorkItem {
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly dong: DongView;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly clock: ClockView;
  readonly group: WorkGroup;
}

/** 내 할 일: late first, then today, this week, later. */
export interface WorkView {
  readonly today: PlainDate;
  /** `week` counts the seven days after today; `approvals` what waits for my approval, in any of the groups. */
  readonly counts: Readonly<Record<WorkGroup | 'approvals', number>>;
  readonly items: readonly WorkItem[];
  readonly next: string | null;
}
