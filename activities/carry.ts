import {
  WithStartWorkflowOperation,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  type Client,
} from '@temporalio/client';
import type { HasType, Envelope } from '../domain/entity.ts';
import type { Refusal } from '../domain/refusal.ts';
import { refuseCommand } from '../domain/sizes.ts';
import { act, entityStart, refusalOf, workflowTypes, type Limits } from '../workflows/messages.ts';

/** A command of the house's own on its way to an entity, under the id that makes it one act however often it is sent. */
export interface Carried {
  /** Its workflow's id. */
  readonly to: string;
  readonly envelope: Envelope<HasType>;
  readonly updateId: string;
}

/** Null where it was accepted; otherwise why the entity's rules say no. */
export type Carry = (carried: Carried) => Promise<Refusal | null>;

/** A call without a deadline of its own was seen to hang for minutes. */
const deadlineMs = 10_000;

/** The entity is open, or nothing happens there: `notOpen`. */
export function carryTo(client: Client): Carry {
  return ({ to, envelope, updateId }) =>
    answered(envelope, () =>
      client.withDeadline(Date.now() + deadlineMs, () =>
        client.workflow.getHandle(to).executeUpdate(act, { args: [envelope], updateId }),
      ),
    );
}

/** The household is opened where it is not open, as by a report. */
export const carryAsReport = (client: Client, limits: Limits): Carry =>
  carryOpening(client, workflowTypes.household, limits);

/** The meeting is opened. */
export const carryAsPlan = (client: Client, limits: Limits): Carry =>
  carryOpening(client, workflowTypes.meeting, limits);

function carryOpening(client: Client, workflowType: string, limits: Limits): Carry {
  return ({ to, envelope, updateId }) =>
    answered(envelope, () => {
      const start = entityStart(to, limits);
      const startWorkflowOperation = new WithStartWorkflowOperation(workflowType, start);
      return client.withDeadline(Date.now() + deadlineMs, () =>
        client.workflow.executeUpdateWithStart(act, { args: [envelope], updateId, startWorkflowOperation }),
      );
    });
}

/** Only a refusal is an answer; whatever else goes wrong is thrown, for the activity to be tried again. */
async function answered(envelope: object, send: () => Promise<unknown>): Promise<Refusal | null> {
  const large = refuseCommand(envelope);
  if (large) return large;
  try {
    await send();
    return null;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { code: 'notOpen' };
    const refusal = error instanceof WorkflowUpdateFailedError ? refusalOf(error.cause) : null;
    if (!refusal || isForLater(refusal)) throw error;
    return refusal;
  }
}

/** The record is behind, or a newer build is on its way: nothing was decided. */
const isForLater = ({ code }: Refusal): boolean => code === 'recordBehind' || code === 'editionNewer';
