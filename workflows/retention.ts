import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { instantFromMs } from '../domain/time.ts';
import { taskQueues } from './messages.ts';

/** A record that is away only delays the round. */
const { proposeErasures } = proxyActivities<Pick<Activities, 'proposeErasures'>>({
  taskQueue: taskQueues.post,
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '10 minutes' },
});

/** 개인정보 보호법 제21조 says 지체 없이 and names no number: a week (DESIGN). */
const everyMs = 7 * 86_400_000;
/** A round is eleven events of history; these many, about two years, stay far under what a run may hold. */
const roundsARun = 100;

/** Proposes week by week the erasure of what is kept no longer; people decide. One for the whole house, without an end. */
export async function retention(): Promise<void> {
  for (let round = 0; round < roundsARun; round += 1) {
    await proposeErasures({ at: instantFromMs(Date.now()) });
    await sleep(everyMs);
  }
  await continueAsNew<typeof retention>();
}
