import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { instantFromMs } from '../domain/time.ts';
import { taskQueues, type CircularInput } from './messages.ts';

/** A case that cannot answer now is asked again; a house that is down for days only delays the round. */
const { circulate, closeCircular } = proxyActivities<Pick<Activities, 'circulate' | 'closeCircular'>>({
  taskQueue: taskQueues.post,
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '30 s',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const lookAgainMs = 6 * 3_600_000;
/** A round is eleven events of history; this many stay far under what a run may hold. */
const roundsARun = 200;

/** Carries a command to every open case that it concerns, and until its end to those that open meanwhile. */
export async function circular(input: CircularInput): Promise<void> {
  const { circularId, until } = input;
  for (let round = 0; round < roundsARun; round += 1) {
    const at = instantFromMs(Date.now());
    const { reached } = await circulate({ circularId, at });
    if (reached > 0) continue;
    if (until === null || at >= until) {
      await closeCircular(circularId);
      return;
    }
    await sleep(lookAgainMs);
  }
  await continueAsNew<typeof circular>(input);
}
