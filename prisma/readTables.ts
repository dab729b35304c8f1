import type { Clock } from '../domain/clock.ts';
import { clocks } from '../domain/crisisCase/clocks.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../domain/crisisCase/state.ts';
import type { EntityName, HasType, Letter, Message } from '../domain/entity.ts';
import type { CaseId } from '../domain/ids.ts';

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

export type Lateness = 'no' | 'late' | 'escalated';

/** A row of `clock`, by the names of its columns. */
export interface ClockRow {
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

/** The rows that a live household comes to; its events so far are `version` many. */
export function rowsOfLive(chain: string, { state, version }: Live): Folded {
  const { current } = state as Household;
  const touched = current ? [{ state: current, version }] : [];
  return foldedOf(chain, { household: { current }, touched });
}

/** What an open workflow says of itself. */
export interface Live {
  readonly state: unknown;
  readonly version: number;
}

/** What a chain's events come to: where the entity stands, and the rows of every case that they touched. */
export interface Folded {
  readonly current: CrisisCase | null;
  readonly currentCaseId: CaseId | null;
  readonly ended: boolean;
  readonly cases: readonly CaseRow[];
  readonly clocks: readonly ClockRow[];
}

interface Happened {
  readonly version: number;
  readonly event: HasType;
}
interface Episode {
  readonly state: CrisisCase;
  readonly version: number;
}

/** How the events of each kind of entity become its tables; `current` is the case of that id as last recorded. */
const folds: Readonly<
  Record<EntityName, (chain: string, current: CrisisCase | null, rows: readonly Happened[]) => Folded>
> = { crisisCase: foldHousehold };

/** Folds a chain's next events onto the case that was current before them, null at the beginning of a chain. */
export function foldRows(
  entity: EntityName,
  before: { readonly chain: string; readonly current: CrisisCase | null },
  rows: readonly Happened[],
): Folded {
  return folds[entity](before.chain, before.current, rows);
}

/** What an event has others told. */
export interface Caused {
  readonly letters: readonly Letter[];
  readonly messages: readonly Message[];
}

const causesOf: Readonly<Record<EntityName, (events: readonly HasType[]) => Caused[]>> = {
  crisisCase: causedByHousehold,
};

/** The letters and messages that each event caused, in the order of the events, from the first of a chain on. */
export function caused(entity: EntityName, rows: readonly Happened[]): Caused[] {
  return causesOf[entity](rows.map(({ event }) => event));
}

function causedByHousehold(events: readonly HasType[]): Caused[] {
  let household = crisisCase.initial();
  return events.map((event) => {
    household = crisisCase.evolve(household, event as CaseEvent);
    return {
      letters: crisisCase.letters(event as CaseEvent, household),
      messages: crisisCase.messages(event as CaseEvent, household),
    };
  });
}

/** One batch may end an episode and begin the next, so the last state of each is kept. */
function foldHousehold(chain: string, current: CrisisCase | null, rows: readonly Happened[]): Folded {
  const episodes = new Map<CaseId, Episode>();
  let household: Household = { current };
  for (const { version, event } of rows) {
    household = crisisCase.evolve(household, event as CaseEvent);
    if (household.current) episodes.set(household.current.caseId, { state: household.current, version });
  }
  return foldedOf(chain, { household, touched: [...episodes.values()] });
}

function foldedOf(
  chain: string,
  { household, touched }: { readonly household: Household; readonly touched: readonly Episode[] },
): Folded {
  return {
    current: household.current,
    currentCaseId: household.current?.caseId ?? null,
    ended: crisisCase.isEnded(household),
    cases: touched.map((episode) => caseRow(chain, episode)),
    clocks: touched.flatMap(({ state }) => clockRows(state)),
  };
}

function caseRow(chain: string, { state: c, version }: Episode): CaseRow {
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

function holdersIn({ people, deputies }: CrisisCase): string[] {
  const all = [...Object.values(people), ...deputies.map(({ staffId }) => staffId)];
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

function pausedUntil({ pauses }: CrisisCase, { id }: Clock): string | null {
  const pause = pauses[id];
  return pause && pause.resumedOn === null ? pause.until : null;
}

function latenessOf({ late }: CrisisCase, { id }: Clock): Lateness {
  const told = late[id];
  if (told === undefined) return 'no';
  return told === null ? 'escalated' : 'late';
}
