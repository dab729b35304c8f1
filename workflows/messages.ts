import { ApplicationFailure, defineQuery, defineUpdate } from '@temporalio/workflow';
import {
  entityWorkflowId,
  type EntityName,
  type Answer,
  type Envelope,
  type HasType,
  type TrayRow,
} from '../domain/entity.ts';
import type { HouseholdId, MeetingId, NoteId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { Rulebook } from '../domain/rulebook.ts';
import type { Sizes } from '../domain/sizes.ts';
import type { Instant } from '../domain/time.ts';

/** Entities and their record share a queue, so that a record can begin on the worker that decided; letters have their own. */
export const taskQueues = { entities: 'dure-entities', post: 'dure-post' } as const;

/** Workflow types, as the server knows them. */
export const workflowTypes = {
  household: 'crisisCase',
  callNote: 'callNote',
  meeting: 'meeting',
  delivery: 'delivery',
  circular: 'circular',
  retention: 'retention',
  gathering: 'gathering',
  sittings: 'sittings',
} as const;

export const householdWorkflowId = (householdId: HouseholdId): string =>
  entityWorkflowId('crisisCase', householdId);

export const callNoteWorkflowId = (noteId: NoteId): string => entityWorkflowId('callNote', noteId);

export const meetingWorkflowId = (meetingId: MeetingId): string => entityWorkflowId('meeting', meetingId);

/** One delivery for each batch of the record that had something to say. */
export const deliveryWorkflowId = (chain: string, from: number, upTo: number): string =>
  `delivery/${chain}/${String(from)}-${String(upTo)}`;

/** How an entity is opened, or found open: what a client starts it with, shaped as the SDK's options. */
export const entityStart = (workflowId: string, limits: Limits) => ({
  workflowId,
  taskQueue: taskQueues.entities,
  workflowIdConflictPolicy: 'USE_EXISTING' as const,
  workflowIdReusePolicy: 'ALLOW_DUPLICATE' as const,
  args: [{ schema: 1, limits }] as [EntityInput],
});

export const circularWorkflowId = (circularId: string): string => `circular/${circularId}`;

/** There is one for the whole house. */
export const retentionWorkflowId = 'retention';

/** There is one for the whole house. */
export const sittingsWorkflowId = 'sittings';

/** One gathering for each batch of the record after which a case may need a sitting, or a sitting may take one. */
export const gatheringWorkflowId = (chain: string, from: number, upTo: number): string =>
  `gathering/${chain}/${String(from)}-${String(upTo)}`;

/** An Update's id: whose key it is and what was asked, so that the same key with another body is seen. */
export const updateIdOf = (key: string, bodyHash: string): string => `${key}.${bodyHash}`;

export function keyAndHashOf(updateId: string): { readonly key: string; readonly bodyHash: string } {
  const dot = updateId.indexOf('.');
  return { key: updateId.slice(0, dot), bodyHash: updateId.slice(dot + 1) };
}

/** A human act on an entity; refused with an ApplicationFailure of type `refusedType` whose detail is the Refusal. */
export const act = defineUpdate<Answer, [Envelope<HasType>]>('act');
export const refusedType = 'Refused';

/** Why the household says no; null where an Update failed of anything else. */
export function refusalOf(cause: unknown): Refusal | null {
  if (!(cause instanceof ApplicationFailure) || cause.type !== refusedType) return null;
  return (cause.details?.[0] as Refusal | undefined) ?? null;
}

/** For the record's check and for operators; screens read the database. */
export const peek = defineQuery<Peek>('peek');
export interface Peek {
  readonly state: unknown;
  readonly version: number;
  readonly recorded: number;
  readonly waiting: number;
  readonly edition: number;
  readonly rulebook: number;
  readonly seen: number;
}

/** What a run hands to the next: plain JSON with a number of its own shape. */
export interface Carried<State = unknown, Event extends HasType = HasType> {
  readonly schema: 1;
  readonly state: State;
  readonly version: number;
  readonly recorded: number;
  readonly edition: number;
  readonly rulebook: Rulebook | null;
  readonly tray: readonly TrayRow<Event>[];
  /** Key → hash of the body, version, subject; oldest first. */
  readonly seen: readonly (readonly [string, string, number, string])[];
  readonly limits: Limits;
}

/** Where a run ends and how much may wait for the record. */
export interface Limits {
  readonly updatesPerRun: number;
  readonly eventsPerRun: number;
  readonly keysKept: number;
  readonly rowsWaiting: number;
  readonly bytesWaiting: number;
  /** Absent where a test sets none: what the house takes. */
  readonly sizes?: Sizes;
}

/**
 * Under the server's 2,000 updates a run; a run of 3,000 events is read again in well under a second, and even with two
 * hundred acts in flight it ends below 4,000. The 512 KB stay under the server's 2 MB of one message.
 */
export const usualLimits: Limits = {
  updatesPerRun: 1_500,
  eventsPerRun: 3_000,
  keysKept: 2_000,
  rowsWaiting: 2_000,
  bytesWaiting: 512 * 1024,
};

/** A first run is started with nothing, or with other limits where a test wants runs to be short. */
export type EntityInput = { readonly schema: 1; readonly limits?: Limits } | Carried;

export interface DeliveryInput {
  readonly chain: string;
  readonly from: number;
  readonly upTo: number;
}

/** In which case or meeting something happened. */
export interface GatheringInput {
  readonly entity: EntityName;
  readonly subject: string;
}

/** 회람: a command on its way round all open cases that it concerns. */
export interface CircularInput {
  readonly circularId: string;
  /** Until then it looks for cases that opened meanwhile; null where one round is enough. */
  readonly until: Instant | null;
}
