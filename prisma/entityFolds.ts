import { callNote } from '../domain/callNote/entity.ts';
import type { NoteEvent } from '../domain/callNote/events.ts';
import type { CallNote, NoteHolder } from '../domain/callNote/state.ts';
import { crisisCase } from '../domain/crisisCase/entity.ts';
import type { CaseEvent } from '../domain/crisisCase/events.ts';
import type { CrisisCase, Household } from '../domain/crisisCase/state.ts';
import type { Entity, EntityName, HasType, Letter, Message } from '../domain/entity.ts';
import type { MeetingEvent } from '../domain/meeting/events.ts';
import { meeting } from '../domain/meeting/entity.ts';
import type { Meeting, MeetingHolder } from '../domain/meeting/state.ts';
import { grantRows, type GrantRow } from './grantRows.ts';
import { meetingClockRows, meetingRow } from './meetingRows.ts';
import { noteClockRows, noteRow } from './noteRows.ts';
import { caseRow, clockRows, type ClockRow, type Held } from './readTables.ts';

/** What an open workflow says of itself. */
export interface Live {
  readonly state: unknown;
  readonly version: number;
}

/** One thing that an entity is about (a case, a note, a meeting) and its row in the entity's own table. */
export interface Subject {
  readonly id: string;
  readonly row: object;
}

/** What a chain's events come to: where the entity stands, and the rows of everything that they touched. */
export interface Folded {
  /** The state of what is current, as the next events are folded onto it. */
  readonly current: unknown;
  readonly currentId: string | null;
  readonly ended: boolean;
  readonly subjects: readonly Subject[];
  readonly clocks: readonly ClockRow[];
  readonly grants: readonly GrantRow[];
}

interface Happened {
  readonly version: number;
  readonly event: HasType;
}

/** What an event has others told. */
export interface Caused {
  readonly letters: readonly Letter[];
  readonly messages: readonly Message[];
}

/** How the events of one kind of entity become its tables. */
interface EntityFold {
  fold(before: Before, rows: readonly Happened[]): Folded;
  /** The rows that an open workflow comes to. */
  live(chain: string, live: Live): Folded;
  /** The letters and messages of each event, from the first of a chain on. */
  caused(events: readonly HasType[]): Caused[];
}

interface Before {
  readonly chain: string;
  /** As `Folded` had it after the last event; null at the beginning of a chain. */
  readonly current: unknown;
}

/** What a kind of entity has to say for its fold: which of its states are rows, and what each row has. */
interface Kept<State extends { readonly current: Current | null }, Current, Event extends HasType> {
  readonly rules: Pick<
    Entity<State, never, Event>,
    'initial' | 'evolve' | 'letters' | 'messages' | 'isEnded'
  >;
  readonly idOf: (current: Current) => string;
  readonly rowOf: (chain: string, held: Held<Current>) => object;
  readonly clocksOf: (current: Current) => readonly ClockRow[];
  readonly grantsOf: (current: Current) => readonly GrantRow[];
}

function foldOf<State extends { readonly current: Current | null }, Current, Event extends HasType>({
  rules,
  idOf,
  rowOf,
  clocksOf,
  grantsOf,
}: Kept<State, Current, Event>): EntityFold {
  const foldedOf = (chain: string, state: State, touched: readonly Held<Current>[]): Folded => ({
    current: state.current,
    currentId: state.current && idOf(state.current),
    ended: rules.isEnded(state),
    subjects: touched.map((held) => ({ id: idOf(held.state), row: rowOf(chain, held) })),
    clocks: touched.flatMap((held) => clocksOf(held.state)),
    grants: touched.flatMap((held) => grantsOf(held.state)),
  });
  return {
    /** One batch may end an episode and begin the next, so the last state of each is kept. */
    fold({ chain, current }, rows) {
      const touched = new Map<string, Held<Current>>();
      let state = { current } as State;
      for (const { version, event } of rows) {
        state = rules.evolve(state, event as Event);
        if (state.current) touched.set(idOf(state.current), { state: state.current, version });
      }
      return foldedOf(chain, state, [...touched.values()]);
    },
    live(chain, { state, version }) {
      const { current } = state as State;
      return foldedOf(chain, state as State, current ? [{ state: current, version }] : []);
    },
    caused(events) {
      let state = rules.initial();
      return events.map((event) => {
        state = rules.evolve(state, event as Event);
        return {
          letters: rules.letters(event as Event, state),
          messages: rules.messages(event as Event, state),
        };
      });
    },
  };
}

const folds: Readonly<Record<EntityName, EntityFold>> = {
  crisisCase: foldOf<Household, CrisisCase, CaseEvent>({
    rules: crisisCase,
    idOf: ({ caseId }) => caseId,
    rowOf: caseRow,
    clocksOf: clockRows,
    grantsOf: grantRows,
  }),
  callNote: foldOf<NoteHolder, CallNote, NoteEvent>({
    rules: callNote,
    idOf: ({ noteId }) => noteId,
    rowOf: noteRow,
    clocksOf: noteClockRows,
    grantsOf: () => [],
  }),
  meeting: foldOf<MeetingHolder, Meeting, MeetingEvent>({
    rules: meeting,
    idOf: ({ meetingId }) => meetingId,
    rowOf: meetingRow,
    clocksOf: meetingClockRows,
    grantsOf: () => [],
  }),
};

/** Folds a chain's next events onto what was current before them. */
export const foldRows = (entity: EntityName, before: Before, rows: readonly Happened[]): Folded =>
  folds[entity].fold(before, rows);

/** The rows that an open workflow comes to; its events so far are `version` many. */
export const rowsOfLive = (entity: EntityName, chain: string, live: Live): Folded =>
  folds[entity].live(chain, live);

/** The letters and messages that each event caused, in the order of the events, from the first of a chain on. */
export const caused = (entity: EntityName, rows: readonly Happened[]): Caused[] =>
  folds[entity].caused(rows.map(({ event }) => event));
