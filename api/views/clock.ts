import type { NoteClock } from '../../domain/callNote/clocks.ts';
import type { CallNote } from '../../domain/callNote/state.ts';
import type { Clock, Due } from '../../domain/clock.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase, Seat } from '../../domain/crisisCase/state.ts';
import type { DongCode, StaffId } from '../../domain/ids.ts';
import { daysSlept, isAsleep, type Pause } from '../../domain/pause.ts';
import type { DeadlineCode, Rulebook, Strength } from '../../domain/rulebook.ts';
import { dayOf, daysBetween, type Instant, type PlainDate } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';
import type { PlainDutyRow } from '../../prisma/queries/worklist.ts';

/** A member of staff as screens name one; staff names are no secret inside the house. */
export interface StaffView {
  readonly staffId: StaffId;
  readonly name: string;
}

export type Lateness = 'no' | 'late' | 'escalated';

/** The rule behind a due date, so that a guide's number never shows as law. */
export interface RuleView {
  readonly code: DeadlineCode;
  readonly law: string;
  readonly strength: Strength;
  readonly verified: boolean;
}

/** When a duty of whatever kind falls due, whose it is and under which rule. */
export interface DutyClockView {
  readonly id: string;
  readonly owner: StaffView;
  /** From this moment the duty is late. */
  readonly dueAt: Instant;
  /** The last day in time, in Korea. */
  readonly dueDay: PlainDate;
  /** Hours for the 24- and 72-hour clocks, days for all others. */
  readonly counted: 'hours' | 'days';
  readonly rule: RuleView;
  /** True where the calendar of that year was not published yet. */
  readonly provisional: boolean;
  /** The last day of its sleep while it sleeps. */
  readonly pausedUntil: PlainDate | null;
  readonly lateness: Lateness;
}

/** One open duty of a case: what, whose, due when, under which rule. */
export interface ClockView extends DutyClockView {
  readonly act: Act;
  /** Grant, support, linkage, visit or follow-up number that the act is about; null for the case itself. */
  readonly about: string | null;
  readonly seat: Seat;
  readonly opensOn: PlainDate | null;
  /** The clock whose act must come first, or null where the act can be done now. */
  readonly waitsFor: string | null;
}

/** A clock on the page of its case, with how its date came to be where it is. */
export interface CaseClockView extends ClockView {
  /** Null where it never slept. */
  readonly pause: PauseView | null;
  /** Null where the date stands as it was first counted. */
  readonly moved: MovedView | null;
}

/** K21: a sleep of a duty, with what it has used, slept and left, in whole days. */
export interface PauseView extends Pick<Pause, 'reason' | 'since' | 'until' | 'resumedOn'> {
  readonly asleep: boolean;
  readonly usedDays: number;
  readonly pausedDays: number;
  readonly leftDays: number;
}
/** A sleep, another calendar, or somebody who named another day. */
export type MoveCause = 'PAUSE' | 'CALENDAR' | 'RESCHEDULED';
/** What moved a due date, and the day on which it was due before. */
export interface MovedView {
  readonly cause: MoveCause;
  readonly was: PlainDate;
}

/** Names by id; whoever was never staff here has none and is shown by id. */
export type Names = ReadonlyMap<string, string>;

export const staffView = (staffId: StaffId, names: Names): StaffView => ({
  staffId,
  name: names.get(staffId) ?? staffId,
});

/** The rule of a deadline, and whether it is counted in hours. */
export function ruleView(code: DeadlineCode, book: Rulebook): Pick<ClockView, 'rule' | 'counted'> {
  const { law, strength, verified, counting } = book.deadlines[code];
  return {
    rule: { code, law, strength, verified },
    counted: counting === 'ELAPSED_HOURS' ? 'hours' : 'days',
  };
}

interface ClockParts {
  readonly names: Names;
  readonly book: Rulebook;
  readonly now: Instant;
}

