import type { Clock } from '../../domain/clock.ts';
import type { Act } from '../../domain/crisisCase/acts.ts';
import type { CrisisCase, Seat } from '../../domain/crisisCase/state.ts';
import type { StaffId } from '../../domain/ids.ts';
import type { DeadlineCode, Rulebook, Strength } from '../../domain/rulebook.ts';
import type { Instant, PlainDate } from '../../domain/time.ts';
import type { DutyRow } from '../../prisma/queries/duties.ts';

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

/** One open duty: what, whose, due when, under which rule. */
export interface ClockView {
  readonly id: string;
  readonly act: Act;
  /** Grant, support, linkage, visit or follow-up number that the act is about; null for the case itself. */
  readonly about: string | null;
  readonly seat: Seat;
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
  readonly opensOn: PlainDate | null;
  /** The clock whose act must come first, or null where the act can be done now. */
  readonly waitsFor: string | null;
  readonly lateness: Lateness;
}

/** Names by id; whoever was never staff here has none and is shown by id. */
export type Names = ReadonlyMap<string, string>;

export const staffView = (staffId: StaffId, names: Names): StaffView => ({
  staffId,
  name: names.get(staffId) ?? staffId,
});

function ruleView(code: DeadlineCode, book: Rulebook): Pick<ClockView, 'rule' | 'counted'> {
  const { law, strength, verified, counting } = book.deadlines[code];
  return {
    rule: { code, law, strength, verified },
    counted: counting === 'ELAPSED_HOURS' ? 'hours' : 'days',
  };
}

/** A clock as it follows from the state of its case. */
export function clockView(
  { due, id, act, about, seat, owner, opensOn, waitsFor }: Clock,
  c: Pick<CrisisCase, 'late'>,
  { names, book, now }: { readonly names: Names; readonly book: Rulebook; readonly now: Instant },
): ClockView {
  const told = c.late[id];
  const tellable = told === null ? 'escalated' : 'late';
  return {
    ...{ id, act, about, seat, opensOn, waitsFor },
    ...ruleView(due.rule, book),
    owner: staffView(owner, names),
    dueAt: due.at,
    dueDay: due.day,
    provisional: due.provisional,
    lateness: told === undefined && due.at > now ? 'no' : tellable,
  };
}

/** The same from the read table, where the clock of a list comes from. */
export function clockOfRow(row: DutyRow, book: Rulebook): ClockView {
  const { clockId: id, act, about, seat, opensOn, waitsFor, dueAt, dueDay, provisional } = row;
  return {
    ...{ id, act, about, seat, opensOn, waitsFor, dueAt, dueDay, provisional },
    ...ruleView(row.rule, book),
    owner: { staffId: row.ownerId, name: row.ownerName ?? row.ownerId },
    lateness: row.lateness === 'no' && row.late ? 'late' : row.lateness,
  };
}
