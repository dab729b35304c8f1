import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { Activities } from '../activities/index.ts';
import { instantFromMs } from '../domain/time.ts';
import { taskQueues, type GatheringInput } from './messages.ts';

/** A case or a meeting that cannot answer now is asked again; a house that is down for days only delays it. */
const { gather, sweepSittings } = proxyActivities<Pick<Activities, 'gather' | 'sweepSittings'>>({
  taskQueue: taskQueues.post,
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '1 minute',
  retry: { initialInterval: '1 s', backoffCoefficient: 2, maximumInterval: '1 minute' },
});

const dayMs = 86_400_000;
/** Six in the morning in Korea, before anybody looks at an agenda. */
const morningMs = 21 * 3_600_000;
/** A round is eleven events of history; these many, about a year, stay far under what a run may hold. */
const roundsARun = 365;

/** After something happened in a case or a meeting: what needs a sitting stands on one, or is asked for. */
export async function gathering(input: GatheringInput): Promise<void> {
  await gather({ ...input, at: instantFromMs(Date.now()) });
}

/** Every morning, for what no event calls for. One for the whole house, without an end. */
export async function sittings(): Promise<void> {
  for (let round = 0; round < roundsARun; round += 1) {
    const nowMs = Date.now();
    await sweepSittings({ at: instantFromMs(nowMs) });
    await sleep(dayMs - ((nowMs - morningMs) % dayMs));
  }
  await continueAsNew<typeof sittings>();
}
