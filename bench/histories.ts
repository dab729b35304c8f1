import type { Client, WorkflowHandle } from '@temporalio/client';

type Events = NonNullable<Awaited<ReturnType<WorkflowHandle['fetchHistory']>>['events']>;

/** What the engine keeps of each run of a workflow's present chain, the newest first. */
export async function historiesOf(client: Client, workflowId: string): Promise<Events[]> {
  const histories: Events[] = [];
  let runId = (await client.workflow.getHandle(workflowId).describe()).runId;
  while (runId !== '') {
    const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    histories.push(events ?? []);
    runId = events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId ?? '';
  }
  return histories;
}
