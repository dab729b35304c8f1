import type { Client } from '@temporalio/client';
import { taskQueues, workflowTypes } from '../workflows/messages.ts';

const deadlineMs = 10_000;

/** Starts what goes on without an end, one for the whole house; asked at every start, it is one all the same. */
export async function startLasting(
  client: Client,
  type: 'retention' | 'sittings',
  workflowId: string,
): Promise<void> {
  await client.withDeadline(Date.now() + deadlineMs, () =>
    client.workflow.start(workflowTypes[type], {
      workflowId,
      taskQueue: taskQueues.post,
      workflowIdConflictPolicy: 'USE_EXISTING',
      args: [],
    }),
  );
}
