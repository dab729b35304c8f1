import type { Stage } from '../../domain/crisisCase/stages.ts';
import type { CommitteeKind } from '../../domain/committee/kinds.ts';
import type { CaseId, MeetingId, NoteId } from '../../domain/ids.ts';
import type { ListedDuty } from '../../domain/meeting/state.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { WorkAct, WorkFilters } from '../../prisma/queries/worklist.ts';
import type { ClockView, DutyClockView } from './clock.ts';
import type { DongView } from './place.ts';
import type { SavedViewView } from './savedView.ts';

export const workGroups = ['late', 'today', 'week', 'later'] as const;
export type WorkGroup = (typeof workGroups)[number];

export type { WorkAct } from '../../prisma/queries/worklist.ts';
export type WorkConditions = WorkFilters;

/** One clock of mine; a case may stand here more than once. Names are not shown in lists. */
export type WorkItem = CaseWorkItem | NoteWorkItem | MeetingWorkItem;

interface Grouped {
  readonly dong: DongView;
  readonly group: WorkGroup;
  /** Whether it waits for my approval; such items come before all others. */
  readonly isApproval: boolean;
}
export interface CaseWorkItem extends Grouped {
  readonly of: 'case';
  readonly caseId: CaseId;
  readonly caseNo: string;
  readonly stage: Stage;
  readonly urgent: boolean;
  readonly clock: ClockView;
}
/** A call that is to be returned. */
export interface NoteWorkItem extends Grouped {
  readonly of: 'note';
  readonly noteId: NoteId;
  readonly writtenAt: Instant;
  readonly clock: DutyClockView;
}

/** What is to be done about a sitting; `dong` is where its committee sits. */
export interface MeetingWorkItem extends Grouped {
  readonly of: 'meeting';
  readonly meetingId: MeetingId;
  readonly kind: CommitteeKind;
  readonly startsAt: Instant;
  readonly duty: ListedDuty;
  readonly clock: DutyClockView;
}

/** 내 할 일: late first, then today, this week, later. */
export interface WorkView {
  readonly today: PlainDate;
  /** `week` counts the seven days after today; `approvals` what waits for my approval, in any of the groups. */
  readonly counts: Readonly<Record<WorkGroup | 'approvals', number>>;
  /** Under which the items and the counts stand. */
  readonly filters: WorkConditions;
  /** By what my duties can be filtered. */
  readonly choices: {
    readonly acts: readonly WorkAct[];
    readonly stages: readonly Stage[];
    readonly dongs: readonly DongView[];
  };
  /** When the next duty of mine falls due, whatever the filters; null where there is none at all. */
  readonly nextDay: PlainDate | null;
  readonly views: readonly SavedViewView[];
  readonly items: readonly WorkItem[];
  readonly next: string | null;
}
