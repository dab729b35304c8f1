import type { Client } from '@temporalio/client';
import { retentionWorkflowId, taskQueues, workflowTypes } from '../workflows/messages.ts';

const deadlineMs = 10_000;

/** Sees to it that the house looks week by week for what is kept no longer; asked at every start, it is one all the same. */
export async function startRetention(client: Client): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMs, () =>
    client.workflow.start(workflowTypes.retention, {
      workflowId: retentionWorkflowId,
      taskQueue: taskQueues.post,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [],
    }),
  );
}
