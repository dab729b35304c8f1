import type { Refusal } from './refusal.ts';
import type { Role } from './roles.ts';
import type { Rulebook } from './rulebook.ts';
import type { Instant } from './time.ts';
import type { HouseholdId, MeetingId, NoteId, StaffId } from './ids.ts';

/** The clock is just another actor; everybody else is a member of staff. */
export type ActorId = StaffId | 'clock';

/** What a decision may look at beside the state: never a clock of its own, never a table of its own. */
export interface Circumstances {
  /** The engine's time of the act. */
  readonly at: Instant;
  readonly by: ActorId;
  /** Numbered logic: an older edition stays as long as a history was decided under it. */
  readonly edition: number;
  readonly rulebook: Rulebook;
}

export interface HasType {
  readonly type: string;
}

/** A mail that an event causes; who it is for is an id, what it says is a template with codes and dates only. */
export interface Letter {
  readonly to: { readonly staffId: StaffId } | { readonly resourceId: string };
  readonly template: string;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What one entity has to tell another: a command that reaches it however often it is sent. */
export interface Message {
  /** The id by which its workflow is named. */
  readonly to: HouseholdId | NoteId | MeetingId;
  /** Only where it is no household, whose state takes every message. */
  readonly entity?: EntityName;
  readonly command: HasType;
  /** What of the sender it is about, to be told where the receiver refuses: numbers of a meeting's items. */
  readonly about?: readonly number[];
}

/**
 * A long-lived thing as four pure functions and a little beside them. All of them run again whenever the engine
 * replays, so a rule is data with a number and a change of logic is a new edition.
 */
export interface Entity<State, Command extends HasType, Event extends HasType> {
  /** Highest edition of the logic that this build knows, from 1. */
  readonly newestEdition: number;
  /** What the clock says when an alarm has rung. */
  readonly ring: Command;
  initial(): State;
  /** May this happen now, and what then has happened? Due dates are computed here, once. */
  decide(state: State, command: Command, now: Circumstances): readonly Event[] | Refusal;
  /** What is true after it? Never refuses, never counts dates, never changes its meaning for an existing type. */
  evolve(state: State, event: Event): State;
  /** Who must hear of it? Asked with the state after the event. */
  letters(event: Event, state: State): readonly Letter[];
  /** Which other entities must hear of it? Asked with the state after the event. */
  messages(event: Event, state: State): readonly Message[];
  /** The next moment at which something happens by itself, or null. */
  alarm(state: State): Instant | null;
  /** What an act was about (a case, note or meeting id), for the answer and the record. */
  subject(state: State): string;
  isOpened(state: State): boolean;
  isEnded(state: State): boolean;
}

/** An act on its way to an entity; everything in it is a code, a date or an id. */
export interface Envelope<Command extends HasType> {
  readonly command: Command;
  readonly by: StaffId;
  readonly role: Role;
  /** Stamped by the API with the newest edition of its build, never by the caller. */
  readonly edition: number;
  /** Comes with the acts that may open an entity. */
  readonly rulebook?: Rulebook;
}

/** What an accepted act answers. */
export interface Answer {
  readonly chain: string;
  readonly version: number;
  readonly subject: string;
  /** True where the same key was answered before. */
  readonly repeated: boolean;
}

/** One event with everything the record keeps of it. */
export interface TrayRow<Event extends HasType = HasType> {
  readonly version: number;
  readonly at: Instant;
  readonly by: ActorId;
  readonly role: Role | null;
  readonly edition: number;
  readonly rulebook: number;
  /** The act's idempotency key and the hash of its body; null for the clock. */
  readonly key: string | null;
  readonly bodyHash: string | null;
  readonly subject: string;
  readonly event: Event;
  readonly letters: readonly Letter[];
  /** Only where there are some: few events have. */
  readonly messages?: readonly Message[];
}

/** What an entity hands to `record` in one go: rows follow `from` without a gap. */
export interface RecordBatch<Event extends HasType = HasType> {
  readonly chain: string;
  readonly workflowId: string;
  readonly entity: EntityName;
  readonly from: number;
  readonly rows: readonly TrayRow<Event>[];
}

export const entityNames = ['crisisCase', 'callNote', 'meeting'] as const;
export type EntityName = (typeof entityNames)[number];

/** How the workflows of each kind of entity are named: this, a slash, and the id. */
const namedBy: Readonly<Record<EntityName, string>> = {
  crisisCase: 'household',
  callNote: 'callNote',
  meeting: 'meeting',
};

/** The one workflow of an entity; `id` is a household's, a note's or a meeting's. */
export const entityWorkflowId = (entity: EntityName, id: HouseholdId | NoteId | MeetingId): string =>
  `${namedBy[entity]}/${id}`;

/** Of which kind of entity a workflow is. Throws for one that is of none. */
export function entityOf(workflowId: string): EntityName {
  const found = entityNames.find((entity) => workflowId.startsWith(`${namedBy[entity]}/`));
  if (!found) throw new Error(`${workflowId} is no entity's workflow.`);
  return found;
}
