import { onOrAfterWorkingDay } from './calendar.ts';
import { dueNow, type Clock, type Due } from './clock.ts';
import type { Acts } from './crisisCase/acts.ts';
import type { CrisisCase, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { dayOf, endOfDay, plusDays, yearOf, type PlainDate } from './time.ts';

export const visitModes = ['VISIT', 'PHONE', 'OFFICE'] as const;
export type VisitMode = (typeof visitModes)[number];
export const visitOutcomes = ['DONE', 'ABSENT', 'REFUSED', 'MISSED'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];
export const visitorSeats = ['officer', 'nurse'] as const satisfies readonly Seat[];
export type VisitorSeat = (typeof visitorSeats)[number];

/** 점검 방문 still to be made; the record keeps those that were. */
export interface Visit {
  readonly id: string;
  readonly visitor: VisitorSeat;
  /** 1 at first, one more each time nobody was at home. */
  readonly attempt: number;
  readonly due: Due;
}

export interface PlannedVisit {
  readonly id: string;
  readonly due: Due;
}
export type VisitEvent =
  | {
      readonly type: 'visitsPlanned';
      readonly visitor: VisitorSeat;
      readonly everyDays: number;
      readonly visits: readonly PlannedVisit[];
    }
  | { readonly type: 'visitsEnded'; readonly left: number; readonly paperId: PaperId }
  | {
      readonly type: 'visitRecorded';
      readonly visitId: string;
      readonly heldOn: PlainDate;
      readonly mode: VisitMode;
      readonly outcome: VisitOutcome;
      readonly paperId: PaperId;
      /** The next attempt when nobody was at home. */
      readonly retry: Due | null;
    };

const numberOf = (visitId: string): number => Number(visitId.slice(1));

/** Plans the visits that follow, in place of those not yet made; a day off moves to the next working day. */
function planVisits(
  c: CrisisCase,
  { firstOn, everyDays, times, visitor }: Acts['planVisits'],
  now: Circumstances,
): VisitEvent[] | Refusal {
  const today = dayOf(now.at);
  if (firstOn < today) return { code: 'dayTooEarly', field: 'firstOn', earliest: today };
  const visits = Array.from({ length: times }, (_, n) => ({
    id: `v${String(c.visitsPlanned + n + 1)}`,
    due: visitDue(plusDays(firstOn, n * everyDays), now),
  }));
  return [{ type: 'visitsPlanned', visitor, everyDays, visits }];
}

function visitDue(day: PlainDate, { rulebook }: Circumstances): Due {
  const on = onOrAfterWorkingDay(day, rulebook.calendar);
  const { graceHours } = rulebook.deadlines.D22;
  const provisional = yearOf(on) > rulebook.calendar.publishedThrough;
  return { rule: 'D22', rulebook: rulebook.version, at: endOfDay(on), day: on, graceHours, provisional };
}

function endVisits(c: CrisisCase, { paperId }: Acts['endVisits']): VisitEvent[] | Refusal {
  if (c.visits.length === 0) return { code: 'noVisitsPlanned' };
  return [{ type: 'visitsEnded', left: c.visits.length, paperId }];
}

/** Visits are recorded in their order, so that none is stepped over unseen. */
function recordVisit(
  c: CrisisCase,
  { visitId, heldOn, mode, outcome, paperId }: Acts['recordVisit'],
  now: Circumstances,
): VisitEvent[] | Refusal {
  const next = c.visits[0];
  if (!next || !c.visits.some(({ id }) => id === visitId)) return { code: 'visitNotFound', field: 'visitId' };
  if (next.id !== visitId) return { code: 'visitOutOfOrder', field: 'visitId', nextVisitId: next.id };
  const today = dayOf(now.at);
  if (heldOn > today) return { code: 'dayInFuture', field: 'heldOn', today };
  const opened = dayOf(c.openedAt);
  if (heldOn < opened) return { code: 'dayTooEarly', field: 'heldOn', earliest: opened };
  const retry = outcome === 'ABSENT' ? dueNow('VISIT_RETRY', now) : null;
  return [{ type: 'visitRecorded', visitId, heldOn, mode, outcome, paperId, retry }];
}

export const visitDecisions = { planVisits, endVisits, recordVisit };

/** What is true of the visits still to be made after the event. */
export function evolveVisits(c: CrisisCase, event: VisitEvent): CrisisCase {
  switch (event.type) {
    case 'visitsPlanned':
      return {
        ...c,
        visits: event.visits.map(({ id, due }) => ({ id, due, visitor: event.visitor, attempt: 1 })),
        visitsPlanned: Math.max(c.visitsPlanned, ...event.visits.map(({ id }) => numberOf(id))),
      };
    case 'visitsEnded':
      return { ...c, visits: [] };
    case 'visitRecorded': {
      const { visitId, retry } = event;
      if (!retry) return { ...c, visits: c.visits.filter(({ id }) => id !== visitId) };
      const again = (visit: Visit): Visit => ({ ...visit, attempt: visit.attempt + 1, due: retry });
      return { ...c, visits: c.visits.map((visit) => (visit.id === visitId ? again(visit) : visit)) };
    }
  }
}

/** The next visit is a duty; those after it become one in their turn. */
export function visitClocks(c: CrisisCase): Clock[] {
  return c.visits.slice(0, 1).map(({ id, visitor, attempt, due }) => ({
    id: `visit/${id}/${String(attempt)}`,
    act: 'recordVisit',
    about: id,
    seat: visitor,
    owner: c.people[visitor],
    due,
    opensOn: null,
    waitsFor: null,
  }));
}
