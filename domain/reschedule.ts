import { dueOn, dueOnVery, type Due } from './clock.ts';
import { isWorkingDay, onOrAfterWorkingDay } from './calendar.ts';
import { clocks } from './crisisCase/clocks.ts';
import type { LateCause } from './crisisCase/lateness.ts';
import type { CrisisCase } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import { isAsleep } from './pause.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, plusDays, type PlainDate } from './time.ts';

/** Why a visit is made on another day: the causes of a delay that a visit can have (K22). */
export const rescheduleCauses = [
  'HOUSEHOLD_ABSENT',
  'HOUSEHOLD_ASKED',
  'WORKLOAD',
  'STAFF_CHANGE',
  'OTHER_OFFICE',
  'DISASTER',
  'OTHER',
] as const satisfies readonly LateCause[];
export type RescheduleCause = (typeof rescheduleCauses)[number];

export interface RescheduleActs {
  /** Another day for the next visit; a day off only where somebody says that they mean it. */
  rescheduleVisit: {
    readonly visitId: string;
    readonly to: PlainDate;
    readonly onDayOff: boolean;
    readonly rescheduleCause: RescheduleCause;
  };
}

export interface VisitRescheduled {
  readonly type: 'visitRescheduled';
  readonly visitId: string;
  readonly clockId: string;
  readonly cause: RescheduleCause;
  readonly was: Due;
  readonly due: Due;
}

/** A visit on which a life may hang keeps its day, and no visit goes further away than a duty may sleep. */
function rescheduleVisit(
  c: CrisisCase,
  { visitId, to, onDayOff, rescheduleCause: cause }: RescheduleActs['rescheduleVisit'],
  now: Circumstances,
): VisitRescheduled[] | Refusal {
  const [next] = c.visits;
  if (!next || !c.visits.some(({ id }) => id === visitId)) return { code: 'visitNotFound', field: 'visitId' };
  if (next.id !== visitId) return { code: 'visitOutOfOrder', field: 'visitId', nextVisitId: next.id };
  if (next.safety) return { code: 'safetyVisitStays', field: 'visitId' };
  const clock = clocks(c).find(({ act, about }) => act === 'recordVisit' && about === visitId);
  if (!clock) return { code: 'visitNotFound', field: 'visitId' };
  if (isAsleep(c.pauses[clock.id], now.at)) return { code: 'clockPaused', field: 'visitId' };
  const refusal = refuseDay(to, onDayOff, now);
  if (refusal) return refusal;
  const { id: clockId, due: was } = clock;
  const due = isWorkingDay(to, now.rulebook.calendar) ? dueOn('D22', to, now) : dueOnVery('D22', to, now);
  return [{ type: 'visitRescheduled', visitId, clockId, cause, was, due }];
}

/** Why a visit cannot have that day, whichever visit it is; null where it can. */
export function refuseDay(to: PlainDate, onDayOff: boolean, { at, rulebook }: Circumstances): Refusal | null {
  const today = dayOf(at);
  if (to < today) return { code: 'dayTooEarly', field: 'to', earliest: today };
  const latest = plusDays(today, rulebook.longestPauseDays);
  if (to > latest) return { code: 'dayTooLate', field: 'to', latest };
  if (onDayOff || isWorkingDay(to, rulebook.calendar)) return null;
  return { code: 'dayIsOff', field: 'to', next: onOrAfterWorkingDay(to, rulebook.calendar) };
}

export const rescheduleDecisions = { rescheduleVisit };

/**
 * The new day stands beside the visit under the name of its clock, and whoever misses it is late anew; what the duty
 * slept before was counted against the day that was.
 */
export const rescheduleEvolutions = {
  visitRescheduled: (c: CrisisCase, { clockId, due }: VisitRescheduled): CrisisCase => ({
    ...c,
    late: without(c.late, clockId),
    pauses: without(c.pauses, clockId),
    moved: { ...c.moved, [clockId]: due },
  }),
};

const without = <T>(all: Readonly<Record<string, T>>, id: string): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== id));
