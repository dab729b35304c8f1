import type { WithPaper } from './act.ts';
import { dueNow, dueOn, type Due, type Duty } from './clock.ts';
import type { CaseEvent } from './crisisCase/events.ts';
import type { CrisisCase, Seat } from './crisisCase/state.ts';
import type { Circumstances } from './entity.ts';
import type { PaperId } from './ids.ts';
import type { Refusal } from './refusal.ts';
import { holderOf } from './staffing.ts';
import { dayOf, plusDays, type PlainDate } from './time.ts';

export const visitModes = ['VISIT', 'PHONE', 'OFFICE'] as const;
export type VisitMode = (typeof visitModes)[number];
export const visitOutcomes = ['DONE', 'ABSENT', 'REFUSED', 'MISSED'] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];
export const visitorSeats = ['officer', 'nurse'] as const satisfies readonly Seat[];
export type VisitorSeat = (typeof visitorSeats)[number];

/** 안부 확인: who looked, and what they found. */
export const welfareCheckers = ['OFFICER', 'TONGJANG', 'NEIGHBOUR', 'POLICE', 'FIRE_SERVICE'] as const;
export type WelfareChecker = (typeof welfareCheckers)[number];
export const welfareOutcomes = ['SAFE', 'NOT_SEEN', 'IN_DANGER'] as const;
export type WelfareOutcome = (typeof welfareOutcomes)[number];

/** 점검 방문 still to be made; the record keeps those that were. */
export interface Visit {
  readonly id: string;
  readonly visitor: VisitorSeat;
  /** A life may hang on it: late by one day, and the supervisor hears of it at once. */
  readonly safety: boolean;
  /** 1 at first, one more each time nobody was at home. */
  readonly attempt: number;
  readonly due: Due;
  /** One that a sitting asked for: a new plan of visits leaves it. */
  readonly fromMeeting?: true;
}

export interface VisitActs {
  planVisits: {
    readonly firstOn: PlainDate;
    readonly everyDays: number;
    readonly times: number;
    readonly visitor: VisitorSeat;
    readonly safety: boolean;
  };
  endVisits: WithPaper;
  recordVisit: WithPaper & {
    readonly visitId: string;
    readonly heldOn: PlainDate;
    readonly mode: VisitMode;
    readonly outcome: VisitOutcome;
  };
  recordWelfareCheck: WithPaper & { readonly checker: WelfareChecker; readonly outcome: WelfareOutcome };
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
      readonly safety: boolean;
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
  { firstOn, everyDays, times, visitor, safety }: VisitActs['planVisits'],
  now: Circumstances,
): VisitEvent[] | Refusal {
  const today = dayOf(now.at);
  if (firstOn < today) return { code: 'dayTooEarly', field: 'firstOn', earliest: today };
  const visits = Array.from({ length: times }, (_, n) => ({
    id: `v${String(c.visitsPlanned + n + 1)}`,
    due: visitDue(plusDays(firstOn, n * everyDays), safety, now),
  }));
  return [{ type: 'visitsPlanned', visitor, everyDays, safety, visits }];
}

function visitDue(day: PlainDate, safety: boolean, now: Circumstances): Due {
  const due = dueOn('D22', day, now);
  return safety ? { ...due, graceHours: 0 } : due;
}

function endVisits(c: CrisisCase, { paperId }: VisitActs['endVisits']): VisitEvent[] | Refusal {
  if (c.visits.length === 0) return { code: 'noVisitsPlanned' };
  return [{ type: 'visitsEnded', left: c.visits.length, paperId }];
}

/** Visits are recorded in their order, so that none is stepped over unseen. */
function recordVisit(
  c: CrisisCase,
  { visitId, heldOn, mode, outcome, paperId }: VisitActs['recordVisit'],
  now: Circumstances,
): CaseEvent[] | Refusal {
  const next = c.visits[0];
  if (!next || !c.visits.some(({ id }) => id === visitId)) return { code: 'visitNotFound', field: 'visitId' };
  if (next.id !== visitId) return { code: 'visitOutOfOrder', field: 'visitId', nextVisitId: next.id };
  const today = dayOf(now.at);
  if (heldOn > today) return { code: 'dayInFuture', field: 'heldOn', today };
  const opened = dayOf(c.openedAt);
  if (heldOn < opened) return { code: 'dayTooEarly', field: 'heldOn', earliest: opened };
  const again = outcome === 'ABSENT' ? dueNow('VISIT_RETRY', now) : null;
  const retry = again && next.safety ? { ...again, graceHours: 0 } : again;
  const recorded: CaseEvent = { type: 'visitRecorded', visitId, heldOn, mode, outcome, paperId, retry };
  return outcome === 'ABSENT' ? [recorded, ...lookAfter(c, now)] : [recorded];
}

/** So many visits in a row without anybody at home, and nobody waits for the next attempt. */
const absencesThatAlarm = 2;

/** 안부 확인 within a day, since edition 2: before it two absences brought another attempt and no more. */
function lookAfter(c: CrisisCase, now: Circumstances): CaseEvent[] {
  const isAlarming = now.edition >= 2 && c.absences + 1 >= absencesThatAlarm;
  if (!isAlarming || c.dues.welfareCheck) return [];
  return [{ type: 'dutyOpened', duty: 'welfareCheck', due: dueNow('WELFARE_CHECK', now) }];
}

export const visitDecisions = { planVisits, endVisits, recordVisit };

/** The nearest first: visits are made in the order of their days. */
export const inOrder = (visits: readonly Visit[]): Visit[] =>
  visits.toSorted((a, b) => (a.due.at < b.due.at ? -1 : a.due.at > b.due.at ? 1 : 0));

/** What is true of the visits still to be made after the event. */
export function evolveVisits(c: CrisisCase, event: VisitEvent): CrisisCase {
  switch (event.type) {
    case 'visitsPlanned': {
      const { visitor, safety } = event;
      return {
        ...c,
        visits: inOrder([
          ...c.visits.filter(({ fromMeeting }) => fromMeeting),
          ...event.visits.map(({ id, due }) => ({ id, due, visitor, safety, attempt: 1 })),
        ]),
        visitsPlanned: Math.max(c.visitsPlanned, ...event.visits.map(({ id }) => numberOf(id))),
      };
    }
    case 'visitsEnded':
      return { ...c, visits: [] };
    case 'visitRecorded': {
      const { visitId, outcome, retry } = event;
      const counted = { ...c, absences: outcome === 'ABSENT' ? c.absences + 1 : 0 };
      if (!retry) return { ...counted, visits: c.visits.filter(({ id }) => id !== visitId) };
      const again = (visit: Visit): Visit => ({ ...visit, attempt: visit.attempt + 1, due: retry });
      return { ...counted, visits: c.visits.map((visit) => (visit.id === visitId ? again(visit) : visit)) };
    }
  }
}

/** The next visit is a duty; those after it become one in their turn. */
export function visitDuties(c: CrisisCase): Duty[] {
  return c.visits.map(({ id, visitor, safety, attempt, due }, n) => ({
    id: `visit/${id}/${String(attempt)}`,
    act: 'recordVisit',
    about: id,
    seat: visitor,
    due,
    later: n > 0,
    ...(safety ? { above: holderOf(c, 'supervisor') } : {}),
  }));
}
