import type { Client } from '@temporalio/client';
import { sittingsWorkflowId, taskQueues, workflowTypes } from '../workflows/messages.ts';

const deadlineMs = 10_000;

/** Sees to it that the house looks every morning what needs a sitting; asked at every start, it is one all the same. */
export async function startSittings(client: Client): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMs, () =>
    client.workflow.start(workflowTypes.sittings, {
      workflowId: sittingsWorkflowId,
      taskQueue: taskQueues.post,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [],
    }),
  );
}
