import type { DataConverter } from '@temporalio/common';
import { Worker, type NativeConnection, type WorkerOptions } from '@temporalio/worker';
import type { Activities } from '../activities/index.ts';
import { taskQueues } from '../workflows/messages.ts';

export interface WorkersInput {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly dataConverter: DataConverter;
  readonly activities: Activities;
  /** Bundled code, or the path of a file that exports workflows. */
  readonly workflows: Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'>;
}

/** Workers that run until they are asked to stop. */
export interface Workers {
  /** Settles when both have stopped; rejects when one dies by itself. */
  readonly finished: Promise<void>;
  stop(): void;
}

/** A killed worker's tasks are offered to another after this long; the default of ten seconds is felt by a person. */
const stickyQueueScheduleToStartTimeout = '1 s';

/** How the worker of the entities is set up; the benchmark gives what it compares with the same. */
export const entityWorkerOptions = {
  stickyQueueScheduleToStartTimeout,
  maxCachedWorkflows: 500,
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentActivityTaskExecutions: 40,
} as const satisfies Partial<WorkerOptions>;

/** Two workers in one process: entities with their record, and the post with its deliveries. */
export async function startWorkers(input: WorkersInput): Promise<Workers> {
  const { activities } = input;
  const entities = await Worker.create({
    ...shared(input),
    taskQueue: taskQueues.entities,
    activities: { record: activities.record },
    ...entityWorkerOptions,
  });
  const post = await Worker.create({
    ...shared(input),
    taskQueue: taskQueues.post,
    activities: postActivities(activities),
    maxCachedWorkflows: 100,
    maxConcurrentWorkflowTaskExecutions: 10,
    maxConcurrentActivityTaskExecutions: 5,
  });
  const all = [entities, post];
  const stop = (): void => {
    for (const worker of all) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  return { finished: runTogether(all, stop), stop };
}

/** What the post carries: letters, messages and circulars; and it goes round the archive and the agendas. */
function postActivities(activities: Activities) {
  const { deliver, giveUp, circulate, closeCircular, proposeErasures, gather, sweepSittings } = activities;
  return { deliver, giveUp, circulate, closeCircular, proposeErasures, gather, sweepSittings };
}

function shared({ connection, namespace, dataConverter, workflows }: WorkersInput) {
  return {
    connection,
    namespace,
    dataConverter,
    ...workflows,
    stickyQueueScheduleToStartTimeout,
    shutdownGraceTime: '5 s',
  } as const;
}

/** Either both run or none: where one ends by a fault, the other is stopped and the fault is told. */
async function runTogether(workers: readonly Worker[], stop: () => void): Promise<void> {
  const runs = workers.map((worker) => worker.run());
  try {
    await Promise.race(runs);
  } finally {
    stop();
    await Promise.allSettled(runs);
  }
  await Promise.all(runs);
}
