import { proxyActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { taskQueues, type DeliveryInput } from './messages.ts';

const { deliver, giveUp } = proxyActivities<Pick<Activities, 'deliver' | 'giveUp'>>({
  taskQueue: taskQueues.post,
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '30 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

/** The pauses grow from five seconds to an hour and go on for a week; what was not taken by then is for a person. */
const firstPauseMs = 5_000;
const longestPauseMs = 3_600_000;
const triesInAll = 178;

/** Carries the letters of one record to the post until each has its answer beside its row. */
export async function delivery(input: DeliveryInput): Promise<void> {
  for (let tries = 0; tries < triesInAll;) {
    const { waiting, isGoingOn } = await deliver(input);
    if (waiting === 0) return;
    // Ends, for each such load leaves fewer behind.
    if (isGoingOn) continue;
    await sleep(Math.min(firstPauseMs * 2 ** tries, longestPauseMs));
    tries += 1;
  }
  await giveUp(input);
}