/** A clock as it follows from the state of its case. */
export function clockView(
  { due, id, act, about, seat, owner, opensOn, waitsFor }: Clock,
  c: Pick<CrisisCase, 'late' | 'pauses'>,
  { names, book, now }: ClockParts,
): ClockView {
  const told = c.late[id];
  const tellable = told === null ? 'escalated' : 'late';
  const pause = c.pauses[id];
  return {
    ...{ id, act, about, seat, opensOn, waitsFor },
    ...ruleView(due.rule, book),
    owner: staffView(owner, names),
    dueAt: due.at,
    dueDay: due.day,
    provisional: due.provisional,
    pausedUntil: isAsleep(pause, now) ? pause.until : null,
    lateness: told === undefined && due.at > now ? 'no' : tellable,
  };
}

/** The same with its sleep and its moves; `firstDue` is the date before anything moved it. */
export function caseClockView(
  clock: Clock,
  { c, firstDue }: { readonly c: CrisisCase; readonly firstDue: Due },
  parts: ClockParts,
): CaseClockView {
  const { id, due } = clock;
  const pause = c.pauses[id];
  return {
    ...clockView(clock, c, parts),
    pause: pause ? pauseView(pause, due, parts.now) : null,
    moved:
      c.moved[id] && firstDue.day !== due.day
        ? { cause: causeOf(firstDue, due, pause), was: firstDue.day }
        : null,
  };
}

function causeOf(first: Due, due: Due, pause: Pause | undefined): MoveCause {
  if (pause) return 'PAUSE';
  return first.basis.from === due.basis.from ? 'CALENDAR' : 'RESCHEDULED';
}

function pauseView(pause: Pause, due: Due, now: Instant): PauseView {
  const { reason, since, until, resumedOn } = pause;
  const [asleep, today] = [isAsleep(pause, now), dayOf(now)];
  const pausedDays = daysSlept(pause, now);
  const usedDays = Math.max(0, daysBetween(dayOf(due.basis.from), today) - pausedDays);
  // What is left of a sleep is not left of the duty.
  const leftDays = Math.max(0, daysBetween(asleep ? until : today, due.day));
  return { reason, since, until, resumedOn, asleep, usedDays, pausedDays, leftDays };
}

/** The rulebook as a place has it. */
export type BookIn = (dong: DongCode) => Rulebook;

interface RowParts {
  readonly bookIn: BookIn;
  readonly today: PlainDate;
}

/** The same from the read table, where the clock of a list comes from. */
export function clockOfRow(row: DutyRow, { bookIn, today }: RowParts): ClockView {
  const { clockId: id, act, about, seat, opensOn, waitsFor, dueAt, dueDay, provisional, pausedUntil } = row;
  return {
    ...{ id, act, about, seat, opensOn, waitsFor, dueAt, dueDay, provisional },
    ...ruleView(row.rule, bookIn(row.dong.code)),
    pausedUntil: pausedUntil !== null && today <= pausedUntil ? pausedUntil : null,
    owner: { staffId: row.ownerId, name: row.ownerName ?? row.ownerId },
    lateness: row.lateness === 'no' && row.late ? 'late' : row.lateness,
  };
}

/** The duty of a note or a meeting, from its read table. */
export function clockOfPlainRow(row: PlainDutyRow, { bookIn }: Pick<RowParts, 'bookIn'>): DutyClockView {
  const { clockId: id, dueAt, dueDay, provisional } = row;
  return {
    ...{ id, dueAt, dueDay, provisional },
    ...ruleView(row.rule, bookIn(row.dong.code)),
    pausedUntil: null,
    owner: { staffId: row.ownerId, name: row.ownerName ?? row.ownerId },
    lateness: row.lateness === 'no' && row.late ? 'late' : row.lateness,
  };
}

/** The same as it follows from the state of the note. */
export function noteClockView(
  { id, owner, due }: NoteClock,
  { lateness }: Pick<CallNote, 'lateness'>,
  { names, book, now }: ClockParts,
): DutyClockView {
  return {
    id,
    owner: staffView(owner, names),
    dueAt: due.at,
    dueDay: due.day,
    ...ruleView(due.rule, book),
    provisional: due.provisional,
    pausedUntil: null,
    lateness: lateness.is === 'no' && due.at <= now ? 'late' : lateness.is,
  };
}
