import { condition, defineUpdate, proxyActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import type { Answer } from '../domain/entity.ts';
import type { RivalActivities } from './rivalWorker.ts';

/** Carries what an act of the house carries, and answers what it answers. */
const act = defineUpdate<Answer, [object]>('act');

const { nothing } = proxyActivities<RivalActivities>({ startToCloseTimeout: '10 s' });

/** The least that an act can be: one synchronous Update, and nothing is kept of it. */
export async function bare(): Promise<void> {
  setHandler(act, counter().count);
  await condition(() => false);
}

/** A synchronous Update, and after it one empty activity for all that were answered since the last. */
export async function empty(): Promise<void> {
  const { count, reached } = counter();
  setHandler(act, count);
  for (let done = 0; ; done = await nothing(workflowInfo().workflowId, reached())) {
    const before = done;
    await condition(() => reached() > before);
  }
}

function counter() {
  const { firstExecutionRunId: chain, workflowId: subject } = workflowInfo();
  let version = 0;
  return {
    reached: (): number => version,
    count: (): Answer => {
      version += 1;
      return { chain, version, subject, repeated: false };
    },
  };
}
