import type { Due } from '../../domain/clock.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';

/** When something falls due: the moment from which it is late, and the last day in time. */
export interface DueView {
  readonly dueAt: Instant;
  readonly dueDay: PlainDate;
}

export const dueView = ({ at, day }: Due): DueView => ({ dueAt: at, dueDay: day });

/** Null where nothing is owed. */
export const whenDue = (due: Due | null): DueView | null => due && dueView(due);
