import type { DangerAnswer } from '../../domain/danger.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/time.ts';
import { staffView, type Names, type StaffView } from './clock.ts';
import { ofType, type Happened } from './happened.ts';

/** What an urgent report said of 112, 119 and 109. */
export interface DangerView {
  readonly at: Instant;
  readonly by: StaffView;
  /** Null where nobody answered. */
  readonly answer: DangerAnswer | null;
}

export function dangerViews(happened: readonly Happened[], names: Names): DangerView[] {
  const reports = [...ofType(happened, 'caseOpened'), ...ofType(happened, 'reportJoined')];
  const urgent = reports.filter(({ event }) => event.urgent);
  return urgent.map(({ at, by, event }) => ({
    at,
    by: staffView(by as StaffId, names),
    answer: event.danger ?? null,
  }));
}
