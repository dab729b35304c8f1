import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { RecordBatch } from '../domain/entity.ts';
import { recordBatch } from '../prisma/record.ts';
import { createStandings } from '../prisma/standings.ts';
import {
  deliveryWorkflowId,
  gatheringWorkflowId,
  taskQueues,
  workflowTypes,
  type DeliveryInput,
  type GatheringInput,
} from '../workflows/messages.ts';
import { gatheredOf } from './gathered.ts';
import { messageIdOf } from './messageId.ts';
import type { Tools } from './index.ts';

/** As many chains as households that a worker keeps at hand; a case is some kilobytes, so all of them a few megabytes. */
const chainsRemembered = 500;

/** Writes what has happened, and sees to it that somebody carries the letters. */
export function createRecord({ pool, client }: Tools) {
  const options = { messageIdOf, standings: createStandings(chainsRemembered) };

  /**
   * Writes a batch in one transaction and answers the version up to which the record now goes. Before it completes it
   * starts one delivery for the letters and messages of the batch, so that a crash between the two is healed by the retry.
   */
  async function record(batch: RecordBatch): Promise<number> {
    const { told } = await recordBatch(pool, batch, options);
    const upTo = batch.rows.at(-1)?.version ?? batch.from;
    if (told > 0) await startDelivery({ chain: batch.chain, from: batch.from, upTo });
    const subject = gatheredOf(batch);
    if (subject !== null) await startGathering(batch, { subject, upTo });
    return upTo;
  }

  async function startDelivery(input: DeliveryInput): Promise<void> {
    await startOnce(() =>
      client.workflow.start(workflowTypes.delivery, {
        workflowId: deliveryWorkflowId(input.chain, input.from, input.upTo),
        taskQueue: taskQueues.post,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [input],
      }),
    );
  }

  /** As a delivery: started before the record completes, so that no case is forgotten by a crash between the two. */
  async function startGathering(
    { chain, from, entity }: RecordBatch,
    { subject, upTo }: { readonly subject: string; readonly upTo: number },
  ): Promise<void> {
    const input: GatheringInput = { entity, subject };
    await startOnce(() =>
      client.workflow.start(workflowTypes.gathering, {
        workflowId: gatheringWorkflowId(chain, from, upTo),
        taskQueue: taskQueues.post,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [input],
      }),
    );
  }

  return { record };
}

/** The retry of a record finds what it started begun, or done already. */
async function startOnce(start: () => Promise<unknown>): Promise<void> {
  try {
    await start();
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
