import { setTimeout as pause } from 'node:timers/promises';
import {
  ApplicationFailure,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
  type Client,
} from '@temporalio/client';

import type { NoteCommand } from '../domain/callNote/acts.ts';
import type { CaseCommand } from '../domain/crisisCase/acts.ts';
import type { Answer, Envelope, HasType } from '../domain/entity.ts';
import type { MeetingCommand } from '../domain/meeting/acts.ts';
import type { HouseholdId, MeetingId, NoteId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import { refuseCommand } from '../domain/sizes.ts';
import {
  act,
  callNoteWorkflowId,
  circularWorkflowId,
  entityStart,
  householdWorkflowId,
  meetingWorkflowId,
  refusalOf,
  taskQueues,
  usualLimits,
  workflowTypes,
  type CircularInput,
  type Limits,
} from '../workflows/messages.ts';

/** An act on its way, under the id that makes it one act however often it is sent. */
export interface Sent {
  readonly householdId: HouseholdId;
  readonly envelope: Envelope<CaseCommand>;
  readonly updateId: string;
}

/** An act on a call note on its way. */
export interface NoteSent {
  readonly noteId: NoteId;
  readonly envelope: Envelope<NoteCommand>;
  readonly updateId: string;
}

/** An act on a meeting on its way. */
export interface MeetingSent {
  readonly meetingId: MeetingId;
  readonly envelope: Envelope<MeetingCommand>;
  readonly updateId: string;
}

/**
 * accepted or refused by the entity; gone: none is open there; unreachable: nobody answered in time, and the
 * act may or may not have been taken.
 */
export type Outcome =
  | { readonly kind: 'accepted'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' };

export interface Engine {
  /** Opens the household where it is not open. */
  report(sent: Sent): Promise<Outcome>;
  act(sent: Sent): Promise<Outcome>;
  /** Opens a call note. */
  writeNote(sent: NoteSent): Promise<Outcome>;
  noteAct(sent: NoteSent): Promise<Outcome>;
  /** Opens a meeting. */
  planMeeting(sent: MeetingSent): Promise<Outcome>;
  meetingAct(sent: MeetingSent): Promise<Outcome>;
  /** Begins a round, or finds it begun; false where nobody answered. */
  circulate(input: CircularInput): Promise<boolean>;
  isReady(): Promise<boolean>;
}

/** Every call has a deadline: an update-with-start without one was seen to hang for five minutes. */
const deadlineMs = 5_000;
const readyMs = 1_000;
/** The second deadline that passes ends it; quick refusals by the server, as while a run rolls over, may come more often. */
const mostDeadlines = 2;
const mostTries = 6;

/** The households behind Temporal; `limits` say where the runs of those that are opened from now on end. */
export function createEngine(client: Client, limits: Limits = usualLimits): Engine {
  const within = <T>(ms: number, call: () => Promise<T>): Promise<T> =>
    client.withDeadline(Date.now() + ms, call);

  const toOpen = (workflowType: string, addressed: Addressed): Promise<Outcome> =>
    send(addressed, () =>
      within(deadlineMs, () =>
        client.workflow.executeUpdateWithStart(act, startingWith(workflowType, addressed, limits)),
      ),
    );
  const toOpened = (addressed: Addressed): Promise<Outcome> => {
    const { workflowId, envelope, updateId } = addressed;
    return send(addressed, () =>
      within(deadlineMs, () =>
        client.workflow.getHandle(workflowId).executeUpdate(act, { args: [envelope], updateId }),
      ),
    );
  };

  return {
    report: (sent) => toOpen(workflowTypes.household, ofHousehold(sent)),
    act: (sent) => toOpened(ofHousehold(sent)),
    writeNote: (sent) => toOpen(workflowTypes.callNote, ofNote(sent)),
    noteAct: (sent) => toOpened(ofNote(sent)),
    planMeeting: (sent) => toOpen(workflowTypes.meeting, ofMeeting(sent)),
    meetingAct: (sent) => toOpened(ofMeeting(sent)),
    async circulate(input) {
      const start = () =>
        client.workflow.start(workflowTypes.circular, {
          workflowId: circularWorkflowId(input.circularId),
          taskQueue: taskQueues.post,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
          args: [input],
        });
      try {
        await within(deadlineMs, start);
        return true;
      } catch (error) {
        // A round that is over is not gone round again.
        if (error instanceof WorkflowExecutionAlreadyStartedError) return true;
        if (mayBeSentAgain(error)) return false;
        throw error;
      }
    },
    async isReady() {
      const { namespace } = client.options;
      try {
        await within(readyMs, () => client.workflowService.describeNamespace({ namespace }));
        return true;
      } catch {
        return false; // Whatever the reason, nothing can be done there now.
      }
    },
  };
}

/** An act with the workflow that it goes to. */
interface Addressed {
  readonly workflowId: string;
  readonly envelope: Envelope<HasType>;
  readonly updateId: string;
}

const ofHousehold = ({ householdId, ...sent }: Sent): Addressed => ({
  workflowId: householdWorkflowId(householdId),
  ...sent,
});
const ofNote = ({ noteId, ...sent }: NoteSent): Addressed => ({
  workflowId: callNoteWorkflowId(noteId),
  ...sent,
});
const ofMeeting = ({ meetingId, ...sent }: MeetingSent): Addressed => ({
  workflowId: meetingWorkflowId(meetingId),
  ...sent,
});

/** A fresh operation for each try, because the SDK takes one only once. */
function startingWith(workflowType: string, { workflowId, envelope, updateId }: Addressed, limits: Limits) {
  return {
    args: [envelope] as [typeof envelope],
    updateId,
    startWorkflowOperation: new WithStartWorkflowOperation(workflowType, entityStart(workflowId, limits)),
  };
}

/** An act that Temporal could not carry is not sent; what it becomes is weighed where that is known, by its entity. */
async function send({ envelope }: Addressed, call: () => Promise<Answer>): Promise<Outcome> {
  const large = refuseCommand(envelope);
  if (large) return { kind: 'refused', refusal: large };
  let deadlines = 0;
  for (let tries = 1; tries <= mostTries; tries += 1) {
    try {
      return { kind: 'accepted', answer: await call() };
    } catch (error) {
      const refusal = error instanceof WorkflowUpdateFailedError ? refusalOf(error.cause) : null;
      if (refusal) return { kind: 'refused', refusal };
      if (error instanceof WorkflowNotFoundError) return { kind: 'gone' };
      if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) deadlines += 1;
      else if (!mayBeSentAgain(error)) throw error;
      if (deadlines >= mostDeadlines) break;
      if (deadlines === 0) await pause(100 * tries);
    }
  }
  return { kind: 'unreachable' };
}

// gRPC status codes.
const failedPrecondition = 9;
const aborted = 10;
const unavailable = 14;
const resourceExhausted = 8;

/** The run was rolling over or ending, or the server was away: the same id again is the same act. */
function mayBeSentAgain(error: unknown): boolean {
  if (error instanceof WorkflowUpdateFailedError) {
    return (
      error.cause instanceof ApplicationFailure && error.cause.type === 'AcceptedUpdateCompletedWorkflow'
    );
  }
  const cause = error instanceof ServiceError ? error.cause : error;
  if (!(cause instanceof Error) || !isGrpcServiceError(cause)) return false;
  return [failedPrecondition, aborted, unavailable, resourceExhausted].includes(cause.code);
}
