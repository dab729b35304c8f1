import type { Clock, Due } from '../domain/clock.ts';
import { clocks } from '../domain/crisisCase/clocks.ts';
import type { CrisisCase } from '../domain/crisisCase/state.ts';

/** A row of `crisis_case`, by the names of its columns. */
export interface CaseRow {
  readonly case_id: string;
  readonly chain: string;
  readonly household_id: string;
  readonly case_no: string;
  readonly previous_case_id: string | null;
  readonly dong: string;
  readonly stage: string;
  readonly urgent: boolean;
  readonly case_class: string | null;
  readonly crisis_level: string | null;
  readonly officer_id: string;
  readonly opened_at: string;
  readonly closed_on: string | null;
  readonly archived: boolean;
  readonly state: CrisisCase;
  readonly version: number;
  readonly restricted: boolean;
  readonly transfer_to: string | null;
  /** Everybody who holds a seat, or stands in for somebody now or later; sorted. */
  readonly holders: readonly string[];
  /** The household in which a merged one goes on. */
  readonly merged_into: string | null;
  /** As PostgreSQL writes a bigint. */
  readonly rulebook: string;
}

/** A state with the version of the event that brought it there. */
export interface Held<State> {
  readonly state: State;
  readonly version: number;
}

export type Lateness = 'no' | 'late' | 'escalated';

/** A row of `clock`, by the names of its columns. */
export interface ClockRow {
  /** The case, or whatever else the duty is of. */
  readonly case_id: string;
  readonly clock_id: string;
  readonly act: string;
  readonly about: string | null;
  readonly seat: string;
  readonly owner_id: string;
  readonly rule: string;
  readonly due_at: string;
  readonly due_day: string;
  readonly opens_on: string | null;
  readonly waits_for: string | null;
  readonly provisional: boolean;
  readonly lateness: Lateness;
  /** The last day of its sleep, or null where it never slept or was woken. */
  readonly paused_until: string | null;
}

/** A case as its row. */
export function caseRow(chain: string, { state: c, version }: Held<CrisisCase>): CaseRow {
  return {
    case_id: c.caseId,
    chain,
    household_id: c.householdId,
    case_no: c.caseNo,
    previous_case_id: c.previousCaseId,
    dong: c.dong,
    stage: c.stage,
    urgent: c.urgent,
    case_class: c.caseClass,
    crisis_level: c.crisisLevel,
    officer_id: c.people.officer,
    opened_at: c.openedAt,
    closed_on: c.closedOn,
    archived: c.stage === 'archived',
    state: c,
    version,
    restricted: c.restricted,
    transfer_to: c.transfer?.toDong ?? null,
    holders: holdersIn(c),
    merged_into: c.mergedInto,
    rulebook: String(c.rulebook),
  };
}

/** Everybody who holds a seat, stands in, or is asked to receive it elsewhere. */
function holdersIn({ people, deputies, transfer }: CrisisCase): string[] {
  const standIns = deputies.map(({ staffId }) => staffId);
  const all = [...Object.values(people), ...standIns, ...Object.values(transfer?.people ?? {})];
  return [...new Set<string>(all)].sort();
}

/** The clocks of a case as rows, nearest first. */
export function clockRows(c: CrisisCase): ClockRow[] {
  return clocks(c).map((clock) => ({
    case_id: c.caseId,
    clock_id: clock.id,
    act: clock.act,
    about: clock.about,
    seat: clock.seat,
    owner_id: clock.owner,
    rule: clock.due.rule,
    due_at: clock.due.at,
    due_day: clock.due.day,
    opens_on: clock.opensOn,
    waits_for: clock.waitsFor,
    provisional: clock.due.provisional,
    lateness: latenessOf(c, clock),
    paused_until: pausedUntil(c, clock),
  }));
}

/** A duty of whatever is no case: about nothing but its subject, open from its beginning, and never asleep. */
export function plainClockRow(
  subject: string,
  {
    id,
    act,
    owner,
    due,
  }: { readonly id: string; readonly act: string; readonly owner: string; readonly due: Due },
  { seat, lateness }: Pick<ClockRow, 'seat' | 'lateness'>,
): ClockRow {
  return {
    case_id: subject,
    clock_id: id,
    act,
    about: null,
    seat,
    owner_id: owner,
    rule: due.rule,
    due_at: due.at,
    due_day: due.day,
    opens_on: null,
    waits_for: null,
    provisional: due.provisional,
    lateness,
    paused_until: null,
  };
}

function pausedUntil({ pauses }: CrisisCase, { id }: Clock): string | null {
  const pause = pauses[id];
  return pause && pause.resumedOn === null ? pause.until : null;
}

function latenessOf({ late }: CrisisCase, { id }: Clock): Lateness {
  const told = late[id];
  if (told === undefined) return 'no';
  return told === null ? 'escalated' : 'late';
}
