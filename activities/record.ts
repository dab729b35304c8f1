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
   * starts one delivery for the letters and messages of the batch, and one gathering where somebody has to look what
   * stands on which agenda, so that a crash between the two is healed by the retry.
   */
  async function record(batch: RecordBatch): Promise<number> {
    const { told } = await recordBatch(pool, batch, options);
    const upTo = batch.rows.at(-1)?.version ?? batch.from;
    const { chain, from, entity } = batch;
    if (told > 0) {
      const input: DeliveryInput = { chain, from, upTo };
      await startOnce(workflowTypes.delivery, deliveryWorkflowId(chain, from, upTo), input);
    }
    const subject = gatheredOf(batch);
    if (subject !== null) {
      const input: GatheringInput = { entity, subject };
      await startOnce(workflowTypes.gathering, gatheringWorkflowId(chain, from, upTo), input);
    }
    return upTo;
  }

  /** The retry of a record finds what it started begun, or done already. */
  async function startOnce(
    type: string,
    workflowId: string,
    input: DeliveryInput | GatheringInput,
  ): Promise<void> {
    try {
      await client.workflow.start(type, {
        workflowId,
        taskQueue: taskQueues.post,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [input],
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  return { record };
}
